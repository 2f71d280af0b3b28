import type { Defaults } from '../assemble/defaults.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type BookMention, type Merge, resolveBooks } from '../describe/identity/books.js'
import { mentionsOf, namesFor } from '../describe/identity/identify.js'
import type { IdentityEntry, IdentityIndex } from '../describe/identity/identity-file.js'
import { resolveJournals } from '../describe/identity/journals.js'
import { resolveReviews, type ReviewMention } from '../describe/identity/reviews.js'
import type { Names } from '../record/names.js'
import { compare } from '../record/normal-form.js'
import { type AssembledAll, hintsOf } from './assemble-all.js'
import { documentsIn } from './shared-documents.js'
import { assembledFromText } from './spooled.js'
import type { Spool } from './spool.js'

/** A review with its address, waiting in the spool. */
export interface Named {
  readonly at: number
  /** Relative to the base. */
  readonly document: string
  readonly books: readonly string[]
  readonly journal: string | undefined
}

export interface NamedAll {
  /** In the order of their addresses. */
  readonly reviews: readonly Named[]
  /** How many reviews mention each shared document. */
  readonly mentions: ReadonlyMap<string, number>
  readonly identities: ReadonlyMap<string, IdentityEntry>
  readonly merges: readonly Merge[]
}

/** Gives every review, book and journal its address: a pass over the corpus, whose result does not depend on the order of the inputs. */
export function nameAll(
  { reviews, journals }: AssembledAll,
  defaults: Defaults,
  base: string,
  index: IdentityIndex,
  spool: Spool,
  find: (diagnostic: Diagnostic) => void,
): NamedAll {
  const resolved = resolveJournals(journals, index)
  const reviewMentions: ReviewMention[] = []
  const bookMentions: BookMention[] = []
  const bookStart: number[] = []
  for (const { at, journal } of reviews) {
    const assembled = assembledFromText(spool.get(at))
    const place = assembled.origins.get('')?.place
    const mentions = mentionsOf(
      assembled.key,
      assembled.record,
      journal === undefined ? undefined : resolved.slugs.get(journal),
      hintsOf(assembled, defaults),
    )
    const kept = pathsOf(assembled.names, base)
    reviewMentions.push({ ...mentions.review, ...(kept && { path: kept.review }), ...(place && { place }) })
    bookStart.push(bookMentions.length)
    bookMentions.push(...mentions.books.map((book, i) => ({ ...book, path: kept?.books[i] ?? book.path })))
  }
  const addresses = resolveReviews(reviewMentions, index)
  const mentioned = withReviews(bookMentions, bookStart, addresses.documents)
  const books = resolveBooks(mentioned, index)
  ;[...addresses.diagnostics, ...books.diagnostics].forEach(find)
  const named = reviews.flatMap(({ at, journal }, i): Named[] => {
    const document = addresses.documents[i]
    const own = books.documents.slice(bookStart[i], bookStart[i + 1] ?? bookMentions.length)
    return document === undefined
      ? []
      : [{ at, document, books: own, journal: journal === undefined ? undefined : resolved.slugs.get(journal) }]
  })
  named.sort((a, b) => compare(a.document, b.document))
  const identities = new Map(index)
  addresses.documents.forEach((document, i) => {
    if (document !== undefined) remember(identities, document, reviewMentions[i]?.keys ?? [])
  })
  books.documents.forEach((document, i) => {
    remember(identities, document, mentioned[i]?.keys ?? [])
  })
  for (const [document, keys] of resolved.keys) remember(identities, document, keys)
  return { reviews: named, mentions: countMentions(named, base, spool), identities, merges: books.merges }
}

/** The addresses that a graph of ours under this base already has: they stay. */
function pathsOf(names: Names | undefined, base: string): { readonly review: string; readonly books: readonly string[] } | undefined {
  if (names === undefined || ![names.review, ...names.books].every((document) => document.startsWith(base))) return undefined
  return { review: names.review.slice(base.length), books: names.books.map((document) => document.slice(base.length)) }
}

/** The only book of a review is known by it, too: what is corrected of its title does not make another book of it. */
function withReviews(
  mentions: readonly BookMention[],
  starts: readonly number[],
  documents: readonly (string | undefined)[],
): readonly BookMention[] {
  const changed = [...mentions]
  starts.forEach((start, i) => {
    const [mention, document] = [mentions[start], documents[i]]
    if (mention === undefined || document === undefined || (starts[i + 1] ?? mentions.length) - start !== 1) return
    changed[start] = { ...mention, keys: [...mention.keys, `of:${document}`] }
  })
  return changed
}

function remember(identities: Map<string, IdentityEntry>, document: string, keys: readonly string[]): void {
  const known = identities.get(document)
  identities.set(document, { ...known, document, keys: [...new Set([...(known?.keys ?? []), ...keys])] })
}

function countMentions(reviews: readonly Named[], base: string, spool: Spool): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const named of reviews) {
    const { record } = assembledFromText(spool.get(named.at))
    for (const document of documentsIn({ record, names: namesOf(named, record, base) }))
      counts.set(document, (counts.get(document) ?? 0) + 1)
  }
  return counts
}

export function namesOf({ document, books, journal }: Named, record: Parameters<typeof namesFor>[0], base: string): Names {
  return namesFor(record, base, { review: document, books, journal })
}
