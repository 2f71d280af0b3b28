import type { FieldPath } from '../record/draft.js'
import { bookGapFields, lacksIssn, reviewGapFields } from '../record/gap-fields.js'
import type { BookReview } from '../record/review.js'
import type { Serial } from '../record/serial.js'

/** Notes what the sources were read for and do not state, unless a person says that there is no such value. */
export function withGaps(record: BookReview, closed: readonly FieldPath[]): BookReview {
  const gaps = reviewGapFields.flatMap(([gap, path, isStated]) => (isStated(record) || closed.includes(path) ? [] : [gap]))
  const books = record.books?.map((book, i) => {
    const missing = bookGapFields.flatMap(([gap, path, isStated]) =>
      isStated(book) || closed.includes(`books[${i}].${path}`) ? [] : [gap],
    )
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
  return lacksIssn(serial) && !closed.includes('serial.issns') ? { ...serial, gaps: ['issn'] } : serial
}
