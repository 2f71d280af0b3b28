import type { Dataset } from '../../rdf/dataset.js'
import { iri } from '../../rdf/iri.js'
import type { Names } from '../../record/names.js'
import type { BookReview } from '../../record/review.js'
import { metaTags } from '../meta-tags.js'
import { schemaOrgJsonld } from '../schema-org.js'
import { turtle } from '../turtle.js'
import { aboutList } from './about-list.js'
import { abstracts } from './abstracts.js'
import { bookCard } from './book-card.js'
import { gaps } from './gaps.js'
import { head } from './head.js'
import { type Alternate, headLinks } from './head-links.js'
import { historyList } from './history-list.js'
import { lines, markup, type Markup, sourceOf } from './markup.js'
import { masthead } from './masthead.js'
import { pageAddress } from './page-address.js'
import { pageFoot } from './page-foot.js'
import { previewNotice } from './preview-notice.js'
import { notices, referenceList } from './references.js'
import { section } from './section.js'

export interface PageFacts {
  readonly names: Names
  /** Whether the page is built without an address of its own. */
  readonly preview: boolean
  /** The address that all pages are built under. */
  readonly base: string
  /** The same facts in other formats, absolute or relative to the page. */
  readonly alternates: readonly Alternate[]
}

/**
 * The landing page of a review, as a whole HTML document: what people read, with JSON-LD, meta tags and signposting links in its
 * head, and the whole graph as Turtle, so that a page that is kept alone is kept with all that it says. It fetches nothing and runs nothing.
 *
 * @param dataset the graph of the record, as `describe` makes it.
 */
export function htmlPage(record: BookReview, dataset: Dataset, { names, preview, base, alternates }: PageFacts): string {
  const page = pageAddress(record, names)
  const links = headLinks(record, { page, alternates })
  const jsonld = schemaOrgJsonld(dataset, iri(`${names.review}#review`))
  const document = lines(
    markup`<!doctype html>`,
    markup`<html lang="en">`,
    head(record, { jsonld, turtle: turtle(dataset), metas: metaTags(record, { page }), links, preview }),
    markup`<body>`,
    preview ? previewNotice(base) : undefined,
    article(record, names),
    pageFoot(record, links),
    markup`</body>`,
    markup`</html>`,
  )
  return `${sourceOf(document)}\n`
}

/** The page below its notices, in the order in which people read. */
function article(record: BookReview, names: Names): Markup | undefined {
  const books = record.books ?? []
  return lines(
    markup`<main>`,
    markup`<article>`,
    masthead(record, names),
    notices(record),
    section('books', books.length > 1 ? 'The books under review' : 'The book under review', lines(books.map(bookCard))),
    abstracts(record),
    historyList(record),
    aboutList(record),
    referenceList(record),
    gaps(record),
    markup`</article>`,
    markup`</main>`,
  )
}
