import { notPublished } from '../ojs/status.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { xmlReadings } from '../xml/xml-readings.js'
import type { XmlAround } from '../xml/xml-records.js'
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

function isRecord(name: string, within: readonly string[]): boolean {
  const parent = within.at(-1)
  return (name === 'article' && (parent === undefined || parent === 'articles')) || (parent === 'issue' && issueParts.includes(name))
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  let open: XmlAround | undefined
  let issue: NativeIssue = { sections: new Map() }
  return xmlReadings(source, { isRecord, files: ['embed'] }, ({ element, hash, around }, nextName) => {
    const own = around.find(({ name }) => name === 'issue')
    if (own !== open) issue = { sections: new Map() }
    open = own
    if (element.name !== 'article') {
      readIssuePart(element, issue)
      return []
    }
    const stated = statedOfArticle(element, hash, issue, isPublished(own))
    const name = nextName()
    return [stated === undefined ? notPublished : draftOfStated(stated, name, options)]
  })
}

/** An issue says so; an article that is exported by itself says it of its version. */
function isPublished(issue: XmlAround | undefined): boolean {
  const published = issue?.attributes.get('published')
  return published !== '0' && published !== 'false'
}
