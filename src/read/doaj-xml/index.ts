import { withParagraphs } from '../blank-lines.js'
import { isReviewType } from '../review-types.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedIssn, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { statedText, statedTexts } from '../xml/stated-text.js'
import { childOf, childrenOf, markupOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'

/** Files for the upload form of the Directory of Open Access Journals. Source: doajArticles.xsd 1.3. */
export const doajXml: Reader = {
  id: 'doaj-xml',
  label: 'DOAJ XML, of its upload form',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'The records of a file: titles and abstracts in their languages, reviewers with ORCID iDs, day of publication, DOI, page, keywords and the place in the journal. Which are book reviews their documentType says; the reviewed book comes from the title.',
  cannotKnow: 'The reviewed book beyond the title of the review; the licence; e-mail addresses are not looked at.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined || !/^records?$/.test(root.name)) return 0
    if (root.tag.includes('doajArticles')) return 0.95
    return /<journalTitle[\s>]/.test(source.head) && /<(?:fullTextUrl|publicationDate|e?issn)[\s>]/.test(source.head) ? 0.9 : 0
  },
  read,
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord: (name) => name === 'record' }, ({ element, hash }, nextName) => [
    draftOfStated(statedOfRecord(element, hash), nextName(), options),
  ])
}

function statedOfRecord(record: XmlElement, hash: string): StatedReview {
  const one = (name: string): Stated | undefined => statedText(childOf(record, name))
  const type = one('documentType')?.text.trim() ?? ''
  const own = {
    language: one('language'),
    doi: one('doi'),
    page: one('fullTextUrl'),
    published: one('publicationDate'),
    volume: one('volume'),
    issue: one('issue'),
    pages: one('startPage'),
    lastPage: one('endPage'),
  }
  return {
    place: record.place,
    hash,
    mediaType: 'application/xml',
    ...(isReviewType(type.replaceAll('-', ' ')) && !/^reviews?$/i.test(type) && { isReview: true }),
    sections: type === '' || /^reviews?$/i.test(type) ? [] : [type],
    titles: childrenOf(record, 'title').map(marked),
    abstracts: childrenOf(record, 'abstract').map(marked).map(withParagraphs),
    people: childrenOf(childOf(record, 'authors'), 'author').flatMap(personOf),
    journal: statedTexts(childrenOf(record, 'journalTitle')),
    journalPublishers: statedTexts(childrenOf(record, 'publisher')),
    issns: [...issnsIn(record, 'issn', 'print'), ...issnsIn(record, 'eissn', 'online')],
    keywords: childrenOf(record, 'keywords').flatMap((list) =>
      statedTexts(childrenOf(list, 'keyword')).map((keyword) => ({ ...keyword, ...languageOf(list) })),
    ),
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  }
}

function marked(element: XmlElement): Stated {
  return { text: markupOf(element), place: element.place, ...languageOf(element) }
}

function languageOf({ attributes }: XmlElement): { readonly language?: string } {
  const language = attributes.get('language')?.trim() ?? ''
  return language === '' ? {} : { language }
}

function issnsIn(record: XmlElement, name: string, medium: 'print' | 'online'): readonly StatedIssn[] {
  return statedTexts(childrenOf(record, name)).map((issn) => ({ ...issn, medium }))
}

function personOf(author: XmlElement): readonly StatedPerson[] {
  const [name, orcid] = [textOf(childOf(author, 'name')).trim(), textOf(childOf(author, 'orcid_id')).trim()]
  return name === '' ? [] : [{ role: 'author', name, ...(orcid !== '' && { orcid }), place: author.place }]
}
