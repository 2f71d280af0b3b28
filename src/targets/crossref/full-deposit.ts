import type { Serial } from '../../record/serial.js'
import type { BookReview } from '../../record/review.js'
import { yearOf } from '../../record/values/partial-date.js'
import { webAddress } from '../../write/html/page-address.js'
import { element, xmlDocument, type XmlNode } from '../../write/xml/element.js'
import type { DepositWriter, Kept, Ready } from '../target.js'
import { batchId, depositorElement, depositorOf } from './batch.js'
import { citationList } from './citations.js'
import { dateElement } from './dates.js'
import { keptByOlderRecord, keptByRecord } from './kept-record.js'
import { codeOf } from './language.js'
import { contributorsElement } from './people.js'
import { reviewOfBooks } from './relations.js'

type Version = '5.3.1' | '5.4.0'

/**
 * The whole record of each review, for DOIs that the depositor registers: a `journal_article` with the link to its books and the books
 * as citations. What it does not carry Crossref forgets. Sent with the operation `doMDUpload`.
 *
 * Source: crossref5.4.0.xsd and crossref5.3.1.xsd, `journal_article`.
 */
export const fullDeposit: DepositWriter<'crossref'> = fullDepositOf('crossref-full', '5.4.0', keptByRecord)
export const olderDeposit: DepositWriter<'crossref'> = fullDepositOf('crossref-5.3.1', '5.3.1', keptByOlderRecord)

function fullDepositOf(id: string, version: Version, keeps: Kept): DepositWriter<'crossref'> {
  return {
    id,
    label: `Crossref: the whole record, for DOIs that you register (${version})`,
    mediaType: 'application/xml',
    extension: '.xml',
    many: true,
    keeps,
    needs: ['depositor'],
    write: (reviews, facts) => {
      const journals = reviews.map((review) => journal(review, version))
      const depositor = depositorOf(facts)
      const head = element(
        'head',
        {},
        element('doi_batch_id', {}, batchId(JSON.stringify(journals), facts.timestamp)),
        element('timestamp', {}, facts.timestamp),
        depositorElement(depositor),
        element('registrant', {}, depositor.registrant ?? depositor.name),
      )
      const namespaces = {
        xmlns: `http://www.crossref.org/schema/${version}`,
        'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
        'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
        'xmlns:rel': 'http://www.crossref.org/relations.xsd',
        version,
      }
      return xmlDocument(element('doi_batch', namespaces, head, element('body', {}, journals)))
    },
  }
}

function journal({ checked: { record } }: Ready<'crossref'>, version: Version): XmlNode | undefined {
  const { serial = {} } = record
  const metadata = element(
    'journal_metadata',
    {},
    ...(serial.titles ?? []).map(({ value }) => element('full_title', {}, value)),
    ...(serial.issns ?? []).map(({ value, medium }) => element('issn', { media_type: mediaOf(medium) }, value)),
  )
  return element('journal', {}, metadata, issue(record), article(record, version))
}

function mediaOf(medium: 'print' | 'online' | undefined): string | undefined {
  return medium === 'online' ? 'electronic' : medium
}

/** The issue, where one is stated. The schema wants its date: its own, else the year in which the review was published in it. */
function issue(record: BookReview): XmlNode | undefined {
  const { serial = {}, history } = record
  if (serial.volume === undefined && serial.issue === undefined) return undefined
  const published = history?.published ?? history?.online
  const date = serial.date ?? (published === undefined ? undefined : yearOf(published))
  return element(
    'journal_issue',
    {},
    date && dateElement('publication_date', date),
    element('journal_volume', {}, element('volume', {}, serial.volume)),
    element('issue', {}, serial.issue),
  )
}

function article(record: BookReview, version: Version): XmlNode | undefined {
  const { titles = [], abstracts = [], contributors = [], history = {}, pages, locator, licence, language } = record
  return element(
    'journal_article',
    { publication_type: 'full_text', language: codeOf(language) },
    titles.map(({ value }) => element('titles', {}, element('title', {}, value))),
    contributorsElement(contributors, version),
    abstracts.map(({ value, language: tag }) =>
      element('jats:abstract', { 'xml:lang': tag }, ...value.split('\n\n').map((paragraph) => element('jats:p', {}, paragraph))),
    ),
    history.published && dateElement('publication_date', history.published, mediumOf(record.serial, history.online !== undefined)),
    history.online && dateElement('publication_date', history.online, 'online'),
    history.accepted && dateElement('acceptance_date', history.accepted),
    element('pages', {}, element('first_page', {}, pages?.first), element('last_page', {}, pages?.last)),
    element('publisher_item', {}, element('item_number', { item_number_type: 'article_number' }, locator)),
    element('ai:program', { name: 'AccessIndicators' }, element('ai:license_ref', { applies_to: 'vor' }, webAddress(licence))),
    reviewOfBooks(record),
    element('doi_data', {}, element('doi', {}, record.doi), element('resource', {}, webAddress(record.page))),
    citationList(record.books ?? [], record.references ?? []),
  )
}

/** A day besides that of the first appearance online is of the printed issue; so is that of a journal which has a printed edition alone. */
function mediumOf(serial: Serial | undefined, isOnlineFirst: boolean): 'print' | 'online' {
  const media = (serial?.issns ?? []).map(({ medium }) => medium)
  return isOnlineFirst || (media.length > 0 && media.every((medium) => medium === 'print')) ? 'print' : 'online'
}
