import { readPeople } from './people-list.js'
import { introductionOf } from './roles.js'
import type { Segment } from './segments.js'
import { isCapitalised } from './tokens.js'
import { evidenceOf } from './segment-evidence.js'

/** More are not cut apart: a list so long is no heading. */
const mostBooks = 50

/** Cuts a heading that names several books at the semicolon (or dash, or slash) between them. */
export function cutBooks(text: string, segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const books: Segment[][] = []
  let open: Segment[] = []
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]
    if (segment === undefined) break
    if (books.length < mostBooks && joinsSecond(open, segments, at)) {
      books.push(open)
      open = []
      continue
    }
    const second = open.length > 0 && books.length < mostBooks ? secondBook(text, open, segments, at) : undefined
    if (second !== undefined || (open.length > 0 && books.length < mostBooks && separates(text, open, segments, at))) {
      books.push(open)
      open = []
    }
    open.push(second ?? segment)
  }
  books.push(open)
  return books.filter((book) => book.length > 0)
}

/** "by Ann Lee": the author of a title. */
const isBy = (one: Segment | undefined): boolean => {
  const introduction = one === undefined ? undefined : introductionOf(one.tokens, one.before)
  return introduction?.certain === true && introduction.role === 'author'
}

/** "A by Ann Lee, and: B by Bob Ray": Project MUSE's "and" between two books. */
function joinsSecond(left: readonly Segment[], segments: readonly Segment[], at: number): boolean {
  const [and, ...more] = segments[at]?.tokens ?? []
  if (and?.raw !== 'and' || more.length > 0 || segments[at + 1]?.before !== ':') return false
  return left.some(isBy) && segments.slice(at + 2, at + mostInTitle).some(isBy)
}

/** Segments in which a title and its author are sought. */
const mostInTitle = 9

/** "A by Ann Lee, and B by Bob Ray": behind an author "and" begins a second title that has its own; without the "and". */
function secondBook(text: string, left: readonly Segment[], segments: readonly Segment[], at: number): Segment | undefined {
  const segment = segments[at]
  const [and, first] = segment?.tokens ?? []
  if (segment?.before === ')' && and?.raw === 'and' && first !== undefined && isCapitalised(first.raw)) {
    const bare = { ...segment, start: first.start, tokens: segment.tokens.slice(1), before: '' }
    return isSecondReference(text, left, [...segments.slice(0, at), bare, ...segments.slice(at + 1)], at) ? bare : undefined
  }
  if (segment?.before !== ',' || and?.raw !== 'and' || first === undefined || !isCapitalised(first.raw)) return undefined
  if (!isBy(left.at(-1)) || !segments.slice(at + 1, at + 4).some(isBy)) return undefined
  return { ...segment, start: first.start, tokens: segment.tokens.slice(1), before: '' }
}

const isFull = (segments: readonly Segment[]): boolean => segments.some((one) => one.fact !== undefined && one.fact.kind !== 'noise')
const isPrinted = (segments: readonly Segment[]): boolean =>
  segments.some((one) => one.fact?.kind === 'isbn' || one.fact?.kind === 'extent' || one.fact?.kind === 'price')

function separates(text: string, left: readonly Segment[], segments: readonly Segment[], at: number): boolean {
  const segment = segments[at]
  // The mark is looked at first: it costs least, and most segments have neither.
  if (segment === undefined || segment.depth > 0 || segment.fact !== undefined || !/[-/|;.]/u.test(segment.before)) return false
  if (!startsLikeBook(text, segment)) return false
  if (/^[.)]+$/u.test(segment.before)) return isSecondReference(text, left, segments, at)
  const right = segments.slice(at, at + 60)
  if (/[-/|]/u.test(segment.before)) return left.at(-1)?.fact !== undefined && isPrinted(left) && isPrinted(right)
  if (!segment.before.includes(';')) return false
  // "Zagreb: EPH Liber; Novi Liber, 2008": a second house rather than a second book, whose fact follows at once.
  if (isSecondHouse(left, right)) return false
  if (isFull(left)) return isFull(right) ? left.at(-1)?.fact !== undefined || right[1]?.fact === undefined : segment.tokens.length > 2
  return !arePeople(text, segments, at - left.length, at) && !arePeople(text, segments, at, nextSemicolon(segments, at))
}

/** "…, 2003. SCHWARZ, Roberto. Um mestre. São Paulo: Duas Cidades, 1990.": behind a whole reference somebody, a title, its house and year. */
function isSecondReference(text: string, left: readonly Segment[], segments: readonly Segment[], at: number): boolean {
  const kinds = left.map(({ fact }) => fact?.kind)
  if (!kinds.includes('year') || kinds.at(-1) === undefined || kinds.at(-1) === 'noise' || left.length < 4) return false
  const right = segments.slice(at, at + mostInReference).map((one, index) => (index === 0 ? { ...one, before: '' } : one))
  const named = readPeople(text, right, 0, right.length).find((one) => one.people.every(({ score }) => score > 1.5))
  if (named === undefined || !/^[,.:]/u.test(right[named.end + 1]?.before ?? '')) return false
  const behind = right.slice(named.end + 2)
  const imprint = behind.findIndex((one) => {
    const evidence = evidenceOf(one, text)
    return one.fact === undefined && (evidence.knownPlace || evidence.publisher || evidence.house)
  })
  return imprint >= 0 && behind.slice(imprint).some(({ fact }) => fact?.kind === 'year')
}

const mostInReference = 14

/** "Zagreb: EPH Liber; Novi Liber, 2008": behind a place and its house a name of few words that the year follows. */
function isSecondHouse(left: readonly Segment[], [name, year]: readonly Segment[]): boolean {
  const [house, place] = [left.at(-1), left.at(-2)]
  return house?.before === ':' && place?.tokens.length === 1 && (name?.tokens.length ?? 0) < 4 && year?.fact?.kind === 'year'
}

/** A volume, a format or a small letter goes on with the same book. */
function startsLikeBook(text: string, segment: Segment): boolean {
  const first = segment.tokens.find((token) => token.kind !== 'mark')
  if (first === undefined || !isCapitalised(first.raw)) return false
  const evidence = evidenceOf(segment, text)
  return (
    !evidence.knownPlace &&
    evidence.volume === undefined &&
    !evidence.physical &&
    !evidence.edition &&
    evidence.introduction?.certain !== true
  )
}

function nextSemicolon(segments: readonly Segment[], at: number): number {
  const next = segments.findIndex((one, index) => index > at && one.before.includes(';'))
  return next < 0 ? Math.min(segments.length, at + 60) : Math.min(next, at + 60)
}

/** The whole run is a list of names, or begins with an inverted name: "Le Béguec, Gilles; Turpin, Frédéric – …". */
function arePeople(text: string, segments: readonly Segment[], from: number, to: number): boolean {
  const run = segments.slice(from, Math.min(to + 2, from + 60)).map((one, index) => (index === 0 ? { ...one, before: '' } : one))
  const length = to - from
  const prefixes = readPeople(text, run, 0, Math.min(run.length, length + 2)).filter((prefix) => prefix.end < length)
  return prefixes.some(
    (prefix) => prefix.end === length - 1 || prefix.people.at(-1)?.inverted === true || run[prefix.end + 1]?.before.includes('-') === true,
  )
}
