import { shapeOf } from './names.js'
import type { Segment } from './segments.js'
import { isCapitalised, type Token } from './tokens.js'
import { houseLists, isPublisherWord, namedHouses, publisherNames } from './words/publisher-words.js'

/** Without the article that is elided before it: "l’Harmattan". */
export const withoutElision = (key: string): string => key.slice(key.indexOf("'") + 1)

/** "Éd. La Découverte", "Ed. 34": with a capital, and an article or a number behind, it is a house's name and nobody's role. */
export const isAbbreviatedHouse = ([word, point, next]: readonly Token[]): boolean =>
  word !== undefined &&
  /^[ÉE]ds?$/u.test(word.raw) &&
  point?.raw === '.' &&
  next !== undefined &&
  (next.kind === 'number' || /^(?:L[ea]s?|L['’]\p{Lu}.*|du|de|des|d['’]\p{L}+)$/u.test(next.raw))

/** A word such as "Press" or "Éditions" stands in it, or "Éd." before a house's name. */
export const isPublisher = ({ tokens }: Segment): boolean =>
  tokens.some(({ kind, key }) => kind === 'word' && isPublisherWord(withoutElision(key))) || isAbbreviatedHouse(tokens)

/** The name of a known house, or of a firm. */
export function isHouse(segment: Segment): boolean {
  const words = segment.tokens.filter(({ kind }) => kind === 'word')
  const isKnown = words.length <= 4 && words.some(({ key }) => publisherNames.has(withoutElision(key)))
  return (isKnown && !shapeOf(segment.tokens).knownGiven) || isFirm(segment) || isListed(segment) || isNamedHouse(segment)
}

/** "Armand Colin", "il Mulino": a known house's name, word by word. */
export const isNamedHouse = ({ before, tokens }: Segment): boolean =>
  before !== '' &&
  namedHouses.has(
    tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ key }) => key)
      .join('-'),
  )

/** "Little, Brown". */
const isListed = ({ tokens }: Segment): boolean => houseLists.some((words) => words.every((word, at) => tokens[at]?.key === word))

/** "Brinkmann & Bose", "Lea & Febiger": two names that "&" makes a firm. */
const isFirm = ({ tokens }: Segment): boolean =>
  tokens.length <= 5 &&
  tokens.some((token, at) => token.raw === '&' && isCapitalised(tokens[at - 1]?.raw ?? '') && isCapitalised(tokens[at + 1]?.raw ?? ''))
