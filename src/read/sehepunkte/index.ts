import { complain } from '../../diagnostics/complain.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlRecords } from '../xml/xml-records.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { isOfSites, type SehepunkteIssue, statedOfReview } from './stated-review.js'

/** The reviews of an issue as the review journal sehepunkte hands them on. */
export const sehepunkte: Reader = {
  id: 'sehepunkte',
  label: 'sehepunkte XML, of issues',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads: 'Each review of an issue: the reviewers, the reviewed books with all their fields, volume, number and year, the page.',
  cannotKnow: 'The journal and its ISSN, which the files leave out (name them in the configuration); DOI, pages and day of publication.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root?.name !== 'issue' || root.tag.includes('http://pkp.sfu.ca')) return 0
    if (/Sehepunkte_/i.test(root.tag)) return 0.95
    return /<(?:author_1_last_name|publishing_company|subject_specialist)\s*\/?>/.test(source.head) ? 0.9 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  // Records come later than the question whether an element is one, but in the same order.
  let issue: SehepunkteIssue = {}
  const asked: SehepunkteIssue[] = []
  const isRecord = (name: string, within: readonly string[], attributes: Readonly<Record<string, string>>): boolean => {
    if (name === 'issue') issue = attributes
    if (name !== 'review' || within.at(-1) !== 'issue') return false
    asked.push(issue)
    return true
  }
  let count = 0
  for (const unit of xmlRecords(source, { isRecord })) {
    count++
    if ('diagnostic' in unit) yield { diagnostics: [unit.diagnostic] }
    else if (isOfSites(unit.element)) {
      asked.shift()
      yield { passedOver: 'a review of a web site' }
    } else yield draftOfStated(statedOfReview(unit.element, unit.hash, asked.shift() ?? {}), `${source.name}#${count}`, options)
  }
}
