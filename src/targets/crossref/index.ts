import type { Target } from '../target.js'
import { wholeTitle } from '../book-title.js'
import { fullDeposit, olderDeposit } from './full-deposit.js'
import { linkDeposit } from './link-deposit.js'

/** Crossref: where most journals register their DOIs. */
export const crossrefTarget: Target<'crossref'> = {
  id: 'crossref',
  label: 'Crossref',
  home: 'https://www.crossref.org/documentation/',
  wants:
    'A journal article with its DOI, the page that the DOI leads to, a title, a date of publication, and the journal with its ISSN; reviewers, abstract and licence are recommended. A review in a journal is no peer review for Crossref: that is a review of something that has a Crossref DOI.',
  sends:
    'For a DOI that is registered already only the link to the book, by ISBN and DOI (isReviewOf): a whole deposit blanks every field that it does not carry. With crossref-full the whole record, the link, and the book as a citation with title, first author, year and ISBN. An issue without a date of its own is given the year of the review.',
  account:
    'Members have a login for each DOI prefix: https://www.crossref.org/membership/. Put depositor: into recension.config.yaml; the login comes from the environment.',
  notes: [
    {
      text: 'The Crossref plugin of OJS sends no link from a review to its book, and no reviewed book; it sends affiliations, galleys for text mining and funding, which crossref-full does not: send the link alone where OJS deposits.',
      source: 'https://github.com/pkp/crossref-ojs',
    },
  ],
  // prettier-ignore
  carries: [
    'titles[].value', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind',
    'serial.titles[].value', 'serial.issns', 'serial.volume', 'serial.issue', 'serial.date', 'pages.first', 'pages.last', 'locator', 'history.published', 'history.online', 'history.accepted',
    'language', 'doi', 'page', 'licence', 'references', 'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role',
    'books[].contributors[].family', 'books[].date', 'books[].edition', 'books[].formats[].isbn', 'books[].doi',
  ],
  // One title of each book, its first author by the family name, the year; editions of up to fifteen letters.
  restrict: ({ books, language, ...record }) => ({
    ...record,
    ...(language?.split('-')[0]?.length === 2 && { language: language.split('-')[0] ?? language }),
    ...(books && {
      books: books.map(({ titles, contributors = [], date, edition, ...book }) => {
        const author = contributors.find(({ role }) => role === 'author') ?? contributors.find(({ role }) => role === 'editor')
        return {
          ...book,
          ...(titles && wholeTitle({ ...book, titles }) !== undefined && { titles: titles.slice(0, 1) }),
          // A citation has an author alone: that somebody is the editor cannot be said.
          ...(author && { contributors: [{ role: 'author' as const, name: author.family ?? author.name }] }),
          ...(date !== undefined && { date: date.slice(0, 4) }),
          ...(edition !== undefined && edition.length <= 15 && { edition }),
        }
      }),
    }),
  }),
  deposits: [linkDeposit, fullDeposit, olderDeposit],
}
