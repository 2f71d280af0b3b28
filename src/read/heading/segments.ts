import type { Fact } from './facts.js'
import { joinHouseLists, joinHouses, splitByline, splitGluedLead, splitGluedPlace, splitJointHouse, splitPair } from './glued-segments.js'
import { joinRoleColons, joinSuffixes, joinVerbs, splitAfterInitial, splitBracketedInitials, splitClosingRole } from './glued-people.js'
import { joinRegions } from './joined-region.js'
import type { Span } from './heading-reading.js'
import { separatorAt } from './separators.js'
import type { Token } from './tokens.js'

/** A stretch of a heading between two separators. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The separators before it: `,` `.` `:` `;` `-` `/` `(` `)` `|` `?`, and `~` where italics begin or end; empty where it only touches a fact. */
  readonly before: string
  /** How many parentheses are open around it. */
  readonly depth: number
  readonly tokens: readonly Token[]
  readonly fact?: Fact
  /** Words that only join what follows: "en collaboration avec" before a house. */
  readonly joins?: true
}

interface Cut {
  readonly segments: Segment[]
  open: Token[]
  before: string
  depth: number
}

/** Cuts a range of a heading at its separators and around its facts. Every token but the separators is in one segment. */
export function cutSegments(
  text: string,
  tokens: readonly Token[],
  facts: readonly Fact[],
  italics: readonly Span[] = [],
): readonly Segment[] {
  const cut: Cut = { segments: [], open: [], before: '', depth: 0 }
  const edges = new Set(italics.flatMap((range) => [range.start, nextVisible(text, range.end)]))
  let factAt = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    while (factAt < facts.length && (facts[factAt]?.end ?? 0) <= token.start) factAt++
    const fact = facts[factAt]
    if (fact !== undefined && token.start >= fact.start) at = addFact(cut, tokens, at, fact)
    else if (isDagger(tokens, at)) at += 2
    else {
      if (isGluedToYear(tokens, at)) close(cut)
      if (edges.has(token.start) && (token.spaced || token.kind === 'mark') && cut.open.length > 0) {
        close(cut)
        cut.before += '~'
      }
      addToken(cut, tokens, at)
    }
  }
  close(cut)
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text)
  const named = splitBracketedInitials(joinRoleColons(joinVerbs(joinSuffixes(joinHouses(joinHouseLists(joinRegions(cut.segments)))))))
  const closed = named.flatMap((_, index) => splitClosingRole(named, index))
  const segments = closed.flatMap((_, index) => splitAfterInitial(closed, index, isCyrillic))
  return segments
    .flatMap((segment, index) => splitGluedPlace(segment, segments[index + 1], segments[index + 2], text))
    .flatMap((segment) => splitGluedLead(segment, text))
    .flatMap(splitPair)
    .flatMap(splitByline)
    .flatMap(splitJointHouse)
}

/** Where the text goes on behind a blank. */
const nextVisible = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at)

/** "(†)" behind the name of somebody who has died. */
const isDagger = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === '(' && tokens[at + 1]?.raw === '†' && tokens[at + 2]?.raw === ')'

/** "Guide 2001Montréal": a capitalised word stuck to a year. */
function isGluedToYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  return (
    token?.kind === 'word' &&
    !token.spaced &&
    previous?.kind === 'number' &&
    previous.raw.length === 4 &&
    /^\p{Lu}\p{Ll}{2}/u.test(token.raw)
  )
}

/** Ends the open segment. Marks alone are none. */
function close(cut: Cut): void {
  const first = cut.open[0]
  const last = cut.open.at(-1)
  if (first !== undefined && last !== undefined && cut.open.some((token) => token.kind !== 'mark')) {
    cut.segments.push({ start: first.start, end: last.end, before: cut.before, depth: cut.depth, tokens: cut.open })
    cut.before = ''
  }
  cut.open = []
}

/** Adds a fact as a segment of its own and answers its last token. */
function addFact(cut: Cut, tokens: readonly Token[], at: number, fact: Fact): number {
  close(cut)
  let next = at
  while ((tokens[next]?.start ?? Infinity) < fact.end) next++
  cut.segments.push({ start: fact.start, end: fact.end, before: cut.before, depth: cut.depth, tokens: tokens.slice(at, next), fact })
  cut.before = ''
  return next - 1
}

function addToken(cut: Cut, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  const mark = separatorAt(tokens, at, cut.open)
  if (token !== undefined && (mark === undefined || mark === '?')) cut.open.push(token)
  if (mark === undefined) return
  close(cut)
  cut.before += mark
  if (mark === '(') cut.depth++
  if (mark === ')' && cut.depth > 0) cut.depth--
}
