import type { Stated } from '../stated/stated-review.js'
import { withWindowsLetters } from '../windows-letters.js'
import { textOf, type XmlElement } from './xml-element.js'

/** The text of an element, where it stands and in its `xml:lang`; nothing where it is blank. */
export function statedText(element: XmlElement | undefined, ...without: readonly string[]): Stated | undefined {
  const text = withWindowsLetters(textOf(element, ...without))
  if (element === undefined || text.trim() === '') return undefined
  const language = (element.attributes.get('xml:lang') ?? element.attributes.get('lang') ?? '').trim()
  return { text, place: element.place, ...(language !== '' && { language }) }
}

/** The same of each of several elements. */
export function statedTexts(elements: readonly XmlElement[]): readonly Stated[] {
  return elements.flatMap((element) => statedText(element) ?? [])
}
