import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from './draft-of-stated.js'
import type { Stated, StatedBook, StatedReview } from './stated-review.js'

/**
 * The draft of a record whose own fields may hold no more of its books than identifiers. Where its title names several books, these
 * are the books, and identifiers that belong to none of them for certain are reported.
 */
export function byTitleOrIdentifiers(stated: StatedReview, books: readonly StatedBook[], name: string, options: ReadOptions): Reading {
  const [only, ...more] = books
  if (only === undefined) return draftOfStated(stated, name, options)
  const whole = { ...stated, books }
  if (more.length > 0 || only.titles !== undefined || only.citation !== undefined) return draftOfStated(whole, name, options)
  const direct = draftOfStated(whole, name, options)
  // A title that names one book has filled it in.
  if (direct.draft?.record.books?.[0]?.titles !== undefined) return direct
  const { meets: _, ...quietly } = options
  const named = draftOfStated({ ...stated, isReview: true }, name, quietly).draft?.record.books ?? []
  if (named.length < 2) return direct
  const known = new Set(named.flatMap(({ formats = [] }) => formats.map(({ isbn }) => isbn)))
  const identifiers: readonly Stated[] = [...(only.doi ? [only.doi] : []), ...(only.isbns ?? [])]
  const unpaired = identifiers.filter(({ text }) => !known.has(text.replace(/[^0-9Xx]/g, '').toUpperCase()))
  const notUnderstood = [...(stated.notUnderstood ?? []), ...unpaired.map(({ text, place }) => ({ text, place, field: 'books' }))]
  return draftOfStated({ ...stated, isReview: true, notUnderstood }, name, quietly)
}
