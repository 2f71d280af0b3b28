import { parseDoi } from '../../record/values/doi.js'
import { parseIsbn } from '../../record/values/isbn.js'
import type { Stated, StatedBook, StatedIsbn } from '../stated/stated-review.js'
import type { DataciteIdentifier, DataciteItem, DataciteRecord } from './datacite-record.js'
import { reviewedKind } from './kinds.js'
import { bookPeople } from './people.js'
import { wholeTitles } from './titles.js'

/** What a record says that it reviews. */
export interface Reviewed {
  readonly books: readonly StatedBook[]
  /** Something is called a book, or has an ISBN: it need not be asked what it is. */
  readonly isBook: boolean
  /** What else it reviews, in words. */
  readonly others: readonly string[]
  /** Identifiers of several books, of which nobody can say whose they are. */
  readonly unpaired: readonly Stated[]
}

/**
 * The reviewed books: related items with the relation `Reviews`, and the related identifiers with the same relation. One related item
 * has every ISBN, since a record has room for one identifier in each item alone; of several each has those that it names itself.
 */
export function reviewedBooks({ identifiers, items }: Pick<DataciteRecord, 'identifiers' | 'items'>): Reviewed {
  const reviews = <T extends { readonly relation: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ relation }) => relation === 'reviews')
  const [named, described] = [reviews(identifiers), reviews(items)]
  const mayBeBook = ({ of, type }: { readonly of: string; readonly type?: string }): boolean =>
    type === 'isbn' || typeof reviewedKind(of) === 'string'
  const books = described.filter((item) => mayBeBook({ of: item.of, ...(item.identifier && { type: item.identifier.type }) })).map(started)
  const keys = new Set(described.flatMap(({ identifier }) => (identifier === undefined ? [] : [keyOf(identifier)])))
  const loose = named.filter((one) => mayBeBook(one) && known.has(one.type) && !keys.has(keyOf(one)))
  const { more, unpaired } = shared(books, loose)
  const others = [...named, ...described].flatMap(({ of }) => {
    const kind = reviewedKind(of)
    return typeof kind === 'string' ? [] : [kind.other]
  })
  return {
    books: [...books, ...more].map(finished),
    isBook:
      named.some(({ type, of }) => type === 'isbn' || reviewedKind(of) === 'book') ||
      described.some(({ of, identifier }) => identifier?.type === 'isbn' || reviewedKind(of) === 'book') ||
      named.some(({ type, text }) => type === 'doi' && /97[89][0-9-]{10,14}/.test(text)),
    others,
    unpaired,
  }
}

/** Types of identifiers that tell a book. */
const known: ReadonlySet<string> = new Set(['doi', 'isbn', 'url'])

interface Begun {
  readonly item?: DataciteItem
  readonly identifiers: Pick<DataciteIdentifier, 'type' | 'text' | 'place'>[]
}

function started(item: DataciteItem): Begun {
  return { item, identifiers: item.identifier !== undefined && known.has(item.identifier.type) ? [item.identifier] : [] }
}

/** Gives identifiers to the one book that they can be of; else makes books of DOIs, and leaves the ISBNs of several aside. */
function shared(
  books: readonly Begun[],
  loose: readonly DataciteIdentifier[],
): { readonly more: readonly Begun[]; readonly unpaired: readonly Stated[] } {
  const [only, ...others] = books
  const dois = loose.filter(({ type }) => type === 'doi')
  const taken = (only?.identifiers ?? []).filter(({ type }) => type === 'doi').length
  if (books.length <= 1 && dois.length + taken <= 1) {
    if (only === undefined) return { more: loose.length === 0 ? [] : [{ identifiers: [...loose] }], unpaired: [] }
    only.identifiers.push(...loose)
    return { more: [], unpaired: [] }
  }
  const rest = loose.filter(({ type }) => type !== 'doi')
  if (only === undefined) return { more: dois.map((doi) => ({ identifiers: [doi] })), unpaired: rest }
  if (others.length > 0) return { more: [], unpaired: loose }
  // One book with its DOI, and DOIs of others: theirs is all that is known of them.
  const free = taken === 0 ? [] : dois
  return { more: free.map((doi) => ({ identifiers: [doi] })), unpaired: taken === 0 ? loose : rest }
}

function finished({ item, identifiers }: Begun): StatedBook {
  const place = item?.place ?? identifiers[0]?.place
  const isbns: readonly StatedIsbn[] = identifiers.filter(({ type }) => type === 'isbn').map(({ text, place: at }) => ({ text, place: at }))
  const [doi] = identifiers.filter(({ type }) => type === 'doi')
  const [page] = identifiers.filter(({ type }) => type === 'url')
  const people = item === undefined ? [] : bookPeople(item.creators, item.contributors)
  const titles = item === undefined ? [] : wholeTitles(item.titles)
  return {
    place: place ?? { file: '' },
    ...(titles.length > 0 && { titles }),
    ...(people.length > 0 && { people }),
    ...(item?.publisher && { publishers: [item.publisher] }),
    ...(item?.year && { date: item.year }),
    ...(item?.edition && { edition: item.edition }),
    ...(item?.volume && { volume: item.volume }),
    ...(isbns.length > 0 && { isbns }),
    ...(doi && { doi: { text: doi.text, place: doi.place } }),
    ...(page && { page: { text: page.text, place: page.place } }),
  }
}

/** An identifier as it is compared with others of its kind. */
function keyOf({ type, text }: Pick<DataciteIdentifier, 'type' | 'text'>): string {
  const parsed = type === 'isbn' ? parseIsbn(text) : type === 'doi' ? parseDoi(text) : undefined
  return `${type} ${parsed?.ok === true ? parsed.value : text.trim().toLowerCase()}`
}
