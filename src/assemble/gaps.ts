import type { Book, BookGap } from '../record/book.js'
import type { FieldPath } from '../record/draft.js'
import type { BookReview, ReviewGap } from '../record/review.js'
import type { Serial } from '../record/serial.js'

/** The field that each gap is a gap in, and whether the record states it. */
const reviewFields: readonly (readonly [ReviewGap, FieldPath, (record: BookReview) => boolean])[] = [
  ['reviewer', 'contributors', ({ contributors }) => contributors?.some(({ role }) => role === 'author') ?? false],
  ['doi', 'doi', ({ doi }) => doi !== undefined],
  ['published', 'history.published', ({ history }) => history?.published !== undefined],
]

const bookFields: readonly (readonly [BookGap, string, (book: Book) => boolean])[] = [
  ['author', 'contributors', ({ contributors }) => contributors?.some(({ role }) => role !== 'translator' && role !== 'illustrator') ?? false],
  ['isbn', 'formats', ({ formats }) => formats !== undefined && formats.length > 0],
]

/** Notes what the sources were read for and do not state, unless a person says that there is no such value. */
export function withGaps(record: BookReview, closed: readonly FieldPath[]): BookReview {
  const gaps = reviewFields.flatMap(([gap, path, isStated]) => (isStated(record) || closed.includes(path) ? [] : [gap]))
  const books = record.books?.map((book, i) => {
    const missing = bookFields.flatMap(([gap, path, isStated]) => (isStated(book) || closed.includes(`books[${i}].${path}`) ? [] : [gap]))
    return missing.length === 0 ? book : { ...book, gaps: missing }
  })
  return {
    ...record,
    ...(books && { books }),
    ...(record.serial && { serial: serialWithGaps(record.serial, closed) }),
    ...(gaps.length > 0 && { gaps }),
  }
}

function serialWithGaps(serial: Serial, closed: readonly FieldPath[]): Serial {
  const missing = serial.titles !== undefined && (serial.issns ?? []).length === 0 && !closed.includes('serial.issns')
  return missing ? { ...serial, gaps: ['issn'] } : serial
}
