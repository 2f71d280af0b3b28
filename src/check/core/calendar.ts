import type { Iri } from '../../rdf/iri.js'
import { xsd } from '../../rdf/terms.js'

const zone = '(?:Z|[+-][0-9]{2}:[0-9]{2})?'
const forms: ReadonlyMap<Iri, RegExp> = new Map([
  [xsd.date, new RegExp(`^(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})${zone}$`)],
  [xsd.gYearMonth, new RegExp(`^(-?[0-9]{4,9})-([0-9]{2})${zone}$`)],
  [xsd.gYear, new RegExp(`^(-?[0-9]{4,9})${zone}$`)],
])

/** Most dates: nothing has to be counted for a day up to the 28th. */
const certain = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)?$/
const lengths: ReadonlyMap<Iri, number> = new Map([
  [xsd.date, 10],
  [xsd.gYearMonth, 7],
  [xsd.gYear, 4],
])

/**
 * Whether a text is a day, a month or a year that exists in the proleptic Gregorian calendar, written as its datatype asks.
 *
 * @param datatype `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`; nothing is in another one.
 */
export function isInCalendar(value: string, datatype: Iri): boolean {
  if (certain.test(value) && value.length === lengths.get(datatype)) return true
  const parts = forms.get(datatype)?.exec(value)
  if (parts == null) return false
  const [year = 0, month = 1, day = 1] = parts.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
