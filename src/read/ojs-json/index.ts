import { string } from '../json-fields.js'
import { jsonRecords } from '../json-records.js'
import type { JsonObject } from '../json-text.js'
import { notPublished } from '../ojs/status.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { statedOfSubmission } from './stated-publication.js'
import { type Around, nothingAround, submissionsIn } from './submissions.js'

/** What the REST interface of OJS answers. */
export const ojsJson: Reader = {
  id: 'ojs-json',
  label: 'OJS JSON, answers of its REST interface',
  mediaType: 'application/json',
  extensions: ['.json', '.jsonl'],
  reads:
    'The published version of each submission in an answer of /submissions, /publications or /issues of OJS 3.3 to 3.5: titles, abstracts, reviewers with ORCID iDs, section, place in the journal, dates, DOI, page, licence, keywords, references; the reviewed books from the title.',
  cannotKnow:
    'The journal and its ISSN, which the answers leave out (name them in the configuration); sections, volume and issue in answers that only have their numbers; anything about the reviewed book but what the title says.',
  detect: ({ head }) => {
    if (!/^\uFEFF?\s{0,1000}[[{]/.test(head)) return 0
    const found = marks.filter((mark) => head.includes(mark)).length
    return found > 1 ? 0.9 : 0
  },
  read,
}

/** Keys that only OJS has. */
const marks = [
  '"currentPublicationId"', '"publications"', '"pub-id::doi"', '"doiObject"', '"urlPublished"', '"submissionProgress"', '"authorsString"', '"contextId"', '"issueGalleys"',
  '"publishedUrl"', '"fullTitle"', '"copyrightHolder"', '"licenseUrl"', '/api/v1/',
] // prettier-ignore

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  const around = new WeakMap<JsonObject, Around>()
  let count = 0
  for (const found of jsonRecords(source, { listed: (value) => submissionsIn(value, around), idKey: '_href' })) {
    count++
    if ('diagnostics' in found) {
      yield found
      continue
    }
    if (string(found.value, 'identification') !== undefined) {
      yield { passedOver: 'an issue without its articles' }
      continue
    }
    const stated = statedOfSubmission(found, around.get(found.value) ?? nothingAround)
    yield stated === undefined ? notPublished : draftOfStated(stated, `${source.name}#${count}`, options)
  }
}
