import { mainTitle } from '../../write/html/index.js'
import type { Target } from '../target.js'
import { lookUp } from './look-up.js'
import { newItems, statements } from './quick-statements.js'

/** Wikidata. */
export const wikidata: Target<'wikidata'> = {
  id: 'wikidata',
  label: 'Wikidata',
  home: 'https://www.wikidata.org/wiki/Help:QuickStatements',
  wants: 'The number of the item of the review (Q…), where there is one, a title with its language, the DOI, the date and the reviewers.',
  sends:
    'A batch for QuickStatements to look through before it is run: statements for items whose numbers are known. wikidata-create makes items for the others; wikidata-query finds first which exist. The item of the book is linked by hand (P6977): nobody states its number.',
  account: 'A Wikidata account that is autoconfirmed can run batches at https://quickstatements.toolforge.org/.',
  notes: [],
  // prettier-ignore
  carries: [
    'titles', 'contributors[].role', 'contributors[].name', 'serial.volume', 'serial.issue', 'pages.first', 'pages.last', 'history.published', 'doi', 'page', 'identifiers',
  ],
  // One title, the reviewers, the date to the year, month or day, the number of the item.
  restrict: ({ titles, contributors, identifiers, history, ...record }) => {
    const reviewers = (contributors ?? []).filter(({ role }) => role === 'author')
    const own = (identifiers ?? []).filter(({ scheme }) => scheme === 'wikidata')
    const published = history?.published
    const title = mainTitle({ ...record, ...(titles && { titles }) })
    return {
      ...record,
      ...(title && { titles: [title] }),
      ...(reviewers.length > 0 && { contributors: reviewers }),
      ...(own.length > 0 && { identifiers: own }),
      ...(published !== undefined && { history: { published } }),
    }
  },
  deposits: [statements, newItems, lookUp],
}
