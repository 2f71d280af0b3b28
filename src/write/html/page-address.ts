import type { Names } from '../../record/names.js'
import type { BookReview } from '../../record/review.js'
import { parseHttpUrl } from '../../record/values/http-url.js'

/** The public page of a review: the one that its source names, else the one that we make. */
export function pageAddress(record: BookReview, names: Names): string {
  return webAddress(record.page) ?? webAddress(names.review) ?? names.review
}

/** An address that a link may lead to: `http:` or `https:`, in a browser's spelling. Anything else is no link. */
export function webAddress(text: string | undefined): string | undefined {
  const parsed = text === undefined ? undefined : parseHttpUrl(text)
  return parsed?.ok ? parsed.value : undefined
}
