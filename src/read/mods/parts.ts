import { fullTitle } from '../ojs/full-title.js'
import type { Stated } from '../stated/stated-review.js'
import { statedText } from '../xml/stated-text.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** The parts of a title as one: `nonSort` and `title`, a part number and name, and `subTitle` where it is not asked for by itself. */
export function titleOf(titleInfo: XmlElement | undefined, withSubtitle = true): Stated | undefined {
  const part = (name: string): string => childrenOf(titleInfo, name).map((element) => textOf(element).trim()).join(' ') // prettier-ignore
  const main = [fullTitle(part('nonSort'), part('title'), ''), part('partNumber'), part('partName')].filter((text) => text !== '').join(' ')
  const whole = fullTitle('', main, withSubtitle ? part('subTitle') : '')
  if (titleInfo === undefined || whole === '') return undefined
  const language = (titleInfo.attributes.get('xml:lang') ?? titleInfo.attributes.get('lang') ?? '').trim()
  return { text: whole, place: titleInfo.place, ...(language !== '' && { language }) }
}

/** The date of publication: `dateIssued`, the machine-readable one before one in words; else that of the copyright. */
export function dateIn(origins: readonly XmlElement[]): Stated | undefined {
  const dates = ['dateIssued', 'copyrightDate'].flatMap((name) => origins.flatMap((origin) => childrenOf(origin, name)))
  const single = dates.filter((date) => date.attributes.get('point') !== 'end')
  return statedText(single.find((date) => date.attributes.has('encoding')) ?? single[0])
}

/** Publication facts of a book. */
export function originOf(element: XmlElement): {
  readonly places: readonly Stated[]
  readonly publishers: readonly Stated[]
  readonly edition?: Stated
  readonly date?: Stated
} {
  const origins = childrenOf(element, 'originInfo')
  const inside = (...names: readonly string[]): readonly Stated[] =>
    origins.flatMap((origin) => childrenOf(origin, ...names).flatMap((one) => statedText(one) ?? []))
  const terms = origins.flatMap((origin) => descendantsOf(origin, 'placeTerm'))
  const [edition] = inside('edition')
  const date = dateIn(origins)
  return {
    places: terms.filter((term) => term.attributes.get('type') !== 'code').flatMap((term) => statedText(term) ?? []),
    publishers: inside('publisher', 'agent').map((value) => value),
    ...(edition && { edition }),
    ...(date && { date }),
  }
}

/** A number of a part: `<detail type="volume"><number>26</number></detail>`. */
export function detailOf(part: XmlElement | undefined, ...types: readonly string[]): Stated | undefined {
  const detail = childrenOf(part, 'detail').find((one) => types.includes((one.attributes.get('type') ?? '').toLowerCase()))
  return statedText(childOf(detail, 'number')) ?? statedText(childOf(detail, 'caption'))
}
