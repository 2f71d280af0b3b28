import type { Role } from '../../record/contributor.js'
import { atomsOf, shapeOf, stripOthers, withoutAnd, type NameAtom } from './names.js'
import { readDirect, readInverted, type PrintedPerson } from './printed-name.js'
import { introductionOf, rolesOfSegment } from './roles.js'
import type { Segment } from './segments.js'

/** The people named by a run of segments that ends with segment `end` (inclusive). */
export interface PeoplePrefix {
  readonly end: number
  readonly people: readonly PrintedPerson[]
  readonly score: number
  /** A role word closed the list: "(Hg.)". */
  readonly closed: boolean
  /** The last two names are joined by "and", or there is one name only, or names are inverted. */
  readonly wellFormed: boolean
}

const mostSegments = 60

/** Reads names from segment `from` on and offers every place where the list may end. */
export function readPeople(text: string, segments: readonly Segment[], from: number, until: number): readonly PeoplePrefix[] {
  const prefixes: PeoplePrefix[] = []
  let people: PrintedPerson[] = []
  let conjunction = false
  let pending = from
  const limit = Math.min(until, from + mostSegments)
  for (let at = from; at < limit;) {
    const segment = segments[at]
    if (segment === undefined || segment.fact !== undefined) break
    const roles = rolesOfSegment(segment.tokens)
    if (roles.length > 0) {
      const named = people.length > 0 ? withRoles(people, roles, segment, text) : corporate(text, segments, pending, at, roles)
      if (named.length === 0) break
      prefixes.push({ end: at, people: named, score: total(named) + 4, closed: true, wellFormed: true })
      people = [...named]
      at++
      continue
    }
    const introduced = people.length > 0 ? introducedIn(text, segment) : []
    if (introduced.length > 0) {
      people = [...people, ...introduced]
      at++
      // "(avec la collaboration de A, B, C)": all in one parenthesis.
      while (at < limit && segment.depth > 0 && segments[at]?.depth === segment.depth && segments[at]?.before === ',') {
        const more = readStep(text, segments, at, at + 1)?.people ?? []
        const { role, printedRole } = introduced[0]?.person ?? {}
        if (more.length === 0 || role === undefined) break
        people = [
          ...people,
          ...more.map((one) => ({ ...one, person: { ...one.person, role, ...(printedRole !== undefined && { printedRole }) } })),
        ]
        at++
      }
      prefixes.push({ end: at - 1, people, score: total(people) + 2, closed: true, wellFormed: true })
      continue
    }
    // A full stop ends a list: "Ann Lee. Wayward Lives, Beautiful Experiments".
    if (people.length > 0 && segment.before === '.' && at > from) break
    if (people.at(-1)?.inverted === true && segment.before === '-' && !beginsInverted(segments, at)) break
    // "Wim Blockmans & Walter Prevenier, De Bourgondiërs": "and" stands before the last name.
    if (conjunction && segment.before === ',' && people.every((one) => !one.inverted) && !hasConjunction(segment)) break
    if (people.length > 0 && (segment.before.includes('(') || (segment.before.includes(':') && at > from))) break
    const step = readStep(text, segments, at, limit)
    if (step === undefined) {
      if (people.length > 0 || at - from > 2) break
      at++
      continue
    }
    if (people.length === 0 && at !== pending) break
    conjunction ||= step.conjunction
    people = [...people, ...step.people]
    pending = at
    at = step.next
    const wellFormed = conjunction || people.length === 1 || people.some((one) => one.inverted)
    prefixes.push({ end: at - 1, people, score: total(people), closed: false, wellFormed })
  }
  return prefixes
}

/** "KREKOVIČ, Eduard – MANNOVÁ, Elena": one more family name in capitals, with the given one behind a comma. */
const beginsInverted = (segments: readonly Segment[], at: number): boolean =>
  shapeOf(segments[at]?.tokens ?? []).capitals && segments[at + 1]?.before === ','

const hasConjunction = ({ tokens, before }: Segment): boolean =>
  atomsOf(tokens, before, 0).length > 1 || withoutAnd(tokens, before) !== tokens

/** "Heinz Schilling (Hg.), unter Mitarbeit von Elisabeth Müller, …": somebody with a role of their own among the names before a title. */
function introducedIn(text: string, segment: Segment): readonly PrintedPerson[] {
  const introduction = introductionOf(segment.tokens, segment.before)
  if (introduction?.certain !== true || introduction.role === 'author' || !/^\)?[,(]/u.test(segment.before)) return []
  const tokens = segment.tokens.slice(introduction.length)
  const [first, last] = [tokens[0], segment.tokens[introduction.length - 1]]
  if (first === undefined || last === undefined) return []
  const step = readStep(text, [{ ...segment, start: first.start, before: '', tokens }], 0, 1)
  const printedRole = text.slice(segment.start, last.end)
  return (step?.people ?? []).map((one) => ({ ...one, person: { ...one.person, role: introduction.role, printedRole } }))
}

const total = (people: readonly PrintedPerson[]): number => people.reduce((sum, one) => sum + one.score, 0)

/** The roles stand behind all names of their list: "A, B (Hg.)"; people who have one already keep it. */
function withRoles(people: readonly PrintedPerson[], roles: readonly Role[], segment: Segment, text: string): readonly PrintedPerson[] {
  const printedRole = text.slice(segment.start, segment.end) + (text[segment.end] === '.' ? '.' : '')
  return people.flatMap((one) =>
    one.person.printedRole === undefined ? roles.map((role) => ({ ...one, person: { ...one.person, role, printedRole } })) : [one],
  )
}

/** "Industrie-Club e. V. Düsseldorf (Hg.)": what is no person's name but has a role is a body's. */
function corporate(text: string, segments: readonly Segment[], from: number, at: number, roles: readonly Role[]): readonly PrintedPerson[] {
  const first = segments[from]
  const last = segments[at - 1]
  if (first === undefined || last === undefined || at - from > 2) return []
  const name = text.slice(first.start, last.end)
  if (name.length > 90 || !/^\p{Lu}/u.test(name)) return []
  const bare: PrintedPerson = {
    person: { role: 'author', name, kind: 'organization' },
    span: { start: first.start, end: last.end },
    score: 0,
    inverted: false,
  }
  const segment = segments[at]
  return segment === undefined ? [] : withRoles([bare], roles, segment, text)
}

interface Step {
  readonly people: readonly PrintedPerson[]
  readonly next: number
  readonly conjunction: boolean
}

/** Reads the names of one segment, and of the next where an inverted name goes on there. */
function readStep(text: string, segments: readonly Segment[], at: number, limit: number): Step | undefined {
  const people: PrintedPerson[] = []
  let atoms = atomsIn(segments, at)
  let conjunction = atoms.length > 1
  let next = at + 1
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]
    if (atom === undefined) break
    const follower = atoms[i + 1] ?? (next < limit ? atomsIn(segments, next)[0] : undefined)
    const inverted = follower === undefined || follower.segment === atom.segment ? undefined : readInverted(text, atom, follower, segments)
    if (inverted !== undefined && follower !== undefined) {
      people.push(inverted)
      atoms = atomsIn(segments, follower.segment)
      conjunction ||= atoms.length > 1
      next = follower.segment + 1
      i = 0
      continue
    }
    const direct = readDirect(text, atom)
    if (direct === undefined) return undefined
    people.push(direct)
  }
  return people.length === 0 ? undefined : { people, next, conjunction }
}

function atomsIn(segments: readonly Segment[], at: number): readonly NameAtom[] {
  const segment = segments[at]
  return segment === undefined || segment.fact !== undefined
    ? []
    : atomsOf(stripOthers(withoutAnd(segment.tokens, segment.before)), segment.before, at)
}
