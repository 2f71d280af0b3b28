import { monthNamed, type Season, seasonNamed, seasons } from './month-names.js'
import { accepted, type Parsed, refused } from './parsed.js'
import { cleanLine } from './plain-text.js'

/**
 * A date at its printed precision: `2025`, `2025-12`, `2025-12-12`, or a year and a season: `2025-spring`, `-summer`,
 * `-autumn`, `-winter`. Years from 1000 to 2999.
 */
export type PartialDate = string

export type Precision = 'year' | 'season' | 'month' | 'day'

/**
 * The date that a text states, never finer than it states it.
 *
 * Reads ISO 8601 (the day of a time stamp, as written), RIS (`1920///`), `12 December 2025`, `December 12, 2025`,
 * `12. 12. 2025`, `Spring 2025`, with names of months and seasons in ten languages. Refuses days that do not exist, years of
 * two digits, spans, and `03/04/2025`, which some read as a day in April and others as one in March.
 */
export function parsePartialDate(text: string): Parsed<PartialDate> {
  if (text.length > longest) return refused('it is too long for a date')
  const line = withoutWrapping(cleanLine(text))
  for (const notation of notations) {
    const read = notation(line)
    if (read !== undefined) return read
  }
  return refused(whyUnread(line))
}

/**
 * Which of two dates is the earlier: below 0 for `a`, above 0 for `b`, 0 where they are the same.
 *
 * @returns `undefined` where their precision leaves it open: `2025` and `2025-03`, or two seasons of one year.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number | undefined {
  if (a === b) return 0
  const left = numbersOf(a)
  const right = numbersOf(b)
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return undefined
}

/** The year of a date, four digits. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4)
}

/** A date as calendars without seasons have it: a season is its year. */
export function withoutSeason(date: PartialDate): PartialDate {
  return seasonOf(date) === undefined ? date : yearOf(date)
}

/** The season of a date that has one. */
export function seasonOf(date: PartialDate): Season | undefined {
  const word = date.slice(5)
  return seasons.find((season) => season === word)
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year'
  if (seasonOf(date) !== undefined) return 'season'
  return date.length === 7 ? 'month' : 'day'
}

function numbersOf(date: PartialDate): readonly number[] {
  return (seasonOf(date) === undefined ? date : yearOf(date)).split('-').map(Number)
}

const longest = 200

/** Cataloguers write `[2005]`, `©2005`, `c2005` and `2005.` of a year that is certain. */
function withoutWrapping(line: string): string {
  const ended = line.replace(/ ?[.,;]$/, '')
  return /^(?:©|c|cop\.|copyright)? ?\[?(?:©|c)?([0-9]{4})\]?$/i.exec(ended)?.[1] ?? ended
}

/** One way to write dates: `undefined` for a text that is written in another. */
type Notation = (text: string) => Parsed<PartialDate> | undefined

/** Tried in turn; the first that knows the text decides. */
const notations: readonly Notation[] = [yearFirst, withSeason, ris, yearLast, dotted, worded]

/** `2025`, `2025-12`, `2025/12/12`, `20251212`; a time of day behind the day is left aside. */
function yearFirst(text: string): Parsed<PartialDate> | undefined {
  const compact = /^([0-9]{4})([0-9]{2})([0-9]{2})$/
  const parted = /^([0-9]{4})(?:([-/.])([0-9]{1,2})(?:\2([0-9]{1,2})(?:Z|[+-][0-9]{2}:[0-9]{2}|[T ][0-9]{2}[0-9:.,Z+-]*)?)?)?$/
  const found = parted.exec(text)
  if (found !== null) return date(found[1], found[3], found[4])
  const digits = compact.exec(text)
  return digits === null ? undefined : date(digits[1], digits[2], digits[3])
}

/** The form of a `PartialDate` itself. */
function withSeason(text: string): Parsed<PartialDate> | undefined {
  return /^[0-9]{4}-[a-z]{6}$/.test(text) ? seasonIn(text.slice(0, 4), seasonOf(text)) : undefined
}

/** `1920///`, `2010/03/15/`, `1988///Autumn`: year, month, day and other information. */
function ris(text: string): Parsed<PartialDate> | undefined {
  const found = /^([0-9]{4})\/([0-9]{0,2})\/([0-9]{0,2})(?:\/(.*))?$/.exec(text)
  if (found === null) return undefined
  const [, year, month, day, other = ''] = found
  if (other === '') return date(year, month, day)
  return month === '' && day === '' ? worded(`${year} ${other}`) : undefined
}

/** `13/04/2025`, `04-13-2025`, `04/2025`: day and month in either order, where only one order makes a date. */
function yearLast(text: string): Parsed<PartialDate> | undefined {
  const [, month, lone] = /^([0-9]{1,2})[-/]([0-9]{4})$/.exec(text) ?? []
  if (lone !== undefined) return date(lone, month)
  const found = /^([0-9]{1,2})([-/])([0-9]{1,2})\2([0-9]{4})$/.exec(text)
  if (found === null) return undefined
  const dayFirst = date(found[4], found[3], found[1])
  const monthFirst = date(found[4], found[1], found[3])
  if (!dayFirst.ok || !monthFirst.ok) return monthFirst.ok ? monthFirst : dayFirst
  return dayFirst.value === monthFirst.value ? dayFirst : refused(`it is ambiguous: ${dayFirst.value} or ${monthFirst.value}`)
}

/** `12. 12. 2025`, `12.12.2025`, `12.2025`: the day before the month, as everywhere where dots are used. */
function dotted(text: string): Parsed<PartialDate> | undefined {
  const found = /^(?:([0-9]{1,2})\. ?)?([0-9]{1,2})\. ?([0-9]{4})$/.exec(text)
  return found === null ? undefined : date(found[3], found[2], found[1])
}

/** `12 December 2025`, `December 12, 2025`, `1er avril 2025`, `12 de diciembre de 2025`, `Spring 2025`, `1988 Autumn`. */
function worded(text: string): Parsed<PartialDate> | undefined {
  if (/[^\p{L}\p{M}\p{N} .,'’()-]/u.test(text.replace(ordinal, '$1'))) return undefined
  const words = (text.replace(ordinal, '$1').match(/[\p{L}\p{M}]+|[0-9]+/gu) ?? []).filter((word) => !fillers.has(word.toLowerCase()))
  const kinds = words.map(kindOf).join('')
  const part = (kind: string): string | undefined => words[kinds.indexOf(kind)]
  if (kinds === 'sY' || kinds === 'Ys') return seasonIn(part('Y'), seasonNamed(part('s') ?? ''))
  if (!['dmY', 'mdY', 'Ymd', 'mY', 'Ym'].includes(kinds)) return undefined
  return date(part('Y'), String(monthNamed(part('m') ?? '')), part('d'))
}

/**
 * The year of a span of months or seasons within it, as quarterlies are dated: `2019` of `Jan–Mar 2019`, `Spring/Summer 2019`, `2019 enero-junio`.
 *
 * @returns `undefined` for anything else, a span of two years as well.
 */
export function yearOfSpan(text: string): PartialDate | undefined {
  const words = (cleanLine(text).match(/[\p{L}\p{M}]+|[0-9]+/gu) ?? []).filter((word) => !fillers.has(word.toLowerCase()))
  const kinds = words.map(kindOf).join('')
  const year = /^(?:(?:mm|ss)Y|Y(?:mm|ss))$/.test(kinds) ? date(words[kinds.indexOf('Y')]) : undefined
  return year?.ok === true ? year.value : undefined
}

const ordinal = /(?<![0-9])([0-9]{1,2})\.?(?:st|nd|rd|th|er|re|ère|e|º|ª|°)(?![\p{L}\p{N}])/giu
const fillers: ReadonlySet<string> = new Set(['de', 'del', 'di', 'of', 'the', 'den', 'der', 'le', 'dne', 'dnia', 'roku', 'r'])

/** A letter for what a word of a date is: day, month, season, `Y`ear, or `?`. */
function kindOf(word: string): string {
  if (/^[0-9]/.test(word)) return word.length === 4 ? 'Y' : word.length < 3 ? 'd' : '?'
  if (monthNamed(word) !== undefined) return 'm'
  return seasonNamed(word) === undefined ? '?' : 's'
}

function seasonIn(year: string | undefined, season: Season | undefined): Parsed<PartialDate> | undefined {
  const read = date(year)
  return season === undefined || !read.ok ? undefined : accepted(`${read.value}-${season}`)
}

/** A date of its parts, as digits; an empty part is an absent one. */
function date(year = '', month = '', day = ''): Parsed<PartialDate> {
  if (!/^[12][0-9]{3}$/.test(year)) return refused(`the year ${year} is outside 1000 to 2999`)
  if (month === '') return day === '' ? accepted(year) : refused('it has a day but no month')
  if (Number(month) < 1 || Number(month) > 12) return refused(`there is no month ${Number(month)}`)
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`
  if (day === '') return accepted(yearAndMonth)
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    return refused(`there is no day ${Number(day)} in month ${yearAndMonth}`)
  }
  return accepted(`${yearAndMonth}-${day.padStart(2, '0')}`)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function whyUnread(line: string): string {
  if (line === '') return 'it is empty'
  const years = line.match(/(?<![0-9])[0-9]{4}(?![0-9])/g) ?? []
  if (years.length > 1) return 'it names more than one year'
  if (years.length === 1) return 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'
  return /(?<![0-9])[0-9]{2}$/.test(line) ? 'its year has two digits: write all four' : 'it names no year of four digits'
}
