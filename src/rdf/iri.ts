import type * as RDF from '@rdfjs/types'
import { nfc } from './nfc.js'

/**
 * An absolute IRI that every RDF 1.1 syntax can write between angle brackets as it stands.
 *
 * `nt` is its N-Triples form, made once. `short` is its prefixed name (`schema:Review`) where it is a
 * vocabulary term of `terms.ts`; those are interned, so two of them are equal only if they are identical.
 */
export class Iri implements RDF.NamedNode {
  readonly termType = 'NamedNode'
  readonly value: string
  readonly nt: string
  readonly short: string | undefined
  readonly #home: string | undefined

  private constructor(value: string, short: string | undefined, home: string | undefined) {
    this.value = value
    this.nt = `<${value}>`
    this.short = short
    this.#home = home
  }

  /** Only `iri()`, `iriIn()`, `toIri()` and `vocabularyTerm()` below call this: there is no other way to an IRI. */
  static checked(value: string, short?: string, home?: string): Iri {
    return new Iri(value, short, home)
  }

  /** The document that it is in: all before its `#`. */
  get document(): string {
    if (this.#home !== undefined) return this.#home
    const hash = this.value.indexOf('#')
    return hash === -1 ? this.value : this.value.slice(0, hash)
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return other === this || (other?.termType === 'NamedNode' && other.value === this.value)
  }

  /** As `equals`, for two terms of ours: a comparison of pointers where both are vocabulary terms. */
  is(other: Iri): boolean {
    return this === other || ((this.short === undefined || other.short === undefined) && this.value === other.value)
  }
}

/**
 * Characters that RFC 3987 or the RDF syntaxes forbid inside an IRI, white space of every kind, private use and tags, all of which
 * percent-encoding saves; with the marks behind them, which would else compose with the last digit of the code.
 */
const encodable =
  /(?:[\x00-\x20\s\uFEFF<>"{}|\\^`\uE000-\uF8FF\uFFF0-\uFFFD\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFD}]|%(?![0-9A-Fa-f]{2}))\p{M}*/gu
const brackets = /[[\]]/g
/** What is refused: control characters, non-characters, and the marks that turn reading direction. */
const forbidden = /[\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Noncharacter_Code_Point}/u
const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:[^#]*(?:#[^#]*)?$/
/** `scheme://`, then at most one user, a name or a bracketed address, and a port of digits. */
const authority = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^@/?#[\]]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^:@/?#[\]]*)(?::[0-9]*)?(?=[/?#]|$)/
/** The fast path: nothing to encode, nothing to refuse, ASCII only, an authority without user, port or brackets. */
const plain =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[A-Za-z0-9.-]*(?=[/?#]|$))?(?!\/\/)(?:[!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*(?:#(?:[!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*)?$/

const vocabulary = new Map<string, Iri>()

/** A term of a vocabulary, interned; called by `terms.ts` alone. */
export function vocabularyTerm(value: string, short: string): Iri {
  const known = vocabulary.get(value)
  if (known !== undefined) return known
  const term = Iri.checked(value, short)
  vocabulary.set(value, term)
  return term
}

/**
 * The IRI that a text means, percent-encoded where the text holds characters that no IRI may hold.
 *
 * @returns `undefined` if the text is no absolute IRI, or holds characters that cannot be saved
 *   (lone surrogates, non-characters, direction marks, a second `#`). Source: RFC 3987, RDF 1.1 Turtle IRIREF.
 */
export function toIri(text: string): Iri | undefined {
  const known = vocabulary.get(text)
  if (known !== undefined) return known
  if (plain.test(text)) return Iri.checked(text)
  if (!text.isWellFormed() || forbidden.test(text)) return undefined
  const encoded = nfc(text).replace(encodable, encodeURIComponent)
  if (!absolute.test(encoded)) return undefined
  if (!/^[^/?#]*:\/\//.test(encoded)) return Iri.checked(encoded.replace(brackets, encodeURIComponent))
  const host = authority.exec(encoded)?.[0]
  return host === undefined ? undefined : Iri.checked(host + encoded.slice(host.length).replace(brackets, encodeURIComponent))
}

/**
 * The same for text that we minted ourselves.
 *
 * @throws RangeError if the text is no IRI: that is a mistake in the program, never in the input.
 */
export function iri(text: string): Iri {
  const made = toIri(text)
  if (made === undefined) throw new RangeError(`not an absolute IRI: ${JSON.stringify(text)}`)
  return made
}

const unsafe =
  /[\x00-\x20\x7F-\x9F\s\uFEFF<>"{}|\\^`%#?/[\]\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF\uFDD0-\uFDEF\uFFF0-\uFFFF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}\p{Noncharacter_Code_Point}]\p{M}*/gu

/** Most segments: nothing in them has to be encoded. */
const safe = /^[A-Za-z0-9._~-]*$/

/** One path segment or fragment, with everything encoded that would end it or change its meaning. */
export function iriSegment(text: string): string {
  return safe.test(text) ? text : text.toWellFormed().replace(unsafe, encodeURIComponent)
}

/** The last document that `iriIn` found to be plain. */
let plainDocument = ''

/**
 * A node of one of our documents: `{document}#{fragment}`, the fragment encoded.
 *
 * The nodes of a record stand in few documents, one after the other: each document is checked once, and not with every node.
 *
 * @param document an absolute IRI that ends in `/`.
 * @throws RangeError as `iri`.
 */
export function iriIn(document: string, fragment: string): Iri {
  if (!safe.test(fragment)) return iri(`${document}#${iriSegment(fragment)}`)
  if (document !== plainDocument) {
    if (!document.endsWith('/') || document.includes('#') || !plain.test(document)) return iri(`${document}#${fragment}`)
    plainDocument = document
  }
  return Iri.checked(`${document}#${fragment}`, undefined, document)
}
