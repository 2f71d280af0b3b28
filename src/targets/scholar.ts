import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import { parseLicence } from '../record/values/licence.js'
import { withoutSeason } from '../record/values/partial-date.js'
import { isArticleNumber } from '../write/citation/cited-record.js'
import { citedPeople } from '../write/citation/people.js'
import { mainTitle, metaElement, pageAddress, sourceOf } from '../write/html/index.js'
import { webAddress } from '../write/html/page-address.js'
import { metaTags } from '../write/meta-tags.js'
import { cleanRecord } from '../write/xml/clean-record.js'
import { keptTitle } from './kept-values.js'
import type { DepositWriter, Target } from './target.js'

const tags: DepositWriter<'scholar'> = {
  id: 'scholar',
  label: 'Highwire Press and Dublin Core tags, for the head of a page',
  mediaType: 'text/html',
  extension: '.html',
  many: false,
  write: ([review]) =>
    review === undefined
      ? ''
      : metaTags(review.checked.record, { page: pageAddress(review.checked.record, review.names) })
          .map((tag) => `${sourceOf(metaElement(tag))}\n`)
          .join(''),
}

/** Google Scholar: it reads the tags in the head of the page. */
export const scholar: Target<'scholar'> = {
  id: 'scholar',
  label: 'Google Scholar',
  home: 'https://scholar.google.com/intl/en/scholar/inclusion.html',
  wants:
    'A page for each review that can be read without a login, with the tags citation_title, citation_author and citation_publication_date in its head; the journal, its ISSN and the pages beside them.',
  sends: 'The tags of Highwire Press, then Dublin Core, in the head of the page: recension build and recension embed write them.',
  account: 'None: it crawls. A journal can ask to be included on the page above.',
  notes: [
    {
      text: 'Its guidelines say that content such as news or magazine articles, book reviews and editorials is not appropriate. Whether a review is taken is its decision.',
      source: 'https://scholar.google.com/intl/en/scholar/inclusion.html',
    },
    {
      text: 'It has no place for the reviewed book: citation_isbn would make the review itself a book.',
      source: 'https://scholar.google.com/intl/en/scholar/inclusion.html#indexing',
    },
  ],
  // prettier-ignore
  carries: [
    'titles', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'serial.titles[].value', 'serial.issns[].value', 'serial.volume', 'serial.issue', 'serial.publishers[].name', 'pages.first', 'pages.last',
    'locator', 'history.published', 'history.online', 'doi', 'licence', 'rights', 'language', 'keywords[].value', 'page',
    'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].formats[].isbn',
  ],
  restrict: taggedRecord,
  deposits: [tags],
}

/** One title, the reviewers, keywords without the marks that part them, days without seasons. */
function taggedRecord(record: BookReview): BookReview {
  const { titles, contributors, books, serial, pages, locator, history, page, licence, rights, keywords, ...rest } = cleanRecord(record)
  const title = mainTitle({ ...(titles && { titles }), ...(record.language !== undefined && { language: record.language }) })
  const published = history?.published ?? serial?.date
  const address = webAddress(page)
  return {
    ...rest,
    ...(title && { titles: [{ value: title.value }] }),
    ...(contributors && { contributors: citedPeople(contributors, { roles: ['author'], organizations: false, names: 'string' }) }),
    ...(books && { books: namedBooks(books) }),
    ...(serial && { serial: { ...serial, ...(serial.publishers && { publishers: serial.publishers.slice(0, 1) }) } }),
    ...(pages ? { pages } : placeIn(locator)),
    history: {
      ...(published !== undefined && { published: withoutSeason(published) }),
      ...(history?.online !== undefined && { online: withoutSeason(history.online) }),
    },
    ...(address !== undefined && { page: address }),
    ...stated(licence, rights),
    ...(keywords && { keywords: keywords.flatMap(({ value }) => wordsOf(value)) }),
  }
}

/** Books with ISBNs are named by these alone, of which nobody says whose they are; the others by their titles. */
function namedBooks(books: readonly Book[]): readonly Book[] {
  const formats = books.flatMap((book) => book.formats ?? [])
  const titled = books.filter((book) => book.formats === undefined).map(keptTitle)
  return [...(formats.length > 0 ? [{ formats }] : []), ...titled]
}

/** An article number stands in the tag of the first page, and is one to readers unless its letter tells otherwise. */
function placeIn(locator: string | undefined): Pick<BookReview, 'pages' | 'locator'> {
  if (locator === undefined) return {}
  return isArticleNumber(locator) ? { locator } : { pages: { first: locator } }
}

/** There is one tag for licence and rights: only a licence of Creative Commons is known as one. */
function stated(licence: string | undefined, rights: string | undefined): Pick<BookReview, 'licence' | 'rights'> {
  const texts = [licence, rights].flatMap((text) => text ?? [])
  const [common] = texts.flatMap((text) => {
    const read = parseLicence(text)
    return read.ok && read.value.includes('creativecommons.org') ? [read.value] : []
  })
  const [first] = texts
  if (common !== undefined) return { licence: common }
  return first === undefined ? {} : { rights: first }
}

/** Keywords in one tag are parted by semicolons, else by commas. */
function wordsOf(keyword: string): readonly { readonly value: string }[] {
  return keyword.split(keyword.includes(';') ? ';' : ',').flatMap((word) => (word.trim() === '' ? [] : [{ value: word.trim() }]))
}
