import type { Stated, StatedIssn, StatedReview } from '../stated/stated-review.js'
import { statedText } from '../xml/stated-text.js'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import { dateIn, detailOf, originOf, titleOf } from './parts.js'

type Placed = Pick<
  StatedReview,
  'journal' | 'issns' | 'journalPublishers' | 'volume' | 'issue' | 'issueDate' | 'pages' | 'lastPage' | 'locator'
>

/** The journal and the place in it, of a related item of the type "host". */
export function hostOf(item: XmlElement | undefined): Placed {
  if (item === undefined) return {}
  const titles = childrenOf(item, 'titleInfo').filter((title) => title.attributes.get('type') !== 'abbreviated')
  const journal = titles.flatMap((title) => titleOf(title) ?? [])
  const part = childOf(item, 'part')
  const range = pagesOf(part)
  const issueDate = statedText(childOf(part, 'date')) ?? dateIn(childrenOf(item, 'originInfo'))
  const { publishers } = originOf(item)
  const issns = childrenOf(item, 'identifier').flatMap((id): readonly StatedIssn[] => {
    const type = (id.attributes.get('type') ?? '').toLowerCase()
    const value = statedText(id)
    if (value === undefined || !/^(?:e|p)?-?issn(?:-l)?$/.test(type)) return []
    const label = `${type} ${id.attributes.get('displayLabel') ?? ''}`.toLowerCase()
    const medium = /^e-?issn|electronic|online/.test(label) ? 'online' : /^p-?issn|print/.test(label) ? 'print' : undefined
    return [{ ...value, ...(medium && { medium }) }]
  })
  const one = {
    volume: detailOf(part, 'volume'),
    issue: detailOf(part, 'issue', 'number', 'no.'),
    locator: detailOf(part, 'article', 'article number', 'e-location'),
    issueDate,
    pages: range.first,
    lastPage: range.last,
  }
  return {
    ...(journal.length > 0 && { journal }),
    ...(issns.length > 0 && { issns }),
    ...(publishers.length > 0 && { journalPublishers: publishers }),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  }
}

function pagesOf(part: XmlElement | undefined): { readonly first?: Stated; readonly last?: Stated } {
  const extents = childrenOf(part, 'extent')
  const extent = extents.find((one) => /^pages?$/i.test(one.attributes.get('unit') ?? '')) ?? extents[0]
  const [start, end] = [statedText(childOf(extent, 'start')), statedText(childOf(extent, 'end'))]
  const list = statedText(childOf(extent, 'list')) ?? detailOf(part, 'page', 'pages')
  if (start === undefined) return list === undefined ? {} : { first: list }
  return { first: start, ...(end && { last: end }) }
}
