import type { Target } from '../target.js'
import { dataciteJson } from './json-deposit.js'
import { dataciteXml } from './xml-deposit.js'

/** DataCite: where repositories, and some journals, register their DOIs. */
export const datacite: Target<'datacite'> = {
  id: 'datacite',
  label: 'DataCite',
  home: 'https://support.datacite.org/docs/api',
  wants:
    'A DOI, the page that it leads to, at least one creator and title, a publisher (that of the journal, else the journal), a year and a type; the abstract, the licence and what it is related to are recommended.',
  sends:
    'A JournalArticle that is called a book review, with each book twice: as related identifiers (Reviews, by DOI and every ISBN) and as a related item with its title, people, publisher, year and edition; and the journal with the place in it.',
  account:
    'Repositories of DataCite members have an account, with a test account at https://doi.test.datacite.org. The password comes from the environment.',
  notes: [
    {
      text: 'Its kind PeerReview is for reviews of manuscripts; a review in a journal is an article.',
      source: 'https://datacite-metadata-schema.readthedocs.io/en/4.6/',
    },
  ],
  // prettier-ignore
  carries: [
    'titles', 'abstracts', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'contributors[].kind', 'serial.titles[].value', 'serial.issns',
    'serial.publishers[].name', 'serial.volume', 'serial.issue', 'pages.first', 'pages.last', 'history.received', 'history.accepted', 'history.online', 'history.published', 'language', 'doi', 'page', 'licence', 'rights', 'keywords',
    'books[].titles[].value', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].role', 'books[].contributors[].name', 'books[].contributors[].family', 'books[].contributors[].given', 'books[].contributors[].kind',
    'books[].publishers[].name', 'books[].date', 'books[].edition', 'books[].volume', 'books[].formats[].isbn', 'books[].doi',
  ],
  // An ISSN of the print edition and one of which nobody says what edition it is of look alike there.
  // One title and publisher of the journal and of each book, whose authors, editors and translators it names, and whose year.
  restrict: ({ serial, books, ...record }) => ({
    ...record,
    ...(serial && {
      serial: {
        ...serial,
        ...(serial.titles && { titles: serial.titles.slice(0, 1) }),
        ...(serial.publishers && { publishers: serial.publishers.slice(0, 1) }),
        ...(serial.issns && { issns: serial.issns.map((issn) => (issn.medium === 'online' ? issn : { value: issn.value })) }),
      },
    }),
    ...(books && {
      books: books.map(({ titles, contributors, publishers, date, ...book }) => {
        const known = (contributors ?? []).filter(({ role }) => role === 'author' || role === 'editor' || role === 'translator')
        return {
          ...book,
          ...(titles && { titles: titles.slice(0, 1) }),
          ...(known.length > 0 && { contributors: known }),
          ...(publishers && { publishers: publishers.slice(0, 1) }),
          ...(date !== undefined && { date: date.slice(0, 4) }),
        }
      }),
    }),
  }),
  deposits: [dataciteJson, dataciteXml],
}
