import type { Book } from '../../record/book.js'
import type { FieldPath } from '../../record/draft.js'
import type { History } from '../../record/history.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import type { Text } from '../../record/text.js'
import { type DraftBuilder, isEmpty } from '../draft-builder.js'
import type { BookFacts, ReviewFacts, Stated } from './stated.js'

/** Writes the facts of a page into a draft, each with its place and its trust. */
export function sayFacts(draft: DraftBuilder, facts: ReviewFacts): void {
  const notes = new Notes()
  const record: BookReview = defined<BookReview>({
    titles: notes.many('titles', facts.titles),
    abstracts: notes.many('abstracts', oneALanguage(draft, 'abstracts', facts.abstracts)),
    contributors: notes.many('contributors', facts.contributors),
    books: facts.books?.map((book, i) => bookOf(notes, `books[${i}]`, book)),
    serial: serialOf(notes, draft, facts),
    pages: notes.one('pages', facts.pages),
    locator: notes.one('locator', facts.locator),
    history: historyOf(notes, facts),
    language: notes.one('language', facts.language),
    doi: notes.one('doi', facts.doi),
    identifiers: notes.many('identifiers', facts.identifiers),
    page: notes.one('page', facts.page),
    licence: notes.one('licence', facts.licence),
    rights: notes.one('rights', facts.rights),
    keywords: notes.many('keywords', facts.keywords),
    rating: notes.one('rating', facts.rating),
    references: notes.many('references', facts.references),
  })
  for (const field of Object.keys(record) as (keyof BookReview)[]) {
    const origin = notes.firstIn(field)
    if (origin !== undefined) draft.say(field, record[field], origin.place, origin.trust)
  }
  for (const [path, { place, trust }] of notes.all) draft.mark(path, place, trust)
}

/** Remembers where each value came from while the record is put together. */
class Notes {
  readonly all = new Map<FieldPath, Stated<unknown>>()

  one<T>(path: FieldPath, stated: Stated<T> | undefined): T | undefined {
    if (stated !== undefined) this.all.set(path, stated)
    return stated?.value
  }

  many<T>(path: FieldPath, stated: readonly Stated<T>[] | undefined): readonly T[] | undefined {
    return stated?.map((item, i) => {
      this.all.set(`${path}[${i}]`, item)
      return item.value
    })
  }

  /** The origin of the first value in a field: its place stands for the whole. */
  firstIn(field: string): Stated<unknown> | undefined {
    for (const [path, stated] of this.all) if (path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)) return stated
    return undefined
  }
}

function bookOf(notes: Notes, path: FieldPath, book: BookFacts): Book {
  return defined<Book>({
    titles: notes.many(`${path}.titles`, book.title && [book.title]),
    subtitle: notes.one(`${path}.subtitle`, book.subtitle),
    printedTitle: notes.one(`${path}.printedTitle`, book.printedTitle),
    contributors: notes.many(`${path}.contributors`, book.contributors),
    publishers: notes.many(`${path}.publishers`, book.publishers),
    places: notes.many(`${path}.places`, book.places),
    date: notes.one(`${path}.date`, book.date),
    edition: notes.one(`${path}.edition`, book.edition),
    volume: notes.one(`${path}.volume`, book.volume),
    series: notes.one(`${path}.series`, book.series),
    language: notes.one(`${path}.language`, book.language),
    formats: notes.many(`${path}.formats`, book.formats),
    doi: notes.one(`${path}.doi`, book.doi),
    page: notes.one(`${path}.page`, book.page),
    extent: notes.one(`${path}.extent`, book.extent),
  })
}

function serialOf(notes: Notes, draft: DraftBuilder, facts: ReviewFacts): Serial {
  return defined<Serial>({
    titles: notes.many('serial.titles', oneALanguage(draft, 'serial.titles', facts.journal)),
    issns: notes.many('serial.issns', facts.issns),
    publishers: notes.many('serial.publishers', facts.journalPublishers),
    volume: notes.one('serial.volume', facts.volume),
    issue: notes.one('serial.issue', facts.issue),
    date: notes.one('serial.date', facts.coverDate),
  })
}

function historyOf(notes: Notes, facts: ReviewFacts): History {
  return defined<History>({
    received: notes.one('history.received', facts.received),
    revised: notes.many('history.revised', facts.revised),
    accepted: notes.one('history.accepted', facts.accepted),
    online: notes.one('history.online', facts.online),
    published: notes.one('history.published', facts.published),
  })
}

/** A record has one title and one abstract a language; of two that cannot be told apart the second is reported, not dropped in silence. */
function oneALanguage(draft: DraftBuilder, field: string, texts: readonly Stated<Text>[] | undefined): readonly Stated<Text>[] | undefined {
  const languages = new Set<string>()
  return texts?.filter(({ value, place }) => {
    const known = languages.has(value.language ?? '')
    languages.add(value.language ?? '')
    if (known) draft.complain('read/text-is-understood', { field, actual: value.value.slice(0, 200) }, place)
    return !known
  })
}

function defined<T extends object>(fields: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as T
}
