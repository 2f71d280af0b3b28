import { complain } from '../../diagnostics/complain.js'
import { placesIn } from '../../diagnostics/places.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { type BibEntry, bibEntries } from './bib-entries.js'
import { BibRecord } from './bib-record.js'
import { fieldsOf } from './inherit.js'
import { bibMediaType, readEntry } from './read-entry.js'

/** Bibliographies of LaTeX, and what Zotero, JabRef and publishers' sites export. */
export const bibtex: Reader = {
  id: 'bibtex',
  label: 'BibTeX and biblatex',
  mediaType: bibMediaType,
  extensions: ['.bib', '.bibtex'],
  reads:
    'Entries @review, those with entrysubtype or keywords "book review", with relatedtype = {reviewof} to the entry of a book in the same file, with revdtitle (biblatex-sbl), or with a note "Review of …"; macros, crossref and xdata, TeX accents and markup.',
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
  const text = source.text()
  if (text.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const placeAt = placesIn(source.name, text)
  const found = [...bibEntries(text)]
  const file = new Map<string, BibEntry>()
  for (const one of found) if ('type' in one && !file.has(one.key)) file.set(one.key, one)
  const recordOf = (entry: BibEntry): BibRecord => new BibRecord(entry, fieldsOf(entry, file), placeAt)
  const find = (key: string): BibRecord | undefined => {
    const entry = file.get(key)
    return entry === undefined ? undefined : recordOf(entry)
  }
  for (const one of found) {
    yield 'reason' in one
      ? { diagnostics: [complain('read/input-is-well-formed', { other: one.reason }, { place: placeAt(one.offset) })] }
      : readEntry(recordOf(one), find, `${source.name}#${one.key}`, options)
  }
}
