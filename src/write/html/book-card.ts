import type { Book, FormatKind } from '../../record/book.js'
import { dateInWords } from './dates.js'
import { factsList, several } from './facts-list.js'
import { languageName } from './languages.js'
import { mainText } from './main-text.js'
import { joined, lines, markup, type Markup } from './markup.js'
import { creditLines } from './people.js'
import { addressLink, doiLink, inline, languageAttributes, name } from './text-elements.js'

const formatWords: Readonly<Record<FormatKind, string>> = {
  hardback: 'hardback',
  paperback: 'paperback',
  ebook: 'e-book',
  audiobook: 'audiobook',
}

/** A reviewed book as a catalogue would set it: title, people, imprint, then numbers. */
export function bookCard(book: Book): Markup | undefined {
  return lines(
    markup`<div class="book">`,
    heading(book),
    creditLines(book.contributors ?? []).map((credit) => markup`<p class="credit">${credit}</p>`),
    imprint(book),
    bookFacts(book),
    markup`</div>`,
  )
}

function heading({ titles, subtitle, printedTitle, language }: Book): Markup | undefined {
  const title = mainText(titles, language)
  const words = title?.value ?? printedTitle
  if (words === undefined && subtitle === undefined) return undefined
  const below = subtitle === undefined ? undefined : markup`<span class="subtitle">${subtitle}</span>`
  const colon = words === undefined || subtitle === undefined ? undefined : markup`<span class="colon">: </span>`
  return markup`<h3${languageAttributes(title?.language ?? language)}><cite>${words}${colon}${below}</cite></h3>`
}

/** "Chicago: Haymarket Books, 2024", as far as it is stated. */
function imprint({ places = [], publishers = [], date }: Book): Markup | undefined {
  const place = joined(places.map(name), ', ')
  const publisher = joined(
    publishers.map((organization) => name(organization.name)),
    ', ',
  )
  const house = joined([place, publisher], ': ')
  const row = joined([house, date === undefined ? undefined : dateInWords(date)], ', ')
  return row && markup`<p class="imprint">${row}</p>`
}

function bookFacts(book: Book): Markup | undefined {
  const title = mainText(book.titles, book.language)
  const others = (book.titles ?? []).filter((other) => other !== title)
  return factsList(
    [
      ['Also titled', several(others.map(inline))],
      ['Edition', book.edition && name(book.edition)],
      ['Volume', book.volume && name(book.volume)],
      ['Series', book.series && joined([name(book.series.title), book.series.number && name(book.series.number)], ', ')],
      ['Extent', book.extent && name(book.extent)],
      ['Language', book.language && languageName(book.language)],
      [
        'ISBN',
        several(book.formats?.map(({ isbn, kind }) => markup`<span class="number">${isbn}</span>${kind && ` (${formatWords[kind]})`}`)),
      ],
      ['DOI', book.doi && doiLink(book.doi)],
      ['Book’s page', book.page && addressLink(book.page)],
    ],
    'facts',
  )
}
