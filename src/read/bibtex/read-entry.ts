import { hashOf } from '../../record/hash.js'
import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { keywordSections } from '../stated/keyword-sections.js'
import type { Stated, StatedBook, StatedReview } from '../stated/stated-review.js'
import { bibPeople } from './bib-names.js'
import type { BibRecord } from './bib-record.js'
import { bookOfEntry, reviewedInFields } from './books.js'
import { extraNote } from './extra-note.js'
import { bookTypes, isReviewOf, namesBookReview, otherThing, otherTypes } from './kind.js'
import { babelLanguage } from './languages.js'
import { texToText } from './tex-text.js'

export const bibMediaType = 'application/x-bibtex'

/** What one entry says of a book review; or why it is none. `find` gives the other entries of the file. */
export function readEntry(review: BibRecord, find: (key: string) => BibRecord | undefined, name: string, options: ReadOptions): Reading {
  const { type } = review.entry
  const other = otherTypes[type]
  const related = reviewedKeys(review)
  if (other !== undefined && related.length === 0) return { passedOver: other }
  const thing = otherThing.exec(review.text('relatedstring')?.text ?? '')?.[1]
  if (thing !== undefined) return { passedOver: `a review of another thing than a book (${thing.toLowerCase()})` }
  const found = related.map(find)
  const strange = found.find((one) => one !== undefined && !bookTypes.has(one.entry.type))
  if (strange !== undefined) return { passedOver: `a review of ${otherTypes[strange.entry.type] ?? 'another thing than a book'}` }

  const lost = related.filter((_, i) => found[i] === undefined)
  const linked = found.flatMap((one) => (one === undefined ? [] : [{ one, book: bookOfEntry(one) }]))
  const { books, rest } = booksOf(review, linked.map(({ book }) => book)) // prettier-ignore
  const subtype = `${review.raw('entrysubtype')} ${type}`.toLowerCase()
  const sections = sectionsOf(review)
  const stated: StatedReview = {
    place: review.place,
    hash: hashOf(review.entry.text),
    mediaType: bibMediaType,
    ...(subtype.includes('review') || lost.length > 0 ? { isReview: true } : {}),
    ...(sections.length > 0 && { sections }),
    ...(books.length > 0 && { books }),
    ...textsOf(review),
    ...placementOf(review),
    ...identifiersOf(review),
  }
  const place = review.address('related')?.place ?? review.place
  const leftovers = [review, ...linked.map(({ one }) => one)].flatMap((one) => one.leftovers.splice(0))
  const notUnderstood = [...lost.map((key) => ({ text: key, place, field: 'books' })), ...rest, ...leftovers]
  return draftOfStated({ ...stated, ...(notUnderstood.length > 0 && { notUnderstood }) }, name, options)
}

function sectionsOf(review: BibRecord): readonly string[] {
  const types = ['entrysubtype', 'type', 'howpublished', 'titleaddon'].flatMap((field) => review.raw(field).split(/[,;]/).filter((word) => namesBookReview.test(word))) // prettier-ignore
  const plain = (field: string): string => texToText(review.raw(field)).text
  const reviewers = bibPeople(review.raw('author'), 'author', review.place).people.map(
    ({ name, family = '', given = '' }) => name ?? `${given} ${family}`,
  )
  return [...types, ...keywordSections([{ text: plain('keywords'), place: review.place }], plain('title'), reviewers)]
}

/** The keys of the entries of the file that an entry says it reviews. */
export function reviewedKeys(review: BibRecord): readonly string[] {
  const type = review.raw('relatedtype').toLowerCase()
  const isReview = type === 'reviewof' || (type === '' && review.entry.type === 'review')
  if (!isReview) return []
  return review.raw('related').split(',').map((key) => key.trim()).filter((key) => key !== '') // prettier-ignore
}

/** The reviewed books of other entries; else of the review's own fields; else of a note that cites one. */
function booksOf(
  review: BibRecord,
  linked: readonly StatedBook[],
): { readonly books: readonly StatedBook[]; readonly rest: readonly (Stated & { field: string })[] } {
  const notes = ['note', 'titleaddon', 'addendum', 'annotation'].flatMap((field) => {
    const stated = review.text(field)
    return stated === undefined || namesBookReview.test(stated.text) ? [] : [{ ...stated, field }]
  })
  const own = reviewedInFields(review)
  const extra = extraNote(review, 'note') ?? extraNote(review, 'annotation')
  if (extra !== undefined && linked.length === 0 && own === undefined) return extra
  const citation = notes.find(({ text }) => isReviewOf.test(text))
  const rest = notes.filter((note) => note.field !== 'annotation' && note !== citation)
  if (linked.length > 0) return { books: linked, rest }
  if (own !== undefined) return { books: [own], rest }
  return { books: citation === undefined ? [] : [{ place: citation.place, citation }], rest }
}

function textsOf(review: BibRecord): Partial<StatedReview> {
  const title = review.title('title', 'subtitle')
  const abstract = review.text('abstract')
  const printed = review.text('language', 'langid', 'hyphenation')
  const people = [...review.people('author', 'author'), ...review.people('translator', 'translator')]
  const keywords = review.text('keywords')
  return {
    ...(title && { titles: [title] }),
    ...(abstract && { abstracts: [abstract] }),
    ...(printed && { language: { ...printed, text: babelLanguage(printed.text) } }),
    ...(people.length > 0 && { people }),
    ...(keywords && { keywords: keywords.text.split(/[,;]/).map((text) => ({ text, place: keywords.place })) }),
  }
}

function placementOf(review: BibRecord): Partial<StatedReview> {
  const journal = review.title('journaltitle', 'journalsubtitle') ?? review.text('journal', 'shortjournal')
  const issn = review.address('issn')
  // The publisher of what stands in no journal may be a book's.
  const publishers = journal === undefined && issn === undefined ? [] : review.list('publisher')
  const status = review.text('pubstate')
  const isToAppear = status !== undefined && /^\s*(?:forthcoming|in ?press|in ?preparation|submitted)\b/i.test(status.text)
  if (status !== undefined && isToAppear) review.leftovers.push({ ...status, field: 'pubstate' })
  const table = {
    volume: review.text('volume'), issue: review.text('number', 'issue'), pages: review.text('pages'), locator: review.text('eid'),
    // What is still to appear has no date of publication.
    published: isToAppear ? undefined : review.date(),
  } // prettier-ignore
  return {
    ...(journal && { journal: [journal] }),
    ...(publishers.length > 0 && { journalPublishers: publishers }),
    ...(issn && { issns: issn.text.split(/[\s,;]+/).flatMap((text) => (text === '' ? [] : [{ text, place: issn.place }])) }),
    ...Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined)),
  }
}

function identifiersOf(review: BibRecord): Partial<StatedReview> {
  const [doi, page] = [review.address('doi'), review.address('url')]
  const scheme = schemes[(review.raw('eprinttype') || review.raw('archiveprefix')).toLowerCase()]
  const eprint = scheme === undefined ? undefined : review.text('eprint')
  const identifiers = [
    ...(eprint === undefined || scheme === undefined ? [] : [{ ...eprint, scheme }]),
    ...(['pmid', 'pmcid'] as const).flatMap((field) => {
      const value = review.text(field)
      return value === undefined ? [] : [{ ...value, scheme: field }]
    }),
  ]
  return { ...(doi && { doi }), ...(page && { page }), ...(identifiers.length > 0 && { identifiers }) }
}

const schemes: Readonly<Record<string, 'arxiv' | 'handle' | 'pmid'>> = { arxiv: 'arxiv', hdl: 'handle', handle: 'handle', pubmed: 'pmid' }
