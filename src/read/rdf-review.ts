import type { Recalled } from '../describe/recall.js'
import { complain } from '../diagnostics/complain.js'
import type { Place } from '../diagnostics/diagnostic.js'
import type { Dataset } from '../rdf/dataset.js'
import { closedFields } from '../record/gap-fields.js'
import type { BookReview } from '../record/review.js'
import { DraftBuilder } from './draft-builder.js'
import { leftoversOf } from './rdf-leftovers.js'
import type { Reading } from './reader.js'

/** In UTF-16 units of its JSON. */
const largestRecord = 10_000_000

/** One review as a draft: what the graph states of it and its books and a record does not hold is counted. */
export function readReview(
  graph: Dataset,
  recalled: Recalled,
  name: string,
  place: Place,
  sources: () => NonNullable<BookReview['sources']>,
): Reading {
  const { record, names } = recalled
  if (JSON.stringify(record).length > largestRecord) {
    return {
      diagnostics: [
        complain('read/input-is-not-too-large', { actual: 'more than that', expected: '10 MB a review' }, { place, review: name }),
      ],
    }
  }
  const builder = new DraftBuilder(record.doi ?? name, place)
  for (const field of Object.keys(record) as (keyof BookReview)[]) builder.say(field, record[field], place)
  // A graph of ours names its own sources.
  if (names === undefined) builder.say('sources', sources(), place)
  // It also has a gap for all that was missing and not closed by a person.
  else if (record.sources !== undefined) for (const path of closedFields(record)) builder.close(path)
  const { count, properties } = leftoversOf(graph, recalled)
  if (count > 0) {
    const actual = `${count} ${count === 1 ? 'statement' : 'statements'} (${properties.join(', ')})`
    builder.complain('read/text-is-understood', { field: 'books', actual }, place)
  }
  return builder.reading(names)
}
