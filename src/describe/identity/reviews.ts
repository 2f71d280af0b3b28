import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { compare } from '../../record/normal-form.js'
import type { IdentityIndex } from './identity-file.js'

/** What the pass over the corpus keeps of one review. */
export interface ReviewMention {
  /** Its source key. */
  readonly key: string
  /** The path that it would be minted under. */
  readonly path: string
  /** The strongest first. */
  readonly keys: readonly string[]
  readonly place?: Place
}

export interface ResolvedReviews {
  /** A document for each mention; nothing for one whose address is another's. */
  readonly documents: readonly (string | undefined)[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The address of every review: the one that it had, else the minted one. Two reviews never share one. */
export function resolveReviews(mentions: readonly ReviewMention[], index: IdentityIndex): ResolvedReviews {
  const documents: (string | undefined)[] = mentions.map(() => undefined)
  const taken = new Map<string, number>()
  for (const { i, document } of knownAddresses(mentions, index)) {
    if (documents[i] !== undefined || taken.has(document)) continue
    documents[i] = document
    taken.set(document, i)
  }
  const diagnostics: Diagnostic[] = []
  const order = mentions.map((_, i) => i).sort((a, b) => compare(firstKey(mentions[a]), firstKey(mentions[b])))
  for (const i of order) {
    const mention = mentions[i]
    if (mention === undefined || documents[i] !== undefined) continue
    const owner = taken.get(mention.path)
    if (owner === undefined) {
      documents[i] = mention.path
      taken.set(mention.path, i)
    } else diagnostics.push(clash(mention, mentions[owner] as ReviewMention))
  }
  return { documents, diagnostics }
}

/** Keys that may be another review's too: what stands beside them must not contradict, and nobody else may have them. */
const weak = ['page', 'book', 'name', 'headed']

/** Addresses that the reviews had, by their strongest keys first. */
function knownAddresses(mentions: readonly ReviewMention[], index: IdentityIndex): { readonly i: number; readonly document: string }[] {
  const byKey = documentsByKey(index)
  if (byKey.size === 0) return []
  const count = new Map<string, number>()
  for (const { keys } of mentions) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1)
  const found = mentions.flatMap(({ keys }, i) =>
    keys.flatMap((key, rank) => {
      const document = byKey.get(key)
      const known = document === undefined ? undefined : index.get(document)?.keys
      if (document === undefined || known === undefined || count.get(key) !== 1 || contradicts(keys, known)) return []
      const weakness = weak.indexOf(schemeOf(key))
      if (weakness > 0 && stand(keys, known) === 'apart') return []
      return [{ i, document, rank: weakness === -1 ? rank : 100 + weakness, first: keys[0] ?? '' }]
    }),
  )
  return found.sort((a, b) => a.rank - b.rank || compare(a.first, b.first))
}

function documentsByKey(index: IdentityIndex): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>()
  const shared = new Set<string>()
  for (const { document, keys } of index.values()) {
    if (!document.startsWith('reviews/')) continue
    for (const key of keys) {
      if (byKey.has(key) && weak.includes(schemeOf(key))) shared.add(key)
      if (schemeOf(key) !== 'at') byKey.set(key, document)
    }
  }
  for (const key of shared) byKey.delete(key)
  return byKey
}

function schemeOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

/** Two DOIs are two reviews, whatever else agrees. */
function contradicts(keys: readonly string[], known: readonly string[]): boolean {
  const doi = keys.find((key) => key.startsWith('doi:'))
  const others = known.filter((key) => key.startsWith('doi:'))
  return doi !== undefined && others.length > 0 && !others.includes(doi)
}

/** Whether volume, issue and page, as far as both state them, are the same as they were at any time. */
function stand(keys: readonly string[], known: readonly string[]): 'together' | 'apart' {
  const places = (list: readonly string[]): string[][] => list.flatMap((key) => (key.startsWith('at:') ? [key.slice(3).split('|')] : []))
  const [now] = places(keys)
  const before = places(known)
  const fits =
    before.length === 0 || before.some((place) => place.every((part, i) => part === '' || (now?.[i] ?? '') === '' || now?.[i] === part))
  return fits ? 'together' : 'apart'
}

function clash(mention: ReviewMention, owner: ReviewMention): Diagnostic {
  return complain(
    'core/iri-is-one-reviews',
    { actual: mention.path, other: `${owner.key} and ${mention.key}` },
    { place: mention.place, review: mention.key },
  )
}

function firstKey(mention: ReviewMention | undefined): string {
  return mention?.keys[0] ?? ''
}
