import type { Span } from './heading-reading.js'
import { inItalics, openings } from './openings.js'
import type { PeoplePrefix } from './people-list.js'
import { withOutlook } from './outlook.js'
import { evidenceOf, type Evidence } from './segment-evidence.js'
import type { Segment } from './segments.js'
import { articles } from './words/abbreviations.js'
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

function titleStart(evidence: readonly Evidence[], start: number, italics: readonly Span[]): number {
  const first = evidence[start]
  if (first === undefined) return -Infinity
  const begins = first.startsUpper ? 0 : -3.5
  const opensItalics = italics.some((range) => Math.abs(range.start - first.segment.start) <= 2) ? 3 : 0
  return (
    begins +
    opensItalics -
    (first.segment.depth > 0 && first.segment.before.includes('(') ? 3 : 0) -
    (first.introduction?.certain === true && start === 0 ? 1.5 : 0) -
    (first.names && start > 0 && first.segment.before === '.' ? 20 : 0)
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
  // Behind ". Édition critique par Joël Blanchard" no title goes on, whatever stands there.
  if (one.introduction?.certain === true && one.segment.before !== '') score -= one.segment.before === '.' && one.names ? 30 : 3.5
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
