import type { Stated, StatedReview } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** A date of its parts as finely as they go; a season with its year; else the ISO date or the printed one. */
export function statedDate(date: XmlElement | undefined): Stated | undefined {
  if (date === undefined) return undefined
  const part = (name: string): string => textOf(childOf(date, name)).trim()
  const [year, month, day, season] = [part('year'), part('month'), part('day'), part('season')]
  const text =
    year === ''
      ? (date.attributes.get('iso-8601-date')?.trim() ?? textOf(childOf(date, 'string-date')).trim())
      : ofParts(year, month, day, season)
  return text === '' ? undefined : { text, place: date.place }
}

function ofParts(year: string, month: string, day: string, season: string): string {
  if (month === '') return season === '' ? year : `${season} ${year}`
  if (!/^[0-9]{1,2}$/.test(month)) return `${day} ${month} ${year}`.trim()
  return [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
}

type Kind = 'print' | 'online' | 'collection' | 'issue'

/** What a `pub-date` is the date of: `pub-type` up to JATS 1.0, `date-type` with `publication-format` since. */
function kindOf(date: XmlElement): Kind | undefined {
  const attribute = (name: string): string => date.attributes.get(name)?.trim().toLowerCase() ?? ''
  const type = attribute('pub-type') || attribute('date-type')
  const format = attribute('publication-format')
  if (type === 'collection') return 'collection'
  if (/^(?:issue|cover|issue-pub)$/.test(type)) return 'issue'
  if (/^(?:ppub|epub-ppub)$/.test(type)) return 'print'
  if (/^(?:epub|aheadofprint|online|pre)$/.test(type)) return 'online'
  if (!/^(?:|pub|publication|published)$/.test(type)) return undefined
  return /electronic|online|epub/.test(format) ? 'online' : 'print'
}

/** When the review appeared: in print, else online; where both, the day online is the first. */
export function publicationDates(meta: XmlElement | undefined): Pick<StatedReview, 'published' | 'online' | 'issueDate'> {
  const dates = childrenOf(meta, 'pub-date')
  const found = (kind: Kind): Stated | undefined =>
    dates.filter((date) => kindOf(date) === kind).flatMap((date) => statedDate(date) ?? [])[0]
  const [print, online, collection] = [found('print'), found('online'), found('collection')]
  const issue = found('issue') ?? collection
  const published = print ?? online ?? collection
  return {
    ...(published && { published }),
    ...(print && online && { online }),
    ...(issue && { issueDate: issue }),
  }
}

/** `history`, and the events of `pub-history`. */
export function historyDates(meta: XmlElement | undefined): Pick<StatedReview, 'received' | 'revised' | 'accepted'> {
  const dates = [childOf(meta, 'history'), childOf(meta, 'pub-history')].flatMap((list) =>
    list === undefined ? [] : descendantsOf(list, 'date'),
  )
  const found = (...types: readonly string[]): readonly Stated[] =>
    dates
      .filter((date) => types.includes(date.attributes.get('date-type')?.trim().toLowerCase() ?? ''))
      .flatMap((date) => statedDate(date) ?? [])
  const [received] = found('received')
  const [accepted] = found('accepted')
  const revised = found('rev-recd', 'revised', 'resubmitted')
  return { ...(received && { received }), ...(accepted && { accepted }), ...(revised.length > 0 && { revised }) }
}
