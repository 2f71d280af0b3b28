import { type BookField, bookFields, mostBooks, parseTableField, type ReviewField, type TableField } from '../../record/table-fields.js'
import { slug } from '../../record/values/slug.js'
import { headingNames, type Unsure } from './heading-names.js'

/** What each column of a table holds; nothing for a column that is not understood. */
export type TableLayout = readonly (TableField | undefined)[]

type Name = ReviewField | BookField | Unsure

const bySlug: ReadonlyMap<string, Name> = new Map(
  Object.entries(headingNames).flatMap(([field, names]) => names.map((name) => [slug(name), field as Name] as const)),
)

/**
 * What the columns hold, by their headings, and by what the configuration says of them.
 *
 * A "title" and an "author" are those of the book where other columns are about the review, and the other way round; where nothing
 * tells, a title is that of the review and an author is nobody: a reviewer is never taken for the author of a book.
 */
export function tableLayout(headings: readonly string[], columns: Readonly<Record<string, string>> = {}): TableLayout {
  const said = new Map(Object.entries(columns).map(([heading, words]) => [slug(heading), parseTableField(words)]))
  const found = headings.map((heading) => {
    const key = slug(heading)
    return said.has(key) ? said.get(key) : namedIn(heading)
  })
  const names = new Set(found.map((column) => column?.field))
  const titled = new Set(found.flatMap((column) => (column !== undefined && titles.has(column.field) ? [column.book] : [])))
  return found.map((column, i) => {
    const beside = [found[i - 1]?.field, found[i + 1]?.field]
    if (column === undefined) return undefined
    const isOfFirst = 'counts' in column && !titled.has(column.book)
    return sure(isOfFirst ? { ...column, book: 0 } : column, names, beside)
  })
}

/**
 * Whether a table lists books and no reviews: a title beside a publisher or an ISBN, and no column that only a review or its journal
 * could have.
 */
export function listsBooks(headings: readonly string[], layout: TableLayout): boolean {
  const fields = new Set<string | undefined>(layout.map((column) => column?.field))
  const isTitled = headings.some((heading) => bySlug.get(slug(heading)) === 'title')
  return (
    isTitled &&
    (fields.has('book publisher') || fields.has('book isbn')) &&
    !ofReviews.some((field) => fields.has(field)) &&
    !headings.some((heading) => bySlug.get(slug(heading)) === 'review')
  )
}

/** What a catalogue of books has no column for. */
const ofReviews: readonly (ReviewField | BookField)[] = [
  'reviewer', 'reviewer given', 'reviewer family', 'reviewer orcid', 'doi', 'journal', 'issn', 'issn print', 'issn online', 'volume', 'issue', 'pages', 'published', 'received',
  'accepted', 'section', 'book', 'book title', 'book authors',
] // prettier-ignore

interface Named {
  readonly field: Name | 'none'
  readonly book: number
  /** The number stands behind the name: it may count books, or the authors and ISBNs of one. */
  readonly counts?: 'something'
}

/** A name of the table, with the number of a book before it or behind it: "book 2 title", "ISBN 2", "Titel 2". */
function namedIn(heading: string): Named | undefined {
  if (heading.length > longest) return undefined
  const own = parseTableField(heading)
  if (own !== undefined && own.field !== 'none') return own
  const whole = slug(heading)
  const known = bySlug.get(whole)
  if (known !== undefined) return { field: known, book: 0 }
  const [, text = '', number = ''] = /^(.{1,80})-(\d{1,2})$/.exec(whole) ?? []
  const numbered = bySlug.get(text)
  const book = Number(number) - 1
  const isCounted = numbered !== undefined && /^(?:book|reviewer|title$|author$)/.test(numbered)
  return !isCounted || book < 0 || book >= mostBooks ? undefined : { field: numbered, book, counts: 'something' }
}

const longest = 100
/** Where these are numbered there are several books. */
const titles: ReadonlySet<string> = new Set<Name>(['title', 'book title', 'book'])

function sure(
  { field, book }: Named,
  names: ReadonlySet<string | undefined>,
  beside: readonly (string | undefined)[],
): TableField | undefined {
  const meant = field === 'year' ? yearOf(names, beside) : meaningOf(field, names)
  if (meant === undefined) return undefined
  return { field: meant, book: bookFields.some((one) => one === meant) ? book : 0 }
}

const placed: readonly Name[] = ['journal', 'volume', 'issue', 'pages', 'doi', 'issn', 'issn print', 'issn online']

function meaningOf(field: Exclude<Name, 'year'> | 'none', names: ReadonlySet<string | undefined>): TableField['field'] | undefined {
  const hasReviewer = names.has('reviewer') || names.has('reviewer family')
  const hasBook = names.has('book title') || names.has('book')
  if (field === 'title') return !hasBook && (hasReviewer || names.has('review')) ? 'book title' : 'review'
  if (field === 'author') {
    if (hasReviewer) return 'book authors'
    return names.has('book authors') ? 'reviewer' : undefined
  }
  return field
}

/** A year is that of the book beside its publisher, and where a table says nothing of the place of the review. */
function yearOf(names: ReadonlySet<string | undefined>, beside: readonly (string | undefined)[]): TableField['field'] | undefined {
  if (names.has('book year')) return names.has('published') ? undefined : 'published'
  if (names.has('published') || beside.some((field) => field === 'book publisher' || field === 'book place')) return 'book year'
  const hasBook = names.has('book title') || names.has('book') || names.has('reviewer')
  return hasBook && !placed.some((field) => names.has(field)) ? 'book year' : undefined
}
