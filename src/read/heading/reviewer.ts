import { fold } from './fold.js'
import type { Span } from './heading-reading.js'
import { shapeOf } from './names.js'
import { readPeople } from './people-list.js'
import type { PrintedPerson } from './printed-name.js'
import type { Segment } from './segments.js'
import type { Token } from './tokens.js'
import { reviewedBy } from './words/reviewer-words.js'

/** The reviewers that a heading names, and the segments left for the book. */
export interface Reviewers {
  readonly people: readonly PrintedPerson[]
  readonly segments: readonly Segment[]
  /** Where the first of them stands; the text's end where there is none. */
  readonly edge: number
  /** Where they work, which is not understood further. */
  readonly work?: Span
}

/** Takes "(reviewed by …)", "– recenzoval …" and a name alone in parentheses off the end. */
export function takeReviewers(text: string, segments: readonly Segment[], known: readonly string[], end: number): Reviewers {
  return byPhrase(text, segments) ?? inParentheses(text, segments, known, end) ?? { people: [], segments, edge: end }
}

function byPhrase(text: string, segments: readonly Segment[]): Reviewers | undefined {
  for (let at = segments.length - 1; at >= 1 && at >= segments.length - 12; at--) {
    const segment = segments[at]
    if (segment === undefined) continue
    const length = phraseLength(segment.tokens)
    if (length === 0) continue
    const rest = segment.tokens.slice(length)
    const first = rest[0]
    const named =
      first === undefined
        ? segments.slice(at + 1)
        : [{ ...segment, start: first.start, tokens: rest, before: '' }, ...segments.slice(at + 1)]
    const found = readPeople(
      text,
      named.map((one, index) => (index === 0 ? { ...one, before: '' } : one)),
      0,
      named.length,
    ).at(-1)
    if (found === undefined) continue
    const after = segments.slice(at + found.end + (first === undefined ? 2 : 1))
    // "$24.95. Reviewed by John Dupré, University of Exeter": what follows is where the reviewer works.
    const isPlace = segments[at - 1]?.fact !== undefined && after.length < 4 && after.every(({ fact }) => fact === undefined)
    const work = isPlace && after[0] !== undefined ? { start: after[0].start, end: after.at(-1)?.end ?? after[0].end } : undefined
    return {
      people: found.people,
      segments: [...segments.slice(0, at), ...(work === undefined ? after : [])],
      edge: segment.start,
      ...(work !== undefined && { work }),
    }
  }
  return undefined
}

function phraseLength(tokens: readonly Token[]): number {
  const words: string[] = []
  let found = 0
  for (let at = 0; at < tokens.length && words.length < 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') break
    if (token.kind === 'word') words.push(token.key)
    if (reviewedBy.has(words.join(' '))) found = at + 1
  }
  while (found > 0 && /^[.:]$/u.test(tokens[found]?.raw ?? '')) found++
  return found
}

function inParentheses(text: string, segments: readonly Segment[], known: readonly string[], end: number): Reviewers | undefined {
  let from = segments.length - 1
  while (from > 0 && segments[from]?.before.includes('(') !== true) from--
  const first = segments[from]
  const before = segments[from - 1]
  const last = segments.at(-1)
  if (first === undefined || last === undefined || before === undefined || first.depth !== 1 || last.depth !== 1) return undefined
  if (!/^[)\]]\.?\s*$/u.test(text.slice(last.end, end))) return undefined
  const found = readPeople(text, segments.slice(from).map((one, index) => (index === 0 ? { ...one, before: '' } : one)), 0, segments.length - from).at(-1) // prettier-ignore
  if (found === undefined || found.closed || found.end !== segments.length - from - 1) return undefined
  const names = new Set(known.map((name) => sortedWords(name)))
  const isKnown = found.people.every((one) => names.has(sortedWords(one.person.name)))
  if (!isKnown && !looksLikeReviewer(found.people, segments.slice(from), segments.slice(0, from))) return undefined
  return { people: found.people, segments: segments.slice(0, from), edge: before.end + 1 }
}

const sortedWords = (name: string): string => fold(name).split(/[\s,.]+/u).filter((word) => word !== '').sort().join(' ') // prettier-ignore

function looksLikeReviewer(people: readonly PrintedPerson[], inside: readonly Segment[], rest: readonly Segment[]): boolean {
  const shapes = inside.map((segment) => shapeOf(segment.tokens))
  if (shapes.some((shape) => shape.corporate || shape.startsWithArticle)) return false
  const facts = rest.some((segment) => segment.fact !== undefined && segment.fact.kind !== 'year')
  return people.every((one) => one.score >= (facts ? 2 : 0.5) && one.person.name.includes(' '))
}
