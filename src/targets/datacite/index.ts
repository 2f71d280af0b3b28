import type { Target } from '../target.js'
import { dataciteJson } from './json-deposit.js'
import { dataciteFields, dataciteRecord } from './kept-record.js'
import { dataciteXml } from './xml-deposit.js'

/** DataCite: where repositories, and some journals, register their DOIs. */
export const datacite: Target<'datacite'> = {
  id: 'datacite',
  label: 'DataCite',
  home: 'https://support.datacite.org/docs/api',
  wants:
    'A DOI, the page that it leads to, at least one creator and title, a publisher (that of the journal, else the journal), a year and a type; the abstract, the licence and what it is related to are recommended.',
  sends:
    'A JournalArticle that is called a book review, with each book twice: as related identifiers (Reviews, by DOI and every ISBN) and as a related item with its title, people, publisher, year and edition; and the journal with the place in it. Of several books each is described with one identifier; whose the others are cannot be said.',
  account:
    'Repositories of DataCite members have an account, with a test account at https://doi.test.datacite.org. The password comes from the environment.',
  notes: [
    {
      text: 'Its kind PeerReview is for reviews of manuscripts; a review in a journal is an article.',
      source: 'https://datacite-metadata-schema.readthedocs.io/en/4.6/',
    },
  ],
  carries: dataciteFields,
  restrict: dataciteRecord,
  deposits: [dataciteJson, dataciteXml],
}
