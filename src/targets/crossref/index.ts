import type { Target } from '../target.js'
import { fullDeposit, olderDeposit } from './full-deposit.js'
import { keptByRecord } from './kept-record.js'
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
  ...keptByRecord,
  deposits: [linkDeposit, fullDeposit, olderDeposit],
}
