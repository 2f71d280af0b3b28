import { phraseAt, type Phrases, phrases } from './phrases.js'
import { type Token, tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

/** Whether any further words may stand behind the phrase. */
interface Noise {
  readonly open: boolean
  /** Of two words at least: such a phrase is known even where it is stuck to something else. */
  readonly certain: boolean
}

const table: Phrases<Noise> = phrases(
  landingWords.flatMap(({ noise }) =>
    noise.map((phrase) => {
      const words = phrase.replace('…', '').trim()
      return [words, { open: phrase.endsWith('…'), certain: words.includes(' ') && !phrase.endsWith('…') }] as const
    }),
  ),
)

/** Whether a whole line is the page's own: a button, a menu, a note on cookies. */
export function isNoise(line: string): boolean {
  if (line.length > 1000) return false
  const tokens = tokenize(line.slice(0, 300))
  if (tokens.every(({ kind }) => kind === 'mark')) return true
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(table, tokens, at)
    if (found?.value.open === true && at === 0) return true
    if (found !== undefined) at = found.end
    else if (tokens[at]?.kind === 'mark' || (at > 0 && tokens[at]?.kind === 'number')) at++
    else return false
  }
  return line.length <= 300
}

/** Behind a phrase that is surely the page's own, and the dots after it: "Go to original source...". */
export function noiseEnd(tokens: readonly Token[], at: number): number | undefined {
  const found = phraseAt(table, tokens, at)
  if (found?.value.certain !== true) return undefined
  let end = found.end
  while (tokens[end]?.raw === '.' || tokens[end]?.raw === '…') end++
  return end
}

/** Where a line begins and ends once such phrases before and behind it are taken off. */
export function withoutNoise(line: string): { readonly from: number; readonly to: number } {
  const head = tokenize(line.slice(0, 400))
  let at = 0
  for (let end = noiseEnd(head, at); end !== undefined && isBreak(head, end); end = noiseEnd(head, at)) at = end
  const tailFrom = Math.max(0, line.length - 200)
  const tail = tokenize(line.slice(tailFrom))
  let to = tail.length
  for (let cut = lastNoise(tail, to); cut !== undefined; cut = lastNoise(tail, to)) to = cut
  const from = at === 0 ? 0 : (head[at]?.start ?? head.at(-1)?.end ?? 0)
  return { from, to: to === tail.length ? line.length : Math.max(from, tailFrom + (tail[to - 1]?.end ?? 0)) }
}

/** Dots, another such phrase, or a sentence of its own follow. */
function isBreak(tokens: readonly Token[], end: number): boolean {
  return end >= tokens.length || /^[.…]$/.test(tokens[end - 1]?.raw ?? '') || noiseEnd(tokens, end) !== undefined
}

/** The token at which a phrase begins that ends the tokens, behind the end of a sentence. */
function lastNoise(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to - 1; at >= 0 && at > to - 12; at--) {
    const before = tokens[at - 1]
    if (noiseEnd(tokens, at) === to && before?.kind === 'mark' && /[.!?…”"»)]/.test(before.raw)) return at
  }
  return undefined
}
