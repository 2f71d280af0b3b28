import type { Stated } from '../stated/stated-review.js'
import { textOf, type XmlElement } from '../xml/xml-element.js'

/** The language that an element declares. */
export function languageOf(element: XmlElement): { readonly language?: string } {
  const language = element.attributes.get('lang')?.trim() ?? ''
  return language === '' ? {} : { language }
}

/** An attribute that says something. */
export function attribute(element: XmlElement, name: string): Stated | undefined {
  const text = element.attributes.get(name)?.trim() ?? ''
  return text === '' ? undefined : { text, place: element.place }
}

/** The line of an element with its italics marked; nothing where it has no text. */
export function marked(element: XmlElement | undefined): Stated | undefined {
  return element === undefined || lineOf(element) === '' ? undefined : { text: inlineMarkup(element), place: element.place }
}

/** The line of an element without markup. */
export function bare(element: XmlElement | undefined): Stated | undefined {
  return element === undefined || lineOf(element) === '' ? undefined : { text: escaped(lineOf(element)), place: element.place }
}

export function lineOf(element: XmlElement): string {
  return textOf(element, 'renvoi').replace(/\s+/g, ' ').trim()
}

export function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Italics stay marked; small capitals are letters of the word that they stand in. */
export function inlineMarkup(element: XmlElement): string {
  return element.children
    .map((child, i) => {
      if (typeof child === 'string') return escaped(child.replace(/\s+/g, ' '))
      if (child.name === 'renvoi') return ''
      const inner = inlineMarkup(child)
      if (child.attributes.get('typemarq') === 'petitecap' && isInvertedName(element, i)) return `${inner},`
      return child.attributes.get('typemarq') === 'italique' ? `<italic>${inner}</italic>` : inner
    })
    .join('')
}

/** A family name in small capitals with a given name right behind it: "C", "oulombe", " Maxime, 2010"; in a title only with the year. */
function isInvertedName({ name, children }: XmlElement, i: number): boolean {
  const [before, behind] = [children[i - 1], children[i + 1]]
  if (typeof before !== 'string' || typeof behind !== 'string') return false
  const given = name === 'trefbiblio' ? /^\s\p{Lu}\p{Ll}/u : name === 'titre' ? /^\s\p{Lu}[\p{L} .’'-]{1,60}, [0-9]{4}/u : undefined
  return given?.test(behind) === true && /(?:^|[\s,])(?:\p{L}['’])?\p{Lu}$/u.test(before)
}
