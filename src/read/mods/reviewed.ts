import type { Stated, StatedBook, StatedIsbn } from '../stated/stated-review.js'
import { statedText } from '../xml/stated-text.js'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/xml-element.js'
import { peopleOf } from './names.js'
import { detailOf, originOf, titleOf } from './parts.js'

/** A reviewed book: a related item of the type "reviewOf" (since MODS 3.5), which holds all that MODS has for a book. */
export function reviewedBook(item: XmlElement): StatedBook {
  const titles = childrenOf(item, 'titleInfo').filter((title) => title.attributes.get('type') === undefined || title.attributes.get('type') === 'translated') // prettier-ignore
  const own = titles.flatMap((title) => titleOf(title, titles.length > 1) ?? [])
  const [first] = titles
  const subtitle = titles.length === 1 ? statedText(childOf(first, 'subTitle')) : undefined
  const identifiers = childrenOf(item, 'identifier').filter((id) => id.attributes.get('invalid') !== 'yes')
  const ofType = (type: RegExp): readonly Stated[] =>
    identifiers.filter((id) => type.test(id.attributes.get('type') ?? '')).flatMap((id) => statedText(id) ?? [])
  const isbns: readonly StatedIsbn[] = ofType(/^isbn$/i)
  const [doi] = ofType(/^doi$/i)
  const page = statedText(descendantsOf(item, 'url')[0]) ?? ofType(/^(?:uri|url)$/i)[0]
  const series = childrenOf(item, 'relatedItem').find((one) => one.attributes.get('type') === 'series')
  const seriesInfo = childOf(series, 'titleInfo')
  const seriesTitle = titleOf(seriesInfo === undefined ? undefined : withoutNumber(seriesInfo))
  const number = statedText(childOf(seriesInfo, 'partNumber')) ?? detailOf(childOf(series, 'part'), 'volume', 'number')
  const volume = detailOf(childOf(item, 'part'), 'volume')
  const extent = statedText(childOf(item, 'physicalDescription', 'extent'))
  const language = statedText(descendantsOf(childOf(item, 'language') ?? item, 'languageTerm')[0])
  const people = peopleOf(item)
  return {
    place: item.place,
    ...(own.length > 0 && { titles: own }),
    ...(subtitle && { subtitle }),
    ...(people.length > 0 && { people }),
    ...originOf(item),
    ...(isbns.length > 0 && { isbns }),
    ...(seriesTitle && { series: seriesTitle }),
    ...(seriesTitle && number && { seriesNumber: number }),
    ...(volume && { volume }),
    ...(extent && { extent }),
    ...(language && { language }),
    ...(doi && { doi }),
    ...(page && { page }),
  }
}

function withoutNumber(title: XmlElement): XmlElement {
  return { ...title, children: title.children.filter((child) => typeof child === 'string' || child.name !== 'partNumber') }
}
