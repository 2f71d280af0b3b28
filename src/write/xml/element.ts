/** An element to be written. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (XmlNode | string)[]
}

/** What may be given as a child: nothing leaves nothing. */
export type XmlChild = XmlNode | string | undefined | readonly XmlChild[]

/**
 * An element with its attributes and children; those that are absent or empty are left out. Nothing, where children were given and all
 * of them are: an element without content says nothing. One that is meant to be empty is given none.
 */
export function element(name: string, attributes: XmlNode['attributes'] = {}, ...children: readonly XmlChild[]): XmlNode | undefined {
  const kept = children.flatMap(flat)
  return kept.length === 0 && children.length > 0 ? undefined : { name, attributes, children: kept }
}

function flat(child: XmlChild): readonly (XmlNode | string)[] {
  if (child === undefined || child === '') return []
  return isList(child) ? child.flatMap(flat) : [child]
}

function isList(child: XmlChild): child is readonly XmlChild[] {
  return Array.isArray(child)
}

/** A whole document: declaration, root, and a line for each element that holds elements only. Text stands as it is. */
export function xmlDocument(root: XmlNode | undefined, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root === undefined ? '' : written(root, '')}\n`
}

/** One element as text, indented by two more for each level. */
export function written({ name, attributes, children }: XmlNode, indent: string): string {
  const spelled = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${xmlText(value).replace(/[\t\n]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`,
    )
    .join('')
  if (children.length === 0) return `${indent}<${name}${spelled}/>`
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) => (typeof child === 'string' ? xmlText(child) : written(child, ''))).join('')
    return `${indent}<${name}${spelled}>${content}</${name}>`
  }
  const lines = children.map((child) => written(child as XmlNode, `${indent}  `))
  return [`${indent}<${name}${spelled}>`, ...lines, `${indent}</${name}>`].join('\n')
}

/**
 * Text as XML 1.0 holds it, in content and in attributes: what it cannot hold, control characters and lone halves of characters, is
 * left out (section 2.2), and a bare CR is written as a reference, which line ends would swallow (section 2.11).
 */
export function xmlText(text: string): string {
  return writable(text).replace(special, (character) => references[character] ?? '')
}

/** A text without the characters that XML 1.0 has no place for. */
export function writable(text: string): string {
  return text.replace(unwritable, '')
}

const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const special = /[&<>"\r]/g
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
