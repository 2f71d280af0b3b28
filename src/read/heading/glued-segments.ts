import { atomsOf, directScore, shapeOf } from './names.js'
import { introductionOf } from './roles.js'
import type { Segment } from './segments.js'
import { isCapitalised, isInitial } from './tokens.js'
import { placeNames } from './words/place-names.js'

const longestByline = 60

/** "… Pierre Perrault Montréal : Éditions": a known place before a colon or a parenthesis is cut off from the name before it. */
export function splitGluedPlace(
  segment: Segment,
  next: Segment | undefined,
  behind: Segment | undefined,
  text: string,
): readonly Segment[] {
  const words = segment.tokens
  if (next?.before.startsWith('(') === true && behind?.fact?.kind !== 'year') return [segment]
  if (next === undefined || !/^[:(]/u.test(next.before) || segment.fact !== undefined || words.length < 3) return [segment]
  for (const size of [3, 2, 1]) {
    const tail = words.slice(-size)
    const head = words.slice(0, -size)
    const last = head.at(-1)
    if (last === undefined || tail[0] === undefined || !placeNames.has(tail.map((token) => token.key).join('-'))) continue
    if (last.kind !== 'word' || !isCapitalised(last.raw) || isInitial(last.raw) || text[last.end] !== ' ') return [segment]
    return [
      { ...segment, end: last.end, tokens: head },
      { ...segment, start: tail[0].start, before: '', tokens: tail },
    ]
  }
  return [segment]
}

/** "The Second Shift by Arlie Hochschild": names behind "by" are cut off, together with the "edited" before it. */
export function splitByline(segment: Segment): readonly Segment[] {
  if (segment.fact !== undefined || segment.tokens.length < 4 || segment.tokens.length > longestByline) return [segment]
  for (let at = segment.tokens.length - 2; at >= 1; at--) {
    if (segment.tokens[at]?.raw !== 'by') continue
    const names = atomsOf(segment.tokens.slice(at + 1), '', 0).map((atom) => shapeOf(atom.tokens))
    if (!names.every((shape) => shape.possible && directScore(shape) > 0)) continue
    const verb = segment.tokens[at - 1]?.raw ?? ''
    const cut =
      introductionOf(segment.tokens.slice(at - 1), '')?.certain === true &&
      introductionOf(segment.tokens.slice(at - 1), '')?.role !== 'author'
        ? at - 1
        : at
    const last = segment.tokens[cut - 1]
    const first = segment.tokens[cut]
    if (cut === at && /^\p{Ll}{2,}ed$/u.test(verb)) return [segment]
    if (last === undefined || first === undefined) return [segment]
    return [
      { ...segment, end: last.end, tokens: segment.tokens.slice(0, cut) },
      { ...segment, start: first.start, before: '', tokens: segment.tokens.slice(cut) },
    ]
  }
  return [segment]
}
