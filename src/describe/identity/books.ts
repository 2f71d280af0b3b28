import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { compare } from '../../record/normal-form.js'
import type { IdentityIndex } from './identity-file.js'

/** What the pass over the corpus keeps of one reviewed book. */
export interface BookMention {
  /** The source key of the review. */
  readonly review: string
  /** The path that it would be minted under. */
  readonly path: string
  readonly keys: readonly string[]
  /** Slug of the main title. */
  readonly title: string
  readonly subtitle: string
  /** Volume, edition and language, where stated. */
  readonly variant: string
}

/** Several mentions that are one book. */
export interface Merge {
  readonly document: string
  /** The keys that they share. */
  readonly because: readonly string[]
  readonly reviews: readonly string[]
}

export interface ResolvedBooks {
  readonly documents: readonly string[]
  readonly merges: readonly Merge[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Cluster {
  readonly members: number[]
  readonly because: Set<string>
}

/**
 * Which mentions are one book: by DOI or ISBN in any format, or by title, first family name and year; not where edition, volume or
 * language differ, nor where one ISBN is given to two titles. Books that prove to be one take the first address in sorted order.
 */
export function resolveBooks(mentions: readonly BookMention[], index: IdentityIndex): ResolvedBooks {
  const clusters = new Map<number, Cluster>()
  const diagnostics: Diagnostic[] = []
  for (const [key, members] of sharedKeys(mentions)) join(key, members, mentions, clusters, diagnostics)
  const known = documentsByKey(index)
  const alone = mentions.flatMap((_, i): Cluster[] => (clusters.has(i) ? [] : [{ members: [i], because: new Set() }]))
  const all = [...new Set(clusters.values()), ...alone]
  const documents: string[] = []
  const taken = new Set<string>()
  const place = (cluster: Cluster, document: string | undefined): boolean => {
    if (document === undefined) return false
    for (const i of cluster.members) documents[i] = document
    taken.add(document)
    return true
  }
  const byNames = all.filter((cluster) => !place(cluster, knownAddress(membersOf(cluster, mentions), known)))
  for (const cluster of byNames) place(cluster, addressOf(membersOf(cluster, mentions), known, index, taken))
  const merges = [...new Set(clusters.values())].map((cluster): Merge => {
    const reviews = membersOf(cluster, mentions).map(({ review }) => review)
    return {
      document: documents[cluster.members[0] ?? 0] ?? '',
      because: [...cluster.because].sort(compare),
      reviews: [...new Set(reviews)].sort(compare),
    }
  })
  return {
    documents,
    merges: merges.sort((a, b) => compare(a.document, b.document)),
    diagnostics: [...diagnostics, ...nearMisses(mentions, documents)],
  }
}

/** Keys that several mentions have, in sorted order; their mentions in the order of what they would be called. */
function sharedKeys(mentions: readonly BookMention[]): [string, number[]][] {
  const byKey = new Map<string, number[]>()
  mentions.forEach(({ keys, path }, i) => {
    for (const key of [...keys, `path:${path}`]) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [i])
      else known.push(i)
    }
  })
  return [...byKey]
    .filter(([, members]) => members.length > 1)
    .sort(([a], [b]) => compare(a, b))
    .map(([key, members]) => [key, members.sort((a, b) => compare(order(mentions[a]), order(mentions[b])))])
}

function order(mention: BookMention | undefined): string {
  return `${mention?.subtitle ?? ''} ${mention?.path ?? ''} ${mention?.review ?? ''}`
}

function join(
  key: string,
  members: readonly number[],
  mentions: readonly BookMention[],
  clusters: Map<number, Cluster>,
  diagnostics: Diagnostic[],
): void {
  if (!key.startsWith('title:')) {
    joinAll(key, members, mentions, clusters, diagnostics)
    return
  }
  // Of one main title, those with one subtitle are one; those that state none join them if there is no other subtitle to mean.
  const bySubtitle = new Map<string, number[]>()
  for (const i of members) {
    const subtitle = mentions[i]?.subtitle ?? ''
    bySubtitle.set(subtitle, [...(bySubtitle.get(subtitle) ?? []), i])
  }
  const silent = bySubtitle.get('') ?? []
  bySubtitle.delete('')
  const [only] = bySubtitle.values()
  if (bySubtitle.size === 1 && only !== undefined) joinAll(key, [...only, ...silent], mentions, clusters, diagnostics)
  else for (const group of [...bySubtitle.values(), silent]) joinAll(key, group, mentions, clusters, diagnostics)
}

/** Joins each mention to the first group of earlier ones that it does not contradict. */
function joinAll(
  key: string,
  members: readonly number[],
  mentions: readonly BookMention[],
  clusters: Map<number, Cluster>,
  diagnostics: Diagnostic[],
): void {
  const heads: number[] = []
  for (const next of members) {
    const own = clusterOf(next, clusters)
    const reasons = heads.map((head) => {
      const known = clusterOf(head, clusters)
      if (known === own) return 'known'
      return contradiction(known, own, mentions)
    })
    const at = reasons.findIndex((reason) => reason === undefined || reason === 'known')
    const head = heads[at]
    if (head !== undefined) unite(clusterOf(head, clusters), own, key, clusters)
    else {
      if (key.startsWith('isbn:') && reasons.includes('title')) diagnostics.push(oneIsbn(key, mentions[heads[0] ?? next], mentions[next]))
      heads.push(next)
    }
  }
}

function clusterOf(i: number, clusters: ReadonlyMap<number, Cluster>): Cluster {
  return clusters.get(i) ?? { members: [i], because: new Set<string>() }
}

function unite(a: Cluster, b: Cluster, key: string, clusters: Map<number, Cluster>): void {
  a.because.add(key)
  if (a === b) return
  a.members.push(...b.members)
  for (const why of b.because) a.because.add(why)
  for (const i of a.members) clusters.set(i, a)
}

/** Why two groups of mentions cannot be one book. */
function contradiction(a: Cluster, b: Cluster, mentions: readonly BookMention[]): 'variant' | 'title' | 'review' | undefined {
  const [one, other] = [a, b].map(({ members }) => members.flatMap((i) => mentions[i] ?? []))
  for (const x of one ?? []) {
    for (const y of other ?? []) {
      if (x.review === y.review) return 'review'
      if (differ(x.variant, y.variant)) return 'variant'
      if (x.title !== '' && y.title !== '' && !x.title.startsWith(y.title) && !y.title.startsWith(x.title)) return 'title'
    }
  }
  return undefined
}

/** Whether any of volume, edition and language is stated by both and is not the same. */
function differ(a: string, b: string): boolean {
  const others = b.split('|')
  return a.split('|').some((part, i) => part !== '' && (others[i] ?? '') !== '' && others[i] !== part)
}

function membersOf({ members }: Cluster, mentions: readonly BookMention[]): readonly BookMention[] {
  return members.flatMap((i) => mentions[i] ?? [])
}

function documentsByKey(index: IdentityIndex): ReadonlyMap<string, string> {
  return new Map(
    [...index.values()].flatMap(({ document, keys }) => (document.startsWith('books/') ? keys.map((key) => [key, document] as const) : [])),
  )
}

/** The address that a book had under one of its names. */
function knownAddress(members: readonly BookMention[], known: ReadonlyMap<string, string>): string | undefined {
  return members.flatMap(({ keys }) => keys.flatMap((key) => (key.startsWith('of:') ? [] : (known.get(key) ?? [])))).sort(compare)[0]
}

/** Of a book whose names are all new: the address of the one book that its review had before, unless an ISBN contradicts; else a new one. */
function addressOf(
  members: readonly BookMention[],
  known: ReadonlyMap<string, string>,
  index: IdentityIndex,
  taken: ReadonlySet<string>,
): string {
  const isbns = members.flatMap(({ keys }) => keys.filter((key) => key.startsWith('isbn:')))
  const before = members.flatMap(({ keys }) => keys.flatMap((key) => (key.startsWith('of:') ? (known.get(key) ?? []) : [])))
  const free = before.filter((document) => {
    const others = (index.get(document)?.keys ?? []).filter((key) => key.startsWith('isbn:'))
    return !taken.has(document) && (isbns.length === 0 || others.length === 0)
  })
  return (free.length > 0 ? free : members.map(({ path }) => path)).sort(compare)[0] ?? ''
}

function oneIsbn(key: string, a: BookMention | undefined, b: BookMention | undefined): Diagnostic {
  const other = `in ${a?.review ?? '?'} and in ${b?.review ?? '?'}`
  return complain('core/isbn-names-one-book', { field: 'isbn', actual: key.slice(5), other }, { review: b?.review })
}

/** Same title and first family name, but not one book: said, not joined. */
function nearMisses(mentions: readonly BookMention[], documents: readonly string[]): Diagnostic[] {
  const groups = new Map<string, Map<string, BookMention>>()
  mentions.forEach((mention, i) => {
    const title = mention.keys
      .find((each) => each.startsWith('title:'))
      ?.split('|')
      .slice(0, 2)
      .join('|')
    if (title === undefined) return
    const key = `${title}|${mention.subtitle}`
    const group = groups.get(key) ?? new Map<string, BookMention>()
    groups.set(key, group.set(documents[i] ?? '', mention))
  })
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort(([a], [b]) => compare(a, b))
    return rest.map(([document, { review }]) =>
      complain('core/book-may-be-another', { actual: document, other: first?.[0] ?? '' }, { review }),
    )
  })
}
