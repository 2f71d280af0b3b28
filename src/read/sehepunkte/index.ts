import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { isOfSites, statedOfReview } from './stated-review.js'

/** The reviews of an issue as the review journal sehepunkte hands them on. */
export const sehepunkte: Reader = {
  id: 'sehepunkte',
  label: 'sehepunkte XML, of issues',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'Each review of an issue: the reviewers, the reviewed books with all their fields, volume, number and year, the page. A review has no title there: it gets what the journal heads it by, its books.',
  cannotKnow: 'The journal and its ISSN, which the files leave out (name them in the configuration); DOI, pages and day of publication.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root?.name !== 'issue' || root.tag.includes('http://pkp.sfu.ca')) return 0
    if (/Sehepunkte_/i.test(root.tag)) return 0.95
    return /<(?:author_1_last_name|publishing_company|subject_specialist)\s*\/?>/.test(source.head) ? 0.9 : 0
  },
  read,
}

function isRecord(name: string, within: readonly string[]): boolean {
  return name === 'review' && within.at(-1) === 'issue'
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord }, ({ element, hash, around }, nextName) => {
    const name = nextName()
    if (isOfSites(element)) return [{ passedOver: 'a review of a web site' }]
    return [draftOfStated(statedOfReview(element, hash, around.at(-1)?.attributes ?? new Map()), name, options)]
  })
}
