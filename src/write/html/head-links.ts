import type { BookReview } from '../../record/review.js'
import { doiUrl } from '../../record/values/doi.js'
import { webAddress } from './page-address.js'

/** A `<link>` element of a page's head. */
export interface HeadLink {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** The same facts in another format. */
export interface Alternate {
  /** Absolute, or relative to the page. */
  readonly href: string
  /** The media type: `text/turtle`. */
  readonly type: string
}

export interface HeadLinkFacts {
  /** The public page of the review, as an absolute address. */
  readonly page: string
  readonly alternates: readonly Alternate[]
}

/**
 * Where a page's head points: to the public page, and as FAIR Signposting asks to the DOI, the reviewers, the licence, the kind
 * of thing, and the same facts as data.
 *
 * Source: signposting.org/FAIR (2023-10-02), level 1; RFC 6596 (`canonical`), RFC 8574 (`cite-as`).
 */
export function headLinks(record: BookReview, { page, alternates }: HeadLinkFacts): readonly HeadLink[] {
  const reviewers = (record.contributors ?? []).filter(({ role }) => role === 'author')
  const formats = alternates.filter(({ href }) => webAddress(href) !== undefined || isBelow(href))
  return [
    ...links('canonical', [webAddress(page)]),
    ...links('schema.DC', ['http://purl.org/dc/elements/1.1/']),
    ...links('cite-as', [record.doi && doiUrl(record.doi)]),
    ...links(
      'author',
      reviewers.map(({ orcid }) => orcid && `https://orcid.org/${orcid}`),
    ),
    ...links('license', [webAddress(record.licence)]),
    ...links('type', ['https://schema.org/AboutPage', 'https://schema.org/Review']),
    ...formats.map(({ href, type }) => ({ rel: 'describedby', href, type })),
    ...formats.map(({ href, type }) => ({ rel: 'alternate', href, type })),
  ]
}

function links(rel: string, hrefs: readonly (string | undefined)[]): readonly HeadLink[] {
  return hrefs.flatMap((href) => (href === undefined || href === '' ? [] : [{ rel, href }]))
}

const anyPage = 'https://example.org/'

/** Whether an address without a scheme leads to the host that it stands on. */
function isBelow(href: string): boolean {
  return URL.canParse(href, anyPage) && new URL(href, anyPage).origin === new URL(anyPage).origin
}
