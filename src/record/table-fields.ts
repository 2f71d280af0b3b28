/** What a column of a table may hold of a review. */
export const reviewFields = [
  'key', 'review', 'reviewer', 'reviewer given', 'reviewer family', 'reviewer orcid', 'doi', 'page', 'journal', 'issn', 'issn print', 'issn online', 'volume', 'issue', 'pages',
  'published', 'received', 'accepted', 'language', 'license', 'rights', 'abstract', 'keywords', 'section',
] as const // prettier-ignore

/** What a column may hold of a reviewed book; `book` is a citation of it, or its title. */
export const bookFields = [
  'book', 'book title', 'book subtitle', 'book authors', 'book editors', 'book translators', 'book isbn', 'book publisher', 'book place', 'book year', 'book edition', 'book volume',
  'book series', 'book language', 'book doi', 'book page', 'book extent',
] as const // prettier-ignore

export type ReviewField = (typeof reviewFields)[number]
export type BookField = (typeof bookFields)[number]

/** What a column holds, in the words of the worksheet's headings: `reviewer`, `book title`, `book 2 title`; `none` is left aside. */
export interface TableField {
  readonly field: ReviewField | BookField | 'none'
  /** Which book, from 0. */
  readonly book: number
}

/** More books than a review can have. */
export const mostBooks = 50

/** Words for a column: nothing for those that no field has. */
export function parseTableField(words: string): TableField | undefined {
  const line = words.trim().toLowerCase().replace(/ {2,}/g, ' ')
  if (line === 'none') return { field: 'none', book: 0 }
  const [, number, rest = ''] = /^book (\d{1,2})(?: (.{1,30}))?$/.exec(line) ?? []
  const plain = number === undefined ? line : rest === '' ? 'book' : `book ${rest}`
  const book = number === undefined ? 0 : Number(number) - 1
  const ofBook = bookFields.find((field) => field === plain)
  if (ofBook !== undefined) return book < 0 || book >= mostBooks ? undefined : { field: ofBook, book }
  const ofReview = reviewFields.find((field) => field === line)
  return ofReview === undefined ? undefined : { field: ofReview, book: 0 }
}

/** The words for a column. */
export function tableFieldWords({ field, book }: TableField): string {
  return book === 0 ? field : field.replace(/^book/, `book ${book + 1}`)
}
