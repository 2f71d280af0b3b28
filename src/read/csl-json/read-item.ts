import type { Place } from '../../diagnostics/diagnostic.js'
import { hashOf } from '../../record/hash.js'
import { string } from '../json-fields.js'
import type { JsonRecord } from '../json-records.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedReview } from '../stated/stated-review.js'
import { cslBooks, isReviewOf } from './books.js'
import { cslDate } from './dates.js'
import { cslKind } from './kind.js'
import { cslNames } from './names.js'
import { reviewedItems, reviewedWorks, withNote } from './note.js'

export const cslMediaType = 'application/vnd.citationstyles.csl+json'

/** What one item of CSL-JSON says of a book review; or why it is none. `name` is its key where it has no DOI. */
export function readItem(
  record: JsonRecord,
  name: string,
  options: ReadOptions,
  mediaType = cslMediaType,
  hash = hashOf(record.text),
): Reading {
  const { item, rest } = withNote(record.value)
  const kind = cslKind(item, reviewedWorks(item))
  if (kind.passedOver !== undefined) return { passedOver: kind.passedOver }
  const { placeOf } = record
  const isOfBook = kind.isReview === true || reviewedItems(item).length > 0 || ['reviewed-title', 'reviewed-author'].some((key) => item[key] !== undefined) // prettier-ignore
  return draftOfStated(
    {
      place: placeOf(),
      hash,
      mediaType,
      ...(kind.isReview && { isReview: true }),
      sections: say(item, 'section', placeOf).map(({ text }) => text),
      ...textsOf(item, placeOf),
      people: [
        ...cslNames(item['author'], 'author', () => placeOf('author')),
        ...cslNames(item['translator'], 'translator', () => placeOf('translator')),
      ],
      ...(isOfBook && { books: cslBooks(item, placeOf, rest) }),
      ...placementOf(item, placeOf),
      ...identifiersOf(item, placeOf),
      ...(rest !== '' && !isReviewOf.test(rest) && { notUnderstood: [{ text: rest, place: placeOf('note'), field: 'note' }] }),
    },
    name,
    options,
  )
}

type PlaceOf = (key?: string) => Place

function textsOf(item: JsonObject, placeOf: PlaceOf): Partial<StatedReview> {
  const [titles, abstracts, [language]] = [say(item, 'title', placeOf), say(item, 'abstract', placeOf), say(item, 'language', placeOf)]
  return {
    ...(titles.length > 0 && { titles }),
    ...(abstracts.length > 0 && { abstracts }),
    ...(language && { language }),
    keywords: keywordsOf(item, placeOf),
  }
}

/** One string, parted by semicolons, else by commas; or a list. */
function keywordsOf(item: JsonObject, placeOf: PlaceOf): readonly Stated[] {
  const value = item['keyword']
  const list: readonly unknown[] =
    typeof value === 'string' ? value.split(value.includes(';') ? ';' : ',') : Array.isArray(value) ? value : []
  return list.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [{ text, place: placeOf('keyword') }] : []))
}

function placementOf(item: JsonObject, placeOf: PlaceOf): Partial<StatedReview> {
  const one = (key: string): Stated | undefined => say(item, key, placeOf)[0]
  const day = (key: string): Stated | undefined => {
    const text = cslDate(item[key])
    return text === undefined ? undefined : { text, place: placeOf(key) }
  }
  const journal = say(item, 'container-title', placeOf)
  const publishers = say(item, 'publisher', placeOf)
  const issns = say(item, 'ISSN', placeOf).flatMap(({ text, place }) => text.split(/[\s,;]+/).filter((part) => part !== '').map((part) => ({ text: part, place }))) // prettier-ignore
  const table = {
    volume: one('volume'), issue: one('issue'), pages: one('page'), locator: one('article-number') ?? (item['page'] === undefined ? one('number') : undefined),
    published: day('issued'), received: day('submitted'), online: day('available-date'),
  } // prettier-ignore
  return {
    ...(journal.length > 0 && { journal }),
    ...(issns.length > 0 && { issns }),
    // The publisher of a review that stands in no journal may be the book's.
    ...(publishers.length > 0 && journal.length + issns.length > 0 && { journalPublishers: publishers }),
    ...Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined)),
  }
}

function identifiersOf(item: JsonObject, placeOf: PlaceOf): Partial<StatedReview> {
  const [doi] = say(item, 'DOI', placeOf)
  const [page] = say(item, 'URL', placeOf)
  const identifiers = [
    ...say(item, 'PMID', placeOf).map((one) => ({ ...one, scheme: 'pmid' as const })),
    ...say(item, 'PMCID', placeOf).map((one) => ({ ...one, scheme: 'pmcid' as const })),
  ]
  // No variable of CSL, but an item of Zotero has it.
  const licences = say(item, 'rights', placeOf)
  return {
    ...(doi && { doi }),
    ...(page && { page }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(licences.length > 0 && { licences }),
  }
}

function say(item: JsonObject, key: string, placeOf: PlaceOf): readonly Stated[] {
  const text = isJsonObject(item[key]) ? undefined : string(item, key)
  return text === undefined ? [] : [{ text, place: placeOf(key) }]
}
