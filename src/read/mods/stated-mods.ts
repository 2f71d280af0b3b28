import { type Header, mergedHeader } from '../oai-pmh/oai-record.js'
import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedBook, StatedReview } from '../stated/stated-review.js'
import { statedText, statedTexts } from '../xml/stated-text.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { hostOf } from './host.js'
import { citedPlace } from './cited-place.js'
import { peopleOf } from './names.js'
import { dateIn, titleOf } from './parts.js'
import { reviewedBook } from './reviewed.js'

/** A record of MODS: the review of a book, or why it is none. Source: MODS User Guidelines, version 3.8. */
export function readMods(mods: XmlElement, header: Header, name: string, options: ReadOptions): Reading {
  const stated = statedOfMods(mods, header.hash)
  const isArticle = (stated.books ?? []).length > 0 || related(mods, 'host').length > 0
  const issuance = descendantsOf(mods, 'issuance').map((element) => textOf(element).trim())
  if (!isArticle && stated.isReview !== true && issuance.includes('monographic')) {
    options.meets?.(stated.sections ?? [])
    return { passedOver: 'the record of a book' }
  }
  return draftOfStated({ ...stated, ...mergedHeader(stated, header) }, name, options)
}

function related(mods: XmlElement, type: string): readonly XmlElement[] {
  return childrenOf(mods, 'relatedItem').filter((item) => item.attributes.get('type')?.trim() === type)
}

const genreOfReviews = /^(?:book[ -]?reviews?|reviews?|rezension(?:en)?|recenze|reseñas?|recensioni?|comptes? rendus?|recenzj[ae])$/i
/** What stands before the reviewed book in a note or in the label of a related item. */
const reviewOf =
  /^\W{0,3}(?:(?:book )?reviews? of|reviewed work|rezension (?:von|zu)|rezensiertes werk|recenze(?: na)?|recenzja|compte[- ]rendu de|reseña de|recensione di|recensão de)(?:\s?:\s?|\s|$)/i

function statedOfMods(mods: XmlElement, hash: string): StatedReview {
  const genres = statedTexts(childrenOf(mods, 'genre'))
  const notes = childrenOf(mods, 'note')
  const books = booksOf(mods, notes)
  const identifiers = childrenOf(mods, 'identifier').filter((element) => element.attributes.get('invalid') !== 'yes')
  const ofType = (type: RegExp): Stated | undefined =>
    statedText(identifiers.find((element) => type.test(element.attributes.get('type') ?? '')))
  const doi = ofType(/^doi$/i)
  const page =
    statedText(
      childrenOf(mods, 'location')
        .flatMap((location) => childrenOf(location, 'url'))
        .find((url) => !textOf(url).includes('doi.org/10.')),
    ) ?? ofType(/^(?:uri|url)$/i)
  const host = hostOf(related(mods, 'host')[0])
  const origin = childrenOf(mods, 'originInfo')
  const published = dateIn(origin)
  const language = statedText(descendantsOf(childOf(mods, 'language') ?? emptyAt(mods), 'languageTerm')[0])
  const own = childOf(mods, 'part')
  const { journal, ...placed } = { ...citedPlace(mods, identifiers), ...host, ...(own && hostOf({ ...emptyAt(mods), children: [own] })) }
  const restNotes = statedTexts(notes.filter((note) => !isReviewNote(note))).map((note) => ({ ...note, field: 'note' }))
  const more = schemes.flatMap(({ type, scheme }) => {
    const value = ofType(type)
    return value === undefined ? [] : [{ ...value, scheme }]
  })
  return {
    place: mods.place,
    hash,
    mediaType: 'application/mods+xml',
    ...placed,
    ...(journal && { journal }),
    isReview: genres.some(({ text }) => genreOfReviews.test(text.trim())),
    sections: genres.map(({ text }) => text.trim()),
    titles: childrenOf(mods, 'titleInfo').filter(isMainTitle).flatMap((title) => titleOf(title) ?? []), // prettier-ignore
    abstracts: statedTexts(childrenOf(mods, 'abstract')),
    people: peopleOf(mods),
    books,
    keywords: childrenOf(mods, 'subject').flatMap((subject) => statedTexts(childrenOf(subject, 'topic'))),
    licences: childrenOf(mods, 'accessCondition').flatMap(licenceOf),
    ...(more.length > 0 && { identifiers: more }),
    ...(language && { language }),
    ...(published && { published }),
    ...(doi && { doi }),
    ...(page && { page }),
    ...(restNotes.length > 0 && { notUnderstood: restNotes }),
  }
}

const schemes = [
  { type: /^hdl$/i, scheme: 'handle' },
  { type: /^urn$/i, scheme: 'urn' },
  { type: /^pmid$/i, scheme: 'pmid' },
  { type: /^pmcid?$/i, scheme: 'pmcid' },
  { type: /^arxiv$/i, scheme: 'arxiv' },
  { type: /^local$/i, scheme: 'local' },
  { type: /^wikidata$/i, scheme: 'wikidata' },
  { type: /^oai$/i, scheme: 'oai' },
] as const

function emptyAt(element: XmlElement): XmlElement {
  return { name: 'none', attributes: new Map(), children: [], place: element.place }
}

/** Translated titles are titles too; abbreviated, uniform and alternative ones are the cataloguer's. */
function isMainTitle(title: XmlElement): boolean {
  const type = title.attributes.get('type')
  return type === undefined || type === 'translated'
}

/** The address that the element names (`xlink:href`), and its text. */
function licenceOf(element: XmlElement): readonly Stated[] {
  const address = (element.attributes.get('href') ?? element.attributes.get('xlink:href') ?? '').trim()
  return [...(address === '' ? [] : [{ text: address, place: element.place }]), ...statedTexts([element])]
}

function isReviewNote(note: XmlElement): boolean {
  return note.attributes.get('type') === 'reviewOf' || reviewOf.test(textOf(note).trim())
}

function booksOf(mods: XmlElement, notes: readonly XmlElement[]): readonly StatedBook[] {
  const items = childrenOf(mods, 'relatedItem').filter((item) => {
    const words = [item.attributes.get('type') ?? '', item.attributes.get('otherType') ?? '', item.attributes.get('displayLabel') ?? '']
    return words.some((word) => /^(?:is)?review(?:ed|s)?[ -]?of$|^reviewOf$/i.test(word.trim()) || reviewOf.test(word.trim()))
  })
  if (items.length > 0) return items.map(reviewedBook)
  return notes.filter(isReviewNote).flatMap((note) => {
    const stated = statedText(note)
    return stated === undefined ? [] : [{ place: note.place, citation: { ...stated, text: stated.text.trim().replace(reviewOf, '') } }]
  })
}
