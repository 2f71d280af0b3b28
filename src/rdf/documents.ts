/** Folder of a document → how many path segments follow it → what the document is about. Source: DESIGN, section 4. */
const kinds: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['reviews', { 2: 'review' }],
  ['books', { 1: 'book' }],
  ['journals', { 1: 'journal', 2: 'issue' }],
  ['organizations', { 1: 'organization' }],
])

/**
 * What a document of ours is about, as a word to name it by: `review`, `book`, `journal`, `issue` or `organization`.
 *
 * @param namespace the document with its `#`: `{base}books/gallant-2024-not-your-rescue-project/#`.
 */
export function documentKind(namespace: string): string | undefined {
  if (!namespace.endsWith('/#')) return undefined
  let end = namespace.length - '/#'.length
  for (let after = 1; after <= 2; after++) {
    const slash = namespace.lastIndexOf('/', end - 1)
    const kind = kinds.get(namespace.slice(namespace.lastIndexOf('/', slash - 1) + 1, slash))?.[after]
    if (kind !== undefined) return kind
    end = slash
  }
  return undefined
}
