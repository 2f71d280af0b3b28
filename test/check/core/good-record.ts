import type { Names } from '../../../src/record/names.js'
import type { BookReview } from '../../../src/record/review.js'

/** An invented review of two invented books that says everything a review can say. Its graph is `good.ttl`. */
export const goodRecord: BookReview = {
  titles: [
    { value: 'Two books on tides', language: 'en' },
    { value: 'Dvě knihy o přílivu', language: 'cs' },
  ],
  abstracts: [{ value: 'Both authors count waves.', language: 'en' }],
  contributors: [
    { role: 'author', name: 'Ada Byrne', family: 'Byrne', given: 'Ada', orcid: '0000-0002-1825-0097' },
    { role: 'translator', name: 'Jan Novák' },
  ],
  books: [
    {
      titles: [{ value: 'Counting Waves' }],
      subtitle: 'A Tidal Diary',
      contributors: [
        { role: 'author', name: 'Mara Quist', family: 'Quist', given: 'Mara' },
        { role: 'foreword', name: 'Ilse Brandt', printedRole: 'foreword' },
        { role: 'illustrator', name: 'Studio Ebb', kind: 'organization' },
      ],
      publishers: [{ name: 'Harbour Press', ror: '05dxps055' }],
      places: ['Porto'],
      date: '2024-05',
      edition: '2nd',
      series: { title: 'Coasts', number: '7' },
      language: 'en',
      formats: [
        { isbn: '9780306406157', kind: 'hardback' },
        { isbn: '9783161484100', kind: 'ebook' },
      ],
      doi: '10.5555/waves',
      page: 'https://harbour.example/waves',
    },
    {
      titles: [{ value: 'Moon and Mud' }],
      contributors: [{ role: 'editor', name: 'Otto Lind' }],
      publishers: [{ name: 'Harbour Press', ror: '05dxps055' }],
      date: '1984',
      formats: [{ isbn: '9780198526636', kind: 'paperback' }],
      gaps: ['author'],
    },
  ],
  serial: {
    titles: [{ value: 'Journal of Shores', language: 'en' }],
    issns: [
      { value: '1234-5679', medium: 'print' },
      { value: '2049-3630', medium: 'online' },
    ],
    publishers: [{ name: 'Harbour Press', ror: '05dxps055' }],
    volume: '26',
    issue: '2',
    date: '2025-spring',
  },
  pages: { first: '152', last: '158' },
  history: { received: '2024-11-03', revised: ['2025-01'], accepted: '2025-02-10', online: '2025-03-01', published: '2025-04-15' },
  language: 'en',
  doi: '10.5555/shores.26.2.152',
  identifiers: [{ scheme: 'oai', value: 'oai:shores.example:article/77' }],
  page: 'https://shores.example/26/2/152',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  keywords: [{ value: 'tides', language: 'en' }],
  rating: { value: '4', best: '5', worst: '1' },
  references: [{ text: 'Lind, O. 1984. Moon and Mud.' }, { doi: '10.5555/other' }],
  notices: [
    { kind: 'correction', doi: '10.5555/shores.erratum', date: '2025-06-01' },
    { kind: 'retraction', text: 'Withdrawn by the author.' },
  ],
  sources: [{ hash: 'A'.repeat(43), mediaType: 'text/plain' }],
  recordLicence: 'https://creativecommons.org/publicdomain/zero/1.0/',
  modified: '2025-07-01',
}

export const goodNames: Names = {
  review: 'https://example.org/reviews/shores/26-2-152-counting-waves/',
  books: ['https://example.org/books/quist-2024-counting-waves/', 'https://example.org/books/lind-1984-moon-and-mud/'],
  journal: 'https://example.org/journals/shores/',
  issue: 'https://example.org/journals/shores/26-2/',
  organizations: new Map([
    ['Harbour Press', 'https://example.org/organizations/harbour-press/'],
    ['Studio Ebb', 'https://example.org/organizations/studio-ebb/'],
  ]),
}
