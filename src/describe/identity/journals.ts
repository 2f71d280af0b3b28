import { compare } from '../../record/normal-form.js'
import type { Issn, Serial } from '../../record/serial.js'
import { slug } from '../../record/values/slug.js'
import { journalPath, journalSlug } from '../mint.js'
import type { IdentityIndex } from './identity-file.js'

/** A journal as one review names it. */
export interface JournalMention {
  /** What an address of its own would call it: the first title as printed, or what the configuration says. */
  readonly slug: string
  readonly issns: readonly Issn[]
  /** The configuration fixes what addresses call it. */
  readonly fixed: boolean
}

/** The journal that a review names, by what it prints first. */
export function journalMention(
  serial: Serial | undefined,
  printedTitle: string | undefined,
  configured: string | undefined,
): JournalMention | undefined {
  const first = printedTitle === undefined ? serial : { ...serial, titles: [{ value: printedTitle }, ...(serial?.titles ?? [])] }
  const made = configured ?? journalSlug(first)
  return made === undefined ? undefined : { slug: made, issns: serial?.issns ?? [], fixed: configured !== undefined }
}

/** One key for all mentions that say the same. */
export function mentionKey({ slug: name, issns }: JournalMention): string {
  return [name, ...issns.map(({ value }) => value).sort(compare)].join(' ')
}

export interface ResolvedJournals {
  /** Mention key → what addresses call the journal. */
  readonly slugs: ReadonlyMap<string, string>
  /** Document → every key of the journal. */
  readonly keys: ReadonlyMap<string, readonly string[]>
}

interface Journal {
  readonly mentions: JournalMention[]
  readonly issns: Map<string, Issn>
}

/**
 * Tells journals apart in a corpus: by ISSN; by title, unless their ISSNs contradict. Two journals of one title get the ISSN behind it.
 * The result does not depend on the order of the mentions.
 */
export function resolveJournals(mentions: Iterable<JournalMention>, index: IdentityIndex): ResolvedJournals {
  const distinct = new Map([...mentions].map((mention) => [mentionKey(mention), mention]))
  const journals = gather([...distinct].sort(([a], [b]) => compare(a, b)).map(([, mention]) => mention))
  const names = nameAll(journals, index)
  const slugs = new Map<string, string>()
  const keys = new Map<string, readonly string[]>()
  journals.forEach((journal, i) => {
    const name = names[i] ?? ''
    for (const mention of journal.mentions) slugs.set(mentionKey(mention), name)
    keys.set(journalPath(name), keysOf(journal))
  })
  return { slugs, keys }
}

/** First what shares an ISSN, then what shares a title and does not contradict. */
function gather(mentions: readonly JournalMention[]): Journal[] {
  let journals: Journal[] = mentions.map((mention) => ({
    mentions: [mention],
    issns: new Map(mention.issns.map((issn) => [issn.value, issn])),
  }))
  const sharing = (same: (a: Journal, b: Journal) => boolean): void => {
    const joined: Journal[] = []
    for (const next of journals) {
      const matches = joined.filter((known) => same(known, next))
      const [first, ...more] = matches
      if (first === undefined) joined.push(next)
      else for (const other of [next, ...more]) absorb(first, other, joined)
    }
    journals = joined
  }
  sharing((a, b) => [...a.issns.keys()].some((issn) => b.issns.has(issn)))
  sharing((a, b) => a.mentions.some(({ slug: name }) => b.mentions.some((other) => other.slug === name)) && !contradict(a, b))
  return journals
}

function absorb(journal: Journal, other: Journal, joined: Journal[]): void {
  journal.mentions.push(...other.mentions)
  for (const [value, issn] of other.issns) journal.issns.set(value, issn)
  const i = joined.indexOf(other)
  if (i !== -1) joined.splice(i, 1)
}

/** Two journals are different if each has an ISSN of a medium that the other has another one of. */
function contradict(a: Journal, b: Journal): boolean {
  const media = (journal: Journal): Set<string> => new Set([...journal.issns.values()].map(({ medium }) => medium ?? 'any'))
  if (a.issns.size === 0 || b.issns.size === 0) return false
  const others = media(b)
  return [...media(a)].some((medium) => others.has(medium) || medium === 'any' || others.has('any'))
}

function nameAll(journals: readonly Journal[], index: IdentityIndex): string[] {
  const known = new Map(
    [...index.values()].flatMap(({ document, keys }) =>
      /^journals\/[^/]+\/$/.test(document) ? keys.map((key) => [key, document] as const) : [],
    ),
  )
  const wished = journals.map((journal) => {
    const fixed = journal.mentions.find((mention) => mention.fixed)?.slug
    const kept = keysOf(journal).flatMap((key) => (key.startsWith('issn:') ? (known.get(key) ?? []) : []))[0]
    return { fixed: fixed ?? kept?.split('/')[1], plain: journal.mentions.map(({ slug: name }) => name).sort(compare)[0] ?? '' }
  })
  return wished.map(({ fixed, plain }, i) => {
    if (fixed !== undefined) return fixed
    const shared = wished.some((other, j) => j !== i && (other.fixed ?? other.plain) === plain)
    const issn = [...(journals[i]?.issns.keys() ?? [])].sort(compare)[0]
    return shared && issn !== undefined ? `${plain}-${slug(issn)}` : plain
  })
}

function keysOf(journal: Journal): string[] {
  return [
    ...new Set([...[...journal.issns.keys()].map((issn) => `issn:${issn}`), ...journal.mentions.map(({ slug: name }) => `title:${name}`)]),
  ].sort(compare)
}
