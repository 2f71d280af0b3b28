import { objects, string } from '../json-fields.js'
import type { JsonObject } from '../json-text.js'

/** Zotero's fields of an article, and the variables of CSL that they are; the first that is stated counts. */
const fields: readonly (readonly [zotero: string, csl: string])[] = [
  ['title', 'title'], ['abstractNote', 'abstract'], ['publicationTitle', 'container-title'], ['blogTitle', 'container-title'], ['websiteTitle', 'container-title'],
  ['volume', 'volume'], ['issue', 'issue'], ['pages', 'page'], ['page', 'page'], ['language', 'language'], ['ISSN', 'ISSN'], ['ISBN', 'ISBN'],
  ['DOI', 'DOI'], ['url', 'URL'], ['publisher', 'publisher'], ['rights', 'rights'], ['section', 'section'],
] // prettier-ignore

/** What somebody is called in Zotero, and in CSL. Nobody else has a part in a review that CSL could name. */
const creators: Readonly<Record<string, string>> = { author: 'author', translator: 'translator', reviewedAuthor: 'reviewed-author' }

/** Types of Zotero that may hold a review, as CSL spells them. */
const types: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal', magazineArticle: 'article-magazine', newspaperArticle: 'article-newspaper', webpage: 'webpage', blogPost: 'post-weblog',
  preprint: 'article',
} // prettier-ignore

const otherTypes: Readonly<Record<string, string>> = {
  annotation: 'an annotation', artwork: 'a work of art', attachment: 'an attachment', audioRecording: 'a recording', bill: 'a bill', book: 'a book',
  bookSection: 'a chapter of a book', case: 'a legal case', computerProgram: 'software', conferencePaper: 'a conference paper', dataset: 'a data set',
  dictionaryEntry: 'an entry of a dictionary', document: 'a document', email: 'an e-mail', encyclopediaArticle: 'an entry of an encyclopedia', film: 'a film',
  forumPost: 'a post in a forum', hearing: 'a hearing', instantMessage: 'a message', interview: 'an interview', letter: 'a letter', manuscript: 'a manuscript',
  map: 'a map', note: 'a note', patent: 'a patent', podcast: 'a podcast', presentation: 'a talk', radioBroadcast: 'a broadcast', report: 'a report',
  standard: 'a standard', statute: 'a law', thesis: 'a thesis', tvBroadcast: 'a broadcast', videoRecording: 'a film',
} // prettier-ignore

/** Why an item of Zotero is no review, told by its type; nothing where it may be one. */
export function zoteroOther(item: JsonObject): string | undefined {
  const type = string(item, 'itemType') ?? ''
  if (Object.hasOwn(types, type)) return undefined
  return Object.hasOwn(otherTypes, type) ? otherTypes[type] : 'an item of another type'
}

/** One item of Zotero in the variables of CSL, and which key of the item each of them came from. */
export function itemAsCsl(item: JsonObject): { readonly csl: JsonObject; readonly keys: ReadonlyMap<string, string> } {
  const csl: Record<string, unknown> = { type: types[string(item, 'itemType') ?? ''] }
  const keys = new Map([['note', 'extra'], ['keyword', 'tags'], ['issued', 'date'], ['reviewed-author', 'creators'], ['author', 'creators'], ['translator', 'creators']]) // prettier-ignore
  for (const [zotero, name] of fields) {
    const value = string(item, zotero)
    if (value === undefined || csl[name] !== undefined) continue
    csl[name] = value
    keys.set(name, zotero)
  }
  const date = dateOf(string(item, 'date') ?? '')
  if (date !== '') csl['issued'] = date
  const tags = Array.isArray(item['tags']) ? (item['tags'] as readonly unknown[]) : []
  csl['keyword'] = tags.flatMap((tag) => (typeof tag === 'string' ? [tag] : typeof tag === 'object' && tag !== null && 'tag' in tag ? [tag.tag] : [])) // prettier-ignore
  const unplaced: string[] = []
  for (const creator of objects(item, 'creators')) {
    const type = string(creator, 'creatorType') ?? ''
    const name = Object.hasOwn(creators, type) ? creators[type] : undefined
    if (name === undefined)
      unplaced.push(`${type}: ${['name', 'firstName', 'lastName'].flatMap((key) => string(creator, key) ?? []).join(' ')}`) // prettier-ignore
    else csl[name] = [...((csl[name] as readonly unknown[] | undefined) ?? []), nameOf(creator)]
  }
  const extra = (string(item, 'extra') ?? '').split('\n').filter((line) => !isOwnBusiness.test(line))
  const saidType = extra.findIndex((line) => isTypeOfReview.test(line))
  if (saidType !== -1) {
    extra.splice(saidType, 1)
    csl['type'] = 'review-book'
  }
  const note = [...extra, ...unplaced].join('\n').trim()
  if (note !== '') csl['note'] = note
  return { csl, keys }
}

/** Lines of "Extra" that programs keep for themselves and that say nothing of the review. */
const isOwnBusiness = /^\s{0,20}(?:citation key|bibtex|tex\.[\w.-]{1,40})\s{0,5}[:=]/i

/** A type of CSL in "Extra" stands above the item's own: so Zotero cites an article as a review. */
const isTypeOfReview = /^\s{0,20}type\s?:\s{0,20}review-book\s{0,20}$/i

export function nameOf(creator: JsonObject): JsonObject {
  const [name, family, given] = [string(creator, 'name'), string(creator, 'lastName'), string(creator, 'firstName')]
  if (family === undefined || given === undefined) return { literal: name ?? family ?? given ?? '' }
  return { family, given }
}

/** Zotero's database keeps a date twice, "1998-03-00 March 1998": the day of no month is none. */
export function dateOf(date: string): string {
  const [, kept] = /^(\d{4}-\d\d-\d\d) \S/.exec(date) ?? []
  return (kept ?? date.trim()).replace(/-00(?:-00)?$/, '')
}
