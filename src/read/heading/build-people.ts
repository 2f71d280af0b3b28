import type { Span } from './heading-reading.js'
import { readPeople } from './people-list.js'
import type { PrintedPerson } from './printed-name.js'
import { introductionOf, roleOfSegment, rolesOfIntroduction } from './roles.js'
import type { Segment } from './segments.js'
import type { Token } from './tokens.js'

/** The people of a run behind the title, and the parts of it that are no names. */
export interface BuiltPeople {
  readonly people: readonly PrintedPerson[]
  readonly lost: readonly Span[]
}

/** Reads "Edited by A and B", "d’A, B et C (dir.)", "Préface de D" from the segments labelled as people. */
export function buildPeople(text: string, segments: readonly Segment[]): BuiltPeople {
  const people: PrintedPerson[] = []
  const lost: Span[] = []
  for (const group of groupsOf(segments)) {
    const named = readGroup(text, group)
    if (named.length === 0) lost.push({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 })
    else people.push(...named)
  }
  return { people, lost }
}

/** A new group begins where a phrase introduces names, or behind a role that closed the one before. */
function groupsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = []
  let closed = true
  for (const segment of segments) {
    const role = roleOfSegment(segment.tokens)
    const begins = role === undefined && (introductionOf(segment.tokens, segment.before) !== undefined || closed)
    if (begins || groups.length === 0) groups.push([segment])
    else groups.at(-1)?.push(segment)
    closed = role !== undefined
  }
  return groups
}

function readGroup(text: string, group: readonly Segment[]): readonly PrintedPerson[] {
  const first = group[0]
  if (first === undefined) return []
  const introduction = introductionOf(first.tokens, first.before)
  const tokens = withoutElision(first.tokens.slice(introduction?.length ?? 0))
  const opening = first.tokens.slice(0, introduction?.length ?? 0)
  const rest = tokens[0] === undefined ? group.slice(1) : [{ ...first, start: tokens[0].start, tokens, before: '' }, ...group.slice(1)]
  const named = rest.map((segment, index) =>
    index === 0
      ? { ...segment, before: '' }
      : { ...segment, before: segment.before.replace('(', roleOfSegment(segment.tokens) === undefined ? '(' : '') },
  )
  const found = readPeople(text, named, 0, named.length).at(-1)
  if (found === undefined) return []
  if (introduction === undefined || introduction.role === 'author' || found.closed) return found.people
  const printedRole = printed(text, opening)
  const roles = rolesOfIntroduction(opening, introduction.role)
  return found.people.flatMap((one) =>
    roles.map((role) => ({ ...one, person: { ...one.person, role, ...(printedRole === '' ? {} : { printedRole }) } })),
  )
}

/** "d’Alain" is "Alain" behind a particle. */
function withoutElision(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]
  if (first === undefined || !/^d['’]\p{Lu}/u.test(first.raw)) return tokens
  return [{ ...first, start: first.start + 2, raw: first.raw.slice(2), key: first.key.slice(2), spaced: true }, ...tokens.slice(1)]
}

function printed(text: string, tokens: readonly Token[]): string {
  const last = tokens.at(-1)
  return last === undefined || tokens[0] === undefined ? '' : text.slice(tokens[0].start, last.end)
}
