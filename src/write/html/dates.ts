import { type PartialDate, precisionOf } from '../../record/values/partial-date.js'
import { markup, type Markup } from './markup.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A date in words, as exact as it is printed: "12 December 2025", "December 2025", "spring 2025", "2025". */
export function dateInWords(date: PartialDate): string {
  const [year = '', second = '', day = ''] = date.split('-')
  const month = months[Number(second) - 1] ?? second
  return [day.replace(/^0/, ''), month, year].filter((part) => part !== '').join(' ')
}

/** The same as an element; a season has no machine-readable form in HTML. */
export function dateElement(date: PartialDate): Markup {
  return precisionOf(date) === 'season' ? markup`${dateInWords(date)}` : markup`<time datetime="${date}">${dateInWords(date)}</time>`
}
