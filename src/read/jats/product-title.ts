import type { Stated } from '../stated/stated-review.js'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import { escaped, inlineMarkup, marked } from './stated-value.js'

/** The title, which some print with the place of publication behind it: "<i>Title</i>. Cambridge, United Kingdom". */
export function sourceOf(product: XmlElement): { readonly titles: readonly Stated[]; readonly places: readonly Stated[] } {
  const own = childrenOf(product, 'source', 'trans-source')
  const elements = own.length > 0 ? own : childrenOf(product, 'article-title', 'chapter-title', 'part-title', 'trans-title').slice(0, 1)
  const places: Stated[] = []
  const part = own.length === 1 && childOf(product, 'volume') !== undefined ? childOf(product, 'part-title') : undefined
  const titles = elements.flatMap((element) => {
    const title = withPart(marked(element), part)
    if (title === undefined) return []
    const italic = childOf(element, 'italic')
    const [first, second, ...rest] = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
    if (italic === undefined || first !== italic || typeof second !== 'string' || rest.length > 0) return [title]
    const printed = /^\s*\.\s+([\p{Lu}][\p{L} .'’-]{1,60}, [\p{Lu}][\p{L} .'’-]{1,60})\.?\s*$/u.exec(second)?.[1]
    if (printed === undefined) return [title]
    places.push({ text: escaped(printed.trim()), place: element.place })
    return [{ ...title, text: inlineMarkup(italic) }]
  })
  return {
    titles: titles.filter(({ text, language }, i) => titles.findIndex((title) => title.text === text && title.language === language) === i),
    places,
  }
}

/** The title of a work and that of the volume of it that is reviewed: "A History of Mills: The Age of Steam". */
function withPart(title: Stated | undefined, part: XmlElement | undefined): Stated | undefined {
  const own = part === undefined ? undefined : marked(part)
  if (title === undefined || own === undefined) return title
  const main = title.text.replace(/[.,:;]?\s*$/, '')
  return { ...title, text: `${main}${main.includes(':') ? '.' : ':'} ${own.text}` }
}
