import { atomsOf, directScore, shapeOf } from './names.js'
import { introductionOf } from './roles.js'
import type { Segment } from './segments.js'
import { isAllCapitals, isCapitalised, isInitial, type Token } from './tokens.js'
import { editionNouns, editionWords, reprintWords, volumePhrase } from './words/fact-words.js'
import { placeNames } from './words/place-names.js'
import { reviewedBy } from './words/reviewer-words.js'
import { houseLists, houseWords, publisherWords } from './words/publisher-words.js'

const longestByline = 60
/** Words of a volume statement or of a reprint before a place. */
const longestLead = 10

/** "… Pierre Perrault Montréal : Éditions": a known place before a colon or a parenthesis is cut off from the name before it. */
export function splitGluedPlace(
  segment: Segment,
  next: Segment | undefined,
  behind: Segment | undefined,
  text: string,
): readonly Segment[] {
  const words = segment.tokens
  if (next?.before.startsWith('(') === true && behind?.fact?.kind !== 'year') return [segment]
  if (next === undefined || !/^[:(]/u.test(next.before) || segment.fact !== undefined || words.length < 3) return [segment]
  for (const size of [3, 2, 1]) {
    const tail = words.slice(-size)
    const head = words.slice(0, -size)
    const last = head.at(-1)
    if (last === undefined || tail[0] === undefined || !placeNames.has(tail.map((token) => token.key).join('-'))) continue
    if (last.kind !== 'word' || !isCapitalised(last.raw) || isInitial(last.raw) || text[last.end] !== ' ') return [segment]
    return [
      { ...segment, end: last.end, tokens: head },
      { ...segment, start: tail[0].start, before: '', tokens: tail },
    ]
  }
  return [segment]
}

/** "Reprint Hildesheim", "Tome I. Paris": a statement of edition or volume is cut off from the known place behind it. */
export function splitGluedLead(segment: Segment, text: string): readonly Segment[] {
  const { tokens } = segment
  if (segment.fact !== undefined || segment.before === '' || tokens.length < 2 || tokens.length > longestLead) return [segment]
  const words = tokens.filter((token) => token.kind === 'word')
  for (const size of [3, 2, 1]) {
    const first = words.at(-size)
    const head = first === undefined ? [] : tokens.slice(0, tokens.indexOf(first))
    const end = head.at(-1)?.end
    if (first === undefined || end === undefined || words.length < size) continue
    if (!placeNames.has(words.slice(-size).map((word) => word.key).join('-'))) continue // prettier-ignore
    const isLead = saysEdition(head) || volumePhrase.test(text.slice(segment.start, end))
    if (!isLead) continue
    return [
      { ...segment, end, tokens: head },
      { ...segment, start: first.start, before: '.', tokens: tokens.slice(head.length) },
    ]
  }
  return [segment]
}

/** "Reprint", "5. Aufl.": nothing but an edition statement. */
function saysEdition(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length === 1 && tokens.length === 1) return reprintWords.has(words[0]?.key ?? '')
  const isNumbered = tokens.some(({ kind }) => kind === 'number') || words.length > 1
  return isNumbered && words.some(({ key }) => editionNouns.has(key)) && words.every(({ key }) => editionNouns.has(key) || editionWords.has(key)) // prettier-ignore
}

/** "en collaboration avec les Éditions de la Tournure": a house that published with another is cut off; it is nobody who helped to write. */
export function splitJointHouse(segment: Segment): readonly Segment[] {
  const { tokens } = segment
  if (segment.fact !== undefined || segment.before === '' || tokens.length < 3 || tokens.length > longestByline) return [segment]
  const at = tokens.findIndex((token, index) => index > 0 && isCapitalised(token.raw))
  const [last, first] = [tokens[at - 1], tokens[at]]
  if (last === undefined || first === undefined || !tokens.slice(at).some((token) => publisherWords.has(token.key))) return [segment]
  const introduction = introductionOf(tokens, segment.before)
  if (introduction?.certain !== true || introduction.role !== 'contributor') return [segment]
  return [
    { ...segment, end: last.end, tokens: tokens.slice(0, at), joins: true },
    { ...segment, start: first.start, before: '', tokens: tokens.slice(at) },
  ]
}

/** "Pierre Frenette, éditeur" behind the place: somebody who publishes, not one who edited the book. */
export function joinHouses(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const previous = joined.at(-1)
    const [word, more] = segment.tokens
    const isHouse = word !== undefined && more === undefined && houseWords.has(word.key) && segment.before === ','
    if (isHouse && previous !== undefined && previous.fact === undefined && joined.length > leastBefore)
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, word] }
    else joined.push(segment)
  }
  return joined
}

/** "Little, Brown", "Farrar, Straus and Giroux": one house with a comma in its name. */
export function joinHouseLists(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const previous = joined.at(-1)
    if (previous !== undefined && segment.before === ',' && goesOn(previous, segment))
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, ...segment.tokens] }
    else joined.push(segment)
  }
  return joined
}

/** The first words of a house end one segment and begin the next: "Little", "Brown". */
function goesOn(left: Segment, right: Segment): boolean {
  const next = right.tokens[0]?.key
  return (
    left.fact === undefined &&
    right.fact === undefined &&
    left.tokens.length < 5 &&
    houseLists.some((words) => {
      const at = words.findIndex((word) => word === next)
      return (
        at > 0 &&
        isCapitalised(left.tokens[0]?.raw ?? '') &&
        words.slice(0, at).every((word, index) => left.tokens[left.tokens.length - at + index]?.key === word)
      )
    })
  )
}

/** Authors, a title and a place stand before a house; in their midst such a word is an editor's. */
const leastBefore = 3

/** "The Second Shift by Arlie Hochschild": names behind "by" are cut off, together with the "edited" before it. */
export function splitByline(segment: Segment): readonly Segment[] {
  if (segment.fact !== undefined || segment.tokens.length < 4 || segment.tokens.length > longestByline) return [segment]
  // "translated from the German by X": the whole segment names somebody.
  if (segment.before !== '' && introductionOf(segment.tokens, segment.before)?.certain === true) return [segment]
  for (let at = segment.tokens.length - 2; at >= 1; at--) {
    // "MEDICAL RESEARCH AND THE LAW By Aurora Plomer": behind capitals it begins with one.
    const isBy = segment.tokens[at]?.raw === 'by' || (segment.tokens[at]?.raw === 'By' && isAllCapitals(segment.tokens[at - 1]?.raw ?? ''))
    if (!isBy) continue
    const names = atomsOf(segment.tokens.slice(at + 1), '', 0).map((atom) => shapeOf(atom.tokens))
    if (!names.every((shape) => shape.possible && directScore(shape) > 0)) continue
    const verb = segment.tokens[at - 1]?.raw ?? ''
    // "edited by", "ed. by", "ed. and trans. by".
    const isSecond = verb === '.' && segment.tokens[at - 3]?.raw === 'and' && segment.tokens[at - 4]?.raw === '.'
    const begin = isSecond ? at - 5 : verb === '.' ? at - 2 : at - 1
    const introduction = begin > 0 ? introductionOf(segment.tokens.slice(begin), '') : undefined
    const cut = introduction?.certain === true && introduction.role !== 'author' ? begin : at
    const last = segment.tokens[cut - 1]
    const first = segment.tokens[cut]
    if (cut === at && (/^\p{Ll}{2,}ed$/u.test(verb) || reviewedBy.has(`${segment.tokens[at - 1]?.key ?? ''} by`))) return [segment]
    // "with an introduction by": the words before it are no title.
    if (
      last === undefined ||
      first === undefined ||
      segment.tokens.slice(0, cut).every((token) => token.raw === token.key && token.kind !== 'number')
    )
      return [segment]
    return [
      { ...segment, end: last.end, tokens: segment.tokens.slice(0, cut) },
      { ...segment, start: first.start, before: '', tokens: segment.tokens.slice(cut) },
    ]
  }
  return [segment]
}

/** "A by Ann Lee and B by Bob Ray": two books in one breath, cut before their authors and before the "and" between them. */
export function splitPair(segment: Segment): readonly Segment[] {
  const { tokens } = segment
  if (segment.fact !== undefined || tokens.length < 7 || tokens.length > longestByline) return [segment]
  const by = tokens.findIndex((token, at) => at > 0 && token.raw === 'by')
  const again = tokens.findIndex((token, at) => at > by + 2 && token.raw === 'by')
  if (by < 0 || again < 0) return [segment]
  const and = tokens.findIndex(
    (token, at) => at > by + 1 && at < again - 1 && token.raw === 'and' && isCapitalised(tokens[at + 1]?.raw ?? ''),
  )
  if (and < 0 || !atomsOf(tokens.slice(by + 1, and), '', 0).every((atom) => directScore(shapeOf(atom.tokens)) > 0)) return [segment]
  return [0, by, and, again].flatMap((from, index, cuts) => {
    const part = tokens.slice(from, cuts[index + 1] ?? tokens.length)
    const [first, last] = [part[0], part.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ ...segment, start: first.start, end: last.end, tokens: part, before: from === 0 ? segment.before : from === and ? ',' : '' }]
  })
}
