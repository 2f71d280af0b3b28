import type { BibEntry, BibField } from './bib-entries.js'

/** The entry of a key; of two with one key the first. */
export type FindEntry = (key: string) => BibEntry | undefined

/** Fields that say something of one entry alone. */
const own: ReadonlySet<string> = new Set(
  'crossref xdata related relatedtype relatedstring entryset ids xref isbn keywords note label'.split(' '),
)
const parts: Readonly<Record<string, string>> = { title: 'journaltitle', subtitle: 'journalsubtitle', titleaddon: 'journaltitleaddon' }
const wholes: Readonly<Record<string, string>> = { title: 'maintitle', subtitle: 'mainsubtitle', titleaddon: 'maintitleaddon' }

/** The fields of an entry with those that it takes over by `xdata` and `crossref`. An entry that leads back to itself takes no more. */
export function fieldsOf(entry: BibEntry, find: FindEntry, seen: ReadonlySet<string> = new Set()): ReadonlyMap<string, BibField> {
  const fields = new Map(entry.fields)
  if (seen.size >= deepest || seen.has(entry.key)) return fields
  const behind = new Set(seen).add(entry.key)
  const parent = find(parentOf(fields))
  const shared = sharedOf(fields).flatMap((key) => find(key) ?? [])
  for (const other of shared) take(fields, fieldsOf(other, find, behind), {})
  if (parent !== undefined) take(fields, fieldsOf(parent, find, behind), renamed(entry.type, parent.type))
  return fields
}

/** The keys of the entries that an entry takes fields from. */
export function inheritsFrom({ fields }: BibEntry): readonly string[] {
  return [parentOf(fields), ...sharedOf(fields)].filter((key) => key !== '')
}

function parentOf(fields: ReadonlyMap<string, BibField>): string {
  return fields.get('crossref')?.raw.trim() ?? ''
}

function sharedOf(fields: ReadonlyMap<string, BibField>): readonly string[] {
  return (fields.get('xdata')?.raw ?? '').split(',', mostShared).map((key) => key.trim())
}

/** More than any bibliography needs; a file that was made to go on for ever ends here. */
export const deepest = 3
const mostShared = 8

function take(fields: Map<string, BibField>, from: ReadonlyMap<string, BibField>, names: Readonly<Record<string, string>>): void {
  for (const [name, field] of from) {
    const target = names[name] ?? name
    if (!own.has(name) && !fields.has(target)) fields.set(target, field)
  }
}

function renamed(child: string, parent: string): Readonly<Record<string, string>> {
  if (parent === 'periodical') return parts
  return parent.startsWith('mv') || (child === 'book' && parent === 'book') ? wholes : {}
}
