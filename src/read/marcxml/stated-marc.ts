import { type Header, mergedHeader } from '../oai-pmh/oai-record.js'
import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import { withoutTopics } from '../stated/keyword-sections.js'
import type { Stated, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { placeInSource } from '../oai-pmh/source-line.js'
import { hostItem } from './host-item.js'
import { fieldsOf, type MarcField, type MarcRecord, subfieldOf, subfieldsOf, withoutIsbd } from './marc-record.js'
import { isOfReviewedWork, roleOf } from './relators.js'
import { reviewedItems, reviewNotes } from './reviewed-item.js'

/** A record of MARC 21: the review of a book, or why it is none. Source: MARC 21 Format for Bibliographic Data. */
export function readMarc(record: MarcRecord, header: Header, name: string, options: ReadOptions): Reading {
  const stated = statedOfMarc(record, header.hash)
  const kind = otherThan(record)
  if (kind !== undefined) {
    options.meets?.(stated.sections ?? [])
    return { passedOver: kind }
  }
  return draftOfStated({ ...stated, ...mergedHeader(stated, header) }, name, options)
}

/** What a record is that is no article: level and type of the leader say it (positions 6 and 7). */
function otherThan(record: MarcRecord): string | undefined {
  if (fieldsOf(record, '773', '786').length > 0 || reviewedItems(record).length > 0) return undefined
  const [type, level] = [record.leader.charAt(6), record.leader.charAt(7)]
  if (level === 's' || level === 'i') return 'the record of a journal or series'
  if (type !== '' && 'efgijkopr'.includes(type)) return 'the record of something that is no text'
  return level === 'm' || level === 'c' || level === 'd' ? 'the record of a book' : undefined
}

function statedOfMarc(record: MarcRecord, hash: string): StatedReview {
  const all = (tags: readonly string[], codes: string): readonly Stated[] =>
    fieldsOf(record, ...tags).flatMap((field) => subfieldsOf(field, codes))
  const source = fieldsOf(record, '773')[0] ?? fieldsOf(record, '786')[0]
  const hosted = source?.tag === '786' ? fromOjs(source) : hostItem(source)
  const genres = [...all(['655'], 'a'), ...all(['650', '653', '600', '630'], 'v')].map(withoutIsbd)
  const headings = fieldsOf(record, '650', '653', '600', '610', '651').map((field) => subfieldOf(field, 'a'))
  const keywords = headings.flatMap((value) => (value === undefined ? [] : [withoutIsbd(value)]))
  const titles = titlesOf(record)
  const people = peopleOf(record)
  const reviewing = keywords.filter(({ text }) => /^(?:book )?reviews?$|^rezension$|^recenze$/i.test(text.trim()))
  const said = withoutTopics(reviewing.map(({ text }) => text), titles[0]?.text ?? '', people.map(({ name = '' }) => name)) // prettier-ignore
  const sections = [...genres, ...reviewing.filter(({ text }) => said.includes(text))]
  const notes = new Set(reviewNotes(record).map(({ place }) => place))
  const abstracts = all(['520'], 'a').filter(({ place }) => !notes.has(place))
  const language = languageOf(record)
  const identifiers = fieldsOf(record, '024')
  const doi = identifiers.find((field) => /doi/i.test(subfieldOf(field, '2')?.text ?? '')) ?? identifiers.find((field) => /^\s*10\.\d/.test(subfieldOf(field, 'a')?.text ?? '')) // prettier-ignore
  const page = all(['856'], 'u').find(({ text }) => !text.includes('doi.org/'))
  const linkedDoi = doi === undefined ? all(['856'], 'u').find(({ text }) => text.includes('doi.org/10.')) : subfieldOf(doi, 'a')
  const published = dateOf(record)
  const { issns = [], ...inHost } = hosted
  const own = issns.length > 0 ? issns : all(['022'], 'a')
  const publishers = all(['260', '264'], 'b').map(withoutIsbd)
  return {
    place: record.place,
    hash,
    mediaType: 'application/marcxml+xml',
    ...inHost,
    isReview: genres.some(({ text }) => genreOfReviews.test(text.trim())),
    sections: sections.map(({ text }) => text.trim()),
    titles,
    abstracts,
    people,
    books: reviewedItems(record),
    issns: own,
    journalPublishers: publishers,
    keywords: keywords.filter((keyword) => !sections.includes(keyword)),
    licences: fieldsOf(record, '540').flatMap((field) => [...subfieldsOf(field, 'u'), ...subfieldsOf(field, 'a')]),
    ...(language && { language }),
    ...(published && { published }),
    ...(linkedDoi && { doi: linkedDoi }),
    ...(page && { page }),
  }
}

const genreOfReviews = /^(?:book reviews?|reviews?|rezension(?:en)?|recenze|recenzje?|reseñas?|recensioni?|comptes? rendus?)$/i

/** OJS writes the source of Dublin Core into 786 $n. */
function fromOjs(field: MarcField | undefined): ReturnType<typeof hostItem> {
  const { issns, sections: _, notUnderstood: __, ...placed } = placeInSource(subfieldsOf(field, 'n'))
  return { ...placed, ...(issns.length > 0 && { issns }) }
}

/** Title and subtitle (245 $a, $b, parts $n $p), and parallel titles (246 1). */
function titlesOf(record: MarcRecord): readonly Stated[] {
  const [field] = fieldsOf(record, '245')
  const [main, rest] = [subfieldOf(field, 'a'), subfieldOf(field, 'b')]
  if (field === undefined || main === undefined) return []
  const parts = subfieldsOf(field, 'np').map(({ text }) => text.trim())
  const title = [withoutIsbd(main).text.trim(), ...parts].join(' ')
  const subtitle = rest === undefined ? '' : withoutIsbd(rest).text.trim()
  return [{ place: field.place, text: subtitle === '' ? title : `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}` }]
}

/** Reviewers and translators, by main and added entries; OJS writes uncontrolled names (720). */
function peopleOf(record: MarcRecord): readonly StatedPerson[] {
  return fieldsOf(record, '100', '110', '700', '710', '720').flatMap((field): readonly StatedPerson[] => {
    const name = subfieldOf(field, 'a')
    const codes = subfieldsOf(field, '4').map(({ text }) => text)
    // An entry with a title, or with words for a relation, is of another work.
    if (name === undefined || isOfReviewedWork(codes) || subfieldOf(field, 'ti') !== undefined) return []
    const role = roleOf(codes, subfieldsOf(field, 'e').map(({ text }) => text)) ?? 'author' // prettier-ignore
    const orcid = subfieldsOf(field, '01').find(({ text }) => /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i.test(text))
    const isCorporate = field.tag.endsWith('10')
    const printed = name.text.trim().replace(/[\s,]{1,20}$/, '')
    return [
      {
        role,
        name: printed,
        ...(isCorporate && { organization: true }),
        ...(orcid && { orcid: orcid.text.replace(/^\(orcid\)\s?/i, '') }),
        place: field.place,
      },
    ]
  })
}

/** The language of the text: 041 $a where it is one, 546, else positions 35 to 37 of 008. */
function languageOf(record: MarcRecord): Stated | undefined {
  const coded = fieldsOf(record, '041').flatMap((field) => subfieldsOf(field, 'a'))
  const [first, ...others] = coded
  if (first !== undefined && others.length === 0 && first.text.trim().length <= 10) return first
  const fixed = record.control.get('008')
  const code = (fixed?.text ?? '').slice(35, 38)
  if (fixed !== undefined && /^[a-z]{3}$/.test(code) && !/^(?:und|mul|zxx)$/.test(code)) return { ...fixed, text: code }
  const [named] = fieldsOf(record, '546').flatMap((field) => subfieldsOf(field, 'a'))
  return named !== undefined && named.text.trim().length <= 12 ? named : undefined
}

/** The date of publication: 260 or 264 $c, else the first date of 008. */
function dateOf(record: MarcRecord): Stated | undefined {
  const printed = fieldsOf(record, '260', '264').flatMap((field) => subfieldsOf(field, 'c'))[0]
  if (printed !== undefined) return printed
  const fixed = record.control.get('008')
  const [kind, year, rest] = [fixed?.text.charAt(6), (fixed?.text ?? '').slice(7, 11), (fixed?.text ?? '').slice(11, 15)]
  if (fixed === undefined || !/^[12]\d{3}$/.test(year)) return undefined
  const isDetailed = kind === 'e' && /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|\s\s)$/.test(rest)
  return { ...fixed, text: isDetailed ? [year, rest.slice(0, 2), rest.slice(2).trim()].filter((part) => part !== '').join('-') : year }
}
