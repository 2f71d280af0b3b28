import type { FormatKind } from '../../record/book.js'
import type { StatedIsbn } from '../stated/stated-review.js'
import { childrenOf, type XmlElement } from '../xml/xml-element.js'
import { attributeOf, bare } from './stated-value.js'

/** What an ISBN is of: `publication-format` since JATS 1.1, `content-type` before. */
const formats: readonly (readonly [words: RegExp, kind: FormatKind])[] = [
  [/hard|cloth|hbk|bound/i, 'hardback'],
  [/paper|pbk|soft/i, 'paperback'],
  [/audio/i, 'audiobook'],
  [/e-?book|electronic|online|epub|pdf|digital|kindle/i, 'ebook'],
]

/** The ISBNs of a product: in elements of their own, else its identifier. */
export function isbnsOf(product: XmlElement): readonly StatedIsbn[] {
  const tagged = childrenOf(product, 'isbn', 'pub-id', 'object-id', 'ext-link').flatMap((element): readonly StatedIsbn[] => {
    const isIsbn =
      element.name === 'isbn' || /^isbn/i.test(element.attributes.get('pub-id-type') ?? element.attributes.get('ext-link-type') ?? '')
    const text = isIsbn ? bare(element) : undefined
    if (text === undefined) return []
    const said = `${element.attributes.get('publication-format') ?? ''} ${element.attributes.get('content-type') ?? ''} ${text.text}`
    const kind = formats.find(([words]) => words.test(said))?.[1]
    return [{ ...text, ...(kind && { kind }) }]
  })
  const ids = ['object', 'document', 'source'].flatMap((name) =>
    /^isbn$/i.test(product.attributes.get(`${name}-id-type`) ?? '') ? (attributeOf(product, `${name}-id`) ?? []) : [],
  )
  return [...tagged, ...ids]
}
