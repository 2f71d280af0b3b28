import { monthNamed, seasonNamed } from '../../record/values/month-names.js'
import { foldLatin } from '../../record/values/slug.js'
import { type Token, tokenize } from './tokens.js'
import { landingWords, type PlacementWord } from './words/index.js'

/**
 * A piece of the place of an article in a journal. The kind is one letter: `Y`ear, `N`umber, `R`oman number, `L`etters with a
 * number, `G` a range, `M`onth or season, `v i p a` words for volume, issue, pages and article, `m` a mark between parallel
 * parts (`|`), `/ ( )` themselves and `,` any other separator.
 */
export interface Unit {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The units that a text ends with, such as those of "2025, 26 (2): 152-158"; none where it does not end in any. */
export function unitsAtEnd(text: string): readonly Unit[] {
  const tokens = tokenize(text)
  let from = tokens.length
  while (from > 0 && kindAt(tokens, from - 1) !== undefined) from--
  while (from < tokens.length && isSeparator(kindAt(tokens, from))) from++
  return withRanges(tokens, from, tokens.length)
}

/** The units that a text begins with. */
export function unitsAtStart(text: string): readonly Unit[] {
  const tokens = tokenize(text)
  let to = 0
  while (to < tokens.length && kindAt(tokens, to) !== undefined) to++
  return withRanges(tokens, 0, to)
}

const isSeparator = (kind: string | undefined): boolean => kind === ',' || kind === ')' || kind === '-' || kind === '|' || kind === '/'

const placement: ReadonlyMap<string, string> = new Map(
  landingWords.flatMap((words) =>
    (Object.entries(words.placement) as [PlacementWord, string][]).flatMap(([field, list]) =>
      list.split(' ').map((word): [string, string] => [foldLatin(word), { volume: 'v', issue: 'i', pages: 'p', locator: 'a' }[field]]),
    ),
  ),
)

const until: ReadonlySet<string> = new Set(['a', 'az', 'bis', 'to', 'do', 'ate', 'tot'])

function kindAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'number') return /^(?:1[5-9]|20)[0-9]{2}$/.test(token.raw) ? 'Y' : /^[0-9]{1,6}$/.test(token.raw) ? 'N' : undefined
  if (token.kind === 'code') return 'L'
  if (token.kind === 'mark') return markKind(token.raw)
  const label = placement.get(token.key)
  if (label !== undefined && isNumbered(tokens, at)) return label
  // "hiver-printemps" is one word.
  if (token.raw.split('-').every((word) => monthNamed(word) !== undefined || seasonNamed(word) !== undefined)) return 'M'
  if (isRoman(token.raw) && (token.raw === token.raw.toUpperCase() || isLowerRomanPage(tokens, at))) return 'R'
  return until.has(token.key) && isNumber(tokens[at - 1]) && isNumber(tokens[at + 1]) ? '-' : undefined
}

function markKind(mark: string): string | undefined {
  if ('-–—‐‑−'.includes(mark)) return '-'
  if (',;:.·•°º'.includes(mark)) return ','
  if ('()/|'.includes(mark)) return mark
  return mark === '[' ? '(' : mark === ']' ? ')' : undefined
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' || token?.kind === 'code'

/** A number stands behind the word, or before it with a point: "č. 2", "26. roč.". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (next < at + 4 && /^[.:°ºo]$/.test(tokens[next]?.raw ?? '')) next++
  const behind = tokens[next]
  if (isNumber(behind) || (behind !== undefined && isRoman(behind.raw))) return true
  if (behind !== undefined && placement.has(behind.key) && next < at + 3 && isNumber(tokens[next + 1] ?? tokens[next + 2])) return true
  return isNumber(tokens[at - 1]) ? false : tokens[at - 1]?.raw === '.' && isNumber(tokens[at - 2])
}

/** A roman number in its one spelling, not longer than one needs. */
export function isRoman(text: string): boolean {
  return text.length > 0 && text.length < 12 && /^m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/i.test(text)
}

function isLowerRomanPage(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const labelled = before !== undefined && placement.get((before.raw === '.' ? tokens[at - 2] : before)?.key ?? '') === 'p'
  const neighbours = [at - 2, at + 2].some(
    (other) => isRoman(tokens[other]?.raw ?? '') && markKind(tokens[(at + other) / 2]?.raw ?? ' ') === '-',
  )
  return labelled || neighbours
}

/** Units of tokens, two numbers and a dash between them being one. */
function withRanges(tokens: readonly Token[], from: number, to: number): readonly Unit[] {
  const units: Unit[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const kind = kindAt(tokens, at)
    if (token === undefined || kind === undefined) continue
    const last = tokens[at + 2]
    if (
      'NYRLM'.includes(kind) &&
      at + 2 < to &&
      kindAt(tokens, at + 1) === '-' &&
      last !== undefined &&
      joins(kind, kindAt(tokens, at + 2))
    ) {
      const inner = tokens[at + 1]
      units.push({
        kind: kind === 'M' ? 'M' : 'G',
        text: token.raw + (inner?.kind === 'mark' ? inner.raw : '-') + last.raw,
        start: token.start,
        end: last.end,
      })
      at += 2
    } else units.push({ kind: kind === '-' ? ',' : kind, text: token.raw, start: token.start, end: token.end })
  }
  return units
}

function joins(left: string, right: string | undefined): boolean {
  if (right === undefined) return false
  if (left === 'M' || right === 'M') return left === right
  return left === 'R' || right === 'R' ? left === right : 'NYL'.includes(right)
}
