import type { BibEntry, BibField } from './bib-entries.js'

/** Entries by their keys; of two with one key the first. */
export type BibFile = ReadonlyMap<string, BibEntry>

/** Fields that say something of one entry alone. */
const own: ReadonlySet<string> = new Set(
  'crossref xdata related relatedtype relatedstring entryset ids xref isbn keywords note label'.split(' '),
)
const parts: Readonly<Record<string, string>> = { title: 'journaltitle', subtitle: 'journalsubtitle', titleaddon: 'journaltitleaddon' }
const wholes: Readonly<Record<string, string>> = { title: 'maintitle', subtitle: 'mainsubtitle', titleaddon: 'maintitleaddon' }

/** The fields of an entry with those that it takes over by `xdata` and `crossref`. An entry that leads back to itself takes no more. */
export function fieldsOf(entry: BibEntry, file: BibFile, seen: ReadonlySet<string> = new Set()): ReadonlyMap<string, BibField> {
  const fields = new Map(entry.fields)
  if (seen.size >= deepest || seen.has(entry.key)) return fields
  const behind = new Set(seen).add(entry.key)
  const parent = file.get(fields.get('crossref')?.raw.trim() ?? '')
  const shared = (fields.get('xdata')?.raw ?? '').split(',', mostShared).flatMap((key) => file.get(key.trim()) ?? [])
  for (const other of shared) take(fields, fieldsOf(other, file, behind), {})
  if (parent !== undefined) take(fields, fieldsOf(parent, file, behind), renamed(entry.type, parent.type))
  return fields
}

/** More than any bibliography needs; a file that was made to go on for ever ends here. */
const deepest = 3
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
