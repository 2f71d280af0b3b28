import type { Book, BookGap } from './book.js'
import type { FieldPath } from './draft.js'
import type { BookReview, ReviewGap } from './review.js'
import type { Serial } from './serial.js'

/** The field of a review that each gap is a gap in, and whether the record states it. */
export const reviewGapFields: readonly (readonly [ReviewGap, FieldPath, (record: BookReview) => boolean])[] = [
  ['reviewer', 'contributors', ({ contributors }) => contributors?.some(({ role }) => role === 'author') ?? false],
  ['doi', 'doi', ({ doi }) => doi !== undefined],
  ['published', 'history.published', ({ history }) => history?.published !== undefined],
]

/** The same for each book. */
export const bookGapFields: readonly (readonly [BookGap, string, (book: Book) => boolean])[] = [
  [
    'author',
    'contributors',
    ({ contributors }) => contributors?.some(({ role }) => role !== 'translator' && role !== 'illustrator') ?? false,
  ],
  ['isbn', 'formats', ({ formats }) => formats !== undefined && formats.length > 0],
]

/** Whether a journal is named and its ISSN is not stated. */
export function lacksIssn(serial: Serial | undefined): boolean {
  return serial?.titles !== undefined && (serial.issns ?? []).length === 0
}

/** What a record could have a gap for, does not state and has no gap for: somebody said that there is no such value. */
export function closedFields(record: BookReview): readonly FieldPath[] {
  const ofReview = reviewGapFields.flatMap(([gap, path, isStated]) => (isStated(record) || record.gaps?.includes(gap) ? [] : [path]))
  const ofBooks = (record.books ?? []).flatMap((book, i) =>
    bookGapFields.flatMap(([gap, path, isStated]) => (isStated(book) || book.gaps?.includes(gap) ? [] : [`books[${i}].${path}`])),
  )
  const ofSerial = lacksIssn(record.serial) && !record.serial?.gaps?.includes('issn') ? ['serial.issns'] : []
  return [...ofReview, ...ofBooks, ...ofSerial]
}
