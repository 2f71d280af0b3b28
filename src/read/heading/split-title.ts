import { tokenize, isCapitalised, isInitial } from './tokens.js'
import { abbreviations } from './words/abbreviations.js'

/** A title cut once into main title and subtitle, with offsets into the title. */
export interface SplitTitle {
  readonly main: string
  readonly subtitle?: string
  readonly mainEnd: number
  readonly subtitleStart: number
}

/** Cuts at the first `: `, or `. ` before a capital letter that follows no abbreviation, initial or "No.". */
export function splitTitle(title: string): SplitTitle {
  const tokens = tokenize(title)
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (
      token === undefined ||
      next === undefined ||
      !next.spaced ||
      !(token.raw === ':' || (token.raw === '.' && endsSentence(tokens, at)))
    )
      continue
    const main = title.slice(0, token.start).trimEnd()
    return { main, subtitle: title.slice(next.start), mainEnd: main.length, subtitleStart: next.start }
  }
  return { main: title, mainEnd: title.length, subtitleStart: title.length }
}

function endsSentence(tokens: ReturnType<typeof tokenize>, at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (previous === undefined || next === undefined || tokens[at]?.spaced === true) return false
  const opens =
    isCapitalised(next.raw) || (next.kind === 'mark' && /[«»„“"'‘¿¡]/u.test(next.raw) && isCapitalised(tokens[at + 2]?.raw ?? ''))
  if (!opens) return false
  if (previous.kind === 'number') return previous.raw.length > 2
  if (/^[IVX]{2,6}$/u.test(previous.raw)) return true
  return !isInitial(previous.raw) && !abbreviations.has(previous.key)
}
