import type { Place } from '../../diagnostics/diagnostic.js'
import { attribute, type Element, stepsThrough } from './page-tree.js'
import { placeOf } from './meta-tags.js'

/** A thing that the attributes of a page describe, in the form that JSON-LD has for it: one grammar reads both. */
export type MarkupNode = Record<string, unknown>

/** What one way of marking up a page describes. */
export interface MarkupReading {
  readonly roots: readonly MarkupNode[]
  /** Where each text value first stands. */
  readonly places: ReadonlyMap<string, Place>
}

/** The texts of a page are read up to this many nodes: markup that stands in itself many times would take the square of its size. */
const mostSteps = 1_000_000
const longestText = 50_000

/** Gathers nodes and their values, with places. */
export class MarkupGatherer {
  readonly places = new Map<string, Place>()
  private steps = 0

  private readonly file: string

  constructor(file: string) {
    this.file = file
  }

  add(node: MarkupNode, property: string, value: unknown, at: Element): void {
    // Properties are words: `__proto__` and addresses are none.
    if (!/^@?[a-z][A-Za-z]{0,60}$/.test(property) || value === '') return
    const known = Object.hasOwn(node, property) ? node[property] : undefined
    if (Array.isArray(known)) known.push(value)
    else node[property] = [value]
    if (typeof value === 'string' && !this.places.has(value)) this.places.set(value, placeOf(at, this.file))
  }

  /** The text in an element, its white space collapsed. */
  textOf(element: Element): string {
    const pieces: string[] = []
    let length = 0
    for (const { node, entering } of stepsThrough(element, ({ tagName }) => tagName !== 'script' && tagName !== 'style')) {
      if (++this.steps > mostSteps || length > longestText) break
      if (!entering) continue
      if (node.nodeName === 'br') pieces.push(' ')
      if (node.nodeName !== '#text' || !('value' in node)) continue
      pieces.push(node.value)
      length += node.value.length
    }
    return pieces.join('').replace(/\s+/g, ' ').trim().slice(0, longestText)
  }

  /**
   * What an element says of a property: its `content`, the machine's form of a date, the address of a link where the property is
   * one of addresses; else its text.
   */
  valueOf(element: Element, property: string): string {
    const content = attribute(element, 'content')
    if (content !== undefined) return content.trim()
    const dated = attribute(element, 'datetime')
    if (dated !== undefined) return dated.trim()
    const address = attribute(element, 'href') ?? attribute(element, 'src')
    const text = this.textOf(element)
    if (address !== undefined && (addressed.has(property) || text === '')) return address.trim()
    const value = element.tagName === 'data' || element.tagName === 'meter' ? attribute(element, 'value') : undefined
    return value?.trim() ?? text
  }
}

/** Properties whose value is an address even where the link has a text: the others are often put on a link by mistake. */
const addressed: ReadonlySet<string> = new Set(
  'url sameAs license identifier image mainEntityOfPage additionalType bookFormat itemCondition about availability thumbnailUrl'.split(' '),
)

/** The words of an attribute that lists some, as `class`; a huge attribute is cut. */
export function wordsOf(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '')
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Terms of the vocabulary before schema.org (data-vocabulary.org), and of schema.org spelled in small letters. */
const oldTerms: Readonly<Record<string, string>> = {
  itemreviewed: 'itemReviewed', reviewer: 'author', dtreviewed: 'datePublished', datepublished: 'datePublished', reviewbody: 'reviewBody', reviewrating: 'reviewRating', ratingvalue: 'ratingValue', rating: 'reviewRating',
} // prettier-ignore

/** `https://schema.org/name` and `name` are one term; a term of another vocabulary is none. */
export function schemaTerm(word: string): string | undefined {
  const local = /^(?:https?:\/\/(?:www\.)?(?:schema\.org|(?:rdf\.)?data-vocabulary\.org)\/#?)?([A-Za-z]{1,60})$/.exec(word)?.[1]
  return local !== undefined && Object.hasOwn(oldTerms, local) ? oldTerms[local] : local
}

/** Whether a list of words, such as that of the classes, has a word. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return wordsOf(element, name).includes(word)
}
