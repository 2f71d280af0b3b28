import { describe } from '../../../src/describe/describe.js'
import { htmlPage, type PageFacts } from '../../../src/write/html/index.js'
import type { Names } from '../../../src/record/names.js'
import type { BookReview } from '../../../src/record/review.js'
import { iri } from '../../../src/rdf/iri.js'
import { schemaOrgJsonld } from '../../../src/write/schema-org.js'

/** The review that Recension was made for, without what its page does not say. */
export const gender: BookReview = {
  titles: [
    {
      value: 'Book review of Gallant, C., Lam, E. 2024. Not Your Rescue Project. Migrant Sex Workers Fighting for Justice.',
      language: 'en',
    },
  ],
  abstracts: [{ value: 'The book is a guide to solidarity.\n\nIt argues from many lived experiences.', language: 'en' }],
  language: 'en',
  books: [
    {
      titles: [{ value: 'Not Your Rescue Project' }],
      subtitle: 'Migrant Sex Workers Fighting for Justice',
      date: '2024',
      publishers: [{ name: 'Haymarket Books' }],
      contributors: [
        { role: 'author', name: 'Chanelle Gallant', family: 'Gallant', given: 'Chanelle' },
        { role: 'author', name: 'Elene Lam', family: 'Lam', given: 'Elene' },
        { role: 'foreword', name: 'Harsha Walia' },
        { role: 'afterword', name: 'Robyn Maynard', printedRole: 'postscript' },
      ],
      gaps: ['isbn'],
    },
  ],
  serial: {
    titles: [
      { value: 'Gender a výzkum', language: 'cs' },
      { value: 'Gender and Research', language: 'en' },
    ],
    volume: '26',
    issue: '2',
    date: '2025',
    gaps: ['issn'],
  },
  pages: { first: '152', last: '158' },
  history: { received: '2025-04-04', revised: ['2025-11-07'], accepted: '2025-11-10', online: '2025-12-10', published: '2025-12-12' },
  licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
  gaps: ['reviewer', 'doi'],
}

/** One of two books, with nearly everything that a record can hold. */
export const mine: BookReview = {
  titles: [
    { value: 'Zwei Bücher über eine Grube', language: 'de' },
    { value: 'Two books on one mine', language: 'en' },
  ],
  contributors: [
    { role: 'author', name: 'Inge Thalmann', family: 'Thalmann', given: 'Inge', orcid: '0000-0002-1825-0097' },
    { role: 'author', name: 'Arbeitskreis Bergbau', kind: 'organization' },
    { role: 'translator', name: 'Petra Novotná' },
  ],
  abstracts: [
    { value: 'Ein Buch folgt den Lohnlisten.', language: 'de' },
    { value: 'One book follows the payrolls.', language: 'en' },
  ],
  language: 'de',
  books: [
    {
      titles: [{ value: 'Schicht um Schicht', language: 'de' }],
      contributors: [
        { role: 'editor', name: 'Karl Brüggemann', printedRole: 'Hg.' },
        { role: 'editor', name: 'Anna Wójcik', printedRole: 'Hg.' },
        { role: 'editor', name: 'Mary O’Brien', printedRole: 'Hg.' },
      ],
      publishers: [{ name: 'Böhlau' }],
      places: ['Köln', 'Wien'],
      date: '2023',
      edition: '2., durchgesehene Auflage',
      volume: '2',
      series: { title: 'Studien zur Arbeit', number: '14' },
      language: 'de',
      formats: [
        { isbn: '9780306406157', kind: 'hardback' },
        { isbn: '9783161484100', kind: 'ebook' },
      ],
      doi: '10.5555/(sici)1097<693::aid>3.0',
      extent: 'xxv + 615 S.',
    },
    {
      titles: [{ value: 'חיים בעומק', language: 'he' }],
      language: 'he',
      date: '2022-spring',
      contributors: [{ role: 'author', name: 'רות לוי' }],
    },
  ],
  serial: {
    titles: [{ value: 'Zeitschrift für Sozialgeschichte', language: 'de' }],
    issns: [
      { value: '1234-5679', medium: 'print' },
      { value: '2049-3630', medium: 'online' },
    ],
    publishers: [{ name: 'Geschichtsverein' }],
    volume: '12',
    issue: '3–4',
    date: '2024-autumn',
  },
  locator: 'e1001044',
  doi: '10.5555/zsg.2024.0412',
  page: 'https://journal.example/zsg/12/3-4/412',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  keywords: [
    { value: 'Bergbau', language: 'de' },
    { value: 'labour', language: 'en' },
  ],
  rating: { value: '4', best: '5' },
  references: [{ text: 'Roth, K. 2001. Küchenbücher als Quelle.', doi: '10.5555/roth' }],
  notices: [{ kind: 'retraction', date: '2025-01-15', doi: '10.5555/zsg.2025.0001' }],
  identifiers: [{ scheme: 'pmid', value: '12345678' }],
  recordLicence: 'https://creativecommons.org/publicdomain/zero/1.0/',
}

const base = 'https://reviews.example/'

/** Documents for a record's things. */
export function namesOf(record: BookReview): Names {
  const books = record.books ?? []
  const corporate = [record, ...books].flatMap(({ contributors = [] }) => contributors.filter(({ kind }) => kind === 'organization'))
  const organizations = [...(record.serial?.publishers ?? []), ...books.flatMap(({ publishers = [] }) => publishers), ...corporate]
  return {
    review: `${base}reviews/one/`,
    books: books.map((_, i) => `${base}books/${i}/`),
    journal: `${base}journals/one/`,
    issue: `${base}journals/one/1/`,
    organizations: new Map(organizations.map(({ name }, i) => [name, `${base}organizations/${i}/`])),
  }
}

export function pageOf(record: BookReview, facts: Partial<PageFacts> = {}): string {
  const names = namesOf(record)
  return htmlPage(record, describe(record, names), { names, preview: false, base, alternates, ...facts })
}

/** What the JSON in the page is to say. */
export function jsonldOf(record: BookReview): unknown {
  const names = namesOf(record)
  return JSON.parse(schemaOrgJsonld(describe(record, names), iri(`${names.review}#review`)))
}

export const alternates = [
  { href: 'review.ttl', type: 'text/turtle' },
  { href: 'review.jsonld', type: 'application/ld+json' },
]
