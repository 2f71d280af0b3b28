import { licenceIri, readLicenceAddress } from './creative-commons.js'
import { parseHttpUrl } from './http-url.js'
import { readLicencePhrase } from './licence-phrase.js'
import { type Parsed, refused } from './parsed.js'
import { cleanLine } from './plain-text.js'

/**
 * A licence as the address that names it: `https://creativecommons.org/licenses/by-nc/4.0/`.
 *
 * Reads the addresses of Creative Commons in any spelling, the codes (`CC BY-NC 4.0`, `by-nc-nd-3.0-de`, `CC0`) and the names in
 * several languages; any other web address is kept as it is. A licence without its version is refused: nobody can know which.
 */
export function parseLicence(text: string): Parsed<string> {
  if (text.length > longest) return refused('it is too long for a licence: write its address, or CC BY 4.0')
  const line = cleanLine(text)
  const address = readLicenceAddress(line)
  if (address !== undefined) return address
  if (/^https?:/i.test(line)) return parseHttpUrl(line)
  const phrase = readLicencePhrase(line)
  if (phrase === undefined || !/^[\s.)]*$/.test(line.slice(phrase.end))) {
    return refused('it is neither a web address nor a licence of Creative Commons: write CC BY 4.0, or the address')
  }
  return licenceIri(phrase.licence)
}

/** A licence named in running text. */
export interface FoundLicence {
  /** Its address, as `parseLicence` gives it. */
  readonly licence: string
  /** Where `printed` begins in the text. */
  readonly index: number
  readonly printed: string
}

/** The first licence of Creative Commons that a running text names with its version. Linear in the length of the text. */
export function findLicence(text: string): FoundLicence | undefined {
  const beginnings = new RegExp(beginning)
  for (let at = beginnings.exec(text); at !== null; at = beginnings.exec(text)) {
    const { 0: begun, index } = at
    const printed = begun.includes('/') ? begun.replace(/[.-]{1,3}$/, '') : printedPhrase(text.slice(index, index + longestPhrase))
    const read = parseLicence(printed)
    if (read.ok) return { licence: read.value, index, printed }
    beginnings.lastIndex = index + Math.max(begun.length, printed.length)
  }
  return undefined
}

/** What is printed as a licence at the beginning of a text, with the bracket that closes behind it. */
function printedPhrase(text: string): string {
  const end = readLicencePhrase(text)?.end ?? 0
  const printed = text.slice(0, end)
  return text.charAt(end) === ')' && printed.lastIndexOf('(') > printed.lastIndexOf(')') ? `${printed})` : printed
}

const longest = 300
const longestPhrase = 200
const beginning =
  /(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org\/[\w./-]{1,80}|(?<![\p{L}\p{N}])(?:creative\s{1,5}commons|cc|public\s{1,5}domain\s{1,5}mark)(?!\p{L})/giu
