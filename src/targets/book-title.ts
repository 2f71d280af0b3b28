import type { Book } from '../record/book.js'

/** The title of a book with its subtitle, as printed. */
export function wholeTitle({ titles, subtitle, printedTitle }: Book): string | undefined {
  const title = titles?.[0]?.value
  return printedTitle ?? (title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title)
}
