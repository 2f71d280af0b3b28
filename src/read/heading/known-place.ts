import { hasRegion } from './joined-region.js'
import type { Segment } from './segments.js'
import { isCapitalised } from './tokens.js'
import { placeNames } from './words/place-names.js'

/** The code of a country and of a place. */
const postalCode = /^\p{Lu}{1,3}-\d{4,5}$/u

/** "Köln", "New Haven", "Montréal/Kingston", "Köln-Weimar-Wien", "Bern u. a.": every part is in the table. */
export function isKnownPlace(segment: Segment): boolean {
  if (hasPostalCode(segment) || hasRegion(segment)) return true
  const keys = segment.tokens.filter((token) => token.kind === 'word').map((token) => token.key)
  const trimmed = keys.filter((key) => !['u', 'a', 'et', 'al', 'and', 'und', 'i', 'br', 'm', 'y', 'e', 'etc'].includes(key))
  if (trimmed.length === 0 || trimmed.length > 6 || !isCapitalised(segment.tokens[0]?.raw ?? '')) return false
  if (placeNames.has(trimmed.join('-')) || placeNames.has(keys.join('-'))) return true
  return coveredByPlaces(trimmed.flatMap((key) => (placeNames.has(key) ? [key] : key.split('-'))))
}

/** "DK-5771 Stenstrup". */
const hasPostalCode = ({ tokens }: Segment): boolean =>
  tokens.length < 4 && tokens.length > 1 && postalCode.test(tokens[0]?.raw ?? '') && isCapitalised(tokens[1]?.raw ?? '')

/** "Kyrkebysand 19" behind a postal code. */
export const isStreet = ({ tokens }: Segment, previous: Segment | undefined): boolean =>
  previous !== undefined && hasPostalCode(previous) && tokens.length < 5 && tokens.at(-1)?.kind === 'number'

function coveredByPlaces(keys: readonly string[]): boolean {
  for (let at = 0; at < keys.length;) {
    const size = [4, 3, 2, 1].find((length) => at + length <= keys.length && placeNames.has(keys.slice(at, at + length).join('-')))
    if (size === undefined) return false
    at += size
  }
  return true
}
