import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { findIsbns } from '../../record/values/isbn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import { splitTitle } from '../heading/index.js'
import { titlesBefore } from './academic-titles.js'
import { bindingNamed } from './binding.js'
import { bookLabelOf } from './book-labels.js'
import { imprintOf, reportRest } from './imprint.js'
import { type Line, partOf } from './page.js'
import { peopleOfLabel } from './people-lines.js'
import type { BookFacts, Stated } from './stated.js'
import type { BookLabelField } from './words/book-labels.js'

/** One labelled fact of a list. */
interface Entry {
  readonly field: BookLabelField
  readonly line: Line
  readonly value: Line
}

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

const longestValue = 300
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

/** The labelled lines from a line on; blank lines stand between them, and one line of another kind where more follow. */
function entriesFrom(lines: readonly Line[], from: number): { readonly entries: readonly Entry[]; readonly end: number } {
  const entries: Entry[] = []
  let end = from
  for (let at = from; at < lines.length;) {
    const line = lines[at]
    const found = line === undefined || line.text === '' ? undefined : entryAt(lines, at)
    if (found === undefined) {
      if (entries.length === 0 || (line?.text !== '' && at > end + 1)) break
      if (line?.text !== '' && (line?.text.length ?? 0) > 120) break
      at++
      continue
    }
    // A second title or number begins the list of another book.
    const isNext = found.entries.some(({ field }) => field === 'title' && entries.some((known) => known.field === field))
    if (isNext) break
    entries.push(...found.entries)
    at = end = found.end
  }
  return { entries, end }
}

function entryAt(lines: readonly Line[], at: number): { readonly entries: readonly Entry[]; readonly end: number } | undefined {
  const line = lines[at]
  if (line === undefined || line.text.length > 1000) return undefined
  const inline = severalOn(line)
  if (inline.length > 1) return { entries: inline, end: at + 1 }
  const label = bookLabelOf(line.text)
  if (label === undefined) return undefined
  const own = partOf(line, label.from)
  if (own.text !== '')
    return own.text.length > longestValue ? undefined : { entries: [{ field: label.field, line, value: own }], end: at + 1 }
  const next = lines[at + 1]?.text === '' ? at + 2 : at + 1
  const value = lines[next]
  const isValue = value !== undefined && value.text !== '' && value.text.length <= longestValue && bookLabelOf(value.text)?.marked !== true
  if (isValue && label.field !== 'aside') return { entries: [{ field: label.field, line, value }], end: next + 1 }
  return label.marked || label.field === 'aside' ? { entries: [{ field: 'aside', line, value: own }], end: at + 1 } : undefined
}

/** "Verlag: Heyne | Seiten: 448 | ISBN: 978…" on one line. */
function severalOn(line: Line): readonly Entry[] {
  let from = 0
  const pieces = [...line.text.matchAll(/\s?[|•·;/]\s|$/g)].map((cut) => {
    const piece = partOf(line, from, cut.index)
    from = cut.index + cut[0].length
    return piece
  })
  const entries = pieces.flatMap((piece): readonly Entry[] => {
    const label = bookLabelOf(piece.text)
    return label?.marked === true ? [{ field: label.field, line: piece, value: partOf(piece, label.from) }] : []
  })
  return entries.length > 1 && entries.length >= pieces.length - 1 ? entries : []
}

/** An ISBN, or a house that publishes and something else of a book. */
function isBook(entries: readonly Entry[]): boolean {
  const fields = new Set(entries.filter(({ value }) => value.text !== '').map(({ field }) => field))
  if (entries.some(({ field, value }) => field === 'isbn' && findIsbns(`ISBN ${value.text}`).length > 0)) return true
  if (fields.has('film')) return false
  const people = fields.has('author') || fields.has('editor')
  const printed = fields.has('pages') || fields.has('binding') || fields.has('translator')
  return (fields.has('publisher') && (people || printed || fields.has('title'))) || (people && fields.has('title') && printed)
}

function bookOf(entries: readonly Entry[], draft: DraftBuilder): BookFacts {
  const first = (field: BookLabelField): Line | undefined =>
    entries.find((entry) => entry.field === field && entry.value.text !== '')?.value
  const people = (field: BookLabelField, role: Contributor['role']): readonly Stated<Contributor>[] =>
    peopleOfLabel(
      entries.filter((entry) => entry.field === field && /\p{L}{2}/u.test(entry.value.text)).map(({ value }) => withoutTitles(value)),
      role,
      draft,
    )
  const house = first('publisher')
  const imprint = house === undefined ? undefined : imprintOf(house, trust.field)
  if (imprint !== undefined) reportRest(imprint, draft)
  const [title, date, extent, edition, place, series] = [
    first('title'),
    first('date'),
    first('pages'),
    first('edition'),
    first('place'),
    first('series'),
  ]
  const contributors = [
    ...people('author', 'author'),
    ...people('editor', 'editor'),
    ...people('translator', 'translator'),
    ...people('illustrator', 'illustrator'),
  ]
  for (const { line, value } of entries.filter(({ field, value: { text } }) => (field === 'aside' || field === 'film') && text !== ''))
    draft.complain('read/text-is-understood', { field: 'books', actual: line.text.slice(0, 200) }, value.at(0))
  return {
    ...imprint?.book,
    ...(title && titleFacts(title)),
    ...(contributors.length > 0 && { contributors }),
    ...(date && dateOf(date, draft)),
    ...(extent && { extent: state(extent, extent.text) }),
    ...(edition && { edition: state(edition, edition.text) }),
    ...(place && { places: [state(place, place.text)] }),
    ...(series && { series: seriesOf(series) }),
    ...languageOf(first('language'), draft),
    ...formatsOf(entries, imprint?.binding?.value, draft),
  }
}

function titleFacts(line: Line): Pick<BookFacts, 'title' | 'subtitle'> {
  const start = /^["“„«»‚‘']{0,2}/.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(start).replace(/["”“»«’']{1,2}$/, '')
  const { main, subtitle, subtitleStart } = splitTitle(text)
  return {
    title: state(line, { value: main }, start),
    ...(subtitle !== undefined && { subtitle: state(line, subtitle, start + subtitleStart) }),
  }
}

function dateOf(line: Line, draft: DraftBuilder): Pick<BookFacts, 'date'> {
  const text = line.text.replace(/^\p{L}{4,12}, /u, '').replace(/[.,;]$/, '')
  const read = draft.parsed('books[0].date', text, parsePartialDate(text), line.at(0))
  return read === undefined ? {} : { date: state(line, read) }
}

/** "Love is War, Band 2", "Flussgeschichten (3)". */
function seriesOf(line: Line): NonNullable<BookFacts['series']> {
  const [, title, number] = /^(.{2,150}?)[\s,;]{1,3}(?:\(?(?:#|\p{L}{2,8}\.?\s|č\.\s)?(\d{1,4})\.?\)?)$/u.exec(line.text) ?? []
  return state(line, title === undefined || number === undefined ? { title: line.text } : { title, number })
}

function languageOf(line: Line | undefined, draft: DraftBuilder): Pick<BookFacts, 'language'> {
  const read = line === undefined ? undefined : draft.parsed('books[0].language', line.text, parseLanguage(line.text), line.at(0))
  return line !== undefined && read !== undefined ? { language: state(line, read) } : {}
}

/** The ISBNs; the format is that of the only one. */
function formatsOf(entries: readonly Entry[], inImprint: ReturnType<typeof bindingNamed>, draft: DraftBuilder): Pick<BookFacts, 'formats'> {
  const seen = new Set<string>()
  const found = entries.flatMap(({ field, value }) =>
    (field === 'isbn' ? findIsbns(`ISBN ${value.text.slice(0, longestValue)}`) : []).flatMap(({ isbn, printed, problem, index }) => {
      const at = Math.max(0, index - 5)
      if (isbn === undefined) {
        draft.complain(
          'read/value-is-understood',
          { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) },
          value.at(at),
        )
        return []
      }
      if (seen.has(isbn)) return []
      seen.add(isbn)
      return [{ line: value, isbn, at }]
    }),
  )
  const words = entries.filter(({ field }) => field === 'binding').flatMap(({ value }) => value.text.split(/[,;/(]\s?/))
  const kind = words.map((word) => bindingNamed(word.trim())).find((named) => named !== undefined) ?? inImprint
  const formats = found.map(({ line, isbn, at }) => state(line, { isbn, ...(kind && found.length === 1 && { kind }) }, at))
  return formats.length > 0 ? { formats } : {}
}

function withoutTitles(line: Line): Line {
  return partOf(line, titlesBefore(line.text))
}

function state<T>(line: Line, value: T, at = 0): Stated<T> {
  return { value, place: line.at(at), trust: trust.field }
}
