import { commonDate } from '../common-date.js'
import { isJsonObject } from '../json-text.js'

/**
 * A date of CSL as text, as fine as it is stated: `date-parts`, `season`, `raw`, `literal`; of a range what its ends share.
 *
 * A date that is only about right ("circa") is told so in words, which no parser of dates takes for a date.
 */
export function cslDate(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!isJsonObject(value)) return undefined
  const date = partsOf(value['date-parts'], value['season']) ?? textOf(value['raw']) ?? textOf(value['literal'])
  const isAbout = value['circa'] !== undefined && value['circa'] !== false && value['circa'] !== 0 && value['circa'] !== ''
  return date !== undefined && isAbout ? `circa ${date}` : date
}

function partsOf(parts: unknown, season: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined
  const [from, to] = (parts as readonly unknown[]).map(joined)
  if (from === undefined) return undefined
  const named = seasonOf(season)
  if (named !== undefined && from.length === 4) return `${from}-${named}`
  return to === undefined ? from : commonDate(from, to)
}

function joined(part: unknown): string | undefined {
  if (!Array.isArray(part)) return undefined
  const numbers = part.map((number) => (typeof number === 'number' || typeof number === 'string' ? String(number).trim() : ''))
  const end = numbers.findIndex((number) => number === '' || number === '0')
  const [year, ...rest] = (end === -1 ? numbers : numbers.slice(0, end)).slice(0, 3)
  if (year === undefined) return undefined
  // 21 to 24 in the place of a month are seasons, as in EDTF.
  const [month] = rest
  const season = month === undefined ? undefined : seasons[Number(month) - 21]
  return season === undefined ? [year, ...rest.map((number) => number.padStart(2, '0'))].join('-') : `${year}-${season}`
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

function seasonOf(season: unknown): string | undefined {
  const text = textOf(season)?.toLowerCase()
  if (text === undefined) return undefined
  if (/^[1-4]$/.test(text)) return seasons[Number(text) - 1]
  if (/^2[1-4]$/.test(text)) return seasons[Number(text) - 21]
  return text === 'fall' ? 'autumn' : seasons.find((one) => one === text)
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
