import type { Names } from '../../record/names.js'
import type { BookReview } from '../../record/review.js'
import { yearOf } from '../../record/values/partial-date.js'
import { dateInWords } from './dates.js'
import { mainTitle } from './main-text.js'
import { joined, lines, markup, type Markup } from './markup.js'
import { pageAddress, webAddress } from './page-address.js'
import { creditLines } from './people.js'
import { doiLink, inline, languageAttributes, link, name } from './text-elements.js'
import { pageHeading } from './window-title.js'

/** What a reader sees first: where the review stands, what it is called, who wrote it, where to read it. */
export function masthead(record: BookReview, names: Names): Markup | undefined {
  const title = mainTitle(record)
  const parallel = (record.titles ?? []).filter((other) => other !== title)
  return lines(
    markup`<header>`,
    journal(record),
    markup`<h1${languageAttributes(title === undefined ? 'en' : (title.language ?? record.language))}>${pageHeading(record)}</h1>`,
    parallel.map((text) => markup`<p class="parallel">${inline(text)}</p>`),
    creditLines(record.contributors ?? [], 'Reviewed by').map((credit) => markup`<p class="byline">${credit}</p>`),
    addresses(record, names),
    markup`</header>`,
  )
}

function journal({ serial, pages, locator, history }: BookReview): Markup | undefined {
  const titles = joined((serial?.titles ?? []).map(inline), ' / ')
  const date = serial?.date ?? (history?.published === undefined ? undefined : yearOf(history.published))
  const place = joined(
    [
      date === undefined ? undefined : sentenceCase(dateInWords(date)),
      serial?.volume && markup`volume ${name(serial.volume)}`,
      serial?.issue && (/^[0-9]/.test(serial.issue) ? markup`issue ${name(serial.issue)}` : name(serial.issue)),
      pages && pagesInWords(pages),
      locator && markup`article ${name(locator)}`,
    ],
    ', ',
  )
  return lines(titles && markup`<p class="journal"><cite>${titles}</cite></p>`, place && markup`<p class="place">${place}</p>`)
}

function pagesInWords({ first, last, range }: NonNullable<BookReview['pages']>): Markup {
  if (range !== undefined) return markup`pages ${name(range)}`
  return last === undefined || last === first ? markup`page ${name(first)}` : markup`pages ${name(`${first}–${last}`)}`
}

/** Where the review itself is to be read. */
function addresses(record: BookReview, names: Names): Markup | undefined {
  const page = pageAddress(record, names)
  const elsewhere = webAddress(record.page) === undefined ? undefined : link(page, 'Read the review at its journal')
  const row = joined([record.doi && doiLink(record.doi), elsewhere], ' · ')
  return row && markup`<p class="addresses">${row}</p>`
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
