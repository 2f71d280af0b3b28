import { compare } from '../../record/normal-form.js'

/** One address that was minted: every key that ever named it, and when its content last changed. */
export interface IdentityEntry {
  /** Relative to the base: `reviews/…/`. */
  readonly document: string
  readonly keys: readonly string[]
  /** Of a review's content, base64url SHA-256. */
  readonly hash?: string
  /** The day (UTC) on which the content last changed. */
  readonly changed?: string
}

/** The addresses that a corpus has, by document. It is kept between runs, so that no address moves when more is learned. */
export type IdentityIndex = ReadonlyMap<string, IdentityEntry>

export type ReadIdentities =
  { readonly ok: true; readonly index: IdentityIndex } | { readonly ok: false; readonly line: number; readonly reason: string }

/** Reads `recension-ids.jsonl`: one JSON object a line. */
export function readIdentities(text: string): ReadIdentities {
  const index = new Map<string, IdentityEntry>()
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = parsed(line)
    if (entry === undefined) return { ok: false, line: i + 1, reason: 'this line is no entry of an identity file' }
    if (index.has(entry.document)) return { ok: false, line: i + 1, reason: `${entry.document} stands in it twice` }
    index.set(entry.document, entry)
  }
  return { ok: true, index }
}

/** The same, sorted, with every key in its place: the same bytes for the same identities. */
export function writeIdentities(index: IdentityIndex): string {
  return [...index.values()]
    .sort((a, b) => compare(a.document, b.document))
    .map(({ document, keys, hash, changed }) => `${JSON.stringify({ document, keys: [...keys].sort(compare), hash, changed })}\n`)
    .join('')
}

function parsed(line: string): IdentityEntry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('document' in value) || !('keys' in value)) return undefined
    const { document, keys } = value
    if (typeof document !== 'string' || !isPath(document) || !Array.isArray(keys) || !keys.every((key) => typeof key === 'string'))
      return undefined
    const hash = 'hash' in value && typeof value.hash === 'string' ? value.hash : undefined
    const changed = 'changed' in value && typeof value.changed === 'string' ? value.changed : undefined
    return { document, keys, ...(hash !== undefined && { hash }), ...(changed !== undefined && { changed }) }
  } catch {
    return undefined
  }
}

/** A path below the output folder that ends in a slash: nothing that leads out of it. */
function isPath(document: string): boolean {
  return (
    document.endsWith('/') &&
    document
      .split('/')
      .slice(0, -1)
      .every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\'))
  )
}
