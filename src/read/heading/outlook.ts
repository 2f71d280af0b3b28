import type { Evidence } from './segment-evidence.js'
import { libraryWords } from './words/publisher-words.js'

/** Adds to each segment what the others behind it tell of it. */
export function withOutlook(evidence: readonly Evidence[]): readonly Evidence[] {
  const factless = evidence.every((one) => one.segment.fact === undefined)
  let [surerPlace, surerHouse] = [false, false]
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
      seriesLead: one.seriesLead || (surerHouse && isLibrary(one)),
    })
    surerPlace ||= one.knownPlace
    surerHouse ||= isKnownHouse(one)
  }
  return looked.reverse()
}

/** ", Petite bibliothèque des Cahiers du cinéma, Paris: …", ". Die Neue Brehm-Bücherei, Heft 275": a publisher's library, with its house behind it. */
function isLibrary({ segment, words }: Evidence): boolean {
  if (!/^[,.]$/u.test(segment.before) || words > 8) return false
  const keys = segment.tokens.filter((token) => token.kind === 'word').map((token) => token.key)
  return (
    (segment.before === ',' && keys.at(-1) === 'lectures') || keys.slice(0, 3).some((key) => libraryWords.has(key.split('-').at(-1) ?? key))
  )
}

const isKnownHouse = (one: Evidence): boolean => one.publisher || one.house
