import { cleanLine } from '../../record/values/plain-text.js'
import { readHeading } from '../heading/index.js'
import { objects, string } from '../json-fields.js'
import type { JsonObject } from '../json-text.js'
import { plainLine } from '../markup-text.js'
import { dateOf, itemAsCsl, nameOf } from './item-as-csl.js'

/**
 * Which items of books an article reviews. Zotero relates items without saying why: only a book whose title Extra states as reviewed,
 * one of whose people the article calls a reviewed author, or that the title of a review names, is reviewed.
 */
export function reviews(item: JsonObject): (book: JsonObject) => boolean {
  const titles = reviewedTitles(item).map(asCompared)
  const authors = objects(item, 'creators').filter(({ creatorType }) => creatorType === 'reviewedAuthor').map(personKey) // prettier-ignore
  const title = string(item, 'title') ?? ''
  const isReview = readHeading(title).kind === 'book-review'
  return (book) => {
    if (string(book, 'itemType') !== 'book') return false
    const own = string(book, 'title') ?? ''
    const isNamed = isReview && own.length > 3 && asCompared(title).includes(asCompared(own.split(':')[0] ?? own))
    const people = objects(book, 'creators').map(personKey)
    return titles.includes(asCompared(own)) || authors.some((author) => people.includes(author)) || isNamed
  }
}

/** An article with the books that it reviews, in the variables of CSL, and which key of the article each of them came from. */
export function reviewAsCsl(article: JsonObject, books: readonly JsonObject[]): ReturnType<typeof itemAsCsl> {
  const { item, more } = withoutWhatBooksSay(article, books)
  const { csl, keys } = itemAsCsl(item)
  const known = books.map(bookAsCsl)
  const note = [string(csl, 'note') ?? '', ...known.flatMap(({ rest }) => rest)].filter((line) => line !== '').join('\n')
  const reviewed = [...known.map((book) => book.csl), ...more.map((title) => ({ type: 'book', title }))]
  return { csl: { ...csl, ...(note !== '' && { note }), ...(reviewed.length > 0 && { custom: { reviewed } }) }, keys }
}

const reviewedTitle = /^\s{0,20}reviewed[ -]title\s?:\s{0,20}(\S[^]*)$/i

function reviewedTitles(item: JsonObject): readonly string[] {
  return linesOf(item).flatMap((line) => reviewedTitle.exec(line)?.[1] ?? [])
}

function linesOf(item: JsonObject): readonly string[] {
  return (string(item, 'extra') ?? '').split('\n')
}

/**
 * The article as it says what the books do not: without reviewed titles and authors that are those of its books. A reviewed title
 * that no item has is a book of which only that is known.
 */
function withoutWhatBooksSay(
  item: JsonObject,
  books: readonly JsonObject[],
): { readonly item: JsonObject; readonly more: readonly string[] } {
  if (books.length === 0) return { item, more: [] }
  const titles = books.map((book) => asCompared(string(book, 'title') ?? ''))
  const people = books.flatMap((book) => objects(book, 'creators').map(personKey))
  const creators = objects(item, 'creators').filter((one) => one['creatorType'] !== 'reviewedAuthor')
  const strangers = objects(item, 'creators').filter((one) => one['creatorType'] === 'reviewedAuthor' && !people.includes(personKey(one)))
  const extra = linesOf(item).filter((line) => !reviewedTitle.test(line))
  return {
    // Somebody else's book is spoken of too: nobody can say which.
    item: {
      ...item,
      creators: [...creators, ...strangers.map((one) => ({ ...one, creatorType: 'another reviewed author' }))],
      extra: extra.join('\n'),
    },
    more: reviewedTitles(item).filter((title) => !titles.includes(asCompared(title))),
  }
}

/** A book item in the variables of CSL; `rest` names people in parts that have no place in a book. */
function bookAsCsl(item: JsonObject): { readonly csl: JsonObject; readonly rest: readonly string[] } {
  const csl: Record<string, unknown> = { type: 'book' }
  for (const [field, name] of fields) {
    const value = string(item, field)
    if (value !== undefined) csl[name] = value
  }
  const date = dateOf(string(item, 'date') ?? '')
  if (date !== '') csl['issued'] = date
  const rest: string[] = []
  for (const creator of objects(item, 'creators')) {
    const type = string(creator, 'creatorType') ?? ''
    if (['author', 'editor', 'translator', 'contributor'].includes(type))
      csl[type] = [...((csl[type] as readonly unknown[] | undefined) ?? []), nameOf(creator)]
    else rest.push(`${type}: ${plainLine(['firstName', 'lastName', 'name'].flatMap((key) => string(creator, key) ?? []).join(' '))}`)
  }
  return { csl, rest }
}

const fields: readonly (readonly [zotero: string, csl: string])[] = [
  ['title', 'title'], ['publisher', 'publisher'], ['place', 'publisher-place'], ['edition', 'edition'], ['volume', 'volume'], ['series', 'collection-title'],
  ['seriesNumber', 'collection-number'], ['numPages', 'number-of-pages'], ['ISBN', 'ISBN'], ['DOI', 'DOI'], ['url', 'URL'], ['language', 'language'],
] // prettier-ignore

function asCompared(text: string): string {
  return cleanLine(text).toLowerCase()
}

function personKey(creator: JsonObject): string {
  return asCompared(['firstName', 'lastName', 'name'].flatMap((key) => string(creator, key) ?? []).join(' '))
}
