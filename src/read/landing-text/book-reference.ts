import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { slug } from '../../record/values/slug.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { DraftBuilder } from '../draft-builder.js'
import { readHeading, splitTitle } from '../heading/index.js'
import { titlesBefore } from './academic-titles.js'
import { booksOfHeading } from './heading-books.js'
import { type Imprint, imprintOf, reportRest } from './imprint.js'
import { layOver } from './lay-over.js'
import { type Line, partOf } from './page.js'
import { isWholeName, peopleOfLabel } from './people-lines.js'
import { byWords } from './prose.js'
import type { BookFacts, Stated } from './stated.js'
import { tokenize } from './tokens.js'

/** The reference of a book among the lines of a text, and the lines that it stands on. */
export interface BookReference {
  readonly book: BookFacts
  readonly from: number
  readonly to: number
  /** What in it is not understood: reported where the book is taken. */
  readonly diagnostics: readonly Diagnostic[]
}

type Found = Omit<BookReference, 'diagnostics'>

const longestLine = 500
/** No text has more short lines that could be one. */
const mostLines = 400

/**
 * Finds the lines in which a post gives its book as a bibliography does: "Niko Härting: Internetrecht. Köln: Otto Schmidt 2014, 896 S.,
 * ISBN 978-…" on one line, or author and title on lines of their own above "Otto Schmidt, 5. Auflage 2014, 896 Seiten".
 *
 * @param told what the title of the post says: the author and title above an imprint are known by it.
 */
export function referencesIn(lines: readonly Line[], told: string, key: string): readonly BookReference[] {
  const found: BookReference[] = []
  let looked = 0
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 8 || line.text.length > longestLine || line.listed === true || looked > mostLines) continue
    looked++
    const draft = new DraftBuilder(key, line.at(0))
    const reference = /\d/.test(line.text) ? referenceAt(lines, at, told, draft) : undefined
    if (reference !== undefined) found.push({ ...reference, diagnostics: draft.diagnostics })
  }
  return found
}

function referenceAt(lines: readonly Line[], at: number, told: string, draft: DraftBuilder): Found | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  const imprint = imprintOf(line, trust.prose)
  if (imprint !== undefined && isImprint(imprint, told)) return withLinesAbove(imprint, lines, at, told, draft)
  const reading = readHeading(line.marked ?? line.text)
  const [book, ...more] = reading.books
  const { isbns = [], extent, publishers = [], people = [], year } = book ?? {}
  const isReference = (isbns.length > 0 || extent !== undefined || (publishers.length > 0 && year !== undefined)) && people.length > 0
  if (reading.kind !== 'book-review' || reading.label !== undefined || more.length > 0 || !isReference) return undefined
  const [facts] = booksOfHeading(reading, line, trust.prose, draft)
  return facts === undefined ? undefined : { book: facts, from: at, to: at + 1 }
}

/** A house or nothing stands before the facts of an imprint, not an author and a title. */
function isImprint({ book, evidence, hasHouse, strangers, hasWords }: Imprint, told: string): boolean {
  const { formats, extent, publishers } = book
  const [place, ...more] = strangers
  if ((formats ?? extent) === undefined || hasWords || more.length > 0) return false
  // A place is a name; "The Long Water by Maria Stone" is none, and a name that the post's own title tells is that of the book.
  if (place !== undefined && (/(?:^|\s)\p{Ll}+(?:\s|$)/u.test(place) || isTold(place, slug(told)))) return false
  return hasHouse ? evidence >= 1 : evidence >= (publishers === undefined ? 3 : 2)
}

/** The lines above an imprint: a title that the post's own title tells, and a name; else one line with both. */
function withLinesAbove(imprint: Imprint, lines: readonly Line[], at: number, told: string, draft: DraftBuilder): Found {
  reportRest(imprint, draft)
  const printed = withBinding(imprint)
  const above = linesAbove(lines, at)
  const named = namedAbove(above, told, draft)
  const book = layOver({ books: [named.book] }, { books: [printed] }).books?.[0] ?? printed
  return { book, from: named.from ?? at, to: at + 1 }
}

function withBinding({ book, binding }: Imprint): BookFacts {
  const [only, ...more] = book.formats ?? []
  if (binding === undefined || only === undefined || more.length > 0 || only.value.kind !== undefined) return book
  return { ...book, formats: [{ ...only, value: { ...only.value, kind: binding.value } }] }
}

interface LineAbove {
  readonly at: number
  readonly line: Line
}

/** Up to three short lines, the nearest first; one blank line may part them from the imprint. */
function linesAbove(lines: readonly Line[], from: number): readonly LineAbove[] {
  const found: LineAbove[] = []
  let blanks = 0
  for (let at = from - 1; at >= 0 && found.length < 3; at--) {
    const line = lines[at]
    if (line === undefined || line.text.length > 200) break
    if (line.text === '' && ++blanks > 1) break
    if (line.text !== '') found.push({ at, line })
  }
  return found
}

function namedAbove(above: readonly LineAbove[], told: string, draft: DraftBuilder): { readonly book: BookFacts; readonly from?: number } {
  const key = slug(told)
  const person = above.find(
    ({ line: { text } }) => isWholeName(text.slice(titlesBefore(text))) && isTold(text.split(' ').at(-1) ?? '', key),
  )
  const [below, upper] = above
  const by = below === undefined ? undefined : behindBy(below.line)
  if (
    by !== undefined &&
    upper !== undefined &&
    upper.line.level === undefined &&
    upper.at >= (below?.at ?? 0) - 2 &&
    !/[.!?…]$/.test(upper.line.text)
  )
    return { book: titled(upper.line, peopleOfLabel([by], 'author', draft)), from: upper.at }
  const title = above.find((other) => other !== person && other.line.level === undefined && isTold(mainTitle(other.line.text), key))
  if (title !== undefined) {
    const people = person === undefined ? [] : peopleOfLabel([partOf(person.line, titlesBefore(person.line.text))], 'author', draft)
    return { book: titled(title.line, people), from: Math.min(title.at, person?.at ?? title.at) }
  }
  const [nearest] = above
  const reading = nearest === undefined ? undefined : readHeading(nearest.line.marked ?? nearest.line.text, { expectReview: true })
  const [only, ...more] = reading?.books ?? []
  if (nearest === undefined || reading === undefined || only === undefined || more.length > 0 || only.people.length === 0)
    return { book: {} }
  const [book] = isTold(only.title.value, key) ? booksOfHeading(reading, nearest.line, trust.prose, draft) : []
  return book === undefined ? { book: {} } : { book, from: nearest.at }
}

function titled(line: Line, people: readonly Stated<Contributor>[]): BookFacts {
  const { main, subtitle, subtitleStart } = splitTitle(line.text)
  const state = <T>(value: T, at: number): Stated<T> => ({ value, place: line.at(at), trust: trust.prose })
  return {
    title: state({ value: main }, 0),
    ...(subtitle !== undefined && { subtitle: state(subtitle, subtitleStart) }),
    ...(people.length > 0 && { contributors: people.map((one) => ({ ...one, trust: trust.prose })) }),
  }
}

/** "By Maria Stone" on a line of its own. */
function behindBy(line: Line): Line | undefined {
  const tokens = tokenize(line.text.slice(0, 200))
  const [first, second] = tokens
  if (first === undefined || second === undefined || !byWords.has(first.key)) return undefined
  const names = partOf(line, second.start)
  return isWholeName(names.text) ? names : undefined
}

/** Whether the title of the post tells of it, whole. */
function isTold(text: string, told: string): boolean {
  const key = slug(text)
  return key.length > 2 && `-${told}-`.includes(`-${key}-`)
}

function mainTitle(text: string): string {
  return text.length > 300 ? '' : splitTitle(text).main
}
