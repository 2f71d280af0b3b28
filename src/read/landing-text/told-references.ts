import { trust } from '../../record/draft.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import { type HeadingBook, type HeadingReading, readHeading } from '../heading/index.js'
import { asLine, type Paragraphs } from './abstract-lines.js'
import { slug } from '../../record/values/slug.js'
import { booksOfHeading } from './heading-books.js'
import { canBeOne, layOver } from './lay-over.js'
import { type Line, partOf } from './page.js'
import type { LabelledPart, Part } from './part.js'
import type { BookFacts } from './stated.js'
import type { TitleLines } from './title-lines.js'

/** A line in the text of a review's page that is the reference of a book and nothing else, or begins with it. */
export interface ToldReference {
  readonly line: Line
  readonly books: readonly BookFacts[]
  /** It says itself that the book is reviewed: "A review of …". */
  readonly isLabelled: boolean
  /** What in it is not understood: reported where the books are taken. */
  readonly diagnostics: readonly Diagnostic[]
}

const longest = 1500
const shortest = 20
/** A longer line is a paragraph that begins with one. */
const longestReference = 600
const longestTitle = 200
/** Behind "A review of", a name and a title without anything about the printing are one in so short a line alone. */
const longestUnprinted = 250
const mostBeginnings = 4
/** Behind the ISBN: "25,00 Euro (gebunden)." */
const longestPrice = 40
/** The reference stands at the top of the text: below the title, or first in the abstract. */
const mostLines = 25
const mostParagraphs = 3

/**
 * The references of books where a journal's page prints that of the reviewed one when its title does not: on a line below the title,
 * at the start of the abstract, or alone under "References" as journals of OpenEdition do.
 */
export function toldReferences(
  parts: readonly Part[],
  from: number,
  labels: readonly LabelledPart[],
  abstracts: readonly Paragraphs[],
  { key, isHtml, title }: { readonly key: string; readonly isHtml: boolean; readonly title: string | undefined },
): readonly ToldReference[] {
  const below = parts
    .slice(from)
    .flatMap((part) => (part.kind === 'text' && part.line.listed !== true ? [part.line] : []))
    .slice(0, mostLines)
  const first = abstracts.flatMap((abstract) => (isHtml ? abstract.lines : paragraphsOf(abstract)).slice(0, mostParagraphs))
  const alone = labels.flatMap(({ field, values }) => {
    const entries = field === 'references' ? values.filter(({ text }) => text !== '') : []
    return entries.length === 1 ? entries : []
  })
  // The title is read as such, wherever the page repeats it.
  const seen = new Set<string>(title === undefined ? [] : [title])
  const references = (lines: readonly Line[]): readonly ToldReference[] =>
    lines.flatMap((line) => {
      if (seen.has(line.text)) return []
      seen.add(line.text)
      return referenceIn(line, key) ?? []
    })
  // Tables of metadata print the title among the other fields: above it only a line that says what it is counts.
  const above = parts.slice(0, from).flatMap((part) => (part.kind === 'text' && part.line.listed !== true ? [part.line] : []))
  for (const lines of [first, below, alone]) {
    const found = references(lines)
    if (found.length > 0) return found
  }
  return references(above.slice(-mostLines)).filter(({ isLabelled }) => isLabelled)
}

/** Lines of a copied text may be wrapped: a paragraph is put together again. */
function paragraphsOf(abstract: Paragraphs): readonly Line[] {
  const whole = asLine(abstract)
  return [...whole.text.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => partOf(whole, index, index + text.length))
}

function referenceIn(line: Line, key: string): ToldReference | undefined {
  const { length } = line.text
  // Of what is printed about a book nearly all is numbers.
  if (length < shortest || length > longest || (length > longestUnprinted && !/[0-9]/.test(line.text))) return undefined
  for (const piece of piecesOf(line)) {
    const reading = readHeading(piece.marked ?? piece.text)
    if (!isReference(reading, piece)) continue
    const draft = new DraftBuilder(key, piece.at(0))
    const books = booksOfHeading(reading, piece, trust.prose, draft)
    return { line, books, isLabelled: reading.label?.start === 0, diagnostics: draft.diagnostics }
  }
  return undefined
}

/** The whole line; where a sentence or more stands behind the reference, its beginnings before that, the longest first. */
function piecesOf(line: Line): readonly Line[] {
  const pieces = beginnings(line).reverse().slice(0, mostBeginnings)
  const behind = line.text.length - (pieces[0]?.text.length ?? line.text.length)
  if (line.text.length > longestReference) return pieces
  return behind > longestPrice ? [...pieces, line] : [line, ...pieces]
}

/** The line up to an ISBN or a number of pages with which a reference ends, where a sentence begins behind it. */
function beginnings(line: Line): Line[] {
  const ends = line.text.slice(0, 600).matchAll(/(?:ISBN[-:\s0-9xX–]{10,30}|[0-9]{2,4}\s?\p{L}{1,8})[).]{1,2}(?=\s["“„«¿¡]?[\p{Lu}$€£])/gu)
  return [...ends].map((found) => partOf(line, 0, found.index + found[0].length))
}

/** Somebody wrote it, and somebody printed it; behind a label either of them is enough. */
function isReference({ kind, label, books }: HeadingReading, { text }: Line): boolean {
  if (kind !== 'book-review' || books.length === 0) return false
  const isEnough = label?.start === 0 && text.length <= longestUnprinted ? isNamed : isPrinted
  return books.every((book) => book.title.value.length <= longestTitle && isEnough(book))
}

function isNamed({ people, publishers, isbns }: HeadingBook): boolean {
  return people.length + publishers.length + isbns.length > 0
}

function isPrinted({ people, publishers, isbns, extent, year }: HeadingBook): boolean {
  return people.length > 0 && (isbns.length > 0 || extent !== undefined || (publishers.length > 0 && year !== undefined))
}

/** Behind the references that stand right below the title: the text begins there. */
export function behindReferences(parts: readonly Part[], from: number, told: readonly ToldReference[]): number {
  let end = from
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]
    if (part?.kind === 'blank') continue
    if (part?.kind !== 'text' || !told.some(({ line }) => line === part.line)) break
    end = at + 1
  }
  return end
}

/** Whether a page of which nothing else says so is a review: the text has a reference that says so, or that of the title's own book. */
export function isToldByTitle(told: readonly ToldReference[], { title }: TitleLines): boolean {
  if (told.some(({ isLabelled }) => isLabelled)) return true
  if (told.length === 0 || title === undefined) return false
  const key = `-${slug(title.text)}-`
  return told.some(({ books }) => books.every((book) => key.includes(`-${slug(book.title?.value.value ?? '')}-`)))
}

/** Whether the title says all that a reference would say. */
export function isWholeReference({ heading }: TitleLines): boolean {
  const books = heading?.reading.books ?? []
  return books.length > 0 && books.every((book) => isPrinted(book) && book.publishers.length > 0 && book.isbns.length > 0)
}

/** References complete the books that title and labels name; where these name none, the references name them. */
export function withReferences(books: readonly BookFacts[], told: readonly ToldReference[], draft: DraftBuilder): readonly BookFacts[] {
  const own = told.filter((reference) => books.length === 0 || reference.books.some((book) => books.some((known) => canBeOne(known, book))))
  // What the title says wrongly too is said once.
  for (const said of own.flatMap(({ diagnostics }) => diagnostics))
    if (!draft.diagnostics.some(({ rule, field, actual }) => rule === said.rule && field === said.field && actual === said.actual))
      draft.diagnostics.push(said)
  const printed = distinct(own.flatMap((reference) => reference.books))
  return books.length === 0 ? printed : (layOver({ books }, { books: printed }).books ?? books)
}

function distinct(books: readonly BookFacts[]): readonly BookFacts[] {
  return books.filter((book, i) => books.findIndex((other) => canBeOne(other, book)) === i)
}
