import { findIsbns } from '../../record/values/isbn.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import { bookOf } from './book-of-list.js'
import { entriesFrom, type ListEntry } from './list-entries.js'
import type { Line } from './page.js'
import type { BookFacts } from './stated.js'

/** A list of facts about one book, as weblogs and magazines print it beside a review. */
export interface BookList {
  readonly book: BookFacts
  /** Numbers of its lines: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** What in it is not understood: reported where the book is taken. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the lines of a page list. */
export interface BookLists {
  readonly books: readonly BookList[]
  /** Somebody directed it, it runs on something: a film, a play, a device. */
  readonly isOther: boolean
}

/** A page lists a few books; a catalogue is none of ours. */
const mostLists = 40

/** Finds the lists of a book's facts: labelled lines that follow each other, among them some that only a book has. */
export function bookListsIn(lines: readonly Line[], key: string): BookLists {
  const books: BookList[] = []
  let isOther = false
  for (let at = 0; at < lines.length && books.length < mostLists;) {
    const { entries, end } = entriesFrom(lines, at)
    const [first] = entries
    if (first !== undefined && isBook(entries)) {
      const draft = new DraftBuilder(key, first.line.at(0))
      books.push({ book: bookOf(entries, draft), from: at, to: end, diagnostics: draft.diagnostics })
    } else if (entries.some(({ field }) => field === 'film')) isOther = true
    at = Math.max(end, at + 1)
  }
  return { books, isOther }
}

/** An ISBN, or a house that publishes and something else of a book. */
function isBook(entries: readonly ListEntry[]): boolean {
  const fields = new Set(entries.filter(({ value }) => value.text !== '').map(({ field }) => field))
  if (entries.some(({ field, value }) => field === 'isbn' && findIsbns(`ISBN ${value.text}`).length > 0)) return true
  if (fields.has('film')) return false
  const people = fields.has('author') || fields.has('editor')
  const printed = fields.has('pages') || fields.has('binding') || fields.has('translator')
  return (fields.has('publisher') && (people || printed || fields.has('title'))) || (people && fields.has('title') && printed)
}
