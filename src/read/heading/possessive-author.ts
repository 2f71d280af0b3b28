import { atomsOf, shapeOf } from './names.js'
import type { Segment } from './segments.js'
import { isCapitalised } from './tokens.js'

/** Given names and a family name. */
const longestName = 5

/** "Review of Maria Stone’s The Long Water": behind a label the name with its possessive ending is the author, and the title begins behind it. */
export function splitPossessive(segments: readonly Segment[]): readonly Segment[] {
  const [segment, ...more] = segments
  if (segment === undefined || segment.fact !== undefined) return segments
  const at = segment.tokens.slice(0, longestName).findIndex(({ raw }) => /['’]s$/u.test(raw))
  const [owner, first] = [segment.tokens[at], segment.tokens[at + 1]]
  const next = first ?? more[0]?.tokens[0]
  if (owner === undefined || next === undefined || !isCapitalised(next.raw)) return segments
  const name = { ...owner, end: owner.end - 2, raw: owner.raw.slice(0, -2), key: owner.key.slice(0, -2) }
  const named = [...segment.tokens.slice(0, at), name]
  const shapes = atomsOf(named, '', 0).map((atom) => shapeOf(atom.tokens))
  if (!shapes.every((shape) => shape.possible && shape.words > 1 && (shape.knownGiven || shape.innerInitial))) return segments
  const author = { ...segment, end: name.end, tokens: named }
  if (first === undefined) return [author, ...more.map((one, index) => (index === 0 ? { ...one, before: ',' } : one))]
  return [author, { ...segment, start: first.start, before: ',', tokens: segment.tokens.slice(at + 1) }, ...more]
}
