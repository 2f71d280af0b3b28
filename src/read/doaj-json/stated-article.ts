import { hashOf } from '../../record/hash.js'
import { withParagraphs } from '../blank-lines.js'
import { object, objects, string, strings } from '../json-fields.js'
import type { JsonRecord } from '../json-records.js'
import type { JsonObject } from '../json-text.js'
import { withoutTopics } from '../stated/keyword-sections.js'
import type { Stated, StatedIssn, StatedPerson, StatedReview } from '../stated/stated-review.js'

/** What an article states. Source: DOAJ's API, version 4, incoming and outgoing article. */
export function statedOfBibjson({ value, text, placeOf }: JsonRecord, bibjson: JsonObject): StatedReview {
  const stated = (of: JsonObject, key: string): Stated | undefined => {
    const found = string(of, key)
    return found === undefined ? undefined : { text: found, place: placeOf(key) }
  }
  const journal = object(bibjson, 'journal') ?? {}
  const keywords = strings(bibjson, 'keywords').map((keyword) => ({ text: keyword, place: placeOf('keywords') }))
  const names = objects(bibjson, 'author').flatMap((author) => string(author, 'name') ?? [])
  const { published, leftOver } = publication(stated(bibjson, 'year'), stated(bibjson, 'month'))
  const all = (of: JsonObject, key: string): readonly Stated[] => [stated(of, key)].flatMap((one) => one ?? [])
  const one = {
    doi: identifiersIn(bibjson, placeOf, 'doi')[0],
    page: pageIn(bibjson, placeOf),
    volume: stated(journal, 'volume'),
    issue: stated(journal, 'number'),
    // The interface answers with the pages beside the journal, and takes them inside it.
    pages: stated(journal, 'start_page') ?? stated(bibjson, 'start_page'),
    lastPage: stated(journal, 'end_page') ?? stated(bibjson, 'end_page'),
    published,
  }
  const id = string(value, 'id')
  return {
    ...(id !== undefined && { key: `doaj-${id}` }),
    place: placeOf(),
    hash: hashOf(text),
    mediaType: 'application/json',
    sections: withoutTopics(strings(bibjson, 'keywords'), string(bibjson, 'title') ?? '', names),
    titles: all(bibjson, 'title'),
    abstracts: all(bibjson, 'abstract').map(withParagraphs),
    people: objects(bibjson, 'author').flatMap((author) => personOf(author, placeOf)),
    journal: all(journal, 'title'),
    journalPublishers: all(journal, 'publisher'),
    issns: issnsIn(bibjson, journal, placeOf),
    keywords,
    ...Object.fromEntries(Object.entries(one).filter(([, found]) => found !== undefined)),
    notUnderstood: leftOver === undefined ? [] : [{ ...leftOver, field: 'published' }],
  }
}

/** Year and month: the month as a number or as a word. */
function publication(year: Stated | undefined, month: Stated | undefined): { readonly published?: Stated; readonly leftOver?: Stated } {
  if (year === undefined) return month === undefined ? {} : { leftOver: month }
  const printed = month?.text.trim() ?? ''
  if (/^(?:0?[1-9]|1[0-2])$/.test(printed)) return { published: { ...year, text: `${year.text.trim()}-${printed.padStart(2, '0')}` } }
  if (/^\p{L}{3,12}$/u.test(printed)) return { published: { ...year, text: `${printed} ${year.text.trim()}` } }
  return { published: year, ...(month !== undefined && printed !== '' && { leftOver: month }) }
}

function identifiersIn(bibjson: JsonObject, placeOf: JsonRecord['placeOf'], type: string): readonly Stated[] {
  const found = objects(bibjson, 'identifier').filter((one) => string(one, 'type')?.toLowerCase() === type)
  return found.flatMap((one) => {
    const id = string(one, 'id')
    return id === undefined ? [] : [{ text: id, place: placeOf('identifier') }]
  })
}

function issnsIn(bibjson: JsonObject, journal: JsonObject, placeOf: JsonRecord['placeOf']): readonly StatedIssn[] {
  const ofMedium = (type: string, medium: 'print' | 'online'): readonly StatedIssn[] =>
    identifiersIn(bibjson, placeOf, type).map((one) => ({ ...one, medium }))
  const plain = strings(journal, 'issns').map((text) => ({ text, place: placeOf('issns') }))
  return [...ofMedium('pissn', 'print'), ...ofMedium('eissn', 'online'), ...plain]
}

/** The page of the full text, before a file of it. */
function pageIn(bibjson: JsonObject, placeOf: JsonRecord['placeOf']): Stated | undefined {
  const links = objects(bibjson, 'link').filter((link) => (string(link, 'type') ?? 'fulltext') === 'fulltext')
  const best = links.find((link) => !/pdf/i.test(string(link, 'content_type') ?? '')) ?? links[0]
  const url = best && string(best, 'url')
  return url === undefined ? undefined : { text: url, place: placeOf('link') }
}

function personOf(author: JsonObject, placeOf: JsonRecord['placeOf']): readonly StatedPerson[] {
  const [name, orcid] = [string(author, 'name'), string(author, 'orcid_id')]
  return name === undefined ? [] : [{ role: 'author', name, ...(orcid !== undefined && { orcid }), place: placeOf('author') }]
}
