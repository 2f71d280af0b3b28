import type { Place } from '../../diagnostics/diagnostic.js'

/** An element of a record. Names and attributes go without their prefixes, but for `xml:lang`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements and texts, in their order. */
  readonly children: readonly (XmlElement | string)[]
  readonly place: Place
}

/** The child elements of a name, or all. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const elements: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (names.length === 0 || names.includes(child.name))) elements.push(child)
  }
  return elements
}

/** The first element at the end of a path of names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) at = childrenOf(at, name)[0]
  return at
}

/** All elements of a name below one, in document order; not those inside one that was found. */
export function descendantsOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = []
  const ahead = [...childrenOf(element)].reverse()
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (names.includes(at.name)) found.push(at)
    else ahead.push(...[...childrenOf(at)].reverse())
  }
  return found
}

/** All text of an element, as it stands, without that of elements of the given names. */
export function textOf(element: XmlElement | undefined, ...without: readonly string[]): string {
  if (element === undefined) return ''
  const parts: string[] = []
  const ahead: (XmlElement | string)[] = [element]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (typeof at === 'string') parts.push(at)
    else if (!without.includes(at.name)) for (let i = at.children.length - 1; i >= 0; i--) ahead.push(at.children[i] as XmlElement | string)
  }
  return parts.join('')
}

/** The content of an element with its tags, as `readHeading` and `plainParagraphs` take it: `<i>Title</i>, by …`. */
export function markupOf(element: XmlElement | undefined, ...without: readonly string[]): string {
  if (element === undefined) return ''
  const parts: string[] = []
  const ahead: (XmlElement | string | { readonly end: string })[] = [...element.children].reverse()
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (typeof at === 'string') parts.push(at.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    else if ('end' in at) parts.push(`</${at.end}>`)
    else if (!without.includes(at.name)) {
      parts.push(`<${at.name}>`)
      ahead.push({ end: at.name }, ...[...at.children].reverse())
    }
  }
  return parts.join('')
}
