import { plainLine } from '../markup-text.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import type { BookRecords } from './book-records.js'
import { isbnCore } from './isbn-in.js'
import { type CitedBook, isSamePerson, lettersOf, recordTitle, sharesFamily, titleOf, wordsOf } from './joined-book.js'
import { withoutDoubles } from './linked-books.js'
import { namesOfTitle } from './names-of-title.js'

export interface RecordsOfReview {
  readonly linked: readonly StatedBook[]
  /** Linked by mistake: records of other books. */
  readonly others: readonly StatedBook[]
  /** Creators of the linked records who made other books. */
  readonly contradicted: readonly Stated[]
}

/**
 * The records of the books of one review: those that name its address, less those that are linked by mistake; where none is left, the
 * record of the ISBN that the citation prints.
 *
 * @param cited what the citation of the review says of its books
 * @param titled what its title says of them
 */
export function recordsOfReview(
  address: string | undefined,
  cited: readonly CitedBook[],
  titled: readonly CitedBook[],
  records: BookRecords,
): RecordsOfReview {
  const all = address === undefined ? [] : (records.byAddress.get(address.trim()) ?? [])
  const ofIsbn = isbnsOf(cited).flatMap((isbn) => records.byIsbn.get(isbn) ?? [])
  const isAnother = (record: StatedBook): boolean =>
    cited.length > 0 ? isOfAnotherIsbn(record, cited, ofIsbn.length > 0) : isOfAnotherTitle(record, titled)
  const linked = withoutDoubles(all.filter((record) => !isAnother(record)))
  const others = all.filter((record) => !linked.includes(record))
  const named = (linked.length === 0 && cited.length === 1 ? ofIsbn.slice(0, 1) : linked).map((record) =>
    namesOfTitle(record, [...cited, ...titled]),
  )
  return { linked: named.map(({ record }) => record), others, contradicted: named.flatMap(({ contradicted }) => contradicted) }
}

/** The record's ISBN is not the cited book's: that has a record of its own, or most words of this one's title are missing there. */
function isOfAnotherIsbn(record: StatedBook, cited: readonly CitedBook[], hasRecord: boolean): boolean {
  const isbns = (record.isbns ?? []).map(({ text }) => isbnCore(text))
  const known = isbnsOf(cited)
  if (isbns.length === 0 || known.length === 0 || isbns.some((isbn) => known.includes(isbn))) return false
  const own = longWords(plainLine(record.titles?.[0]?.text ?? ''), 5)
  const isOther = ({ book }: CitedBook): boolean => {
    const words = longWords(titleOf(book), 5)
    return own.filter((word) => words.includes(word)).length * 2 < own.length
  }
  return hasRecord || cited.every(isOther)
}

/**
 * Nothing but the title of the review says what is reviewed, and it names another book: no word of the titles is the same, and the
 * record has people whom the title does not name. A title in another script may be the same, as may one that holds names alone.
 */
function isOfAnotherTitle(record: StatedBook, titled: readonly CitedBook[]): boolean {
  const own = plainLine(record.titles?.[0]?.text ?? '')
  const people = record.people ?? []
  const words = longWords(own, 4)
  if (people.length === 0 || words.length === 0 || titled.length === 0) return false
  return titled.every(({ book, from }) => {
    const title = titleOf(book)
    if (book.people.length === 0 || !isLatin(title) || !isLatin(own) || /\bet al\b|\bu\. ?a\./i.test(from.text)) return false
    const [one, other] = [lettersOf(title), recordTitle(record)]
    if (one.includes(other) || other.includes(one) || longWords(title, 4).some((word) => words.includes(word))) return false
    if (people.some(({ name = '' }) => wordsOf(name).some((word) => word.length > 3 && one.includes(word)))) return false
    return people.some((person) => !book.people.some(({ value }) => isSamePerson(person, value) || sharesFamily(person, value)))
  })
}

function isLatin(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text)
}

function isbnsOf(cited: readonly CitedBook[]): readonly string[] {
  return cited.flatMap(({ book }) => book.isbns.map(({ value }) => isbnCore(value.printed)))
}

function longWords(text: string, least: number): readonly string[] {
  return wordsOf(text).filter((word) => word.length >= least)
}
