import type { Book } from '../record/book.js'
import type { Contributor } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { type PartialDate, withoutSeason } from '../record/values/partial-date.js'
import { mainTitle } from './html/main-text.js'
import { webAddress } from './html/page-address.js'

/** A `<meta>` element of a page's head. */
export interface MetaTag {
  readonly name: string
  readonly content: string
  readonly scheme?: string
}

export interface MetaTagFacts {
  /** The public page of the review, as an absolute address. */
  readonly page: string
}

/**
 * What a page says in its head about the review that it shows: Highwire Press tags, which Google Scholar and Zotero read, then
 * Dublin Core. Values that the record lacks leave no tag.
 *
 * The reviewed book stands in `DC.relation` alone: `citation_isbn` would make the review itself a book.
 * Source: Google Scholar's inclusion guidelines; DCMI, Expressing Dublin Core in HTML (2003).
 */
export function metaTags(record: BookReview, { page }: MetaTagFacts): readonly MetaTag[] {
  return [...highwire(record, page), ...dublinCore(record, page)]
}

function highwire(record: BookReview, page: string): readonly MetaTag[] {
  const { serial, pages, history } = record
  return [
    ...tags('citation_title', mainTitle(record)?.value),
    ...reviewers(record).flatMap((person) => [
      ...tags('citation_author', indexName(person)),
      ...tags('citation_author_orcid', person.orcid && `https://orcid.org/${person.orcid}`),
    ]),
    ...tags('citation_publication_date', slashed(publicationDate(record))),
    ...tags('citation_online_date', slashed(history?.online)),
    ...tags(
      'citation_journal_title',
      (serial?.titles ?? []).map(({ value }) => value),
    ),
    ...tags(
      'citation_issn',
      (serial?.issns ?? []).map(({ value }) => value),
    ),
    ...tags('citation_volume', serial?.volume),
    ...tags('citation_issue', serial?.issue),
    ...tags('citation_firstpage', pages?.first ?? record.locator),
    ...tags('citation_lastpage', pages?.last),
    ...tags('citation_doi', record.doi),
    ...tags('citation_language', record.language),
    ...tags(
      'citation_keywords',
      (record.keywords ?? []).map(({ value }) => value),
    ),
    ...tags(
      'citation_publisher',
      (serial?.publishers ?? []).map(({ name }) => name),
    ),
    ...tags('citation_abstract_html_url', webAddress(page)),
  ]
}

function dublinCore(record: BookReview, page: string): readonly MetaTag[] {
  const day = publicationDate(record)
  return [
    ...tags('DC.title', mainTitle(record)?.value),
    ...tags('DC.creator', reviewers(record).map(indexName)),
    ...tags('DC.date', day && withoutSeason(day)),
    ...tags('DC.language', record.language),
    ...tags('DC.identifier', record.doi && doiUrl(record.doi), webAddress(page)),
    ...tags('DC.type', 'Book review'),
    ...tags('DC.rights', record.licence, record.rights),
    ...tags(
      'DC.source',
      (record.serial?.titles ?? []).map(({ value }) => value),
    ),
    ...(record.books ?? []).flatMap(bookNames).map((content) => ({ name: 'DC.relation', content, scheme: 'isReviewOf' })),
  ]
}

function tags(name: string, ...contents: readonly (string | undefined | readonly string[])[]): readonly MetaTag[] {
  return contents.flat().flatMap((content) => (content === undefined || content === '' ? [] : [{ name, content }]))
}

function reviewers({ contributors = [] }: BookReview): readonly Contributor[] {
  return contributors.filter(({ role }) => role === 'author')
}

/** As indexes sort names: "Family, Given" where the parts are known, else as printed. */
function indexName({ name, family, given }: Contributor): string {
  return family === undefined || given === undefined ? name : `${family}, ${given}`
}

/** The day of publication, else the cover date of the issue. */
function publicationDate({ history, serial }: BookReview): PartialDate | undefined {
  return history?.published ?? serial?.date
}

/** `2025/12/12`, as far as it is known. */
function slashed(date: PartialDate | undefined): string | undefined {
  return date && withoutSeason(date).replaceAll('-', '/')
}

/** A book by its ISBNs, else by its title. */
function bookNames({ formats = [], titles, subtitle, printedTitle }: Book): readonly string[] {
  if (formats.length > 0) return formats.map(({ isbn }) => `urn:isbn:${isbn}`)
  const title = titles?.[0]?.value
  const whole = printedTitle ?? (title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title)
  return whole === undefined ? [] : [whole]
}
