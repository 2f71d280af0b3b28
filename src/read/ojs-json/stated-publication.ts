import type { Place } from '../../diagnostics/diagnostic.js'
import { hashOf } from '../../record/hash.js'
import { object, objects, string, strings } from '../json-fields.js'
import type { JsonRecord } from '../json-records.js'
import type { JsonObject } from '../json-text.js'
import { fullTitle } from '../ojs/full-title.js'
import { languageOfLocale } from '../ojs/locale.js'
import { isPublished, publicVersion } from '../ojs/status.js'
import { isTranslator } from '../ojs/translators.js'
import type { Stated, StatedPerson, StatedReference, StatedReview } from '../stated/stated-review.js'
import { inAnyLocale, inLocale, localized, statedIn, words } from './localized.js'
import { type Around, titlesOf } from './submissions.js'

/** What the public version of a submission states, or a publication by itself; nothing where it is not published. */
export function statedOfSubmission({ value, text, placeOf }: JsonRecord, around: Around): StatedReview | undefined {
  const publication = publicationOf(value)
  if (publication === undefined) return undefined
  const locale = string(publication, 'locale') ?? string(value, 'locale') ?? ''
  const given = (key: string, ...from: readonly JsonObject[]): Stated | undefined => {
    const found = from.map((record) => string(record, key)).find((printed) => printed !== undefined)
    return found === undefined ? undefined : { text: found, place: placeOf(key) }
  }
  const id = string(value, 'submissionId') ?? string(value, 'id')
  const issue = around.issue ?? around.issues.get(string(publication, 'issueId') ?? '') ?? {}
  const [doi, page, pages] = [doiOf(publication, placeOf), given('urlPublished', value, publication), given('pages', publication)]
  const [received, published] = [given('dateSubmitted', value), given('datePublished', publication, issue)]
  const [volume, number, year] = [given('volume', issue), given('number', issue), given('year', issue)]
  return {
    ...(id !== undefined && { key: `ojs-${id}` }),
    place: placeOf(),
    hash: hashOf(text),
    mediaType: 'application/json',
    sections: sectionsOf(publication, around),
    titles: titlesOfPublication(publication, locale, placeOf),
    abstracts: localized(publication, 'abstract', locale).map(([own, abstract]) => statedIn(own, abstract, placeOf('abstract'))),
    ...(locale !== '' && { language: { text: languageOfLocale(locale), place: placeOf('locale') } }),
    people: peopleOf(publication, locale, placeOf),
    ...(volume && { volume }),
    ...(number && { issue: number }),
    ...(year && { issueDate: year }),
    ...(pages && { pages }),
    ...(received && { received }),
    ...(published && { published }),
    ...(doi && { doi }),
    ...(page && { page }),
    licences: rightsOf(publication, locale, placeOf),
    keywords: words(publication, 'keywords').map(([own, word]) => statedIn(own, word, placeOf('keywords'))),
    references: referencesOf(publication),
    referencesPlace: placeOf('citations'),
  }
}

type PlaceOf = (key?: string) => Place

function publicationOf(value: JsonObject): JsonObject | undefined {
  const status = string(value, 'status')
  if (status !== undefined && !isPublished(status)) return undefined
  if (!Array.isArray(value['publications'])) return status === undefined ? undefined : value
  const publications = objects(value, 'publications')
  const versions = publications.map((record) => ({
    record,
    id: string(record, 'id') ?? '',
    // A single version without a status of its own has that of its submission.
    status: string(record, 'status') ?? (publications.length === 1 ? (status ?? '') : ''),
    version: Number(string(record, 'version') ?? string(record, 'versionMajor') ?? '1'),
  }))
  return publicVersion(versions, string(value, 'currentPublicationId') ?? '')?.record
}

function sectionsOf(publication: JsonObject, { sections }: Around): readonly string[] {
  const section = object(publication, 'section')
  return [
    ...(sections.get(string(publication, 'sectionId') ?? '') ?? []),
    ...(section === undefined ? [] : titlesOf(section)),
    ...localized(publication, 'sectionTitle', '').map(([, title]) => title),
    ...localized(publication, 'type', '').map(([, type]) => type),
  ]
}

/** The title of its parts; what OJS put together itself where an answer leaves them out. */
function titlesOfPublication(publication: JsonObject, locale: string, placeOf: PlaceOf): readonly Stated[] {
  const parts = localized(publication, 'title', locale)
  if (parts.length === 0)
    return localized(publication, 'fullTitle', locale).map(([own, title]) => statedIn(own, title, placeOf('fullTitle')))
  return parts.map(([own, title]) => {
    const whole = fullTitle(inLocale(publication, 'prefix', own), title, inLocale(publication, 'subtitle', own))
    return statedIn(own, whole, placeOf('title'))
  })
}

function doiOf(publication: JsonObject, placeOf: PlaceOf): Stated | undefined {
  const own = string(object(publication, 'doiObject') ?? {}, 'doi')
  if (own !== undefined) return { text: own, place: placeOf('doiObject') }
  const older = string(publication, 'pub-id::doi')
  return older === undefined ? undefined : { text: older, place: placeOf('pub-id::doi') }
}

/** Names and ORCID iDs in their order; the line of names where an answer lists no people. Never an address or a biography. */
function peopleOf(publication: JsonObject, locale: string, placeOf: PlaceOf): readonly StatedPerson[] {
  const place = placeOf('authors')
  const people = [...objects(publication, 'authors')].sort((a, b) => Number(a['seq'] ?? 0) - Number(b['seq'] ?? 0))
  if (people.length === 0)
    return namesIn(string(publication, 'authorsString') ?? '').map((name) => ({ ...name, place: placeOf('authorsString') }))
  return people.map((person) => {
    const [given, family] = [inAnyLocale(person, 'givenName', locale), inAnyLocale(person, 'familyName', locale)]
    const orcid = string(person, 'orcid')
    const group = [...localized(person, 'userGroupName', ''), ...localized(person, 'userGroup', '')].map(([, name]) => name)
    return {
      role: group.some(isTranslator) ? ('translator' as const) : ('author' as const),
      ...(family === '' ? { name: given } : { family, ...(given !== '' && { given }) }),
      ...(orcid !== undefined && { orcid }),
      place,
    }
  })
}

/** "Jane Doe, Ana Reed (Author); Petr Malý (Translator)": the role stands behind those who have it. */
function namesIn(line: string): readonly Pick<StatedPerson, 'role' | 'name'>[] {
  return line.split(';').flatMap((group) => {
    const [, names = group, role = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(group) ?? []
    return names
      .split(',')
      .flatMap((name) => (name.trim() === '' ? [] : [{ role: isTranslator(role) ? 'translator' : 'author', name: name.trim() } as const]))
  })
}

function rightsOf(publication: JsonObject, locale: string, placeOf: PlaceOf): readonly Stated[] {
  const licence = string(publication, 'licenseUrl')
  const [rights, holder] = [inAnyLocale(publication, 'rights', locale), inAnyLocale(publication, 'copyrightHolder', locale)]
  const year = string(publication, 'copyrightYear')
  return [
    ...(licence === undefined ? [] : [{ text: licence, place: placeOf('licenseUrl') }]),
    ...(rights === '' ? [] : [{ text: rights, place: placeOf('rights') }]),
    ...(holder === ''
      ? []
      : [{ text: ['Copyright (c)', year, holder].filter((word) => word !== undefined).join(' '), place: placeOf('copyrightHolder') }]),
  ]
}

function referencesOf(publication: JsonObject): readonly StatedReference[] {
  const printed = strings(publication, 'citations')
  const listed = objects(publication, 'citations').flatMap((citation) => string(citation, 'rawCitation') ?? [])
  const raw = printed.length + listed.length > 0 ? [] : (string(publication, 'citationsRaw') ?? '').split(/[\r\n]+/)
  return [...printed, ...listed, ...raw].map((text) => ({ text }))
}
