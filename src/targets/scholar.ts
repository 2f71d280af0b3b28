import type { Book } from '../record/book.js'
import { mainTitle, metaElement, pageAddress, sourceOf } from '../write/html/index.js'
import { metaTags } from '../write/meta-tags.js'
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
  // One title, and the reviewers: other people are nobody's there. A book goes by its ISBNs, else by its title.
  restrict: ({ titles, contributors, books, ...record }) => {
    const title = mainTitle({ ...record, ...(titles && { titles }) })
    const reviewers = (contributors ?? []).filter(({ role }) => role === 'author')
    return {
      ...record,
      ...(title && { titles: [{ value: title.value }] }),
      ...(books && {
        books: books.map(({ formats, titles: own, ...book }): Book =>
          formats === undefined ? { ...book, ...(own?.[0] && { titles: [own[0]] }) } : { formats },
        ),
      }),
      ...(reviewers.length > 0 && { contributors: reviewers }),
    }
  },
  deposits: [tags],
}
