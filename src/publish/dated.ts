import { modifiedInto } from '../describe/describe.js'
import type { IdentityEntry } from '../describe/identity/identity-file.js'
import type { Dataset } from '../rdf/dataset.js'
import { hashOf } from '../record/hash.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { ntriples } from '../write/ntriples.js'

/**
 * Adds the day on which the content last changed: the day that the identity file knows for this content, else today.
 * Without `today` the graph stays as it is: `describe` alone knows no day.
 */
export function dated(
  graph: Dataset,
  record: BookReview,
  names: Names,
  document: string,
  identities: Map<string, IdentityEntry>,
  today: string | undefined,
): { readonly graph: Dataset; readonly record: BookReview } {
  if (today === undefined || record.modified !== undefined) return { graph, record }
  const entry = identities.get(document)
  const hash = hashOf(ntriples(graph))
  const changed = entry?.hash === hash && entry.changed !== undefined ? entry.changed : today
  identities.set(document, { document, keys: entry?.keys ?? [], hash, changed })
  return { graph: modifiedInto(graph, names, changed), record: { ...record, modified: changed } }
}
