import type { Contributor } from '../../src/record/contributor.js'
import type { Book } from '../../src/record/book.js'
import type { BookReview } from '../../src/record/review.js'
import type { Serial } from '../../src/record/serial.js'
import type { Sample } from './generate.js'

/**
 * The N-Quads of one generated review, document by document, by nothing but concatenation: what `bench.ts` measures everything
 * else in. It is right for reviews of exactly the shape that `generate.ts` makes.
 *
 * @param slugs name → its slug, made beforehand: the ceiling does not pay for them.
 */
export function ceilingQuads({ record, names }: Sample, slugs: ReadonlyMap<string, string>): readonly string[] {
  const [book = {}] = record.books ?? []
  const publisher = book.publishers?.[0]?.name ?? ''
  const at: Places = {
    review: names.review,
    book: names.books[0] ?? '',
    issue: names.issue ?? '',
    journal: names.journal ?? '',
    organization: names.organizations[0]?.[1] ?? '',
  }
  return [
    reviewGraph(record, at, slugs),
    bookGraph(book, at, slugs),
    issueGraph(record.serial ?? {}, at),
    journalGraph(record.serial ?? {}, at),
    organizationGraph(publisher, at),
  ]
}

/** The documents of a review. */
interface Places {
  readonly review: string
  readonly book: string
  readonly issue: string
  readonly journal: string
  readonly organization: string
}

const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> '
const xsdDate = '"^^<http://www.w3.org/2001/XMLSchema#date>'
const xsdYear = '"^^<http://www.w3.org/2001/XMLSchema#gYear>'

function reviewGraph(record: BookReview, at: Places, slugs: ReadonlyMap<string, string>): string {
  const [title, abstract] = [record.titles?.[0], record.abstracts?.[0]]
  const [review, work, book, issue] = [`<${at.review}#review>`, `<${at.review}#work>`, `<${at.book}#book>`, `<${at.issue}#issue>`]
  const end = ` <${at.review}> .\n`
  const s = `${review} `
  const name = `${JSON.stringify(title?.value)}@${title?.language ?? ''}${end}`
  const language = record.language ?? ''
  const [reviewer] = record.contributors ?? []
  const person = `#person-${slugs.get(reviewer?.name ?? '') ?? ''}`
  const { volume = '', issue: number = '' } = record.serial ?? {}
  const { first = '', last = '' } = record.pages ?? {}
  const licence = `<${record.licence ?? ''}>${end}`
  return (
    `${s}${type}<http://schema.org/Review>${end}` +
    `${s}${type}<http://schema.org/ScholarlyArticle>${end}` +
    `${s}${type}<http://purl.org/spar/fabio/JournalArticle>${end}` +
    `${s}<http://purl.org/dc/terms/type> <http://purl.org/coar/resource_type/c_ba08>${end}` +
    `${s}<http://purl.org/vocab/frbr/core#realizationOf> ${work}${end}` +
    `${s}<http://schema.org/name> ${name}` +
    `${s}<http://purl.org/dc/terms/title> ${name}` +
    `${s}<http://schema.org/abstract> ${JSON.stringify(abstract?.value)}@${abstract?.language ?? ''}${end}` +
    `${s}<http://schema.org/inLanguage> "${language}"${end}` +
    `${s}<http://purl.org/dc/terms/language> <http://id.loc.gov/vocabulary/iso639-1/${language}>${end}` +
    `${s}<http://schema.org/itemReviewed> ${book}${end}` +
    `${s}<http://schema.org/about> ${book}${end}` +
    `${s}<http://schema.org/citation> ${book}${end}` +
    `${s}<http://purl.org/spar/cito/reviews> ${book}${end}` +
    `${s}<http://purl.org/spar/cito/cites> ${book}${end}` +
    `${s}<http://schema.org/author> <${at.review}${person}>${end}` +
    `${s}<http://purl.org/dc/terms/creator> <${at.review}${person}>${end}` +
    `${s}<http://purl.org/spar/pro/isDocumentContextFor> <${at.review}#role-author-${slugs.get(reviewer?.name ?? '') ?? ''}>${end}` +
    `${s}<http://schema.org/isPartOf> ${issue}${end}` +
    `${s}<http://purl.org/vocab/frbr/core#partOf> ${issue}${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/volume> "${volume}"${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/issueIdentifier> "${number}"${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/startingPage> "${first}"${end}` +
    `${s}<http://schema.org/pageStart> "${first}"${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/endingPage> "${last}"${end}` +
    `${s}<http://schema.org/pageEnd> "${last}"${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/pageRange> "${first}-${last}"${end}` +
    `${s}<http://schema.org/pagination> "${first}-${last}"${end}` +
    historyOf(record, at, end) +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/doi> "${record.doi ?? ''}"${end}` +
    `${s}<http://purl.org/spar/datacite/hasIdentifier> <${at.review}#identifier-doi>${end}` +
    `${s}<http://schema.org/sameAs> <https://doi.org/${record.doi ?? ''}>${end}` +
    `${s}<http://schema.org/url> <${record.page ?? ''}>${end}` +
    `${s}<http://schema.org/license> ${licence}` +
    `${s}<http://purl.org/dc/terms/license> ${licence}` +
    `${s}<http://schema.org/isAccessibleForFree> "true"^^<http://www.w3.org/2001/XMLSchema#boolean>${end}` +
    `${s}<http://xmlns.com/foaf/0.1/isPrimaryTopicOf> <${at.review}>${end}` +
    `${work} ${type}<http://purl.org/spar/fabio/BookReview>${end}` +
    `${work} <http://purl.org/vocab/frbr/core#realization> ${review}${end}` +
    `${work} <http://purl.org/spar/cito/reviews> ${book}${end}` +
    `${book} <http://schema.org/review> ${review}${end}` +
    `${book} <http://purl.org/spar/cito/isReviewedBy> ${review}${end}` +
    `${book} <http://purl.org/spar/cito/isCitedBy> ${review}${end}` +
    (reviewer === undefined ? '' : personGraph(reviewer, 1, review, at.review, end, slugs)) +
    statusesOf(record, at, end) +
    identifier(`<${at.review}#identifier-doi> `, 'doi', record.doi ?? '', end) +
    recordGraph(record, at, end)
  )
}

/** The flat dates of the history, and the links to its status nodes. */
function historyOf({ history }: BookReview, at: Places, end: string): string {
  const { received = '', revised: [revised = ''] = [], accepted = '', online = '', published = '' } = history ?? {}
  const s = `<${at.review}#review> `
  const status = `${s}<http://purl.org/spar/pso/holdsStatusInTime> <${at.review}#status-`
  return (
    `${s}<http://purl.org/dc/terms/dateSubmitted> "${received}${xsdDate}${end}` +
    `${status}received-${received}>${end}` +
    `${status}revised-${revised}>${end}` +
    `${s}<http://purl.org/dc/terms/dateAccepted> "${accepted}${xsdDate}${end}` +
    `${status}accepted-${accepted}>${end}` +
    `${s}<http://purl.org/dc/terms/available> "${online}${xsdDate}${end}` +
    `${status}prepublished-online-${online}>${end}` +
    `${s}<http://purl.org/dc/terms/issued> "${published}${xsdDate}${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/publicationDate> "${published}${xsdDate}${end}` +
    `${s}<http://schema.org/datePublished> "${published}${xsdDate}${end}` +
    `${status}published-${published}>${end}`
  )
}

function statusesOf({ history }: BookReview, at: Places, end: string): string {
  const { received = '', revised: [revised = ''] = [], accepted = '', online = '', published = '' } = history ?? {}
  return (
    status('received', 'Received', 'http://purl.org/spar/pso/submitted', received, at, end) +
    status('revised', 'Revised', 'http://purl.org/spar/pso/revised', revised, at, end) +
    status('accepted', 'Accepted', 'http://purl.org/spar/pso/accepted-for-publication', accepted, at, end) +
    status('prepublished-online', 'Prepublished online', 'https://w3id.org/recension/ns#prepublished-online', online, at, end) +
    status('published', 'Published', 'http://purl.org/spar/pso/published', published, at, end)
  )
}

function status(name: string, label: string, kind: string, day: string, at: Places, end: string): string {
  const s = `<${at.review}#status-${name}-${day}> `
  const instant = `<${at.review}#time-${day}>`
  return (
    `${s}${type}<http://purl.org/spar/pso/StatusInTime>${end}` +
    `${s}<http://purl.org/spar/pso/isStatusHeldBy> <${at.review}#review>${end}` +
    `${s}<http://purl.org/spar/pso/withStatus> <${kind}>${end}` +
    `${s}<http://www.w3.org/2000/01/rdf-schema#label> "${label}"@en${end}` +
    `${s}<http://www.essepuntato.it/2012/04/tvc/atTime> ${instant}${end}` +
    `${instant} ${type}<http://www.w3.org/2006/time#Instant>${end}` +
    `${instant} <http://www.w3.org/2006/time#inXSDDate> "${day}${xsdDate}${end}`
  )
}

function recordGraph({ sources }: BookReview, at: Places, end: string): string {
  const s = `<${at.review}> `
  const source = `<ni:///sha-256;${sources?.[0]?.hash ?? ''}>`
  return (
    `${s}${type}<http://purl.org/spar/fabio/MetadataDocument>${end}` +
    `${s}${type}<http://www.w3.org/ns/prov#Entity>${end}` +
    `${s}<http://xmlns.com/foaf/0.1/primaryTopic> <${at.review}#review>${end}` +
    `${s}<http://www.w3.org/ns/prov#wasDerivedFrom> ${source}${end}` +
    `${source} ${type}<http://www.w3.org/ns/prov#Entity>${end}` +
    `${source} ${type}<http://schema.org/DigitalDocument>${end}` +
    `${source} <http://schema.org/encodingFormat> "${sources?.[0]?.mediaType ?? ''}"${end}`
  )
}

function bookGraph(book: Book, at: Places, slugs: ReadonlyMap<string, string>): string {
  const [end, thing, isbn] = [` <${at.book}> .\n`, `<${at.book}#book>`, book.formats?.[0]?.isbn ?? '']
  const s = `${thing} `
  const title = JSON.stringify(book.titles?.[0]?.value) + end
  const subtitle = JSON.stringify(book.subtitle) + end
  const organization = `<${at.organization}#organization>${end}`
  const year = `"${book.date ?? ''}${xsdYear}${end}`
  const people = book.contributors ?? []
  let text =
    `${s}${type}<http://schema.org/Book>${end}` +
    `${s}${type}<http://purl.org/spar/fabio/Book>${end}` +
    `${s}<http://schema.org/name> ${title}` +
    `${s}<http://purl.org/dc/terms/title> ${title}` +
    `${s}<http://purl.org/spar/fabio/hasSubtitle> ${subtitle}` +
    `${s}<http://schema.org/alternativeHeadline> ${subtitle}`
  for (const person of people) text += personLinks(person, s, at.book, end, slugs)
  text +=
    `${s}<http://schema.org/publisher> ${organization}` +
    `${s}<http://purl.org/dc/terms/publisher> ${organization}` +
    `${s}<http://schema.org/datePublished> ${year}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/publicationDate> ${year}` +
    `${s}<http://purl.org/spar/fabio/hasPublicationYear> ${year}` +
    `${s}<http://schema.org/isbn> "${isbn}"${end}` +
    `${s}<http://schema.org/workExample> <${at.book}#isbn-${isbn}>${end}` +
    `${s}<http://purl.org/vocab/frbr/core#embodiment> <${at.book}#isbn-${isbn}>${end}`
  for (let i = 0; i < people.length; i++) text += personGraph(people[i] as Contributor, i + 1, thing, at.book, end, slugs)
  return text + formatGraph(isbn, at, end)
}

function personLinks({ role, name }: Contributor, s: string, document: string, end: string, slugs: ReadonlyMap<string, string>): string {
  const slug = slugs.get(name) ?? ''
  const person = `<${document}#person-${slug}>${end}`
  const context = `${s}<http://purl.org/spar/pro/isDocumentContextFor> <${document}#role-${role}-${slug}>${end}`
  if (role === 'author') return `${s}<http://schema.org/author> ${person}${s}<http://purl.org/dc/terms/creator> ${person}${context}`
  return (
    `${s}<http://schema.org/contributor> ${person}` +
    `${s}<http://id.loc.gov/vocabulary/relators/wfw> ${person}` +
    `${s}<http://schema.org/hasPart> <${document}#foreword>${end}` +
    `${s}<http://purl.org/vocab/frbr/core#part> <${document}#foreword>${end}` +
    context
  )
}

function personGraph(
  who: Contributor,
  position: number,
  of: string,
  document: string,
  end: string,
  slugs: ReadonlyMap<string, string>,
): string {
  const slug = slugs.get(who.name) ?? ''
  const [person, name] = [`<${document}#person-${slug}>`, JSON.stringify(who.name) + end]
  const [s, r] = [`${person} `, `<${document}#role-${who.role}-${slug}> `]
  return (
    `${s}${type}<http://schema.org/Person>${end}` +
    `${s}${type}<http://xmlns.com/foaf/0.1/Person>${end}` +
    `${s}<http://schema.org/name> ${name}` +
    (who.given === undefined ? '' : `${s}<http://schema.org/givenName> ${JSON.stringify(who.given)}${end}`) +
    (who.family === undefined ? '' : `${s}<http://schema.org/familyName> ${JSON.stringify(who.family)}${end}`) +
    (who.role === 'foreword' ? forewordGraph(person, of, document, end) : '') +
    `${r}${type}<http://purl.org/spar/pro/RoleInTime>${end}` +
    `${r}<http://purl.org/spar/pro/withRole> <${who.role === 'foreword' ? 'http://id.loc.gov/vocabulary/relators/wfw' : 'http://purl.org/spar/pro/author'}>${end}` +
    `${r}<http://purl.org/spar/pro/isHeldBy> ${person}${end}` +
    `${r}<http://purl.org/spar/pro/relatesToDocument> ${of}${end}` +
    `${r}<http://schema.org/position> "${position}"^^<http://www.w3.org/2001/XMLSchema#integer>${end}` +
    `${r}<http://www.w3.org/2000/01/rdf-schema#label> ${name}`
  )
}

function forewordGraph(person: string, of: string, document: string, end: string): string {
  const s = `<${document}#foreword> `
  return (
    `${s}${type}<http://purl.org/spar/doco/Foreword>${end}` +
    `${s}${type}<http://schema.org/CreativeWork>${end}` +
    `${s}<http://schema.org/author> ${person}${end}` +
    `${s}<http://schema.org/isPartOf> ${of}${end}` +
    `${s}<http://purl.org/vocab/frbr/core#partOf> ${of}${end}`
  )
}

function formatGraph(isbn: string, at: Places, end: string): string {
  const s = `<${at.book}#isbn-${isbn}> `
  return (
    `${s}${type}<http://purl.org/spar/fabio/Manifestation>${end}` +
    `${s}${type}<http://purl.org/spar/fabio/Hardback>${end}` +
    `${s}${type}<http://schema.org/Book>${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/isbn> "${isbn}"${end}` +
    `${s}<http://schema.org/isbn> "${isbn}"${end}` +
    `${s}<http://schema.org/bookFormat> <http://schema.org/Hardcover>${end}` +
    `${s}<http://schema.org/exampleOfWork> <${at.book}#book>${end}` +
    `${s}<http://purl.org/vocab/frbr/core#embodimentOf> <${at.book}#book>${end}` +
    `${s}<http://purl.org/spar/datacite/hasIdentifier> <${at.book}#identifier-isbn-${isbn}>${end}` +
    identifier(`<${at.book}#identifier-isbn-${isbn}> `, 'isbn', isbn, end)
  )
}

function identifier(s: string, scheme: string, value: string, end: string): string {
  return (
    `${s}${type}<http://purl.org/spar/datacite/Identifier>${end}` +
    `${s}<http://purl.org/spar/datacite/usesIdentifierScheme> <http://purl.org/spar/datacite/${scheme}>${end}` +
    `${s}<http://www.essepuntato.it/2010/06/literalreification/hasLiteralValue> "${value}"${end}`
  )
}

function issueGraph({ volume = '', issue = '', date = '' }: Serial, at: Places): string {
  const [s, end, up] = [`<${at.issue}#issue> `, ` <${at.issue}> .\n`, `<${at.journal}#volume-${volume}>`]
  return (
    `${s}${type}<http://schema.org/PublicationIssue>${end}` +
    `${s}${type}<http://purl.org/spar/fabio/JournalIssue>${end}` +
    `${s}<http://schema.org/issueNumber> "${issue}"${end}` +
    `${s}<http://purl.org/spar/fabio/hasSequenceIdentifier> "${issue}"${end}` +
    `${s}<http://schema.org/datePublished> "${date}${xsdYear}${end}` +
    `${s}<http://prismstandard.org/namespaces/basic/2.0/publicationDate> "${date}${xsdYear}${end}` +
    `${s}<http://schema.org/isPartOf> ${up}${end}` +
    `${s}<http://purl.org/vocab/frbr/core#partOf> ${up}${end}`
  )
}

function journalGraph({ volume = '', titles = [], issns }: Serial, at: Places): string {
  const [s, j, end] = [`<${at.journal}#volume-${volume}> `, `<${at.journal}#journal> `, ` <${at.journal}> .\n`]
  const issn = issns?.[0]?.value ?? ''
  let text =
    `${s}${type}<http://schema.org/PublicationVolume>${end}` +
    `${s}${type}<http://purl.org/spar/fabio/JournalVolume>${end}` +
    `${s}<http://schema.org/volumeNumber> "${volume}"${end}` +
    `${s}<http://purl.org/spar/fabio/hasSequenceIdentifier> "${volume}"${end}` +
    `${s}<http://schema.org/isPartOf> <${at.journal}#journal>${end}` +
    `${s}<http://purl.org/vocab/frbr/core#partOf> <${at.journal}#journal>${end}` +
    `${j}${type}<http://schema.org/Periodical>${end}` +
    `${j}${type}<http://purl.org/spar/fabio/Journal>${end}`
  for (const { value, language } of titles) {
    const title = `${JSON.stringify(value)}@${language ?? ''}${end}`
    text += `${j}<http://schema.org/name> ${title}${j}<http://purl.org/dc/terms/title> ${title}`
  }
  return `${text}${j}<http://schema.org/issn> "${issn}"${end}${j}<http://prismstandard.org/namespaces/basic/2.0/issn> "${issn}"${end}`
}

function organizationGraph(name: string, at: Places): string {
  const [s, end] = [`<${at.organization}#organization> `, ` <${at.organization}> .\n`]
  return (
    `${s}${type}<http://schema.org/Organization>${end}` +
    `${s}${type}<http://xmlns.com/foaf/0.1/Organization>${end}` +
    `${s}<http://schema.org/name> ${JSON.stringify(name)}${end}`
  )
}
