import { cslBooks } from '../csl-json/books.js'
import { withNote } from '../csl-json/note.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import type { BibRecord } from './bib-record.js'
import { texToText } from './tex-text.js'

/** The reviewed book of a note, and what else the note says. */
export interface ExtraNote {
  readonly books: readonly StatedBook[]
  readonly rest: readonly (Stated & { readonly field: string })[]
}

/**
 * A note that states the reviewed book line by line: "Reviewed Title: …", "Reviewed Author: Family || Given". So exports of Zotero
 * carry its field "Extra". Nothing where the note has no such line.
 */
export function extraNote(review: BibRecord, field: 'note' | 'annotation'): ExtraNote | undefined {
  const raw = review.raw(field)
  if (!/\breviewed[ -](?:title|author)\s?:/i.test(raw)) return undefined
  const place = review.address(field)?.place ?? review.place
  const lines = raw.split(lineEnd).map((line) => texToText(line).text.trim())
  const { item, rest } = withNote({ note: lines.join('\n') })
  const books = cslBooks(item, () => place, '')
  return { books, rest: rest === '' ? [] : [{ text: rest, place, field }] }
}

/** Line ends in TeX, and those of the file. */
const lineEnd = /\\par\b|\\newline\b|\\\\|\n/
