import type { Stated, StatedBook } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { statedDate } from './dates.js'
import { peopleOfProduct } from './people.js'
import { isbnsOf } from './product-isbns.js'
import { sourceOf } from './product-title.js'
import { unwrapped } from './wrapped-product.js'
import { attributeOf, bare, bareChildren, escaped, inlineMarkup, languageOf } from './stated-value.js'

/** Kinds of products that are no books, by words of `product-type`. */
const otherKinds =
  /^(?:(?:motion-?)?film|films|movie|video|dvd|blu-?ray|software|app|application|web-?site|website|web|database|dataset|data|exhibition|exhibit|game|video-?game|board-?game|performance|play|theat(?:er|re)|concert|opera|music|recording|sound-?recording|audio|cd|album|podcast|tv|television|tv-series|journal|article|equipment|device|hardware|instrument)(?:-review)?$/

/** The reviewed books, and the kinds of what else is reviewed. */
export interface Products {
  readonly books: readonly StatedBook[]
  readonly otherKinds: readonly string[]
  readonly notUnderstood: readonly (Stated & { readonly field: string })[]
}

/** What the `product` elements say; an empty one says nothing, and a book that is named twice is one. */
export function productsOf(meta: XmlElement | undefined): Products {
  const products = childrenOf(meta, 'product')
    .filter((product) => textOf(product).trim() !== '' || descendantsOf(product, 'ext-link').length > 0)
    .flatMap(unwrapped)
  const related = childrenOf(meta, 'related-object', 'related-article').filter(isReviewedBook)
  const kinds: string[] = []
  const books: StatedBook[] = []
  const leftOver: (Stated & { readonly field: string })[] = []
  const seen = new Set<string>()
  for (const product of products.length > 0 ? products : related) {
    const kind = kindOf(product)
    const text = textOf(product).replace(/\W+/g, '') || String(seen.size)
    if (kind !== undefined) {
      kinds.push(kind)
      // A film beside a book has no place in the review of a book: nor is it lost in silence.
      leftOver.push({ text: inlineMarkup(product), place: product.place, field: 'books' })
    } else if (!seen.has(text)) {
      seen.add(text)
      leftOver.push(...leftOverOf(product, `books[${books.length}]`))
      books.push(bookOf(product))
    }
  }
  return { books, otherKinds: kinds, notUnderstood: leftOver }
}

function kindOf(product: XmlElement): string | undefined {
  const type =
    product.attributes
      .get('product-type')
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') ?? ''
  return otherKinds.test(type) && childOf(product, 'isbn') === undefined ? type.replace(/-review$/, '').replaceAll('-', ' ') : undefined
}

/** The kind of the object and of the link say that something related is the book, and not a review of it or an article. */
function isReviewedBook(object: XmlElement): boolean {
  const said = relationKinds.map((name) => object.attributes.get(name)?.trim().toLowerCase() ?? '').join(' ')
  if (/\b(?:peer|article|book-reviews?)\b/.test(said)) return false
  return /\b(?:book|isbn|monograph|reviewed|review-of|is-review-of)\b/.test(said)
}

const relationKinds =
  'object-type document-type source-type link-type related-object-type related-article-type ext-link-type object-id-type source-id-type document-id-type'.split(
    ' ',
  )

function bookOf(product: XmlElement): StatedBook {
  const { place } = product
  const source = sourceOf(product)
  const children = (...names: readonly string[]): readonly Stated[] => bareChildren(product, ...names)
  const one = (...names: readonly string[]): Stated | undefined => children(...names)[0]
  const [edition, volume, number] = [one('edition'), one('volume'), one('volume-series')]
  const series = one('series') ?? seriesIn(children('comment'))
  const [date] = childrenOf(product, 'year', 'date', 'string-date').flatMap((element) => dateOf(element, product) ?? [])
  const [extent] = [...childrenOf(product, 'size'), ...childrenOf(product, 'page-count')].flatMap((element) => extentOf(element) ?? [])
  const publishers = children('publisher-name')
  const places = [...source.places, ...children('publisher-loc')]
  const doi = doiOf(product)
  const page = pageOf(product)
  const citation = isWellTagged(product) ? undefined : citationOf(product)
  return {
    place,
    ...(source.titles.length > 0 && { titles: source.titles }),
    people: peopleOfProduct(product),
    ...(publishers.length > 0 && { publishers }),
    ...(places.length > 0 && { places }),
    ...(date && { date }),
    ...(edition && { edition }),
    ...(volume && { volume }),
    ...(series && { series }),
    ...(series && number && { seriesNumber: number }),
    ...languagePart(product),
    isbns: isbnsOf(product),
    ...(doi && { doi }),
    ...(page && { page }),
    ...(extent && { extent }),
    ...(citation && { citation }),
  }
}

/** "(Series: Cambridge introductions to literature)", where a comment is all that tells of the series. */
function seriesIn(comments: readonly Stated[]): Stated | undefined {
  for (const { text, place } of comments) {
    const title = /\((?:series|serie|série|coleção|colección|collection|reihe): ?([^():;]{2,150})\)/i.exec(text)?.[1]
    if (title !== undefined) return { text: title, place }
  }
  return undefined
}

function dateOf(element: XmlElement, product: XmlElement): Stated | undefined {
  if (element.name !== 'year') return element.name === 'date' ? statedDate(element) : bare(element)
  const iso = element.attributes.get('iso-8601-date')?.trim() ?? ''
  return iso !== '' && iso.startsWith(textOf(element).trim())
    ? { text: iso, place: element.place }
    : statedDate({ ...product, attributes: new Map(), place: element.place })
}

function extentOf(element: XmlElement): Stated | undefined {
  return element.name === 'page-count' ? attributeOf(element, 'count') : bare(element)
}

function languagePart(product: XmlElement): { readonly language?: Stated } {
  const { language } = languageOf(product)
  return language === undefined ? {} : { language: { text: language, place: product.place } }
}

function doiOf(product: XmlElement): Stated | undefined {
  const [tagged] = childrenOf(product, 'pub-id', 'object-id').filter((id) => /^doi$/i.test(id.attributes.get('pub-id-type') ?? ''))
  if (tagged !== undefined) return bare(tagged)
  const attribute = ['object', 'document', 'source'].find((name) => /^doi$/i.test(product.attributes.get(`${name}-id-type`) ?? ''))
  if (attribute !== undefined) return attributeOf(product, `${attribute}-id`)
  return links(product).find(({ text }) => isDoi(text))
}

function pageOf(product: XmlElement): Stated | undefined {
  return links(product).find(({ text }) => /^https?:/i.test(text) && !isDoi(text))
}

function isDoi(text: string): boolean {
  return /^(?:doi:\s*)?10\.[0-9]{4,9}\/|^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(text)
}

function links(product: XmlElement): readonly Stated[] {
  const own = attributeOf(product, 'href')
  const inside = descendantsOf(product, 'ext-link', 'uri', 'self-uri').flatMap((link) => attributeOf(link, 'href') ?? bare(link) ?? [])
  return own === undefined ? inside : [own, ...inside]
}

/** Words that only join what is tagged. */
const joining =
  /\b(?:and|und|et|y|e|by|von|par|por|di|da|edited|ed|eds|editor|editors|hg|hrsg|in|isbn|issn|doi|pp|pages?|p|seiten|s|vol|price|usd|eur|gbp|cloth|hardback|hardcover|hardbound|paperback|paper|pbk|hbk|ebook|e-book|isbn-13|isbn-10)\b/giu

/** Whether everything that a product prints stands in elements of its own: what does not is read as a citation. */
function isWellTagged(product: XmlElement): boolean {
  return !/[\p{L}\p{N}]/u.test(untagged(product).replace(joining, ' '))
}

const untaggedNames: ReadonlySet<string> = new Set(['italic', 'bold', 'sc', 'styled-content', 'named-content', 'roman', 'underline', 'p'])

function untagged(product: XmlElement): string {
  return product.children.map((child) => (typeof child === 'string' ? child : untaggedNames.has(child.name) ? textOf(child) : ' ')).join('')
}

function citationOf(product: XmlElement): Stated | undefined {
  const text = inlineMarkup(product).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : { text, place: product.place, ...languageOf(product) }
}

/** What else JATS lets a product say of itself. */
const heldByNoField =
  'comment annotation issue supplement price issn version std gov patent conf-name conf-date conf-loc conf-num conf-sponsor data-title institution fpage lpage page-range elocation-id date-in-citation'.split(
    ' ',
  )

/** Elements of a product that no field of a book holds. */
function leftOverOf(product: XmlElement, field: string): readonly (Stated & { readonly field: string })[] {
  const hasSource = childOf(product, 'source') !== undefined
  const hasPart = childrenOf(product, 'source').length === 1 && childOf(product, 'volume') !== undefined
  const inTitle = ['article-title', 'chapter-title', ...(hasPart ? [] : ['part-title']), 'trans-title']
  const names = [...heldByNoField, ...(hasSource ? inTitle : [])]
  return childrenOf(product, ...names).flatMap((element) => {
    const value = bare(element)
    const currency = element.attributes.get('currency')?.trim() ?? ''
    return value === undefined ? [] : [{ ...value, text: `${value.text} ${escaped(currency)}`.trim(), field }]
  })
}
