import type { History } from '../../record/history.js'
import { monthNamed, seasonNamed } from '../../record/values/month-names.js'
import { parsePartialDate, type PartialDate } from '../../record/values/partial-date.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { noiseEnd } from './noise.js'
import { type Token, tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

export type HistoryEvent = keyof History

/** What happened to the review, as a line prints it: a date, or why there is none. */
export interface PrintedEvent {
  readonly event: HistoryEvent
  readonly printed: string
  readonly at: number
  readonly date?: PartialDate
  readonly problem?: string
}

const longest = 2000
const events: Phrases<HistoryEvent> = phrases(
  landingWords.flatMap(({ history }) =>
    (Object.entries(history) as [HistoryEvent, readonly string[]][]).flatMap(([event, list]) =>
      list.map((phrase) => [phrase, event] as const),
    ),
  ),
)

/**
 * Reads "Received: April 4, 2025; Revised: November 7, 2025 Show citation".
 *
 * @returns `undefined` for a line that is not made of such dates.
 */
export function readHistory(line: string): readonly PrintedEvent[] | undefined {
  if (line.length > longest) return undefined
  const tokens = tokenize(line)
  const found: PrintedEvent[] = []
  let strangers = 0
  for (let at = 0; at < tokens.length;) {
    const behindNoise = noiseEnd(tokens, at)
    const phrase = phraseAt(events, tokens, at)
    const dates = phrase === undefined ? undefined : datesFrom(line, tokens, skip(tokens, phrase.end, isLead))
    if (phrase !== undefined && dates !== undefined && dates.found.length > 0) {
      found.push(...dates.found.map((date) => ({ event: phrase.value, ...date })))
      at = dates.end
    } else if (behindNoise !== undefined) at = behindNoise
    else if (found.length === 0 && tokens[at]?.kind !== 'mark') return undefined
    else {
      if (tokens[at]?.kind !== 'mark') strangers++
      at++
    }
  }
  return found.length > 0 && strangers <= 4 + 2 * found.length ? found : undefined
}

/** The event that a whole line names, its date being on the next: "Published". */
export function eventNamed(line: string): HistoryEvent | undefined {
  if (line.length > 60) return undefined
  const tokens = tokenize(line)
  const phrase = phraseAt(events, tokens, 0)
  return phrase !== undefined && skip(tokens, phrase.end, isLead) === tokens.length ? phrase.value : undefined
}

interface Dates {
  readonly found: readonly Omit<PrintedEvent, 'event'>[]
  readonly end: number
}

/** The dates from a token on; each as long as it can be read. */
function datesFrom(line: string, tokens: readonly Token[], from: number): Dates {
  const found: Omit<PrintedEvent, 'event'>[] = []
  let at = from
  for (;;) {
    const start = found.length === 0 ? at : skip(tokens, at, isBetween)
    const end = endOfDate(tokens, start)
    const next = end === start ? undefined : oneDate(line, tokens, start, end)
    if (next === undefined) return { found, end: at }
    found.push(next.date)
    at = next.end
  }
}

function oneDate(
  line: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): { date: Omit<PrintedEvent, 'event'>; end: number } | undefined {
  const at = tokens[start]?.start ?? 0
  const printedTo = (last: number): string => line.slice(at, tokens[last - 1]?.end)
  for (let last = end; last > start; last--) {
    const read = parsePartialDate(printedTo(last))
    if (read.ok && !continues(tokens, last)) return { date: { printed: printedTo(last), at, date: read.value }, end: last }
  }
  const printed = printedTo(end).replace(/[.,/-]{1,3}$/, '')
  if (!/[0-9]/.test(printed)) return undefined
  const read = parsePartialDate(printed)
  return { date: { printed, at, problem: read.ok ? 'it goes on where a date ends' : read.reason }, end }
}

/** A date never ends before more of it: `2025` of `2025-11`. */
function continues(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  const glued = mark?.start === tokens[at - 1]?.end
  return glued && mark?.kind === 'mark' && /[-./]/.test(mark.raw) && next?.kind === 'number' && next.start === mark.end
}

function endOfDate(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at < from + 24 && isDatePart(tokens[at]) && (at === from || phraseAt(events, tokens, at) === undefined)) at++
  while (at > from && tokens[at - 1]?.kind === 'mark') at--
  return at
}

const dateWords: ReadonlySet<string> = new Set(['de', 'del', 'of', 'the', 'er', 'st', 'nd', 'rd', 'th', 'o', 'roku', 'r', 'dne'])

function isDatePart(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'number' || token.kind === 'code') return true
  if (token.kind === 'mark') return /^[-–./,º°]$/.test(token.raw)
  return dateWords.has(token.key) || monthNamed(token.raw) !== undefined || seasonNamed(token.raw) !== undefined
}

const leads: ReadonlySet<string> = new Set([
  'on',
  'dne',
  'am',
  'le',
  'il',
  'el',
  'em',
  'op',
  'dnia',
  'a',
  'in',
  'v',
  'the',
  'date',
  'datum',
  'den',
])
const isLead = (token: Token): boolean => (token.kind === 'mark' ? /^[-–—:.,()]$/.test(token.raw) : leads.has(token.key))
const isBetween = (token: Token): boolean =>
  token.kind === 'mark' ? /^[,&+]$/.test(token.raw) : /^(?:and|a|und|et|e|y|en|i)$/.test(token.key)

function skip(tokens: readonly Token[], from: number, skipped: (token: Token) => boolean): number {
  let at = from
  for (let token = tokens[at]; token !== undefined && skipped(token); token = tokens[at]) at++
  return at
}
