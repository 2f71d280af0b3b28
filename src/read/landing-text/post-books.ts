import { trust } from '../../record/draft.js'
import { sameName } from '../../record/values/person-name.js'
import { slug } from '../../record/values/slug.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { BookList } from './book-list.js'
import type { BookReference } from './book-reference.js'
import { canBeOne, layOver, overPeople } from './lay-over.js'
import type { Line } from './page.js'
import type { PostHeading } from './post-heading.js'
import type { BookFacts } from './stated.js'

type Printed = BookList | BookReference

/**
 * The books that a post reviews: what it lists or refers to, completed by its title. Of several books in the text those count that its
 * title names; where it names none, all of them where each has a title.
 */
export function booksOfPost(heading: PostHeading, title: Line, printed: readonly Printed[], draft: DraftBuilder): readonly BookFacts[] {
  const told = heading.books
  const own = printed.filter(({ book }) => isTold(book, title, told))
  const [only] = told
  if (told.length > 1) return told
  if (own.length === 0) return withoutTold(heading, title, printed, draft)
  take(own, draft)
  const [first, ...rest] = own.map(({ book }) => ({ books: [book] }))
  const book = rest.reduce<{ readonly books?: readonly BookFacts[] }>(layOver, first ?? {}).books?.[0] ?? {}
  // Of a title alone that no label calls a book's, an imprint below it does not make one: it may be the review's own.
  if (book.title === undefined && !isLabelled(own) && heading.isBare && !heading.isReview) {
    draft.complain('read/text-is-understood', { field: 'books', actual: title.text.slice(0, 200) }, title.at(0))
    return [book]
  }
  return [only === undefined ? book : together(book, only)]
}

/** The text names other books than its title, or none. */
function withoutTold(heading: PostHeading, title: Line, printed: readonly Printed[], draft: DraftBuilder): readonly BookFacts[] {
  const isOwnTitle = heading.books.length === 0 || (heading.isBare && !heading.saysBook)
  if (printed.length > 0 && isOwnTitle && printed.every(({ book }) => book.title !== undefined)) {
    take(printed, draft)
    return distinct(printed.map(({ book }) => book))
  }
  if (heading.books.length > 0 && (heading.isReview || !heading.isBare)) return heading.books
  draft.complain('read/text-is-understood', { field: 'books', actual: title.text.slice(0, 200) }, title.at(0))
  return []
}

/** A list of labelled facts, which would name the book where the post's title did not. */
function isLabelled(printed: readonly Printed[]): boolean {
  return printed.some(({ book }) => [...(book.publishers ?? []), ...(book.formats ?? [])].some((stated) => stated.trust === trust.field))
}

function take(printed: readonly Printed[], draft: DraftBuilder): void {
  for (const { diagnostics } of printed) draft.diagnostics.push(...diagnostics)
}

function distinct(books: readonly BookFacts[]): readonly BookFacts[] {
  return books.filter((book, i) => books.findIndex((other) => canBeOne(other, book)) === i)
}

/** Whether a list is that of the book that the title of the post names: by its title; a list without one, by its people or alone. */
function isTold(book: BookFacts, line: Line, told: readonly BookFacts[]): boolean {
  const [own, whole] = [slug(book.title?.value.value ?? ''), `-${slug(line.text)}-`]
  if (own !== '') return whole.includes(`-${own}-`) || told.some((other) => canBeOne(other, book))
  return told.length > 0
}

/** A list over the title of the post: what the list calls the book is its title, and what the post's title has besides is kept. */
function together(book: BookFacts, told: BookFacts): BookFacts {
  const contributors = overPeople(book.contributors ?? [], told.contributors ?? [])
  const people = contributors.length > 0 ? { contributors } : {}
  if (book.title === undefined) {
    const { titles, ...rest } = {
      titles: withoutAuthors(
        told,
        contributors.map(({ value }) => value.name),
      ),
      ...book,
    }
    return { ...told, ...titles, ...rest, ...people }
  }
  const { title, subtitle, printedTitle, ...rest } = told
  const same = canBeOne(book, told) && slug(title?.value.value ?? '') === slug(book.title.value.value)
  return { ...rest, ...(same && subtitle && { subtitle }), ...(same && printedTitle && { printedTitle }), ...book, ...people }
}

/** "Härting - Internetrecht": the name of the author, whole or the family name, is no part of the title. */
function withoutAuthors({ title }: BookFacts, names: readonly string[]): Pick<BookFacts, 'title'> {
  const found = /^(.{2,200}?)\s[-–—|]\s(.{2,300})$/u.exec(title?.value.value ?? '')
  const [before, behind] = [found?.[1] ?? '', found?.[2] ?? '']
  if (title === undefined || found === null) return {}
  const isName = (text: string): boolean => names.some((name) => sameName(name, text) || slug(name.split(' ').at(-1) ?? '') === slug(text))
  const kept = isName(before) ? behind : isName(behind) ? before : undefined
  return kept === undefined ? {} : { title: { ...title, value: { ...title.value, value: kept } } }
}
