import type { Issn, Pages, Serial } from '../../record/serial.js'
import { parseIssn } from '../../record/values/issn.js'
import type { Parsed } from '../../record/values/parsed.js'
import type { DraftBuilder } from '../draft-builder.js'
import { plainLine } from '../markup-text.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import { parallelTitles } from '../parallel-titles.js'
import { dateOfStated } from './date-of-stated.js'
import { textOf } from './stated-books.js'
import type { Stated, StatedIssn, StatedReview } from './stated-review.js'

/** The journal, and where in it the review stands. */
export function sayPlacement(stated: StatedReview, builder: DraftBuilder): void {
  const place = [stated.journal?.[0], stated.issns?.[0], stated.volume, stated.issue].find((value) => value !== undefined)?.place
  builder.say('serial', serialOf(stated, builder), place ?? stated.place)
  const { locator, pages } = stated
  const number = plainLine(locator?.text ?? '')
  if (locator !== undefined && number !== '') builder.say('locator', number, locator.place)
  const printed = plainLine(pages?.text ?? '')
  if (pages === undefined || printed === '' || printed === number) return
  if (isArticleNumber(printed) && plainLine(stated.lastPage?.text ?? '') === '') builder.say('locator', printed, pages.place)
  else
    builder.say(
      'pages',
      builder.parsed('pages', printed, pagesOf(printed, plainLine(stated.lastPage?.text ?? '')), pages.place),
      pages.place,
    )
}

/** A range in one field, or the first and the last page in two. */
function pagesOf(printed: string, last: string): Parsed<Pages> {
  return parsePages(last === '' || last === printed ? printed : `${printed}-${last}`)
}

function serialOf(stated: StatedReview, builder: DraftBuilder): Serial {
  const line = (value: Stated | undefined): string | undefined => plainLine(value?.text ?? '') || undefined
  const titles = journalTitles(stated.journal ?? [], builder)
  const issns = issnsOf(stated.issns ?? [], builder)
  const publishers = (stated.journalPublishers ?? []).flatMap((value) => line(value) ?? [])
  const [volume, issue, printed] = [stated.volume, stated.issue, stated.issueDate].map(line)
  const date =
    printed === undefined || stated.issueDate === undefined
      ? undefined
      : dateOfStated(builder, 'issue date', printed, stated.issueDate.place)
  return {
    ...(titles.length > 0 && { titles }),
    ...(issns.length > 0 && { issns }),
    ...(publishers.length > 0 && { publishers: publishers.map((name) => ({ name })) }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  }
}

/** Titles with declared languages as they are; one alone may hold several, parted by a slash. */
function journalTitles(stated: readonly Stated[], builder: DraftBuilder): Serial['titles'] & object {
  const [only, ...more] = stated.flatMap((title) => textOf(title, builder, 'journal'))
  if (only === undefined) return []
  if (more.length === 0 && only.language === undefined) return parallelTitles(only.value)
  const titles = [only]
  for (const title of more)
    if (titles.every(({ value, language }) => value !== title.value && language !== title.language)) titles.push(title)
  return titles
}

function issnsOf(stated: readonly StatedIssn[], builder: DraftBuilder): readonly Issn[] {
  const issns: Issn[] = []
  for (const { text, medium, place } of stated) {
    const printed = plainLine(text)
    const value = printed === '' ? undefined : builder.parsed('issn', printed, parseIssn(printed), place)
    if (value === undefined || issns.some((known) => known.value === value)) continue
    issns.push({ value, ...(medium && { medium }) })
  }
  return issns
}
