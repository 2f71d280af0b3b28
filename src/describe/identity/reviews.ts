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

/** Addresses that the reviews had, by their strongest keys first. */
function knownAddresses(mentions: readonly ReviewMention[], index: IdentityIndex): { readonly i: number; readonly document: string }[] {
  const byKey = new Map([...index.values()].flatMap(({ document, keys }) => (document.startsWith('reviews/') ? keys.map((key) => [key, document] as const) : [])))
  if (byKey.size === 0) return []
  const count = new Map<string, number>()
  for (const { keys } of mentions) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1)
  const found = mentions.flatMap(({ keys }, i) =>
    keys.flatMap((key, rank) => {
      const document = byKey.get(key)
      const fits = document !== undefined && count.get(key) === 1 && !contradicts(keys, index.get(document)?.keys ?? [])
      return fits ? [{ i, document, rank: key.startsWith('page:') ? 9 : rank, first: keys[0] ?? '' }] : []
    }),
  )
  return found.sort((a, b) => a.rank - b.rank || compare(a.first, b.first))
}

/** Two DOIs are two reviews, whatever else agrees. */
function contradicts(keys: readonly string[], known: readonly string[]): boolean {
  const doi = keys.find((key) => key.startsWith('doi:'))
  const others = known.filter((key) => key.startsWith('doi:'))
  return doi !== undefined && others.length > 0 && !others.includes(doi)
}

function clash(mention: ReviewMention, owner: ReviewMention): Diagnostic {
  return complain('core/iri-is-one-reviews', { actual: mention.path, other: `${owner.key} and ${mention.key}` }, { place: mention.place, review: mention.key })
}

function firstKey(mention: ReviewMention | undefined): string {
  return mention?.keys[0] ?? ''
}
