import type { Stated } from '../stated/stated-review.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** What stands in the place of the month for a season. Source: common5.4.0.xsd, `month.atts`. */
const seasons = new Map([['21', 'spring'], ['22', 'summer'], ['23', 'autumn'], ['24', 'winter']]) // prettier-ignore

/** A date of Crossref's `year`, `month` and `day`, as fine as it is. Of a quarter (months 31 to 34) the year remains. */
export function dateIn(element: XmlElement | undefined): Stated | undefined {
  if (element === undefined) return undefined
  const part = (name: string): string => textOf(childOf(element, name)).trim()
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year === '') return undefined
  const season = seasons.get(month)
  if (season !== undefined) return { text: `${year.padStart(4, '0')}-${season}`, place: element.place }
  const known = month === '' || Number(month) > 12 ? [year] : day === '' ? [year, month] : [year, month, day]
  return { text: known.map((number, i) => number.padStart(i === 0 ? 4 : 2, '0')).join('-'), place: element.place }
}

/** When something was published in print, else at all; and online. */
export function publicationDates(element: XmlElement): { readonly published?: Stated; readonly online?: Stated } {
  const dates = childrenOf(element, 'publication_date')
  const onlineDate = dates.find(({ attributes }) => attributes.get('media_type') === 'online')
  const published = dateIn(dates.find(({ attributes }) => (attributes.get('media_type') ?? 'print') === 'print') ?? dates[0])
  const online = dateIn(onlineDate)
  return {
    ...(published !== undefined && { published }),
    ...(online !== undefined && online.text !== published?.text && { online }),
  }
}
