import { Dataset, type Resource, type Term } from '../../src/rdf/dataset.js'
import { iri, type Iri } from '../../src/rdf/iri.js'
import { text, typed } from '../../src/rdf/literal.js'
import {
  cito,
  coar,
  dcterms,
  doco,
  fabio,
  foaf,
  frbr,
  marcrel,
  prism,
  pro,
  prov,
  pso,
  rdf,
  rdfs,
  rec,
  schema,
  time,
  tvc,
  xsd,
} from '../../src/rdf/terms.js'

const base = 'https://example.org/'
export const reviewDocument = iri(`${base}reviews/gender-a-vyzkum/26-2-152-not-your-rescue-project/`)
const inReview = (name: string): Iri => iri(`${reviewDocument.value}#${name}`)
const inBook = (name: string): Iri => iri(`${base}books/gallant-2024-not-your-rescue-project/#${name}`)
const inJournal = (name: string): Iri => iri(`${base}journals/gender-a-vyzkum/#${name}`)
export const review = inReview('review')
export const book = inBook('book')
const issue = iri(`${base}journals/gender-a-vyzkum/26-2/#issue`)
const publisher = iri(`${base}organizations/haymarket-books/#organization`)
const licence = iri('https://creativecommons.org/licenses/by-nc/4.0/')
const day = (value: string): Term => typed(value, xsd.date)

/** The page that the project was made for, as its graph: the shape of what `describe` makes, typed by hand. */
export function seedDataset(): Dataset {
  const dataset = new Dataset()
  describeReview(dataset.resource(review))
  dataset.resource(inReview('work')).add(rdf.type, fabio.BookReview).add(cito.reviews, book).add(frbr.realization, review)
  describeHistory(dataset)
  describeSerial(dataset)
  describeBook(dataset)
  describeRecord(dataset)
  return dataset
}

function describeReview(node: Resource): void {
  const title = text('Book review of Gallant, C., Lam, E. 2024. Not Your Rescue Project.', 'en')
  for (const type of [schema.Review, schema.ScholarlyArticle, fabio.JournalArticle]) node.add(rdf.type, type)
  node.add(dcterms.type, coar.c_ba08).add(schema.name, title).add(dcterms.title, title)
  node.add(schema.abstract, text('The goal is not to "save" sex workers but to guarantee their rights, safety, and autonomy.', 'en'))
  node.add(schema.inLanguage, text('en')).add(dcterms.language, iri('http://id.loc.gov/vocabulary/iso639-1/en'))
  for (const predicate of [schema.itemReviewed, schema.about, schema.citation, cito.reviews, cito.cites]) node.add(predicate, book)
  node.add(frbr.realizationOf, inReview('work')).add(schema.isPartOf, issue).add(frbr.partOf, issue)
  node.add(prism.volume, text('26')).add(prism.issueIdentifier, text('2')).add(prism.startingPage, text('152'))
  node.add(schema.pageStart, text('152')).add(schema.pageEnd, text('158')).add(schema.pagination, text('152-158'))
  node.add(dcterms.issued, day('2025-12-12')).add(schema.datePublished, day('2025-12-12'))
  node.add(schema.license, licence).add(dcterms.license, licence).add(schema.isAccessibleForFree, typed('true', xsd.boolean))
  node.add(foaf.isPrimaryTopicOf, reviewDocument)
}

function describeHistory(dataset: Dataset): void {
  const stages = [
    ['received', '2025-04-04', pso.submitted],
    ['revised', '2025-11-07', pso.revised],
    ['accepted', '2025-11-10', pso['accepted-for-publication']],
    ['published', '2025-12-12', pso.published],
  ] as const
  for (const [name, date, status] of stages) {
    const node = inReview(`status-${name}-${date}`)
    const instant = inReview(`time-${date}`)
    dataset.state(review, pso.holdsStatusInTime, node)
    dataset.resource(node).add(rdf.type, pso.StatusInTime).add(pso.isStatusHeldBy, review).add(pso.withStatus, status)
    dataset.resource(node).add(rdfs.label, text(name, 'en')).add(tvc.atTime, instant)
    dataset.resource(instant).add(rdf.type, time.Instant).add(time.inXSDDate, day(date))
  }
}

function describeSerial(dataset: Dataset): void {
  const volume = inJournal('volume-26')
  const journal = inJournal('journal')
  dataset.resource(issue).add(rdf.type, schema.PublicationIssue).add(rdf.type, fabio.JournalIssue).add(schema.issueNumber, text('2'))
  dataset.resource(issue).add(schema.datePublished, typed('2025', xsd.gYear)).add(schema.isPartOf, volume).add(frbr.partOf, volume)
  dataset.resource(volume).add(rdf.type, schema.PublicationVolume).add(rdf.type, fabio.JournalVolume).add(schema.volumeNumber, text('26'))
  dataset.resource(volume).add(schema.isPartOf, journal).add(frbr.partOf, journal)
  dataset.resource(journal).add(rdf.type, schema.Periodical).add(rdf.type, fabio.Journal)
  for (const title of [text('Gender a výzkum', 'cs'), text('Gender and Research', 'en')]) {
    dataset.resource(journal).add(schema.name, title).add(dcterms.title, title)
  }
}

function describeBook(dataset: Dataset): void {
  const node = dataset.resource(book)
  node.add(rdf.type, schema.Book).add(rdf.type, fabio.Book).add(schema.name, text('Not Your Rescue Project'))
  node.add(schema.alternativeHeadline, text('Migrant Sex Workers Fighting for Justice'))
  const people = [
    ['author', 'Elene Lam', 2],
    ['author', 'Chanelle Gallant', 1],
    ['foreword', 'Harsha Walia', 3],
  ] as const
  for (const [role, name, position] of people) describeContributor(dataset, role, name, position)
  node.add(schema.publisher, publisher).add(schema.datePublished, typed('2024', xsd.gYear)).add(schema.hasPart, inBook('foreword'))
  node.add(schema.review, review).add(cito.isReviewedBy, review)
  dataset
    .resource(inBook('foreword'))
    .add(rdf.type, doco.Foreword)
    .add(schema.author, inBook('person-harsha-walia'))
    .add(schema.isPartOf, book)
  dataset.resource(publisher).add(rdf.type, schema.Organization).add(rdf.type, foaf.Organization).add(schema.name, text('Haymarket Books'))
}

function describeContributor(dataset: Dataset, role: 'author' | 'foreword', name: string, position: number): void {
  const slug = name.toLowerCase().replace(' ', '-')
  const person = inBook(`person-${slug}`)
  const held = inBook(`role-${role}-${slug}`)
  if (role === 'author') dataset.resource(book).add(schema.author, person).add(dcterms.creator, person)
  else dataset.resource(book).add(schema.contributor, person).add(marcrel.wfw, person)
  dataset.resource(person).add(rdf.type, schema.Person).add(rdf.type, foaf.Person).add(schema.name, text(name))
  dataset.resource(book).add(pro.isDocumentContextFor, held)
  dataset
    .resource(held)
    .add(rdf.type, pro.RoleInTime)
    .add(pro.withRole, role === 'author' ? pro.author : marcrel.wfw)
  dataset
    .resource(held)
    .add(pro.isHeldBy, person)
    .add(pro.relatesToDocument, book)
    .add(schema.position, typed(String(position), xsd.integer))
}

function describeRecord(dataset: Dataset): void {
  const source = iri('ni:///sha-256;ptM1JzBNGhcfl21gz8mfZz_MVQP9C8nZbZKG3B7zuZs')
  const gap = inReview('gap-doi')
  dataset.resource(reviewDocument).add(rdf.type, fabio.MetadataDocument).add(rdf.type, prov.Entity).add(foaf.primaryTopic, review)
  dataset.resource(reviewDocument).add(prov.wasDerivedFrom, source).add(rec.gap, gap)
  dataset.resource(gap).add(rdf.type, rec.Gap).add(rec.gapSubject, review).add(rec.gapProperty, prism.doi)
  dataset.resource(source).add(rdf.type, prov.Entity).add(rdf.type, schema.DigitalDocument).add(schema.encodingFormat, text('text/plain'))
}
