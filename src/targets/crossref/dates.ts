import { type PartialDate, precisionOf, seasonOf, yearOf } from '../../record/values/partial-date.js'
import { element, type XmlNode } from '../../write/xml/element.js'

/** A season stands in the place of the month, as two digits. */
const seasons = { spring: '21', summer: '22', autumn: '23', winter: '24' } as const

/**
 * A date in Crossref's parts, at the precision that is stated.
 *
 * Source: common5.4.0.xsd, `date_t` (month, day, year; month 21 to 24 for seasons).
 */
export function dateElement(name: string, date: PartialDate, medium?: 'print' | 'online'): XmlNode | undefined {
  const season = seasonOf(date)
  const month = season === undefined ? (precisionOf(date) === 'year' ? undefined : date.slice(5, 7)) : seasons[season]
  const day = precisionOf(date) === 'day' ? date.slice(8, 10) : undefined
  return element(name, { media_type: medium }, element('month', {}, month), element('day', {}, day), element('year', {}, yearOf(date)))
}
