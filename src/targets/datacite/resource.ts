import type { Book } from '../../record/book.js'
import type { Contributor, Role } from '../../record/contributor.js'
import type { BookReview } from '../../record/review.js'
import { type PartialDate, withoutSeason, yearOf } from '../../record/values/partial-date.js'
import { writable } from '../../write/xml/element.js'
import { titleOf } from '../../write/citation/cited-record.js'
import { citedPeople } from '../../write/citation/people.js'
import { indexName } from '../people.js'

/** A person or an organization as DataCite names them, in JSON; the XML has the same parts. */
export interface DataciteName {
  readonly name: string
  readonly nameType: 'Personal' | 'Organizational'
  readonly givenName?: string
  readonly familyName?: string
  readonly orcid?: string
  readonly contributorType?: string
}

export interface DataciteText {
  readonly text: string
  readonly language?: string
}

/** An identifier of something else, and how the review stands to it. */
export interface DataciteRelation {
  readonly value: string
  readonly type: 'DOI' | 'ISBN' | 'ISSN' | 'EISSN'
  readonly relation: 'Reviews' | 'IsPublishedIn'
  readonly of: 'Book' | 'Journal'
}

/** Something else as a whole: what needs no identifier to be told. */
export interface DataciteItem {
  readonly of: 'Book' | 'Journal'
  readonly relation: 'Reviews' | 'IsPublishedIn'
  readonly identifier?: Pick<DataciteRelation, 'value' | 'type'>
  readonly title?: string
  readonly creators: readonly DataciteName[]
  readonly contributors: readonly DataciteName[]
  readonly year?: string
  readonly publisher?: string
  readonly edition?: string
  readonly volume?: string
  readonly issue?: string
  readonly firstPage?: string
  readonly lastPage?: string
}

/** A review as DataCite's kernel 4.6 sees it, before it is spelled as JSON or XML. */
export interface DataciteResource {
  readonly doi: string
  readonly url: string
  readonly creators: readonly DataciteName[]
  readonly contributors: readonly DataciteName[]
  readonly titles: readonly DataciteText[]
  readonly publisher: string
  readonly year: string
  readonly subjects: readonly DataciteText[]
  readonly dates: readonly { readonly date: string; readonly type: string }[]
  readonly language?: string
  readonly licence?: string
  readonly rights?: string
  readonly abstracts: readonly DataciteText[]
  readonly relations: readonly DataciteRelation[]
  readonly items: readonly DataciteItem[]
}

/** Source: DataCite Metadata Schema 4.6; `Reviews` stands both as a related identifier and as a related item with the whole book. */
export function dataciteResource(record: BookReview): DataciteResource {
  const {
    titles = [],
    abstracts = [],
    keywords = [],
    contributors = [],
    history = {},
    serial = {},
    books = [],
    doi,
    page,
    language,
    licence,
    rights,
  } = record
  const published = history.published ?? history.online
  const text = ({ value, language: tag }: { value: string; language?: string }): DataciteText => ({
    text: writable(value),
    ...(tag !== undefined && { language: tag }),
  })
  return {
    doi: doi ?? '',
    url: page ?? '',
    creators: peopleAs('author', contributors),
    contributors: peopleAs('translator', contributors, 'Translator'),
    titles: titles.map(text),
    publisher: writable(serial.publishers?.[0]?.name ?? serial.titles?.[0]?.value ?? ''),
    year: published === undefined ? '' : yearOf(published),
    subjects: keywords.map(text),
    dates: [
      ...dated('Submitted', history.received),
      ...dated('Accepted', history.accepted),
      ...dated('Available', history.online),
      ...dated('Issued', history.published),
    ],
    abstracts: abstracts.map(text),
    relations: [...books.flatMap(relationsOf), ...issnsOf(record)],
    items: [...books.map(bookItem), ...journalItem(record)],
    ...(language !== undefined && { language }),
    ...(licence !== undefined && { licence }),
    ...(rights !== undefined && { rights: writable(rights) }),
  }
}

function peopleAs(role: Role, people: readonly Contributor[], type?: string): readonly DataciteName[] {
  return citedPeople(people, { roles: [role], organizations: true }).map((person) => nameOf(person, type))
}

function nameOf(person: Contributor, contributorType?: string): DataciteName {
  const { family, given, orcid, kind } = person
  return {
    name: writable(indexName(person)),
    nameType: kind === 'organization' ? 'Organizational' : 'Personal',
    ...(given !== undefined && family !== undefined && { givenName: writable(given) }),
    ...(family !== undefined && { familyName: writable(family) }),
    ...(orcid !== undefined && { orcid }),
    ...(contributorType !== undefined && { contributorType }),
  }
}

function dated(type: string, date: PartialDate | undefined): readonly { date: string; type: string }[] {
  return date === undefined ? [] : [{ date: withoutSeason(date), type }]
}

function relationsOf({ doi, formats = [] }: Book): readonly DataciteRelation[] {
  return [
    ...(doi === undefined ? [] : [{ value: doi, type: 'DOI' as const, relation: 'Reviews' as const, of: 'Book' as const }]),
    ...formats.map(({ isbn }) => ({ value: isbn, type: 'ISBN' as const, relation: 'Reviews' as const, of: 'Book' as const })),
  ]
}

function issnsOf({ serial }: BookReview): readonly DataciteRelation[] {
  return (serial?.issns ?? []).map(({ value, medium }) => ({
    value,
    type: medium === 'online' ? 'EISSN' : 'ISSN',
    relation: 'IsPublishedIn',
    of: 'Journal',
  }))
}

function bookItem(book: Book): DataciteItem {
  const people = book.contributors ?? []
  const [identifier] = relationsOf(book)
  const title = titleOf(book)
  return {
    of: 'Book',
    relation: 'Reviews',
    creators: peopleAs('author', people),
    contributors: [...peopleAs('editor', people, 'Editor'), ...peopleAs('translator', people, 'Translator')],
    ...(identifier && { identifier: { value: identifier.value, type: identifier.type } }),
    ...(title !== '' && { title: writable(title) }),
    ...(book.date !== undefined && { year: yearOf(book.date) }),
    ...(book.publishers?.[0] && { publisher: writable(book.publishers[0].name) }),
    ...(book.edition !== undefined && { edition: writable(book.edition) }),
    ...(book.volume !== undefined && { volume: writable(book.volume) }),
  }
}

function journalItem({ serial, pages, history }: BookReview): readonly DataciteItem[] {
  if (serial === undefined) return []
  const issn = serial.issns?.[0]
  const year = serial.date ?? history?.published
  return [
    {
      of: 'Journal',
      relation: 'IsPublishedIn',
      creators: [],
      contributors: [],
      ...(issn && { identifier: { value: issn.value, type: issn.medium === 'online' ? ('EISSN' as const) : ('ISSN' as const) } }),
      ...(serial.titles?.[0] && { title: writable(serial.titles[0].value) }),
      ...(year !== undefined && { year: yearOf(year) }),
      ...(serial.volume !== undefined && { volume: writable(serial.volume) }),
      ...(serial.issue !== undefined && { issue: writable(serial.issue) }),
      ...(pages && { firstPage: writable(pages.first) }),
      ...(pages?.last !== undefined && { lastPage: writable(pages.last) }),
    },
  ]
}
