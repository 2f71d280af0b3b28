import { iriIn } from '../rdf/iri.js'
import { cito, dcterms, fabio, prism, rdf, schema } from '../rdf/terms.js'
import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import { type Binding, type Bindings, linked, links, one, oneLink, readAll, texts, writeAll } from './binding.js'
import { bookBindings } from './book-bindings.js'
import { contributors } from './contributors.js'
import { reviewGapBinding } from './gaps.js'
import { history } from './history.js'
import { doi, identifiers } from './identifiers.js'
import { language } from './languages.js'
import { locator, pages } from './pages.js'
import { rating } from './rating.js'
import { modified, recordLicence, sources } from './record-bindings.js'
import { notices, references } from './references.js'
import { type From, mark, type Scope, within } from './scope.js'
import { serial } from './serial-bindings.js'
import { titles } from './titles.js'

/** The reviewed books: linked in both vocabularies and both directions, from the review and, in CiTO, from its work. */
const books: Binding<readonly Book[]> = {
  uses: [
    ...links('review', schema.itemReviewed, schema.about, schema.citation, cito.reviews, cito.cites),
    ...links('work', cito.reviews),
    ...links('book', schema.review, cito.isReviewedBy, cito.isCitedBy),
    ...Object.values(bookBindings).flatMap(({ uses }) => uses),
  ],
  write: (list, scope) => {
    list.forEach((book, i) => {
      writeReviewed(book, i, scope)
    })
  },
  read: (from) => {
    const found = booksOf(from).map((book) => readAll(bookBindings, book))
    return found.length === 0 ? undefined : found
  },
}

/** The described books that a review names, in the order of their IRIs. */
export function booksOf(from: From): From[] {
  return linked(from, cito.reviews, schema.itemReviewed).filter(({ node }) => node.objects.length > 0)
}

function writeReviewed(book: Book, i: number, scope: Scope): void {
  const document = scope.names.books[i]
  if (document === undefined) throw new RangeError(`no document was named for book ${i}`)
  const path = `books[${i}]`
  mark(scope, path)
  const made = iriIn(document, 'book')
  const review = scope.node.subject
  for (const predicate of [schema.itemReviewed, schema.about, schema.citation, cito.reviews, cito.cites]) scope.node.add(predicate, made)
  scope.graph.resource(iriIn(scope.names.review, 'work')).add(cito.reviews, made)
  writeBook(book, within(scope, document, made, path))
  scope.graph.resource(made).add(schema.review, review).add(cito.isReviewedBy, review).add(cito.isCitedBy, review)
}

/** Describes a book, without its reviews. */
export function writeBook(book: Book, scope: Scope): void {
  scope.node.add(rdf.type, schema.Book).add(rdf.type, fabio.Book)
  writeAll(book, bookBindings, scope)
}

/** Every field of a review. */
export const reviewBindings: Bindings<BookReview> = {
  titles: titles('review'),
  abstracts: texts('review', [schema.abstract]),
  language: language('review'),
  books,
  contributors: contributors('review'),
  serial,
  pages,
  locator,
  history,
  doi: doi('review'),
  identifiers,
  page: oneLink('review', schema.url),
  licence: oneLink('review', schema.license, dcterms.license),
  rights: one('review', schema.copyrightNotice),
  keywords: texts('review', [schema.keywords, prism.keyword]),
  rating,
  references,
  notices,
  gaps: reviewGapBinding,
  sources,
  recordLicence,
  modified,
}
