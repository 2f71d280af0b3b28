import { FarLinks } from '../long/far-links.js'
import type { Stated, StatedBook, StatedPerson } from '../stated/stated-review.js'
import { bookOfItem, bookOfRecord, titleKey } from './books.js'
import type { RisItem, RisRecord } from './ris-records.js'
import { RisValues } from './ris-values.js'
import { bookTypes, otherTypes } from './types.js'

/** How far apart an article and the book that it reviews may stand without being far from each other, in UTF-16 units. */
export const reach = 200_000

/** The books of a file by their titles, and which of them articles name. */
export function booksByTitle(records: Iterable<RisItem>): FarLinks {
  const titles = new FarLinks(reach, 'none')
  for (const record of records) {
    if (!('fields' in record)) continue
    const values = new RisValues(record)
    const title = titleOf(record, values)
    if (title !== undefined) titles.meet(title, record.offset)
    else if (otherTypes[record.type] === undefined) for (const { text } of reviewedItems(values)) titles.ask(titleKey(text), record.offset)
  }
  return titles
}

/** What an article says that it reviews. */
function reviewedItems(values: RisValues): readonly Stated[] {
  return [values.all('RI'), values.all('C4')].find((items) => items.length > 0) ?? []
}

/** A2 of a record of JSTOR with a reviewed item (RI) are the people of that; elsewhere they may be a journal's editors. */
export function reviewedPeople(values: RisValues): readonly StatedPerson[] {
  const isOfJstor = values.all('DB', 'DP', 'UR').some(({ text }) => /^jstor$|^https?:\/\/(?:www\.)?jstor\./i.test(text.trim()))
  return isOfJstor && values.all('RI').length === 1 ? values.people('author', 'A2') : []
}

/** The title of a record that is a book, as titles are compared. */
function titleOf(record: RisRecord, values: RisValues): string | undefined {
  const title = bookTypes.has(record.type) ? values.one('TI', 'T1', 'BT', 'CT') : undefined
  return title && titleKey(title.text)
}

/**
 * Each reviewed item as the book of that title: one right behind the article, else the only one of the file.
 *
 * @param behind what stands behind the article.
 * @param only the only book of a title, as titles are compared.
 */
export function reviewedBooks(
  values: RisValues,
  behind: Iterable<RisItem>,
  only: (title: string) => RisItem | undefined,
): readonly StatedBook[] {
  const items = reviewedItems(values)
  if (items.length === 0) return []
  const reviewers = values.people('author', 'AU', 'A1').map(({ name = '' }) => name)
  const next = booksAmong(behind)
  const people = items.length === 1 ? reviewedPeople(values) : []
  return items.map((item) => {
    const key = titleKey(item.text)
    const at = next.findIndex(({ title }) => title === key)
    const book = at === -1 ? only(key) : next.splice(at, 1)[0]?.book
    if (book === undefined || !('fields' in book)) return bookOfItem(item, reviewers, people)
    return bookOfRecord(new RisValues(book), book.type, book.place)
  })
}

/** The books that stand first among some records, up to the first that is none. */
function booksAmong(records: Iterable<RisItem>): { readonly title: string | undefined; readonly book: RisRecord }[] {
  const books: { readonly title: string | undefined; readonly book: RisRecord }[] = []
  for (const book of records) {
    if (!('fields' in book) || !bookTypes.has(book.type)) break
    books.push({ title: titleOf(book, new RisValues(book)), book })
  }
  return books
}
