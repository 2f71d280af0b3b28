import type { Evidence } from './segment-evidence.js'
import { libraryWords } from './words/publisher-words.js'

/** Adds to each segment what the others behind it tell of it. */
export function withOutlook(evidence: readonly Evidence[]): readonly Evidence[] {
  const factless = evidence.every((one) => one.segment.fact === undefined)
  let [surerPlace, surerHouse] = [false, false]
  const inAreas = hasAreas(evidence)
  const looked: Evidence[] = []
  for (let at = evidence.length - 1; at >= 0; at--) {
    const [one, place, year] = [evidence[at], evidence[at + 1], evidence[at + 2]]
    if (one === undefined) break
    looked.push({
      ...one,
      surerPlace: surerPlace && !one.knownPlace,
      surerHouse: surerHouse && !isKnownHouse(one),
      imprintBehind: one.placeBehind && place?.knownPlace === true && year?.segment.fact?.kind === 'year',
      factless,
      opensArea: inAreas && isAreaMark(one.segment.before),
      seriesLead: one.seriesLead || (surerHouse && (isLibrary(one) || isStudies(one, place))),
    })
    surerPlace ||= one.knownPlace
    surerHouse ||= isKnownHouse(one)
  }
  return withLists(looked.reverse())
}

/** Marks the names that go on with those that a phrase such as "translated by" announced. */
function withLists(evidence: readonly Evidence[]): readonly Evidence[] {
  let isOpen = false
  return evidence.map((one) => {
    const goesOn = isOpen && one.segment.before === ',' && one.introduction === undefined && (one.nameScore ?? 0) > 1.5 && !one.publisher
    isOpen = goesOn || (one.introduction?.certain === true && one.introduction.role !== 'author')
    return goesOn ? { ...one, goesOn } : one
  })
}

/** ". - Lille : Atelier, 1976. - 3 vol. ; 24 cm": library bulletins part a reference into areas, twice at least. */
const hasAreas = (evidence: readonly Evidence[]): boolean =>
  evidence.filter(({ segment }) => isAreaMark(segment.before)).length > 1 &&
  evidence.some(
    ({ segment, physical, volume }) => isAreaMark(segment.before) && (segment.fact?.kind === 'extent' || physical || volume !== undefined),
  )

const isAreaMark = (before: string): boolean => /^\)?\.-+$/u.test(before)

/** ", Petite bibliothèque des Cahiers du cinéma, Paris: …", ". Die Neue Brehm-Bücherei, Heft 275": a publisher's library, with its house behind it. */
function isLibrary({ segment, words }: Evidence): boolean {
  if (!/^[,.]$/u.test(segment.before) || words > 8) return false
  const keys = segment.tokens.filter((token) => token.kind === 'word').map((token) => token.key)
  return (
    (segment.before === ',' && keys.at(-1) === 'lectures') || keys.slice(0, 3).some((key) => libraryWords.has(key.split('-').at(-1) ?? key))
  )
}

/** ", Studies in Persian Cultural History (Oxford: …)": between a title and its publication in parentheses. */
const isStudies = ({ segment }: Evidence, next: Evidence | undefined): boolean =>
  segment.before === ',' &&
  segment.depth === 0 &&
  next?.segment.before === '(' &&
  /^(?:\p{Lu}\p{L}+ ){0,3}(?:studies|monographs|texts|publications|contributions) (?:in|on|of) /iu.test(
    segment.tokens.map(({ raw }) => raw).join(' '),
  )

const isKnownHouse = (one: Evidence): boolean => one.publisher || one.house
