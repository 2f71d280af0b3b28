/**
 * Types of what reviews a book: words, the vocabulary of info:eu-repo (1.1: `review`, `bookReview`), and the concepts "review" (c_efa0)
 * and "book review" (c_ba08) of COAR's Resource Types. A peer review, a literature review and a review article review no book.
 */
export function isReviewType(type: string): boolean {
  const word = type
    .replace(/^info:eu-repo\/semantics\//i, '')
    .replace(/\s?\(\w{0,40}\)$/, '')
    .trim()
    .toLowerCase()
  return words.has(word) || /\/resource_type\/(?:c_efa0|c_ba08)\/?$/.test(type)
}

const words: ReadonlySet<string> = new Set([
  'review',
  'reviews',
  'bookreview',
  'book review',
  'book reviews',
  'book-review',
  'rezension',
  'buchbesprechung',
  'recenze',
  'recension',
  'recensione',
  'recensioni',
  'reseña',
  'reseñas',
  'recensão',
  'resenha',
  'compte rendu',
  'comptes rendus',
  'recenzja',
  'recenzija',
  'ulasan buku',
  'text.review',
])

/** "Review" alone may mean a review article: it says that a book is reviewed only where a book can be seen. */
export function saysNoBook(type: string): boolean {
  return /^(?:info:eu-repo\/semantics\/)?reviews?$/i.test(type.trim()) || /\/resource_type\/c_efa0\/?$/.test(type)
}
