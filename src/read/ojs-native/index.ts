import { complain } from '../../diagnostics/complain.js'
import { notPublished } from '../ojs/status.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlRecords } from '../xml/xml-records.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { statedOfArticle } from './native-article.js'
import { issueParts, type NativeIssue, readIssuePart } from './native-issue.js'

/** What OJS exports with its plugin "Native XML": issues with their articles, or articles. */
export const ojsNative: Reader = {
  id: 'ojs-native',
  label: 'OJS native XML, of issues or articles',
  mediaType: 'application/xml',
  extensions: ['.xml'],
  reads:
    'The published version of each article of OJS 3.1 to 3.5: titles, abstracts, reviewers with ORCID iDs, section, place in the journal, dates, DOI, licence, keywords, references; the reviewed books from the title.',
  cannotKnow:
    'The journal and its ISSN, which the export leaves out (name them in the configuration); the public page; anything about the reviewed book but what the title says.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined || !/^(?:issues?|articles?)$/.test(root.name)) return 0
    if (root.tag.includes('http://pkp.sfu.ca')) return 0.95
    return /<issue_identification[\s>]|\ssubmission_progress=|<publication[\s>]/.test(source.head) ? 0.8 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const issues = new IssuesInOrder()
  let count = 0
  for (const unit of xmlRecords(source, { isRecord: issues.isRecord, files: ['embed'] })) {
    const { issue, isPublished } = issues.next()
    if ('diagnostic' in unit) {
      count++
      yield { diagnostics: [unit.diagnostic] }
    } else if (unit.element.name !== 'article') readIssuePart(unit.element, issue)
    else {
      count++
      const stated = statedOfArticle(unit.element, unit.hash, issue, isPublished)
      yield stated === undefined ? notPublished : draftOfStated(stated, `${source.name}#${count}`, options)
    }
  }
}

interface OpenIssue {
  readonly issue: NativeIssue
  readonly isPublished: boolean
}

/** Which issue each record stands in: records come later than the question whether an element is one, but in the same order. */
class IssuesInOrder {
  private current: OpenIssue = { issue: { sections: new Map() }, isPublished: true }
  private readonly asked: OpenIssue[] = []

  readonly isRecord = (name: string, within: readonly string[], attributes: Readonly<Record<string, string>>): boolean => {
    if (name === 'issue') {
      const published = attributes['published']
      this.current = { issue: { sections: new Map() }, isPublished: published !== '0' && published !== 'false' }
    }
    const parent = within.at(-1)
    const isRecord =
      (name === 'article' && (parent === undefined || parent === 'articles')) || (parent === 'issue' && issueParts.includes(name))
    if (isRecord) this.asked.push(this.current)
    return isRecord
  }

  next(): OpenIssue {
    return this.asked.shift() ?? this.current
  }
}
