import { type BookList, bookListsIn } from './book-list.js'
import { labelOf } from './labels.js'
import type { Line } from './page.js'

/**
 * The list of a book's facts on a page that names its reviewer apart from it, as portals of reviews print it: title, people and ISBN
 * of one book. A list without an ISBN may be that of the review itself, which has a title and an author too.
 */
export function reviewedList(lines: readonly Line[]): BookList | undefined {
  if (!lines.some(({ text }) => /^\P{L}{0,3}ISBN/iu.test(text))) return undefined
  const [list, ...more] = bookListsIn(lines, '').books
  if (list === undefined || more.length > 0) return undefined
  const { title, contributors, formats } = list.book
  const isWhole = title !== undefined && (contributors ?? []).length > 0 && (formats ?? []).length > 0
  const isApart = (at: number): boolean => at < list.from || at >= list.to
  return isWhole && lines.some(({ text }, at) => isApart(at) && text !== '' && labelOf(text)?.field === 'reviewer') ? list : undefined
}
