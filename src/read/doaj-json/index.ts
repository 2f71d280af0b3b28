import { object } from '../json-fields.js'
import { type JsonRecord, jsonRecords } from '../json-records.js'
import { isJsonObject } from '../json-text.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { statedOfBibjson } from './stated-article.js'

/** Articles of the Directory of Open Access Journals: what its interface takes and answers. */
export const doajJson: Reader = {
  id: 'doaj-json',
  label: 'DOAJ JSON, of its interface',
  mediaType: 'application/json',
  extensions: ['.json', '.jsonl', '.ndjson'],
  reads:
    'Articles with their bibjson: one, a list, an answer with its results, or one a line: title, reviewers with ORCID iDs, abstract, DOI, page, year and month, keywords and the place in the journal. The reviewed book comes from the title.',
  cannotKnow:
    'That an article is a book review, unless its title or a keyword says so; the reviewed book beyond its title; the language of the review; the licence.',
  detect: ({ head }) => {
    if (!/^\uFEFF?\s{0,1000}[{[]/.test(head)) return 0
    return /(?<!\\)"bibjson"\s?:\s?\{/.test(head) ? 0.97 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let count = 0
  for (const found of jsonRecords(source, { listed, idKey: 'id' })) {
    count++
    yield 'diagnostics' in found ? found : readingOf(found, `${source.name}#${count}`, options)
  }
}

/** The articles in a JSON text: a list, an answer with its results, or the one article. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isJsonObject(value)) return [value]
  const { results } = value
  return Array.isArray(results) ? results : [value]
}

function readingOf(record: JsonRecord, name: string, options: ReadOptions): Reading {
  const bibjson = object(record.value, 'bibjson')
  if (bibjson === undefined) return { passedOver: 'a record without bibjson' }
  if (['pissn', 'eissn', 'apc', 'oa_start'].some((key) => Object.hasOwn(bibjson, key))) return { passedOver: 'a journal' }
  return draftOfStated(statedOfBibjson(record, bibjson), name, options)
}
