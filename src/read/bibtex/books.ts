import type { Role } from '../../record/contributor.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import type { BibRecord } from './bib-record.js'
import { babelLanguage } from './languages.js'

/** A book's people, in the order in which a list of them is written. Source: the manual of biblatex, section 2.2.2. */
export const bibRoles: readonly (readonly [field: string, role: Role])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['foreword', 'foreword'],
  ['introduction', 'introduction'],
  ['afterword', 'afterword'],
]

const editorTypes: Readonly<Record<string, Role>> = { compiler: 'compiler', translator: 'translator', editor: 'editor' }

/** The book that an entry describes. */
export function bookOfEntry(book: BibRecord): StatedBook {
  const title = book.text('title', 'maintitle')
  const editorType = book.raw('editortype').toLowerCase()
  const editor = editorType === '' ? 'editor' : (editorTypes[editorType] ?? 'contributor')
  const people = bibRoles.flatMap(([field, role]) => book.people(field, role === 'editor' ? editor : role))
  const [publishers, places] = [book.list('publisher', 'institution', 'school', 'organization'), book.list('location', 'address')]
  const isbn = book.address('isbn')
  const printed = book.text('language', 'langid', 'hyphenation')
  const isbns = (isbn?.text.split(/[,;]/) ?? []).flatMap((one) => (isbn === undefined || one.trim() === '' ? [] : [{ ...isbn, text: one }]))
  const one: Readonly<Record<string, Stated | undefined>> = {
    subtitle: book.text('subtitle'), date: book.date(), edition: book.text('edition'), volume: book.text('volume'),
    series: book.text('series'), seriesNumber: book.text('series') && book.text('number'), doi: book.address('doi'), page: book.address('url'),
    extent: book.text('pagetotal'), language: printed && { ...printed, text: babelLanguage(printed.text) },
  } // prettier-ignore
  return {
    place: book.place,
    ...(title && { titles: [title] }),
    ...(people.length > 0 && { people }),
    ...(publishers.length > 0 && { publishers }),
    ...(places.length > 0 && { places }),
    ...(isbns.length > 0 && { isbns }),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  }
}

/**
 * The reviewed book in fields of the review's own, as biblatex-sbl has them: `revdtitle`, `revdauthor`, `revdeditor`; JSTOR writes
 * `reviewed-author`.
 */
export function reviewedInFields(review: BibRecord): StatedBook | undefined {
  const title = review.text('revdtitle', 'reviewed-title')
  const subtitle = review.text('revdsubtitle')
  const people = [
    ...['revdauthor', 'reviewed-author'].flatMap((field) => review.people(field, 'author')),
    ...review.people('revdeditor', 'editor'),
  ]
  if (title === undefined && people.length === 0) return undefined
  return {
    place: title?.place ?? review.place,
    ...(title && { titles: [title] }),
    ...(title && subtitle && { subtitle }),
    ...(people.length > 0 && { people }),
  }
}
