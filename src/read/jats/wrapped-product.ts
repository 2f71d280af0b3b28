import { childrenOf, type XmlElement } from '../xml/xml-element.js'

/** Elements that hold a whole reference, inside a product as well. */
const references = ['related-object', 'mixed-citation', 'element-citation', 'citation', 'nlm-citation'] as const

/** The references that a product holds in elements of their own, each with what the product says of all: "<product><related-object>…"; else the product. */
export function unwrapped(product: XmlElement): readonly XmlElement[] {
  const inside = childrenOf(product, ...references)
  const isWrapper = product.children.every((child) =>
    typeof child === 'string' ? !/[\p{L}\p{N}]/u.test(child) : inside.includes(child) || child.children.length === 0,
  )
  if (inside.length === 0 || !isWrapper) return [product]
  return inside.map((reference) => ({ ...reference, attributes: new Map([...product.attributes, ...reference.attributes]) }))
}
