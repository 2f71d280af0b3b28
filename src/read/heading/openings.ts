import type { Span } from './heading-reading.js'
import { isKnownPlace } from './known-place.js'
import { shapeOf } from './names.js'
import { readPeople, type PeoplePrefix } from './people-list.js'
import { introductionOf, roleOfSegment } from './roles.js'
import type { Segment } from './segments.js'

/** A way in which a heading may begin. */
export interface Opening {
  /** The first segment of the title. */
  readonly start: number
  readonly before: PeoplePrefix | undefined
  readonly frontYear: number | undefined
  readonly score: number
}

/** The ways to begin: with the title, with people, with people and a year. */
export function openings(text: string, segments: readonly Segment[], italics: readonly Span[]): readonly Opening[] {
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
    if (before.end === 0 && before.people.length === 1 && hasSecond && total(before) > 0.5) return 0.5
    return isOnlyName(before, segments) ? 0.2 : -1.5
  }
  if (separator.includes('-') && !separator.includes(',')) return inverted ? 1.5 : -0.8
  if (separator.includes('.')) return before.wellFormed ? 0.3 : -2.5
  if (separator.includes('/')) return -3
  if (separator.includes(';')) return -2.5
  if (separator.includes(',') && isHouseLeft(before, segments)) return -2.5
  if (separator.includes(',')) return before.people.at(-1)?.inverted === true ? -0.5 : 0
  if (separator.includes('(')) return -4
  return -2
}

/** "Nádas Péter: Emlékiratok könyve. Budapest, Szépirodalmi, 1986.": whoever is named before the colon of a whole reference that names nobody else. */
function isOnlyName(before: PeoplePrefix, segments: readonly Segment[]): boolean {
  const words = before.people[0]?.person.name.split(' ').length ?? 0
  if (before.end > 0 || before.people.length > 1 || words < 2 || words > 3 || total(before) < 0.5) return false
  const behind = segments.slice(1)
  const imprint = behind.findIndex((one, at) => at > 0 && /^[.(,]+$/u.test(one.before) && isKnownPlace(one))
  if (imprint < 0 || !behind.slice(imprint).some(({ fact }) => fact?.kind === 'year')) return false
  return (
    !isCredited(behind) &&
    !behind.slice(0, imprint).some((one) => one.before.includes('/') || roleOfSegment(one.tokens) !== undefined || isNameOf(one))
  )
}

/** "Stonehenge: A History. Ann Lee. London: …": somebody of a known given name stands between two full stops. */
function isNameOf({ before, tokens, fact }: Segment): boolean {
  const shape = shapeOf(tokens)
  return (
    fact === undefined &&
    /[.?]/u.test(before) &&
    shape.possible &&
    (shape.knownGiven || shape.startsWithInitial || shape.innerInitial) &&
    shape.words < 4
  )
}

/** "Luigi Verdi, Aleksandr Skrjabin, L’Epos, Palermo 2010": of two names without "and" the second is a title where only the house is left before place and year. */
function isHouseLeft(before: PeoplePrefix, segments: readonly Segment[]): boolean {
  const [house, place, year] = segments.slice(before.end + 1, before.end + 4)
  if (before.people.length < 2 || before.wellFormed || house === undefined || place === undefined || house.fact !== undefined) return false
  return house.tokens.length < 3 && place.before === ',' && isKnownPlace(place) && year?.fact?.kind === 'year'
}

/** Two capitalised words may be anything: "Artificial Kidney, Artificial Liver, and Artificial Cells, edited by …". */
const isGuess = (before: PeoplePrefix): boolean => !before.closed && before.people.every((one) => one.score < 1 && !one.inverted)

/** "Florence Nightingale: The Woman and Her Legend. Mark Bostridge. London: Viking": a name alone before the place is the author's, and the first the subject's. */
function isAbout(before: PeoplePrefix, segments: readonly Segment[]): boolean {
  if (before.closed || before.people.length > 1 || segments[before.end + 1]?.before !== ':') return false
  const place = segments.findIndex(
    (one, at) => at > before.end + 2 && one.before === '.' && segments[at + 1]?.before === ':' && isKnownPlace(one),
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

/** Whether a segment stands in italics. */
export const inItalics = (segment: Segment, italics: readonly Span[]): boolean =>
  italics.some((range) => range.start <= segment.start + 1 && range.end >= segment.end - 1)
