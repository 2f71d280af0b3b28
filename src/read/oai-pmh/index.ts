import { complain } from '../../diagnostics/complain.js'
import { articlesOf } from '../jats/articles.js'
import { statedOfArticle } from '../jats/stated-article.js'
import { isUnimarc, marcRecordOf, notUnimarc } from '../marcxml/marc-record.js'
import { readMarc } from '../marcxml/stated-marc.js'
import { readMods } from '../mods/stated-mods.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { type BookRecords, bookRecordsIn } from './book-records.js'
import { type Header, headerOf, isRecord, mergedHeader } from './oai-record.js'
import { readDublinCore } from './stated-dublin-core.js'
import { statedOfOpenAire } from './stated-openaire.js'

/** What a repository answers to ListRecords and GetRecord, and what harvesters keep of it. */
export const oaiPmh: Reader = {
  id: 'oai-pmh',
  label: 'OAI-PMH answers of a repository',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'Records in oai_dc, oai_openaire, JATS, marcxml, oai_marc and mods: titles, reviewers, ISBN, the citation of the book in the description, journal and issue, dates, addresses, rights, subjects; a record of a book that is linked with its review gives the facts of the book. A bare record, without an answer around it, is read too.',
  cannotKnow:
    'In oai_dc who did what (a creator of a review is its reviewer), and which description is an abstract where it does not read like a citation; notations of classifications are left aside.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined) return 0
    if (root.name === 'OAI-PMH') return 0.95
    if (root.name === 'resource' && root.tag.includes('namespace.openaire.eu/')) return 0.95
    const isHarvest = /<(?:\w{1,20}:)?header[\s>]/.test(source.head) && /<(?:\w{1,20}:)?metadata[\s>]/.test(source.head)
    if (/^(?:records|ListRecords|GetRecord|record)$/.test(root.name) && isHarvest) return 0.9
    return root.name === 'dc' && /purl\.org\/dc\/elements|oai_dc/.test(root.tag) ? 0.8 : 0
  },
  read,
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  let books: BookRecords | undefined
  return xmlReadings(source, { isRecord }, ({ element, hash }, nextName) => {
    if (element.name === 'error') return [errorOf(element)]
    if (element.name === 'resumptionToken') return incomplete(element)
    books ??= bookRecordsIn(source)
    return readRecord(element, hash, nextName(), books, options)
  })
}

function errorOf(element: XmlElement): Reading {
  const code = element.attributes.get('code') ?? 'error'
  const text = textOf(element).trim()
  // A repository in which nothing changed answers so: there is nothing to mend.
  if (code === 'noRecordsMatch') return { passedOver: 'an answer without records' }
  const other = `the repository answered ${code}${text === '' ? '' : `: ${text.slice(0, 200)}`}`
  return { diagnostics: [complain('read/input-is-readable', { actual: 'The answer', other }, { place: element.place })] }
}

/** A token with content says that the repository has more records (section 3.5 of the protocol); the last one of a list is empty. */
function incomplete(element: XmlElement): readonly Reading[] {
  if (textOf(element).trim() === '') return []
  const whole = element.attributes.get('completeListSize')
  const place = { place: element.place }
  return [{ diagnostics: [complain('read/answer-is-complete', { ...(whole !== undefined && { expected: whole }) }, place)] }]
}

function readRecord(record: XmlElement, hash: string, name: string, books: BookRecords, options: ReadOptions): readonly Reading[] {
  const header = childOf(record, 'header')
  if (header?.attributes.get('status') === 'deleted') return [{ passedOver: 'a deleted record' }]
  const [metadata] = record.name === 'dc' || record.name === 'resource' ? [record] : childrenOf(childOf(record, 'metadata'))
  if (metadata === undefined) return [{ passedOver: 'a record without metadata' }]
  const given = { hash, ...headerOf(header) }
  return metadata.name === 'article' ? readArticles(metadata, given, name, options) : [readMetadata(metadata, given, books, name, options)]
}

/** JATS: the article is the record's own; reviews in sub-articles stand by themselves, and only share its sets. */
function readArticles(article: XmlElement, header: Header, name: string, options: ReadOptions): readonly Reading[] {
  return articlesOf(article).map((one, i) => {
    const stated = statedOfArticle(one, header.hash)
    if ('passedOver' in stated) return stated
    const { sections, hash } = header
    return draftOfStated({ ...stated, ...mergedHeader(stated, i === 0 ? header : { hash, ...(sections && { sections }) }) }, name, options)
  })
}

function readMetadata(metadata: XmlElement, given: Header, books: BookRecords, name: string, options: ReadOptions): Reading {
  switch (metadata.name) {
    case 'dc':
    case 'qualifieddc':
      return readDublinCore(metadata, given, books, name, options)
    case 'resource': {
      const stated = statedOfOpenAire(metadata, given.hash)
      return draftOfStated({ ...stated, ...mergedHeader(stated, given) }, name, options)
    }
    case 'record':
    case 'oai_marc': {
      const marc = marcRecordOf(metadata)
      return isUnimarc(marc) ? notUnimarc(metadata.place) : readMarc(marc, given, name, options)
    }
    case 'mods':
      return readMods(metadata, given, name, options)
    default: {
      const other = `its metadata are in “${metadata.name}”, which is not read here: ask the repository for oai_dc`
      return { diagnostics: [complain('read/input-is-readable', { actual: 'The record', other }, { place: metadata.place })] }
    }
  }
}
