import type { Pages } from '../record/serial.js'
import { accepted, type Parsed, refused } from '../record/values/parsed.js'
import { cleanLine } from '../record/values/plain-text.js'

/**
 * Pages as printed: `152-158`, `pp. 152–158`, `xii-xv`, `B13–B14`, `152-8` (to 158), `152-158, 160`.
 *
 * The kind of dash is no part of the value; a range that is not "first-last" is kept as printed.
 */
export function parsePages(text: string): Parsed<Pages> {
  const line = cleanLine(text.slice(0, longest + 1))
    .replace(label, '')
    .replace(/[.,;]$/, '')
    .replace(dashes, '-')
  if (text.length > longest) return refused('it is too long for pages')
  if (line === '') return refused('it is empty')
  const parts = line.split(/ ?[,;+&] ?/)
  const ranges = parts.map((part) => part.split('-'))
  if (ranges.some((range) => range.length > 2 || range.some((page) => !shape.test(page)))) {
    return refused('it is no page and no range of pages: write 152-158')
  }
  const [first = '', last] = [ranges[0]?.[0], ranges.length > 1 || ranges[0]?.[1] !== undefined ? ranges.at(-1)?.at(-1) : undefined]
  if (last === undefined) return accepted({ first })
  const whole = completed(first, last)
  return accepted(whole === last && parts.length === 1 ? { first, last } : { first, last: whole, range: line })
}

/** Whether a page statement is an article number in disguise: `e1001044`. */
export function isArticleNumber(text: string): boolean {
  return /^e[0-9]{3,}$/i.test(text.trim())
}

const longest = 100
const label = /^(?:pages|page|pp|p|seiten|ss|s|str|pags|págs|pág)(?:\. ?| )/i
const dashes = / ?(?:--|[-\u2010-\u2015\u2212]) ?/g
/** Arabic, roman or letter pages. */
const shape = /^(?:[a-z]{0,5}[0-9]{1,8}[a-z]{0,2}|[ivxlcdm]{1,12})$/i

/** `152-8` means 152 to 158. */
function completed(first: string, last: string): string {
  const isShort = /^[0-9]+$/.test(first) && /^[0-9]+$/.test(last) && last.length < first.length
  return isShort ? first.slice(0, first.length - last.length) + last : last
}
