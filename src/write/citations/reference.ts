import type { Name } from 'citeproc'
import type { Book } from '../../record/book.js'
import type { Contributor, Role } from '../../record/contributor.js'
import type { BookReview } from '../../record/review.js'
import { doiUrl } from '../../record/values/doi.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { journalOf, pagesOf, titleOf } from '../citation/cited-record.js'
import { webAddress } from '../html/page-address.js'
import type { Item, Layout } from './engine.js'
import type { Guide } from './guides.js'
import { filled, type Piece, Placeholders } from './placeholders.js'
import { suffixOf } from './shown-people.js'
import { bookRoles, namedRecord } from './shown-record.js'

/** A review as a reference; nothing for a record that states nothing that a reference prints. */
export function referenceTo(record: BookReview, guide: Guide, layout: Layout, write: (piece: Piece) => string): string {
  const named = namedRecord(record, guide)
  if (Object.keys(named).length === 0) return ''
  const texts = new Placeholders()
  const books = layout((named.books ?? []).map((book) => bookItem(book, texts)))
  const described = books.length === 0 ? undefined : texts.add('')
  const [template = ''] = layout([reviewItem(named, described, guide, texts)])
  const whole = described === undefined ? template : template.replace(described, () => listed(books, hasPeople(named.books ?? [])))
  return filled(whole, texts.pieces, write)
}

function hasPeople(books: readonly Book[]): boolean {
  return books.some(({ contributors }) => contributors !== undefined)
}

/** "A, by X, and B, by Y"; with semicolons where there are three. */
function listed(books: readonly string[], hasCommas: boolean): string {
  const [comma, and] = books.length > 2 ? (hasCommas ? ['; ', '; and '] : [', ', ', and ']) : hasCommas ? ['', ', and '] : ['', ' and ']
  return books.length < 2 ? books.join('') : `${books.slice(0, -1).join(comma)}${and}${books.at(-1) ?? ''}`
}

function bookItem(book: Book, texts: Placeholders): Item {
  return item('book', {
    title: texts.add(titleOf(book)),
    ...namesOf(book.contributors, bookRoles, texts, 'none'),
  })
}

function reviewItem(record: BookReview, described: string | undefined, guide: Guide, texts: Placeholders): Item {
  const { titles, contributors, books, serial, pages, locator, history, doi, page } = record
  const date = history?.published ?? serial?.date ?? history?.online
  const add = (text: string | undefined, facts?: Omit<Piece, 'text'>): string | undefined =>
    text === undefined || text === '' ? undefined : texts.add(text, facts)
  const link = doi === undefined ? page : cleanLine(doiUrl(doi))
  const href = webAddress(link)
  return item('review-book', {
    title: add(titles?.[0]?.value, { isTitle: true }),
    ...namesOf(contributors, ['author'], texts, guide.inverted),
    'reviewed-title': described,
    'reviewed-genre': (books ?? []).length > 1 ? 'books' : undefined,
    'container-title': add(journalOf(serial)),
    volume: add(serial?.volume),
    issue: add(serial?.issue),
    issued: date === undefined ? undefined : { literal: texts.add(guide.date.worded(date)) },
    page: add(pages && pagesOf(pages, '–')),
    'number-of-pages': pages !== undefined && (pages.last ?? pages.range) !== undefined ? 'many' : undefined,
    number: add(locator),
    ISSN: add(serial?.issns?.map(({ value }) => value).join(', ')),
    URL: add(link, href === undefined ? {} : { href }),
  })
}

function item(type: Item['type'], variables: Readonly<Record<string, unknown>>): Item {
  return { id: '', type, ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)) }
}

function namesOf(
  people: readonly Contributor[] | undefined,
  roles: readonly Role[],
  texts: Placeholders,
  invert: 'none' | 'first' | 'all',
): Names {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const named = (people ?? []).filter((person) => person.role === role)
      return named.length === 0
        ? []
        : [[role, named.map((person, i) => nameOf(person, texts, invert === 'all' || (invert === 'first' && i === 0)))]]
    }),
  )
}

type Names = Readonly<Record<string, readonly Name[]>>

/** A name in its parts, or as printed. */
function nameOf(person: Contributor, texts: Placeholders, isInverted: boolean): Name {
  const { name, family, given } = person
  if (!isInverted || family === undefined || given === undefined) return { family: texts.add(name) }
  const suffix = suffixOf(person)
  return { family: texts.add(family), given: texts.add(given), ...(suffix !== '' && { suffix: texts.add(suffix) }) }
}
