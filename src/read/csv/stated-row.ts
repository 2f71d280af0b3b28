import { hashOf } from '../../record/hash.js'
import { plainCell } from '../../record/spreadsheet-cell.js'
import type { BookField, ReviewField } from '../../record/table-fields.js'
import type { DelimitedRow } from '../delimited/delimited-rows.js'
import { readHeading } from '../heading/index.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import type { Stated, StatedBook, StatedPerson, StatedReview } from '../stated/stated-review.js'
import type { TableLayout } from './table-layout.js'

/** What one row of a table states of a review. */
export function statedOfRow(row: DelimitedRow, layout: TableLayout): StatedReview {
  const cells = cellsOf(row, layout)
  const all = (field: ReviewField): readonly Stated[] => cells.get(field) ?? []
  const one = (field: ReviewField): Stated | undefined => all(field)[0]
  const books = [...new Set(layout.flatMap((column) => column?.book ?? []))].sort((a, b) => a - b)
  const places = { volume: one('volume'), issue: one('issue'), received: one('received'), accepted: one('accepted'), published: one('published'), doi: one('doi'), language: one('language') } // prettier-ignore
  const key = one('key')
  return {
    ...(key && { key: key.text }),
    place: row.placeOf(),
    hash: hashOf(JSON.stringify(row.cells)),
    mediaType: 'text/csv',
    sections: all('section').map(({ text }) => text),
    titles: all('review').slice(0, 1),
    abstracts: all('abstract'),
    people: reviewers(all),
    books: books.flatMap((book) => bookOf(cells, book) ?? []),
    journal: all('journal'),
    issns: [
      ...all('issn').flatMap(several),
      ...all('issn print')
        .flatMap(several)
        .map((issn) => ({ ...issn, medium: 'print' as const })),
      ...all('issn online')
        .flatMap(several)
        .map((issn) => ({ ...issn, medium: 'online' as const })),
    ],
    ...(Object.fromEntries(Object.entries(places).filter(([, value]) => value !== undefined)) as Partial<StatedReview>),
    ...pageOf(all('page'), all('pages')),
    licences: [...all('license'), ...all('rights')],
    keywords: all('keywords').flatMap(several),
    ...beyond(row, layout),
  }
}

type Cells = ReadonlyMap<string, readonly Stated[]>

/** The cells in which something stands, by what they hold: those of the second book under `book title 1`. */
function cellsOf(row: DelimitedRow, layout: TableLayout): Cells {
  const cells = new Map<string, Stated[]>()
  layout.forEach((column, i) => {
    const text = plainCell(row.cells[i] ?? '')
    if (column === undefined || column.field === 'none' || text === '') return
    const name = column.field.startsWith('book') ? `${column.field} ${column.book}` : column.field
    const known = cells.get(name)
    if (known === undefined) cells.set(name, [{ text, place: row.placeOf(i) }])
    else known.push({ text, place: row.placeOf(i) })
  })
  return cells
}

/** Several values in one cell are parted by semicolons. */
function several({ text, ...rest }: Stated): readonly Stated[] {
  return text.split(';').flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), ...rest }]))
}

function reviewers(all: (field: ReviewField) => readonly Stated[]): readonly StatedPerson[] {
  const [given, family] = [all('reviewer given'), all('reviewer family')]
  const people: StatedPerson[] = [
    ...all('reviewer').flatMap((cell) => named(cell, 'author')),
    ...family.map(({ text, place }, i) => ({ role: 'author' as const, family: text, ...(given[i] && { given: given[i].text }), place })),
  ]
  const orcids = all('reviewer orcid').flatMap(several)
  return people.map((person, i) => {
    const orcid = orcids.length === people.length || (i === 0 && people.length === 1) ? orcids[i] : undefined
    return { ...person, ...(orcid && { orcid: orcid.text }) }
  })
}

function named(cell: Stated, role: StatedPerson['role']): readonly StatedPerson[] {
  return several(cell).map(({ text, place }) => ({ role, name: text, place }))
}

function bookOf(cells: Cells, book: number): StatedBook | undefined {
  const all = (field: BookField): readonly Stated[] => cells.get(`${field} ${book}`) ?? []
  const one = (field: BookField): Stated | undefined => all(field)[0]
  const [whole] = all('book')
  const isTitle = whole !== undefined && readHeading(whole.text, { expectReview: true }).books.length === 0
  const titles = [...all('book title'), ...(isTitle ? [whole] : [])].slice(0, 1)
  const [subtitle, date, edition, volume] = [one('book subtitle'), one('book year'), one('book edition'), one('book volume')]
  const [series, language, doi, page, extent] = [
    one('book series'),
    one('book language'),
    one('book doi'),
    one('book page'),
    one('book extent'),
  ]
  const people = [
    ...all('book authors').flatMap((cell) => named(cell, 'author')),
    ...all('book editors').flatMap((cell) => named(cell, 'editor')),
    ...all('book translators').flatMap((cell) => named(cell, 'translator')),
  ]
  const [isbns, publishers, places] = [
    all('book isbn').flatMap(several),
    all('book publisher').flatMap(several),
    all('book place').flatMap(several),
  ]
  const first = [whole, ...titles, ...people, ...isbns, doi, ...publishers, page, date].find((value) => value !== undefined)
  if (first === undefined) return undefined
  return {
    place: first.place,
    ...(whole && !isTitle && { citation: whole }),
    titles,
    people,
    publishers,
    places,
    isbns,
    ...(subtitle && { subtitle }),
    ...(date && { date }),
    ...(edition && { edition }),
    ...(volume && { volume }),
    ...(series && { series }),
    ...(language && { language }),
    ...(doi && { doi }),
    ...(page && { page }),
    ...(extent && { extent }),
  }
}

/** A "page" is an address or the number of a page: which of them, it shows. */
function pageOf(page: readonly Stated[], pages: readonly Stated[]): Pick<StatedReview, 'page' | 'pages'> {
  const [address] = page.filter(({ text }) => text.includes(':') || !parsePages(text).ok)
  const [range] = [...pages, ...page.filter((cell) => cell !== address && (parsePages(cell.text).ok || isArticleNumber(cell.text)))]
  return { ...(address && { page: address }), ...(range && { pages: range }) }
}

/** Cells behind the last heading: a delimiter that should have stood between quotation marks. */
function beyond(row: DelimitedRow, layout: TableLayout): Pick<StatedReview, 'notUnderstood'> {
  const text = row.cells.slice(layout.length).join(' ').trim()
  return text === '' ? {} : { notUnderstood: [{ field: 'books', text, place: row.placeOf(layout.length) }] }
}
