import type { FormatKind } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import type { Trust } from '../../record/draft.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import type { DraftBuilder } from '../draft-builder.js'
import { type Fact, findFacts } from '../heading/facts.js'
import { isPublisherName } from '../heading/index.js'
import { editionNouns, editionWords } from '../heading/words/fact-words.js'
import { publisherWords } from '../heading/words/publisher-words.js'
import { bindingNamed } from './binding.js'
import { bookPhraseOf } from './book-labels.js'
import { type Line, partOf } from './page.js'
import { titlesBefore } from './academic-titles.js'
import { isWholeName } from './people-lines.js'
import type { BookFacts, Stated } from './stated.js'
import { tokenize } from './tokens.js'

/** What a line about the printing of a book says: "Heyne Verlag, München 2017, 480 Seiten, broschiert, ISBN 978-…". */
export interface Imprint {
  readonly book: BookFacts
  readonly binding?: Stated<FormatKind>
  /** How many kinds of facts are told that only the imprint of a book has. */
  readonly evidence: number
  /** A name in it is known as that of a house that publishes, or announces itself as one. */
  readonly hasHouse: boolean
  /** Names that are no known house; none but a house and its place stand in an imprint. */
  readonly strangers: readonly string[]
  /** Words that are neither: a title, a sentence. */
  readonly hasWords: boolean
  /** What is understood and has no field, or is not understood: a price. */
  readonly rest: readonly Line[]
  readonly wrong: readonly WrongIsbn[]
}

interface WrongIsbn {
  readonly printed: string
  readonly problem: string
  readonly place: Place
}

const longest = 500
const longestName = 60
const roles: Readonly<Partial<Record<string, Contributor['role']>>> = {
  translator: 'translator',
  editor: 'editor',
  illustrator: 'illustrator',
}

/** Reads the parts of an imprint; which of them make one is for the caller to judge. */
export function imprintOf(line: Line, confidence: Trust): Imprint | undefined {
  if (line.text.length > longest) return undefined
  const state = <T>(value: T, at = 0, inside: Line = line): Stated<T> => ({ value, place: inside.at(at), trust: confidence })
  const facts = findFacts(line.text).filter(({ kind }) => kind !== 'year')
  const found = new Found()
  for (const fact of facts) addFact(found, fact, line, state)
  for (const piece of piecesBetween(line, facts)) addPiece(found, piece, state)
  const [first, second] = houseAndPlace(found.names)
  const book: BookFacts = {
    ...(first && { publishers: [state({ name: first.text }, 0, first)] }),
    ...(second && { places: [state(second.text, 0, second)] }),
    ...found.book,
    ...(found.formats.length > 0 && { formats: found.formats }),
    ...(found.people.length > 0 && { contributors: found.people }),
  }
  const { date, edition, extent } = book
  const evidence = [date, edition, extent, found.binding, found.formats[0], found.price].filter((fact) => fact !== undefined).length
  const hasHouse = first !== undefined && isHouse(first.text)
  const strangers = found.names.flatMap(({ text }) => (isHouse(text) ? [] : [text]))
  return {
    book,
    ...(found.binding && { binding: found.binding }),
    evidence,
    hasHouse,
    strangers,
    hasWords: found.hasWords,
    rest: found.rest,
    wrong: found.wrong,
  }
}

/** Reports what an imprint says that no field takes. */
export function reportRest({ rest, wrong }: Imprint, draft: DraftBuilder): void {
  for (const { printed, problem, place } of wrong)
    draft.complain('read/value-is-understood', { field: 'books[0].isbn', actual: printed, other: problem }, place)
  for (const part of rest) draft.complain('read/text-is-understood', { field: 'books', actual: part.text }, part.at(0))
}

class Found {
  book: Pick<BookFacts, 'date' | 'edition' | 'extent'> = {}
  formats: NonNullable<BookFacts['formats']> = []
  people: readonly Stated<Contributor>[] = []
  binding: Stated<FormatKind> | undefined
  price: Line | undefined
  names: readonly Line[] = []
  rest: readonly Line[] = []
  wrong: readonly WrongIsbn[] = []
  hasWords = false
}

type State = <T>(value: T, at?: number, inside?: Line) => Stated<T>

function addFact(found: Found, fact: Fact, line: Line, state: State): void {
  const { kind, start, end, value, isbn } = fact
  if (kind === 'extent') found.book = { extent: state(value.trim(), start), ...found.book }
  else if (kind === 'isbn' && isbn?.isbn !== undefined)
    found.formats = [...found.formats, state({ isbn: isbn.isbn, ...(isbn.kind && { kind: isbn.kind }) }, start)]
  else if (kind === 'isbn') {
    const { printed, problem } = isbn ?? { printed: value, problem: undefined }
    found.wrong = [...found.wrong, { printed, problem: problem ?? 'it is no ISBN', place: line.at(start) }]
  } else {
    if (kind === 'price') found.price = partOf(line, start, end)
    found.rest = [...found.rest, partOf(line, start, end)]
  }
}

/** What stands between the facts, cut at commas, brackets and their like. */
function piecesBetween(line: Line, facts: readonly Fact[]): readonly Line[] {
  const pieces: Line[] = []
  let from = 0
  for (const { start, end } of [...facts, { start: line.text.length, end: line.text.length }]) {
    let at = from
    for (const cut of [...line.text.slice(from, start).matchAll(/[,;|·•()[\]]|\s[-–—/]\s|(?<=\p{Ll}{5})\.\s(?=\p{Lu})/gu), undefined]) {
      const to = cut === undefined ? start : from + cut.index
      pieces.push(trimmed(partOf(line, at, to)))
      at = to + (cut?.[0].length ?? 0)
    }
    from = end
  }
  return pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function trimmed(line: Line): Line {
  const start = /^[\s.:–-]{0,4}/.exec(line.text)?.[0].length ?? 0
  const part = partOf(line, start)
  return { ...part, text: part.text.replace(/[\s:–-]{1,4}$/, '').replace(/(?<=[\p{L}\p{N}]{3})\.$/u, '') }
}

function addPiece(found: Found, piece: Line, state: State): void {
  const { text } = piece
  const date = parsePartialDate(text.replace(/^©\s?/, ''))
  const binding = bindingNamed(text)
  const phrase = bookPhraseOf(text)
  const role = roles[phrase?.field ?? '']
  const dated = /^(.{2,60}?)[\s,:]{1,2}((?:1[5-9]|20)\d\d)$/.exec(text)
  if (date.ok) found.book = { date: state(date.value, 0, piece), ...found.book }
  else if (binding !== undefined) found.binding ??= state(binding, 0, piece)
  else if (isEdition(text)) found.book = { edition: state(text, 0, piece), ...found.book }
  else if (phrase !== undefined && role !== undefined) addPeople(found, partOf(piece, phrase.from), role, state)
  else if (dated?.[1] !== undefined && dated[2] !== undefined) {
    found.book = { date: state(dated[2], text.length - 4, piece), ...found.book }
    addPiece(found, trimmed(partOf(piece, 0, dated[1].length)), state)
  } else {
    const colon = /^([\p{Lu}][\p{L} .-]{1,30}): (?=\p{Lu})/u.exec(text)
    const parts = colon === null ? [piece] : [partOf(piece, 0, (colon[1] ?? '').length), partOf(piece, colon[0].length)]
    for (const part of parts) {
      if (part.text.length <= longestName && /^[\p{Lu}\p{N}]|\p{Lu}/u.test(part.text)) found.names = [...found.names, part]
      else {
        found.rest = [...found.rest, part]
        found.hasWords = true
      }
    }
  }
}

function addPeople(found: Found, names: Line, role: Contributor['role'], state: State): void {
  const start = titlesBefore(names.text)
  const name = names.text.slice(start)
  if (isWholeName(name)) found.people = [...found.people, state({ role, name }, start, names)]
  else found.rest = [...found.rest, names]
}

/** "5. neu bearbeitete Auflage": the noun, and words of its kind or numbers. */
function isEdition(text: string): boolean {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark')
  const nouns = tokens.filter(({ key }) => editionNouns.has(key)).length
  const others = tokens.filter(({ key, kind }) => !editionNouns.has(key) && !editionWords.has(key) && kind === 'word').length
  return nouns > 0 && tokens.length > 1 && others <= 2 && (others === 0 || tokens.some(({ kind }) => kind === 'number'))
}

/** The house that publishes, and where it sits: two names, of which one may be known as a house. */
function houseAndPlace(names: readonly Line[]): readonly (Line | undefined)[] {
  const [first, second, ...more] = names
  const house = names.find(({ text }) => isHouse(text))
  if (more.length > 0) return [house]
  if (house === undefined || house === first) return [first, second]
  return [second, first]
}

function isHouse(text: string): boolean {
  return isPublisherName(text) || tokenize(text).some(({ key }) => publisherWords.has(key))
}
