import { fold } from './fold.js'
import { isHouse, isPublisher } from './known-house.js'
import { isKnownPlace } from './known-place.js'
import { atomsOf, shapeOf } from './names.js'
import { readPeople } from './people-list.js'
import type { Segment } from './segments.js'
import { isCapitalised, type Token } from './tokens.js'
import { titleWordsOfPeople } from './words/title-words.js'

const ofWords: ReadonlySet<string> = new Set(['de', 'di', 'von', 'van'])
const titlesOfPeople: ReadonlySet<string> = new Set(titleWordsOfPeople.map(fold))
const longest = 40
/** A subtitle may stand between the title's beginning and its author. */
const mostSegments = 4

/**
 * "Reseña del libro La invención de América de Edmundo O’Gorman": behind a label that says what is reviewed, a title that ends with "of" and a
 * whole name ends with its author, unless it is the title of somebody's life or works.
 */
export function splitTitleOfAuthor(text: string, segments: readonly Segment[]): readonly Segment[] {
  if (beginsWithAuthor(text, segments)) return segments
  for (const [index, segment] of segments.slice(0, mostSegments).entries()) {
    if (segment.fact !== undefined) break
    const at = authorAt(segment.tokens)
    const [last, first] = [segment.tokens[at - 1], segment.tokens[at]]
    if (last === undefined || first === undefined) continue
    return [
      ...segments.slice(0, index),
      { ...segment, end: last.end, tokens: segment.tokens.slice(0, at) },
      { ...segment, start: first.start, before: ',', tokens: segment.tokens.slice(at) },
      ...segments.slice(index + 1),
    ]
  }
  return segments
}

/** "Le Deuxième Sexe de Simone de Beauvoir, Gallimard, 1949": a title in one piece, then a known place or house, and a year: whoever wrote it stands in the title. */
export function isTitleBeforeHouse([title, imprint, ...more]: readonly Segment[]): boolean {
  if (title === undefined || imprint === undefined || title.fact !== undefined || imprint.before !== ',') return false
  return (isKnownPlace(imprint) || isHouse(imprint) || isPublisher(imprint)) && more.slice(0, 3).some(({ fact }) => fact?.kind === 'year')
}

const beginsWithAuthor = (text: string, segments: readonly Segment[]): boolean =>
  readPeople(text, segments, 0, segments.length).some(
    (one) => one.end < segments.length - 1 && one.people.every(({ score }) => score > 1.5),
  )

/** The token "de", or "d’Arlette", with which the author begins; -1 where none does. */
function authorAt(tokens: readonly Token[]): number {
  if (tokens.length > longest) return -1
  for (let at = tokens.length - 1; at > 0; at--) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    const elided = /^d['’](?=\p{Lu})/u.exec(token?.raw ?? '')?.[0].length ?? 0
    const isOf = token !== undefined && token.raw === token.key && ofWords.has(token.key)
    if (token === undefined || before === undefined || !(isOf || elided > 0)) continue
    const bare = { ...token, raw: token.raw.slice(elided), key: token.key.slice(elided) }
    const names = atomsOf(isOf ? tokens.slice(at + 1) : [bare, ...tokens.slice(at + 1)], '', 0).map((atom) => shapeOf(atom.tokens))
    const isTitle = tokens.slice(0, at).some((word) => isCapitalised(word.raw)) && !titlesOfPeople.has(before.key)
    if (names.length > 0 && names.every((shape) => shape.possible && shape.knownGiven && shape.words > 1)) return isTitle ? at : -1
  }
  return -1
}
