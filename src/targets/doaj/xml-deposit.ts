import { withoutSeason } from '../../record/values/partial-date.js'
import type { BookReview } from '../../record/review.js'
import { mainTitle } from '../../write/html/index.js'
import { webAddress } from '../../write/html/page-address.js'
import { element, xmlDocument, type XmlNode } from '../../write/xml/element.js'
import type { DepositWriter } from '../target.js'
import { reviewersOf } from '../people.js'
import { issnsOf } from './article.js'
import { keptByForm } from './kept-record.js'
import { bibliographicCode } from '../language-codes.js'

/**
 * A file for the upload form of DOAJ.
 *
 * Source: doajArticles.xsd 1.3; the order of the elements matters.
 */
export const doajXml: DepositWriter<'doaj'> = {
  id: 'doaj-xml',
  label: 'DOAJ: a file for its upload form (doajArticles 1.3)',
  mediaType: 'application/xml',
  extension: '.xml',
  many: true,
  keeps: keptByForm,
  refuses: ({ checked: { record } }) => {
    if (record.history?.published === undefined && record.history?.online === undefined)
      return 'the upload form wants the date of publication; type published:'
    if (record.serial?.titles === undefined) return 'the upload form wants the title of the journal; type journal:'
    return webAddress(record.page) === undefined ? 'the upload form wants the page of the review; type page:' : undefined
  },
  write: (reviews) => xmlDocument(element('records', {}, ...reviews.map(({ checked: { record } }) => articleElement(record)), undefined)),
}

function articleElement(record: BookReview): XmlNode | undefined {
  const { serial = {}, history = {}, pages, doi, abstracts = [], keywords = [], language } = record
  const published = history.published ?? history.online
  const issns = issnsOf(serial.issns ?? [])
  const issn = (type: string): string | undefined => issns.find((one) => one.type === type)?.id
  const title = mainTitle(record)
  const tagged = (tag: string | undefined): { language: string | undefined } => ({ language: bibliographicCode(tag) })
  const [abstract] = abstracts
  const sameLanguage = keywords.filter((one) => one.language === keywords[0]?.language)
  return element(
    'record',
    {},
    element('language', {}, bibliographicCode(language)),
    element('publisher', {}, serial.publishers?.[0]?.name),
    element('journalTitle', {}, serial.titles?.[0]?.value),
    element('issn', {}, issn('pissn')),
    element('eissn', {}, issn('eissn')),
    element('publicationDate', {}, published && withoutSeason(published)),
    element('volume', {}, serial.volume),
    element('issue', {}, serial.issue),
    element('startPage', {}, pages?.first),
    element('endPage', {}, pages?.last),
    element('doi', {}, doi),
    element('documentType', {}, 'Book review'),
    element('title', tagged(title?.language), title?.value),
    element(
      'authors',
      {},
      ...reviewersOf(record).map(({ name, orcid }) =>
        element('author', {}, element('name', {}, name), element('orcid_id', {}, orcid && `https://orcid.org/${orcid}`)),
      ),
      undefined,
    ),
    element('abstract', tagged(abstract?.language), abstract?.value),
    element('fullTextUrl', { format: 'html' }, webAddress(record.page)),
    element('keywords', tagged(keywords[0]?.language), ...sameLanguage.map(({ value }) => element('keyword', {}, value)), undefined),
  )
}
