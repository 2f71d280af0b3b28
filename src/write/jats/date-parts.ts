import { precisionOf } from '../../record/values/partial-date.js'
import { element, type XmlNode } from '../xml/element.js'

/** A date as `day`, `month` and `year`, or `season` and `year`: no finer than it is known, in the order that JATS asks for. */
export function dateParts(date: string): readonly (XmlNode | undefined)[] {
  const [year, second, day] = date.split('-')
  if (precisionOf(date) === 'season') return [element('season', {}, second), element('year', {}, year)]
  return [element('day', {}, day), element('month', {}, second), element('year', {}, year)]
}
