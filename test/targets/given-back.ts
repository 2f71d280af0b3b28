import { expect } from 'vitest'
import { journalTitles } from '../../src/read/landing-text/publication-facts.js'
import { parsePages } from '../../src/read/page-range.js'
import { inItsLanguage, parallelTitles } from '../../src/read/parallel-titles.js'
import type { Reader, Reading } from '../../src/read/reader.js'
import { type Draft, originOf, trust } from '../../src/record/draft.js'
import type { BookReview } from '../../src/record/review.js'
import type { Text } from '../../src/record/text.js'
import type { DepositFacts, DepositWriter, Ready, Target } from '../../src/targets/target.js'
import { carried } from '../../src/write/losses.js'
import { content, readBack } from '../write/exchange.js'

export const depositFacts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
}

/** A deposit, and the reader that takes it. */
export interface Exchange<Id extends string> {
  readonly target: Target<Id>
  readonly deposit: DepositWriter<Id>
  readonly reader: Reader
  /** The record less what the reader takes for prose in this form of deposit. */
  readonly asStated?: (record: BookReview) => BookReview
  /** Whether each title of a journal has a place of its own; else they stand in one string. */
  readonly journalsApart?: boolean
}

/** `read(write(r))` equals `r` less the declared losses; what the reader says that it took from prose is left aside. */
export async function expectGivenBack<Id extends string>(exchange: Exchange<Id>, review: Ready<Id>): Promise<void> {
  const { found, expected } = await givenBack(exchange, review)
  expect(found).toEqual([expected])
}

export async function givenBack<Id extends string>(
  { target, deposit, reader, asStated = (record) => record, journalsApart = false }: Exchange<Id>,
  review: Ready<Id>,
): Promise<{ readonly found: readonly BookReview[]; readonly expected: BookReview }> {
  const readings = await readBack(reader, deposit.write([review], depositFacts))
  const drafts = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  const kept = lessReported(inKnownLanguages(carried(review.checked.record, deposit.keeps ?? target)), readings, journalsApart)
  const expected = content(asStated(kept))
  return { found: drafts.map((draft) => content(statedAlone(draft))), expected }
}

/** A draft without what its reader took from prose: books and their fields that only a title names. */
function statedAlone({ record, origins }: Draft): BookReview {
  const isStated = (path: string): boolean => originOf(origins, path)?.trust !== trust.prose
  const kept = Object.fromEntries(Object.entries(record).filter(([field]) => isStated(field))) as BookReview
  const books = (kept.books ?? []).map((book, i) =>
    Object.fromEntries(Object.entries(book).filter(([field]) => isStated(`books[${i}].${field}`))),
  )
  return { ...kept, ...(kept.books && { books }) }
}

/** The description of a link may be the title of the book or a citation of it: readers take it for prose. */
export function withoutTitlesOfBooks({ books, ...rest }: BookReview): BookReview {
  return { ...rest, ...(books && { books: books.map(({ titles: _, subtitle: __, printedTitle: ___, ...book }) => book) }) }
}

/** Where nobody says the language of a title or an abstract, readers know it if its words are certain. */
function inKnownLanguages({ titles, abstracts, ...rest }: BookReview): BookReview {
  const known = (texts: readonly Text[]): readonly Text[] =>
    texts.map((text) => (text.language === undefined ? inItsLanguage(text.value) : text))
  return { ...rest, ...(titles && { titles: known(titles) }), ...(abstracts && { abstracts: known(abstracts) }) }
}

/** What a form of deposit takes as printed and no reader can place is reported, and nothing is made of it: pages that are no pages, texts of which nobody says in which of several languages they are. */
function lessReported({ pages, titles, serial, ...rest }: BookReview, readings: readonly Reading[], journalsApart: boolean): BookReview {
  const isReported = (field: string, actual: string): boolean =>
    readings.some(({ diagnostics = [] }) => diagnostics.some((one) => one.field === field && one.actual === actual))
  const journal = (texts: readonly Text[]): readonly Text[] =>
    journalsApart
      ? apart(texts.flatMap(({ value }) => journalTitles(value)), (value) => { reported('journal', value) })
      : texts.length === 1 && isReported('journal', texts[0]?.value ?? '') ? []
      : together(texts, (value) => { reported('journal', value) }) // prettier-ignore
  const reported = (field: string, actual?: string): void => {
    const found = readings.flatMap(({ diagnostics = [] }) => diagnostics).filter((one) => one.field === field)
    expect(found.map((one) => one.actual)).toContain(actual ?? found[0]?.actual ?? 'something')
  }
  const parsed = pages && parsePages(pages.last === undefined ? pages.first : `${pages.first}-${pages.last}`)
  if (parsed?.ok === false) reported('pages')
  return {
    ...rest,
    ...(titles && { titles: apart(titles, (value) => { reported('title', value) }) }),
    ...(serial && { serial: { ...serial, ...(serial.titles && { titles: journal(serial.titles) }) } }),
    ...(parsed?.ok === true && { pages: parsed.value }),
  } // prettier-ignore
}

function apart(texts: readonly Text[], report: (value: string) => void): readonly Text[] {
  const isFree = ({ language }: Text, i: number): boolean => texts.findIndex((other) => other.language === language) === i
  for (const [i, text] of texts.entries()) if (!isFree(text, i)) report(text.value)
  return texts.filter(isFree)
}

/** Parallel titles of a journal in one string, taken apart where their languages are certain and differ. */
function together(titles: readonly Text[], report: (value: string) => void): readonly Text[] {
  const [first, ...others] = titles
  const read = parallelTitles(titles.map(({ value }) => value).join(' / '))
  if (first === undefined || read.length === titles.length) return read
  for (const { value } of others) report(value)
  return parallelTitles(first.value)
}
