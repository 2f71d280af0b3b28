import type { DepositWriter, Target } from '../target.js'
import { doajArticle } from './article.js'
import { keptByApi } from './kept-record.js'
import { doajXml } from './xml-deposit.js'

const doajJson: DepositWriter<'doaj'> = {
  id: 'doaj',
  label: 'DOAJ: articles for its API (v4), as a list',
  mediaType: 'application/json',
  extension: '.json',
  many: true,
  write: (reviews) =>
    `${JSON.stringify(
      reviews.map(({ checked: { record } }) => doajArticle(record)),
      null,
      2,
    )}\n`,
}

/** The Directory of Open Access Journals. */
export const doaj: Target<'doaj'> = {
  id: 'doaj',
  label: 'DOAJ, the Directory of Open Access Journals',
  home: 'https://doaj.org/api/docs',
  wants:
    'A title and an ISSN of a journal that is in DOAJ and belongs to the account; author, link to the full text, year, abstract, DOI and up to six keywords are recommended. DOAJ fills in the title, publisher, country and licence of the journal itself.',
  sends:
    'The review as an article: title, reviewers with their ORCID iDs, page, year and month, abstract, DOI, keywords and the place in the journal. The file for the upload form says besides that it is a book review.',
  account: 'The journal’s account at https://doaj.org/account/login holds an API key. It comes from the environment.',
  notes: [
    {
      text: 'Journals that consist only of book reviews are not accepted; a review in an accepted journal is.',
      source: 'https://doaj.org/apply/guide/',
    },
    { text: 'DOAJ has no place for the reviewed book: it is lost there.', source: 'https://doaj.org/api/docs' },
  ],
  ...keptByApi,
  deposits: [doajJson, doajXml],
}
