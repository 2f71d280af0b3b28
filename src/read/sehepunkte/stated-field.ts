import type { Stated } from '../stated/stated-review.js'
import { childOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** The field of a review, a book or a person; nothing where it is empty. */
export function stated(element: XmlElement, name: string): Stated | undefined {
  const child = childOf(element, name)
  const text = textOf(child).trim()
  return child === undefined || text === '' ? undefined : { text, place: child.place }
}
