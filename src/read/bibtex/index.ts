import { complain } from '../../diagnostics/complain.js'
import { FarLinks } from '../long/far-links.js'
import { itemsAt } from '../long/items-at.js'
import { keptIfShort } from '../long/kept-if-short.js'
import { withinReach } from '../long/within-reach.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { type BibEntry, bibEntries, type BibFault } from './bib-entries.js'
import { BibRecord } from './bib-record.js'
import { deepest, fieldsOf, inheritsFrom } from './inherit.js'
import { bibMediaType, readEntry, reviewedKeys } from './read-entry.js'

/** Bibliographies of LaTeX, and what Zotero, JabRef and publishers' sites export. */
export const bibtex: Reader = {
  id: 'bibtex',
  label: 'BibTeX and biblatex',
  mediaType: bibMediaType,
  extensions: ['.bib', '.bibtex'],
  reads:
    'Entries @review, those with entrysubtype or keywords "book review", with relatedtype = {reviewof} to the entry of a book in the same file, with revdtitle (biblatex-sbl) or reviewed-author (JSTOR), or with a note "Review of …" or "Reviewed Title: …" (Zotero); macros, crossref and xdata, TeX accents and markup.',
  cannotKnow:
    'Where the family name begins in a name in direct order; ORCID iDs; macros of another file; the ISBN of a review is never taken for its book’s.',
  detect: ({ head, name }) => {
    if (/^\uFEFF?\s{0,1000}[{[<]/.test(head)) return 0
    if (
      /(?:^|[\n\r\uFEFF])\s{0,20}@[A-Za-z]{3,30}\s{0,5}[{(]\s{0,20}[^\s,{}()"]{1,200}\s{0,20},\s{0,200}[\w+:-]{1,60}\s{0,40}=\s{0,20}[{"\w]/.test(
        head,
      )
    )
      return 0.95
    if (/(?:^|[\n\r\uFEFF])\s{0,20}@(?:string|preamble|comment)\s{0,5}[{(]/i.test(head)) return 0.7
    return /\.bib(?:tex)?$/i.test(name) ? 0.6 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const entries = keptIfShort(() => bibEntries(source.name, source.chunks()))
  const links = linksOf(entries())
  const kept = itemsAt(links.toKeep(), entries)
  for (const { item, near } of withinReach(entries(), reach * (deepest + 1))) {
    if ('reason' in item) {
      yield { diagnostics: [complain('read/input-is-well-formed', { other: item.reason }, { place: item.place })] }
      continue
    }
    const find = (key: string): BibEntry | undefined => {
      const offset = links.offsetOf(key)
      const found = offset === undefined ? undefined : (kept.get(offset) ?? near(offset))
      return found === undefined || 'reason' in found ? undefined : found
    }
    const recordOf = (entry: BibEntry): BibRecord => new BibRecord(entry, fieldsOf(entry, find))
    const recordAt = (key: string): BibRecord | undefined => {
      const entry = find(key)
      return entry === undefined ? undefined : recordOf(entry)
    }
    yield readEntry(recordOf(item), recordAt, `${source.name}#${item.key}`, options)
  }
}

/** How far apart an entry and one that it names may stand without being far from each other, in UTF-16 units. */
const reach = 50_000

/** Which entries name which, over the whole file. */
function linksOf(entries: Iterable<BibEntry | BibFault>): FarLinks {
  const links = new FarLinks(reach, 'first')
  for (const entry of entries) {
    if ('reason' in entry) continue
    const inherits = inheritsFrom(entry)
    links.meet(entry.key, entry.offset, inherits)
    for (const key of [...reviewedKeys(new BibRecord(entry, entry.fields)), ...inherits]) links.ask(key, entry.offset)
  }
  return links
}
