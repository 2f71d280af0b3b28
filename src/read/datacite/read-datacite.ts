import { isReviewType, saysNoBook } from '../review-types.js'
import type { Reading, ReadOptions } from '../reader.js'
import { byTitleOrIdentifiers } from '../stated/by-title-or-identifiers.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { DataciteRecord } from './datacite-record.js'
import { articleKinds, otherThanReview } from './kinds.js'
import { reviewedBooks } from './reviewed-books.js'
import { statedOfDatacite } from './stated-record.js'

/** What a record says of a book review, or why it is none; `name` is its key where it has no DOI. */
export function readDatacite(record: DataciteRecord, name: string, { meets, ...options }: ReadOptions): Reading {
  const { general, type } = record
  meets?.(type === '' ? [] : [type])
  if (record.isDraft) return { passedOver: 'a draft that was never published' }
  const { books, isBook, others, unpaired } = reviewedBooks(record)
  const isVague = saysNoBook(type) && options.reviewSections?.includes(type) !== true
  const isReviewOfBook = isReviewType(type) && !isVague
  if (!articleKinds.has(general) && !(isBook && isReviewOfBook)) return { passedOver: otherThanReview(general) ?? 'no article' }
  const [other] = others
  if (books.length === 0 && other !== undefined) return { passedOver: `a review of ${other}` }
  if (general === 'peerreview' && !isBook) return { passedOver: 'a peer review of an article' }
  const stated = statedOfDatacite(record)
  const notUnderstood = [...(stated.notUnderstood ?? []), ...unpaired.map(({ text, place }) => ({ text, place, field: 'books' }))]
  const whole = { ...stated, notUnderstood, ...(isReviewOfBook && { isReview: true }), ...(isVague && { sections: [] }) }
  // A DOI may be that of a reviewed article: then the type or the title has to say that it is a book.
  if (books.length > 0 && !isBook && !isReviewOfBook) {
    const reading = draftOfStated(whole, name, options)
    if (reading.passedOver !== undefined) return reading
  }
  return byTitleOrIdentifiers(whole, books, name, options)
}
