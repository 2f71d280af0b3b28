import { fold } from '../heading/fold.js'
import { placeNames } from '../heading/words/place-names.js'
import type { Source } from '../reader.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import { statedTexts } from '../xml/stated-text.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { xmlRecords } from '../xml/xml-records.js'
import { isbnCore, isbnIn } from './isbn-in.js'
import { isRecord } from './oai-record.js'
import { namesApart } from './record-names.js'

/** Records of books in the same file. */
export interface BookRecords {
  /** By the address of the review that they are linked with. */
  readonly byAddress: ReadonlyMap<string, readonly StatedBook[]>
  /** By the nine digits that an ISBN has in both its lengths. */
  readonly byIsbn: ReadonlyMap<string, readonly StatedBook[]>
}

/**
 * The books that stand as records of their own beside their reviews: a first pass over the file, and only where it has any.
 *
 * A record of a book names its review in `dc:relation`; what it says of the book is kept, a few hundred bytes each.
 */
export function bookRecordsIn(source: Source): BookRecords {
  const books = { byAddress: new Map<string, StatedBook[]>(), byIsbn: new Map<string, StatedBook[]>() }
  const add = (map: Map<string, StatedBook[]>, key: string, book: StatedBook): unknown => map.set(key, [...(map.get(key) ?? []), book])
  if (!hasBooks(source)) return books
  for (const unit of xmlRecords(source, { isRecord })) {
    if ('diagnostic' in unit || unit.element.name !== 'record') continue
    const metadata = childOf(unit.element, 'metadata', 'dc')
    if (metadata === undefined || !typesOf(metadata).some(isBookType)) continue
    const book = statedBook(metadata)
    for (const relation of childrenOf(metadata, 'relation')) {
      const address = textOf(relation).trim()
      if (/^https?:/.test(address)) add(books.byAddress, address, book)
    }
    for (const isbn of new Set((book.isbns ?? []).map(({ text }) => isbnCore(text)))) add(books.byIsbn, isbn, book)
  }
  return books
}

/** The types of a record, as it has them: `Book(psjBook)`, `info:eu-repo/semantics/book`, the address of a COAR type. */
export function typesOf(metadata: XmlElement): readonly string[] {
  return childrenOf(metadata, 'type').map((type) => textOf(type).trim())
}

export function isBookType(type: string): boolean {
  return /^(?:info:eu-repo\/semantics\/)?book(?:\s?\(\w{0,40}\))?$/i.test(type) || type.endsWith('/resource_type/c_2f33')
}

function hasBooks(source: Source): boolean {
  let tail = ''
  for (const chunk of source.chunks()) {
    const text = tail + chunk
    if (/<(?:\w{1,20}:)?type[^<>]{0,200}>\s{0,50}(?:info:eu-repo\/semantics\/book<|book\s?[(<])/i.test(text)) return true
    tail = text.slice(-400)
  }
  return false
}

function statedBook(metadata: XmlElement): StatedBook {
  const all = (name: string): readonly Stated[] => statedTexts(childrenOf(metadata, name))
  const creators = all('creator')
  const [title] = all('title')
  const named = namesApart(title ?? { text: '', place: metadata.place }, creators)
  const publishers = all('publisher').filter(({ text }) => /\p{L}/u.test(text)).map(publisherOf) // prettier-ignore
  const isbns = [...all('identifier'), ...all('relation')].flatMap((value) => isbnIn(value) ?? [])
  const places = publishers.flatMap((publisher) => publisher.places)
  // A repository also dates the record here, to the second; a year alone can only be the book's.
  const date = all('date').find(({ text }) => /^\s*[0-9]{4}\s*$/.test(text))
  return {
    place: metadata.place,
    titles: title === undefined ? [] : [named.title],
    people: named.people,
    ...(publishers.length > 0 && { publishers: publishers.map(({ publisher }) => publisher) }),
    ...(places.length > 0 && { places }),
    ...(isbns.length > 0 && { isbns }),
    ...(date && { date }),
  }
}

/**
 * `The Boydell Press, Woodbridge`, `Peter Lang, Bern, Berlin, Wien`: what stands behind the comma is the place, and behind more commas if
 * each of these is known for one, or the last alone is: `Narr, Gunter, Verlag, Tübingen`. `Amherst, MA 01002` is one place.
 */
function publisherOf(value: Stated): { readonly publisher: Stated; readonly places: readonly Stated[] } {
  const parts = value.text.split(', ').map((part) => part.trim())
  const state = /^([A-Z]{2})(?: [0-9]{5}(?:-[0-9]{4})?)?$/.exec(parts.at(-1) ?? '')?.[1]
  if (state !== undefined && parts.length > 2) parts.splice(-2, 2, `${parts.at(-2) ?? ''}, ${state}`)
  const cut = (count: number): ReturnType<typeof publisherOf> => ({
    publisher: { ...value, text: parts.slice(0, count).join(', ') },
    places: parts.slice(count).map((text) => ({ ...value, text })),
  })
  const [, ...places] = parts
  if (state !== undefined && places.length > 0) return cut(parts.length - 1)
  if (places.length === 1 ? places.every(isPlaceLike) : places.every(isPlaceLike) && places.slice(0, -1).every(isKnownPlace)) return cut(1)
  return places.length > 0 && isKnownPlace(parts.at(-1) ?? '') ? cut(parts.length - 1) : cut(parts.length)
}

function isPlaceLike(text: string): boolean {
  return /^\p{Lu}[\p{L} .'’/()-]{1,40}$/u.test(text) && !/\b(?:Inc|Ltd|Books|Co|Verlag|Press|University|LLC|GmbH)\b/i.test(text)
}

function isKnownPlace(text: string): boolean {
  return placeNames.has(fold(text).replace(/ /g, '-'))
}
