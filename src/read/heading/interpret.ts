import type { Span } from './heading-reading.js'
import { readPeople, type PeoplePrefix } from './people-list.js'
import { introductionOf } from './roles.js'
import { shapeOf } from './names.js'
import { withOutlook } from './outlook.js'
import { evidenceOf, type Evidence } from './segment-evidence.js'
import type { Segment } from './segments.js'
import { articles } from './words/abbreviations.js'
import { placeNames } from './words/place-names.js'
import { labelTail, scoreTail } from './score-tail.js'
import type { TailLabel } from './tail-grammar.js'

/** The best reading of one book's segments. */
export interface Interpretation {
  readonly before: PeoplePrefix | undefined
  /** The year of the form "Author. 2024. Title", a segment number. */
  readonly frontYear: number | undefined
  readonly title: { readonly first: number; readonly last: number }
  /** Labels of the segments behind the title. */
  readonly tail: readonly { readonly segment: number; readonly label: TailLabel }[]
  readonly score: number
  /** How much better it is than the best reading with another title. */
  readonly margin: number
}

/** Reads segments as people, title and publication in the most likely way; undefined where there is nothing to read. */
export function interpret(
  text: string,
  segments: readonly Segment[],
  italics: readonly Span[],
  edge: number,
  ofAuthor = false,
): Interpretation | undefined {
  if (segments.length === 0) return undefined
  const evidence = withOutlook(
    segments.map((segment, index) => evidenceOf(segment, text, segments[index + 1], segments[index - 1], inItalics(segment, italics))),
  )
  const fronts = openings(text, segments, italics).map((one) =>
    ofAuthor && one.before === undefined ? { ...one, score: one.score - 3 } : one,
  )
  const plain = scoreTail(evidence, true)
  const closed = fronts.some((front) => front.before !== undefined) ? scoreTail(evidence, false) : plain
  let best: Omit<Interpretation, 'tail' | 'margin'> | undefined
  let second = -Infinity
  for (const front of fronts) {
    const tail = front.before === undefined ? plain : closed
    const { start } = front
    let inside = titleStart(evidence, start, italics)
    for (let last = start; last < segments.length; last++) {
      inside += titlePart(evidence, start, last, italics)
      const score = front.score + inside + titleEnd(evidence, start, last, italics, edge) + (tail.fromTitle[last + 1] ?? 0)
      if (best === undefined || score > best.score) {
        if (best !== undefined && (best.title.first !== start || best.title.last !== last)) second = best.score
        best = { before: front.before, frontYear: front.frontYear, title: { first: start, last }, score }
      } else if (score > second && (best.title.first !== start || best.title.last !== last)) second = score
    }
  }
  if (best === undefined) return undefined
  const tail = best.before === undefined ? plain : closed
  return { ...best, tail: labelTail(evidence, tail, best.title.last + 1), margin: best.score - second }
}

interface Opening {
  /** The first segment of the title. */
  readonly start: number
  readonly before: PeoplePrefix | undefined
  readonly frontYear: number | undefined
  readonly score: number
}

/** The ways to begin: with the title, with people, with people and a year. */
function openings(text: string, segments: readonly Segment[], italics: readonly Span[]): readonly Opening[] {
  const all: Opening[] = [{ start: 0, before: undefined, frontYear: undefined, score: 0 }]
  const slanted = segments.findIndex((segment) => inItalics(segment, italics))
  if (slanted > 0) all.push({ start: slanted, before: undefined, frontYear: undefined, score: -3 })
  for (const before of readPeople(text, segments, 0, segments.length)) {
    const next = segments[before.end + 1]
    if (next === undefined) continue
    if (next.fact?.kind === 'year' && segments[before.end + 2] !== undefined && segments[before.end + 2]?.fact === undefined) {
      const isOfTitle = next.before === '' && segments.slice(before.end + 2).some(({ fact }) => fact?.kind === 'year')
      if (!isOfTitle) all.push({ start: before.end + 2, before, frontYear: before.end + 1, score: before.score + frontYearScore(next) })
    }
    const doubt = (isGuess(before) && isCredited(segments.slice(before.end + 1)) ? 1.2 : 0) + (isAbout(before, segments) ? 2.5 : 0)
    const opensTitle = next.fact?.kind === 'year' && (Number(next.fact.value) < 1900 || segments[before.end + 2]?.before === '')
    if (next.fact === undefined || opensTitle)
      all.push({ start: before.end + 1, before, frontYear: undefined, score: before.score + closing(before, segments) - doubt })
    if (slanted > before.end + 1) all.push({ start: slanted, before, frontYear: undefined, score: before.score - 4 })
  }
  return all
}

function frontYearScore(year: Segment): number {
  return Number(year.fact?.value) < 1900 ? -1 : year.before.includes('(') ? 6 : 5
}

/** How well a separator closes a list of names before a title. */
function closing(before: PeoplePrefix, segments: readonly Segment[]): number {
  if (before.closed) return 0
  const separator = segments[before.end + 1]?.before ?? ''
  const inverted = before.people.some((one) => one.inverted)
  if (separator.includes(':')) {
    if (before.wellFormed && before.people.every((one) => one.score > 1.5 || one.inverted)) return 1
    if (before.people.every(({ person, score }) => score > 1.5 && person.name === person.name.toUpperCase())) return 0.5
    // "Caroline Bynum, Christian Materiality: An Essay on …": an English article opens a subtitle rather than a title behind several names.
    const next = segments[before.end + 1]?.tokens[0]?.raw ?? ''
    const isTold = before.people.slice(1).some(({ person }) => /\p{Lu}\./u.test(person.name) || person.family !== undefined)
    if (before.people.length > 1 && !before.wellFormed && !isTold && /^(?:The|An?)$/u.test(next)) return -3.5
    // "Shoshana Zuboff: The age of capitalism: the fight …": of two colons the first rather closes a name.
    const more = segments.slice(before.end + 2)
    const facts = more.findIndex((one) => one.fact !== undefined)
    const hasSecond = (facts < 0 ? more : more.slice(0, facts)).some((one) => one.before === ':' && one.depth === 0)
    return before.end === 0 && before.people.length === 1 && hasSecond && total(before) > 0.5 ? 0.5 : -1.5
  }
  if (separator.includes('-') && !separator.includes(',')) return inverted ? 1.5 : -0.8
  if (separator.includes('.')) return before.wellFormed ? 0.3 : -2.5
  if (separator.includes('/')) return -3
  if (separator.includes(';')) return -2.5
  if (separator.includes(',')) return before.people.at(-1)?.inverted === true ? -0.5 : 0
  if (separator.includes('(')) return -4
  return -2
}

/** Two capitalised words may be anything: "Artificial Kidney, Artificial Liver, and Artificial Cells, edited by …". */
const isGuess = (before: PeoplePrefix): boolean => !before.closed && before.people.every((one) => one.score < 1 && !one.inverted)

/** "Florence Nightingale: The Woman and Her Legend. Mark Bostridge. London: Viking": a name alone before the place is the author's, and the first the subject's. */
function isAbout(before: PeoplePrefix, segments: readonly Segment[]): boolean {
  if (before.closed || before.people.length > 1 || segments[before.end + 1]?.before !== ':') return false
  const place = segments.findIndex(
    (one, at) =>
      at > before.end + 2 &&
      one.before === '.' &&
      segments[at + 1]?.before === ':' &&
      placeNames.has(one.tokens.map(({ key }) => key).join('-')),
  )
  const named = segments[place - 1]
  if (named?.before !== '.' || named.fact !== undefined) return false
  const shape = shapeOf(named.tokens)
  return (
    shape.possible &&
    shape.knownGiven &&
    shape.words > 1 &&
    shape.words < 4 &&
    named.tokens.every(({ kind, raw }) => kind !== 'word' || raw !== raw.toLowerCase())
  )
}

/** Behind the title somebody is named as its author or editor. */
function isCredited(segments: readonly Segment[]): boolean {
  const facts = segments.findIndex((one) => one.fact !== undefined)
  return (facts < 0 ? segments : segments.slice(0, facts)).some((one) => {
    const introduction = introductionOf(one.tokens, one.before)
    return introduction?.certain === true && (introduction.role === 'author' || introduction.role === 'editor')
  })
}

const total = (before: PeoplePrefix): number => before.people.reduce((sum, one) => sum + one.score, 0)

const inItalics = (segment: Segment, italics: readonly Span[]): boolean =>
  italics.some((range) => range.start <= segment.start + 1 && range.end >= segment.end - 1)

function titleStart(evidence: readonly Evidence[], start: number, italics: readonly Span[]): number {
  const first = evidence[start]
  if (first === undefined) return -Infinity
  const begins = first.startsUpper ? 0 : -3.5
  const opensItalics = italics.some((range) => Math.abs(range.start - first.segment.start) <= 2) ? 3 : 0
  return (
    begins +
    opensItalics -
    (first.segment.depth > 0 && first.segment.before.includes('(') ? 3 : 0) -
    (first.introduction?.certain === true && start === 0 ? 1.5 : 0)
  )
}

/** What one more segment does to a title. */
function titlePart(evidence: readonly Evidence[], start: number, at: number, italics: readonly Span[]): number {
  const one = evidence[at]
  if (one === undefined) return -Infinity
  if (one.italic) return 1
  let score = italics.length > 0 && at > start ? -2 : 0
  const { fact } = one.segment
  if (fact !== undefined) return score + (fact.kind === 'year' ? -0.3 : fact.kind === 'isbn' ? -30 : -9)
  if (at === start)
    return (
      score -
      (one.role !== undefined ? 6 : 0) -
      (one.physical || one.volume !== undefined ? 5 : 0) -
      (one.edition ? 3 : 0) -
      (one.publisher && one.words > 1 ? 0.5 : 0)
    )
  if (one.opensArea) score -= 8
  if (one.role !== undefined && /[(,]/u.test(one.segment.before)) score -= 6
  if (one.introduction?.certain === true && one.segment.before !== '') score -= 3.5
  if (one.edition) score -= 2.5
  if (one.physical) score -= 3
  if (one.seriesLead && one.segment.before.includes(',')) score -= 1.5
  if (one.publisher) score -= 1
  // A mark ends the title before a parenthesis: what stands in it is a series or a publisher.
  if ((/^[.,]\($/u.test(one.segment.before) && one.words > 0) || one.seriesLead) score -= 3
  // ". – Apollo Books": the mark of catalogues between the title and the publication.
  if (one.segment.before === '.-' && (one.publisher || one.knownPlace)) score -= 2
  if ((one.publisher || one.house) && one.placeBehind && /[,.]/u.test(one.segment.before)) score -= 1.5
  if (one.knownPlace && /[,.]/u.test(one.segment.before)) score -= 1
  return score
}

/** A title ends where its parentheses are closed, and not behind an open question of italics. */
function titleEnd(evidence: readonly Evidence[], start: number, last: number, italics: readonly Span[], edge: number): number {
  const from = evidence[start]?.segment
  const to = evidence[last]?.segment
  if (from === undefined || to === undefined) return -Infinity
  const next = evidence[last + 1]?.segment
  const unclosed = to.depth > from.depth && next !== undefined && !next.before.includes(')') && next.depth >= to.depth ? -6 : 0
  const closesItalics = italics.some((range) => Math.abs(range.end - to.end) <= 2) ? 3 : 0
  const onlyArticle = start === last && from.tokens.every((token) => articles.has(token.key)) ? -6 : 0
  const onlyName = start === last && from.fact === undefined && start === 0 ? nameAlone(evidence[start]) : 0
  const onlyFact = start === last && to.fact !== undefined && to.fact.kind !== 'year' ? -10 : 0
  const onlyNumber = start === last && /^(?:[IVXLC]+|\d{1,2})$/u.test(from.tokens.map((token) => token.raw).join('')) ? -6 : 0
  const bareYear = to.fact?.kind === 'year' && to.end < edge - 2 && to.before !== '' ? -1 : 0
  // "Cité libre, Parti pris et": what a title joins on belongs to it, whatever is in italics.
  const open = next !== undefined && openEnds.has(to.tokens.at(-1)?.raw ?? '') ? -8 : 0
  // ", t. 1–2, Wydawnictwo …": a number of volumes before the house is no part of the title.
  const volumes = last > start && evidence[last]?.volume !== undefined && to.before === ',' && isImprint(evidence[last + 1]) ? -3 : 0
  return volumes + open + onlyArticle + onlyNumber + onlyName + unclosed + closesItalics + onlyFact + bareYear
}

const isImprint = (one: Evidence | undefined): boolean =>
  one?.segment.before === ',' && (one.knownPlace || one.publisher || one.house || one.body)

const openEnds: ReadonlySet<string> = new Set('et and und y oder or ou oraz of'.split(' '))

/** A name alone is rather an author than a title. */
function nameAlone(evidence: Evidence | undefined): number {
  if (evidence === undefined || !evidence.shape.possible || evidence.shape.words === 0) return 0
  return evidence.shape.startsWithInitial ? -6 : evidence.shape.knownGiven && evidence.shape.words > 1 ? -2 : 0
}
