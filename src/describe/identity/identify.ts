import type { Book } from '../../record/book.js'
import { shortHash } from '../../record/hash.js'
import type { Names } from '../../record/names.js'
import { keyOf } from '../../record/normal-form.js'
import type { BookReview } from '../../record/review.js'
import { slug } from '../../record/values/slug.js'
import { bookPath, issuePath, journalPath, mainTitle, organizationPath, reviewPath } from '../mint.js'
import type { BookMention } from './books.js'
import { bookKeys, reviewKeys, variantOf } from './keys.js'
import { journalMention } from './journals.js'
import type { ReviewMention } from './reviews.js'

/** What normal form forgets of the printed order, and what the configuration fixes. */
export interface PrintedHints {
  readonly firstBook?: number
  /** The first title of the journal. */
  readonly journal?: string
  /** What addresses call the journal, if the configuration says so. */
  readonly journalSlug?: string
}

/** The documents of one record, for itself: what `convert` and `check` use, and what the pass over a corpus starts from. */
export function nameAlone(record: BookReview, base: string, hints: PrintedHints = {}): Names {
  const journal = journalMention(record.serial, hints.journal, hints.journalSlug)?.slug
  return namesFor(record, base, {
    review: reviewPath(record, journal, firstBookOf(record, hints)),
    books: distinctPaths(record.books ?? []),
    journal,
  })
}

/** Absolute names from resolved paths. */
export function namesFor(
  record: BookReview,
  base: string,
  paths: { readonly review: string; readonly books: readonly string[]; readonly journal: string | undefined },
): Names {
  const issue = paths.journal === undefined || record.serial === undefined ? undefined : issuePath(paths.journal, record.serial)
  return {
    review: base + paths.review,
    books: paths.books.map((path) => base + path),
    ...(paths.journal !== undefined && { journal: base + journalPath(paths.journal) }),
    ...(issue !== undefined && { issue: base + issue }),
    organizations: new Map(organizationNames(record).map((name) => [name, base + organizationPath(name)])),
  }
}

/** The printed names of all organizations of a record. */
export function organizationNames(record: BookReview): readonly string[] {
  const corporate = (list: Book['contributors']): string[] =>
    (list ?? []).flatMap(({ kind, name }) => (kind === 'organization' ? [name] : []))
  return [
    ...(record.serial?.publishers ?? []).map(({ name }) => name),
    ...corporate(record.contributors),
    ...(record.books ?? []).flatMap((book) => [...(book.publishers ?? []).map(({ name }) => name), ...corporate(book.contributors)]),
  ]
}

/** What the pass over a corpus keeps of a record, once its journal's name in addresses is settled. */
export function mentionsOf(
  key: string,
  record: BookReview,
  journal: string | undefined,
  hints: PrintedHints,
): { readonly review: ReviewMention; readonly books: readonly BookMention[] } {
  const first = firstBookOf(record, hints)
  const books = record.books ?? []
  const paths = distinctPaths(books)
  return {
    review: { key, path: reviewPath(record, journal, first), keys: reviewKeys(record, journal, first) },
    books: books.map((book, i) => ({
      review: key,
      path: paths[i] ?? '',
      keys: bookKeys(book),
      title: slug(mainTitle(book) ?? ''),
      subtitle: slug(book.subtitle ?? ''),
      variant: variantOf(book),
    })),
  }
}

function firstBookOf(record: BookReview, hints: PrintedHints): Book | undefined {
  return record.books?.[hints.firstBook ?? 0]
}

/** Two books of one review are two, even where author, year and title are the same. */
function distinctPaths(books: readonly Book[]): string[] {
  const paths = books.map((book) => bookPath(book))
  return paths.map((path, i) => (paths.indexOf(path) === i ? path : `${path.slice(0, -1)}-${shortHash(keyOf(books[i]))}/`))
}
