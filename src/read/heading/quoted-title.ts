import { fold } from './fold.js'
import { atomsOf, shapeOf } from './names.js'
import type { Segment } from './segments.js'
import type { Token } from './tokens.js'
import { authorParticles, authorWords } from './words/role-words.js'

const ofWords: ReadonlySet<string> = new Set([...authorParticles, ...authorWords].map(fold))
const closing: ReadonlyMap<string, string> = new Map([['“', '”'], ['„', '“”'], ['«', '»'], ['»', '«'], ['"', '"'], ['‘', '’'], ['‚', '‘']]) // prettier-ignore
/** A subtitle and more may stand inside the quotation marks. */
const mostSegments = 6

/** "„Resonanz“ von Hartmut Rosa", "« Le Royaume » d’Emmanuel Carrère": behind a title in quotation marks "of" and a name are its author. */
export function splitBehindQuotes(segments: readonly Segment[]): readonly Segment[] {
  const marks = closing.get(segments[0]?.tokens[0]?.raw ?? '')
  if (marks === undefined) return segments
  for (const [index, segment] of segments.slice(0, mostSegments).entries()) {
    const at = segment.tokens.findIndex((token, position) => index + position > 0 && marks.includes(token.raw))
    if (at < 0) continue
    const [mark, first] = [segment.tokens[at], segment.tokens[at + 1]]
    if (mark === undefined || first === undefined || segment.fact !== undefined || !isOfName(segment.tokens.slice(at + 1))) return segments
    return [
      ...segments.slice(0, index),
      { ...segment, end: mark.end, tokens: segment.tokens.slice(0, at + 1) },
      { ...segment, start: first.start, before: ',', tokens: segment.tokens.slice(at + 1) },
      ...segments.slice(index + 1),
    ]
  }
  return segments
}

/** "von Hartmut Rosa", "d’Emmanuel Carrère": nothing but names behind the word. */
function isOfName([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined) return false
  const elided = /^d['’](?=\p{Lu})/u.exec(first.raw)?.[0].length ?? 0
  if (elided === 0 && (first.raw !== first.key || !ofWords.has(first.key))) return false
  const named = elided === 0 ? rest : [{ ...first, raw: first.raw.slice(elided), key: first.key.slice(elided) }, ...rest]
  const names = atomsOf(named, '', 0).map((atom) => shapeOf(atom.tokens))
  return names.length > 0 && names.every((shape) => shape.possible && !shape.startsWithArticle)
}
