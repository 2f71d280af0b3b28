import { parsePartialDate } from '../../record/values/partial-date.js'
import { commonDate } from '../common-date.js'

const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/**
 * A `date` of biblatex (EDTF, levels 0 and 1) as a text for the parser of dates: of a range what its ends share; a season by its
 * name; an uncertain date ("1999?", "1999~") in words that no parser takes for a date.
 */
export function edtfDate(date: string): string {
  const [from = '', to] = date.trim().split('/')
  const [one, other] = [onePart(from), to === undefined ? undefined : onePart(to)]
  if (/[?~%]$/.test(from) || (to !== undefined && /[?~%]$/.test(to))) return `circa ${one}`
  if (other === undefined) return one
  return other === '' || other === '..' || one === '' || one === '..' ? date.trim() : commonDate(one, other)
}

function onePart(part: string): string {
  const day = part.replace(/[?~%]$/, '').replace(/T[0-9:.Z+-]*$/, '').replace(/(?:-XX){1,2}$/i, '') // prettier-ignore
  const [, year, code = ''] = /^(\d{4})-(2[1-4])$/.exec(day) ?? []
  return year === undefined ? day : `${year}-${seasons[code] ?? ''}`
}

/**
 * The year of BibTeX with its month, and with the `day` that Springer and JabRef write, as far as they make a date; `rest` is a month
 * that does not.
 */
export function yearAndMonth(year: string, month: string, day: string): { readonly date: string; readonly rest: string } {
  if (month === '') return { date: year, rest: '' }
  const date = /^[0-9]{1,2}$/.test(month) ? `${year}-${month}` : `${month} ${year}`
  if (!parsePartialDate(date).ok) return { date: year, rest: month }
  const whole = /^[0-9]{1,2}$/.test(month) ? `${date}-${day}` : `${day} ${date}`
  return { date: day !== '' && parsePartialDate(whole).ok ? whole : date, rest: '' }
}
