import { houseFirst } from './house-first.js'
import { isShouted, type Evidence } from './segment-evidence.js'

/** What a segment behind the title may be. */
export const tailLabels = [
  'people',
  'edition',
  'volume',
  'place',
  'publisher',
  'year',
  'series',
  'extent',
  'price',
  'isbn',
  'noise',
  'unknown',
] as const
export type TailLabel = (typeof tailLabels)[number]

/** What follows what, and how likely: added when the second label stands behind the first. Absent is 0. */
const follows: Readonly<Partial<Record<TailLabel | 'title', Readonly<Partial<Record<TailLabel, number>>>>>> = {
  title: { people: 0, place: 0, publisher: -3, series: -2.5, year: -0.5, unknown: -4, extent: -0.5 },
  people: { place: 0.5, publisher: 0.3, people: 0 },
  place: { publisher: 1, year: 1.5, place: 0.3, people: -4, series: -4, edition: -4, extent: -2, isbn: -2, price: -3 },
  publisher: { year: 2, place: 0.4, publisher: -0.8, people: -2.5 },
  year: { extent: 0.5, series: 0, place: -1.5, publisher: -1, people: -1.5 },
  volume: { publisher: -3, people: -1, place: -1 },
  extent: { place: -0.5, publisher: -0.3 },
} // prettier-ignore

/** The score of a label behind another, given the separator between. */
export function transition(from: TailLabel | 'title', to: TailLabel, evidence: Evidence): number {
  const { before } = evidence.segment
  let score = follows[from]?.[to] ?? 0
  if (from === 'title' && to === 'unknown' && evidence.bracketed) score += 4
  if (from === 'title' && to === 'publisher') score += houseFirst(evidence)
  if (to === 'people' && from !== 'people' && evidence.role !== undefined) score -= 7
  if (to === 'year' && Number(evidence.segment.fact?.value) < 1900) score -= from === 'title' ? 2 : 0.5
  if (from === 'place' && to === 'publisher')
    score += before.includes(':') ? 2.5 : before.includes('(') ? 2 : before.includes(',') ? 0.8 : 0
  // Behind the number of a volume its own title stands rather than a place, a publisher or somebody that nobody knows.
  if (from === 'volume' && to === 'place' && !evidence.knownPlace) score -= 5
  if (from === 'volume' && to === 'publisher' && !evidence.publisher && !evidence.house && !evidence.body) score -= 5
  if (from === 'volume' && to === 'people' && evidence.introduction === undefined && !evidence.roleBehind && !evidence.shape.knownGiven)
    score -= 5
  if (from === 'title' && to === 'place' && before === ':' && !evidence.knownPlace) score -= 3
  if (from === 'place' && to === 'place' && /[(:.]/u.test(before)) score -= 3
  if (from === 'publisher' && to === 'place' && before.includes(':')) score -= 3
  if (from === 'publisher' && to === 'publisher' && /[(:.]/u.test(before)) score -= 2
  // "Nakladatelství Lidové noviny – Ústav pro studium": a dash joins two houses.
  const isSecondHouse = from === 'publisher' && to === 'publisher' && (evidence.publisher || evidence.house || evidence.body)
  // ". - Expansion scientifique française, 1973": the area of the publication, without its place.
  if (from === 'title' && to === 'publisher' && evidence.opensArea) score += evidence.yearBehind ? 5 : 1
  if (to === 'people' && evidence.opensArea && evidence.introduction === undefined) score -= 6
  if ((to === 'place' || to === 'publisher') && before === '-' && !isSecondHouse) score -= 3
  if (to === 'publisher' && from !== 'place' && before.includes(':')) score -= 3
  // "pp. xi + 205. (Boydell & Brewer, Woodbridge, 2001": a house with its place.
  const isHouse = (evidence.house || evidence.publisher) && (evidence.placeBehind || evidence.yearBehind)
  if (to === 'publisher' && before.includes('(') && isHouse && from === 'extent') score += 3
  if (to === 'series' && before.includes('(') && !isHouse && (from === 'extent' || from === 'year')) score += 3
  // The number of a volume behind a series is the number in the series.
  if (from === 'series' && to === 'series' && /[.,)]/u.test(before))
    score += evidence.volume === undefined ? 1 : before === '.' && evidence.segment.depth === 0 ? 0 : 7
  if (from === 'title' && to === 'year' && !before.includes('(')) score -= before.includes('.') ? 0.5 : before.includes(',') ? 1.5 : 4
  if (to === 'people' && from !== 'people' && evidence.joined) score -= 7
  if (to === 'people' && from === 'title')
    score -=
      before.includes(':') && evidence.introduction?.certain !== true ? 4 : before.includes('(') && evidence.role === undefined ? 6 : 0
  if (to === 'people' && from === 'people' && before === ',')
    score += evidence.nameScore !== undefined && evidence.nameScore > 0 && evidence.introduction === undefined ? 3 : 0.5
  return score
}

/** How well a segment fits a label; what is in italics is rather a title. */
export function emission(label: TailLabel, evidence: Evidence, plainPeople: boolean): number {
  return byLabel(label, evidence, plainPeople) - (evidence.italic && label !== 'series' ? 3 : 0)
}

function byLabel(label: TailLabel, evidence: Evidence, plainPeople: boolean): number {
  const { fact } = evidence.segment
  if (fact !== undefined)
    return label === fact.kind
      ? fact.kind === 'year'
        ? evidence.midPhrase
          ? -4
          : 2
        : 4
      : label === 'unknown'
        ? -3
        : label === 'series' && evidence.segment.depth > 0 && fact.kind === 'year'
          ? -1
          : -30
  switch (label) {
    case 'people':
      return people(evidence, plainPeople)
    case 'place':
      return place(evidence)
    case 'publisher':
      return publisher(evidence)
    case 'series':
      return series(evidence)
    case 'edition':
      return evidence.edition ? 4 : -20
    case 'volume':
      return evidence.volume !== undefined ? 1 : -20
    case 'noise':
      return evidence.physical ? 3 : -20
    case 'unknown':
      return evidence.bracketed ? 1.5 : -4
    default:
      return -30
  }
}

function people(evidence: Evidence, plainPeople: boolean): number {
  const { introduction, role } = evidence
  if (introduction?.certain === true) return introduction.role === 'author' ? (plainPeople ? 4 : -1.5) : 4
  if (role !== undefined) return 4
  if (introduction !== undefined) return plainPeople ? 2.5 : evidence.roleBehind ? 1 : -3
  if (evidence.nameScore === undefined || !(evidence.startsUpper || (evidence.joined && evidence.nameScore > 1.5))) return -20
  if (!plainPeople && !evidence.goesOn) return evidence.roleBehind ? 1 : evidence.nameScore < 0 ? -5 : -3.5
  return (
    Math.min(evidence.nameScore, 2) -
    (evidence.nameScore < 1 ? 1.4 : 0) -
    (evidence.publisher ? 4 : 0) -
    (evidence.house ? 2 : 0) -
    (evidence.isNamedHouse ? 3 : 0) -
    (evidence.body ? 2 : 0) -
    (evidence.knownPlace ? 3 : 0)
  )
}

function place(evidence: Evidence): number {
  if (evidence.volume !== undefined || evidence.edition) return -20
  if (evidence.knownPlace) return 1.2
  if (evidence.segment.tokens.some((token) => token.kind === 'number')) return -8
  if (evidence.segment.depth > 0 && evidence.segment.before.includes('(')) return -4
  if (!evidence.startsUpper || evidence.small > 0 || evidence.words > 4) return -6
  const beforeColon = evidence.colonBehind && evidence.words <= 2 ? 1.5 : 0
  return (
    beforeColon -
    1.5 -
    (evidence.surerPlace ? 2 : 0) -
    (evidence.factless ? 2 : 0) -
    (evidence.publisher ? 3 : 0) -
    (evidence.shape.startsWithArticle ? 2 : 0) -
    (evidence.shape.knownGiven && evidence.words > 1 ? 1.5 : 0)
  )
}

function publisher(evidence: Evidence): number {
  if (evidence.volume !== undefined || evidence.edition) return -20
  if (evidence.isNamedHouse) return 3 - (evidence.knownPlace ? 3 : 0)
  if (evidence.introduction?.certain === true || evidence.role !== undefined || !(hasName(evidence) || evidence.publisher)) return -6
  // "retour vers l’Occident" goes on with a title: a publisher in small letters is known by its name or by a word for one.
  if (!evidence.startsUpper && evidence.small > 1 && !evidence.publisher && !evidence.house && !evidence.body) return -12
  const known =
    (evidence.publisher ? 3.5 : evidence.house ? 2.5 : 0) +
    (evidence.body ? 1 : 0) +
    (isShouted(evidence) ? 0.5 : 0) -
    (evidence.knownPlace ? 3 : 0)
  const isKnown = evidence.publisher || evidence.house || evidence.body
  const form = evidence.words > 10 ? -5 : evidence.small > 2 ? -3.5 : evidence.small > 0 ? -2 : -0.7
  const numbers = evidence.segment.tokens.some((token) => token.kind === 'number') && !evidence.publisher ? -4.5 : 0
  const name = evidence.shape.knownGiven && evidence.words > 1 && !evidence.publisher ? -1.5 : 0
  // "édition des livres I à VIII": in small letters throughout it says what was done, and by no house.
  const saying = !evidence.startsUpper && evidence.small > 2 && !evidence.house ? -6 : 0
  const outlook = isKnown ? 0 : (evidence.surerHouse ? -2.5 : 0) + (evidence.factless ? -2 : 0)
  return saying + outlook + known + form + numbers + name - (evidence.startsUpper ? 0 : evidence.publisher || evidence.body ? 0.5 : 2.5)
}

/** A word of three letters, or three initials. */
const hasName = ({ segment }: Evidence): boolean => {
  const words = segment.tokens.filter((token) => token.kind === 'word')
  return words.length > 2 || words.some((word) => word.raw.length > 2 && !/^[IVXLC]+$/u.test(word.raw))
}

function series(evidence: Evidence): number {
  const lead = evidence.seriesLead ? 4 : 0
  return lead + (evidence.segment.depth > 0 ? 0 : lead > 0 ? 0 : -5) - (evidence.introduction?.certain === true ? 3 : 0)
}
