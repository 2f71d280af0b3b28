import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { childOf, type XmlElement } from '../xml/xml-element.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { statedOfArticle } from './stated-article.js'

/** Articles as the platform Érudit keeps them, one or an issue with its summary. */
export const erudit: Reader = {
  id: 'erudit',
  label: 'Érudit Article XML, of articles or issues',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'Articles with `typeart="compterendu"`, and those in rubrics of reviews that cite a book: reviewers, titles, place in the journal, dates, DOI, abstracts, keywords; the books from each `trefbiblio`.',
  cannotKnow: 'More of a book than its reference prints; whether a review whose record names nothing is one of a book (it is passed over).',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root?.name === 'site') return /<revue\s[^>]{0,300}\bfond=/.test(source.head) ? 0.7 : 0
    if (root === undefined || !/^(?:article|sommaire)$/.test(root.name)) return 0
    if (root.tag.includes('http://www.erudit.org/')) return 0.95
    return /<article\s[^>]{0,2000}\stypeart=|<infosommaire[\s>]/.test(source.head) ? 0.9 : 0
  },
  read,
}

function isRecord(name: string, within: readonly string[]): boolean {
  return (name === 'infosommaire' && within.at(-1) === 'sommaire') || name === 'article'
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  let issue: XmlElement | undefined
  return xmlReadings(source, { isRecord }, ({ element, hash }, nextName) => {
    if (element.name === 'infosommaire') {
      issue = element
      return []
    }
    const stated = statedOfArticle(element, childOf(element, 'admin') ?? issue, hash)
    const name = nextName()
    return ['passedOver' in stated ? stated : draftOfStated(stated, name, options)]
  })
}
