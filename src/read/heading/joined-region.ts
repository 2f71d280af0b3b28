import type { Segment } from './segments.js'
import { isCapitalised, type Token } from './tokens.js'
import { placeNames } from './words/place-names.js'
import { longRegions, regions } from './words/regions.js'

const longestPlace = 4

/** "Cambridge, MA: MIT Press", "(New Haven, CT and London": the state, province or country behind a place is a part of it, and no place of its own. */
export function joinRegions(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const [index, segment] of segments.entries()) {
    const previous = joined.at(-1)
    const isFirst = joined.length < 2
    if (previous !== undefined && !isFirst && isRegion(segment) && isPlace(previous, segment) && closes(segments[index + 1], segment))
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, ...segment.tokens] }
    else joined.push(segment)
  }
  return joined
}

/** Whether a region closes a place: "Downers Grove, IL", "New Haven, CT and London". */
export function hasRegion({ tokens }: Segment): boolean {
  // Between the two the comma stood, which is no token of a segment.
  return tokens.some((token, at) => {
    const length = regionLength(tokens.slice(at, at + 3))
    return length > 0 && token.start - (tokens[at - 1]?.end ?? token.start) > 1 && isEnd(tokens, at + length)
  })
}

const isRegion = ({ before, tokens, fact }: Segment): boolean =>
  before === ',' && fact === undefined && regionLength(tokens) > 0 && isEnd(tokens, regionLength(tokens))

/** How many of the first words are a region's name. */
function regionLength(tokens: readonly Token[]): number {
  if (regions.has(tokens[0]?.raw ?? '')) return 1
  return (
    [2, 3].find((size) =>
      longRegions.has(
        tokens
          .slice(0, size)
          .map(({ raw }) => raw)
          .join(' '),
      ),
    ) ?? 0
  )
}

/** Nothing, a point, or the place that "and" joins. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[tokens[at]?.raw === '.' ? at + 1 : at], tokens[at + 1]]
  if (next === undefined) return true
  return /^(?:and|&|et|und|\/)$/u.test(next.raw) && isCapitalised(behind?.raw ?? '')
}

/** It stands where a place may stand: behind a sentence or in parentheses; elsewhere, and before "Québec", it is a known one. */
function isPlace({ before, tokens, fact }: Segment, region: Segment): boolean {
  if (fact !== undefined || tokens.length > longestPlace || !tokens.every(mayBeInPlace)) return false
  const isTown = placeNames.has(region.tokens[0]?.key ?? '')
  return (!isTown && /^[.?~]?[.(-]$/u.test(before)) || placeNames.has(tokens.map(({ key }) => key).join('-'))
}

/** "Newcastle upon Tyne", "St. Paul": no word in small letters but a preposition. */
const mayBeInPlace = ({ kind, raw }: Token): boolean =>
  kind !== 'word' || isCapitalised(raw) || /^(?:a|am|an|and|et|und|de|der|en|in|la|le|of|on|sur|upon)$/u.test(raw)

const closes = (next: Segment | undefined, { tokens }: Segment): boolean =>
  next === undefined || tokens.length > 2 || /^\.?[:),;]/u.test(next.before) || next.fact !== undefined
