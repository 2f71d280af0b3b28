import { element, xmlDocument } from '../../write/xml/element.js'
import type { DepositWriter } from '../target.js'
import { batchId, depositorElement, depositorOf } from './batch.js'
import { keptByLink } from './kept-record.js'
import { isIdentified, reviewOfBooks } from './relations.js'

const namespace = 'http://www.crossref.org/doi_resources_schema/5.4.0'

/**
 * Only the links from reviews to their books, added to DOIs that are registered: a whole deposit would blank every field that it does
 * not carry. Sent with the operation `doDOICitUpload`.
 *
 * Source: Crossref's doi_resources 5.4.0, `doi_relations`.
 */
export const linkDeposit: DepositWriter<'crossref'> = {
  id: 'crossref',
  label: 'Crossref: the link from a registered DOI to the reviewed book (doi_resources 5.4.0)',
  mediaType: 'application/xml',
  extension: '.xml',
  many: true,
  keeps: keptByLink,
  needs: ['depositor'],
  refuses: ({ checked: { record } }) =>
    (record.books ?? []).some(isIdentified) ? undefined : 'its book has neither an ISBN nor a DOI, by which the link is made',
  write: (reviews, facts) => {
    const relations = reviews.map(({ checked: { record } }) =>
      element('doi_relations', {}, element('doi', {}, record.doi), reviewOfBooks(record)),
    )
    const batch = batchId(JSON.stringify(relations), facts.timestamp)
    const head = element('head', {}, element('doi_batch_id', {}, batch), depositorElement(depositorOf(facts)))
    return xmlDocument(
      element(
        'doi_batch',
        { xmlns: namespace, 'xmlns:rel': 'http://www.crossref.org/relations.xsd', version: '5.4.0' },
        head,
        element('body', {}, relations),
      ),
    )
  },
}
