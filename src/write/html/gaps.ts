import type { Book, BookGap } from '../../record/book.js'
import type { BookReview, ReviewGap } from '../../record/review.js'
import type { SerialGap } from '../../record/serial.js'
import { mainText } from './main-text.js'
import { joined, markup, type Markup } from './markup.js'
import { inline } from './text-elements.js'

const reviewWords: Readonly<Record<ReviewGap, string>> = {
  reviewer: 'who wrote the review',
  doi: 'a DOI of the review',
  published: 'when the review was published',
}
const serialWords: Readonly<Record<SerialGap, string>> = { issn: 'the journal’s ISSN' }
const bookWords: Readonly<Record<BookGap, string>> = { author: 'the author or editor', isbn: 'the ISBN' }

/** What the source was read for and does not state: said, so that nobody takes it for forgotten. */
export function gaps({ gaps: missing = [], serial, books = [] }: BookReview): Markup | undefined {
  const words = [
    ...missing.map((gap) => reviewWords[gap]),
    ...(serial?.gaps ?? []).map((gap) => serialWords[gap]),
    ...books.flatMap((book) => (book.gaps ?? []).map((gap) => markup`${bookWords[gap]} of ${bookInWords(book)}`)),
  ]
  return words.length === 0 ? undefined : markup`<p class="gaps">Not stated by the source: ${joined(words, '; ')}.</p>`
}

function bookInWords({ titles, language }: Book): Markup {
  const title = mainText(titles, language)
  return title === undefined ? markup`the book` : markup`<cite>${inline(title)}</cite>`
}
