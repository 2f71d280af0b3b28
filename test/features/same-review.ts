import { sameReviewMarkedUp } from './same-review-marked-up.js'

/** One invented review of one invented book, as each format that is no graph has it: the name of a file and its text. */
export const sameReview: Readonly<Record<string, readonly [name: string, text: string]>> = {
  ...sameReviewMarkedUp,
  bibtex: [
    'a.bib',
    `@review{byrne2025,
  author = {Byrne, Ada}, title = {Who Counts the Waves?}, journaltitle = {Journal of Shores}, issn = {2049-3630},
  volume = {26}, number = {2}, pages = {110--115}, date = {2025-04-15}, doi = {10.5555/shores.77}, langid = {english},
  related = {quist2024}, relatedtype = {reviewof},
}
@book{quist2024,
  author = {Quist, Mara}, title = {Counting Waves}, subtitle = {A Tidal Diary}, publisher = {Harbour Press}, location = {Porto}, date = {2024}, isbn = {978-3-16-148410-0},
}
`,
  ],
  'crossref-json': [
    'a.crossref.json',
    JSON.stringify({
      DOI: '10.5555/shores.77',
      type: 'journal-article',
      title: ['Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.'],
      author: [{ given: 'Ada', family: 'Byrne', sequence: 'first' }],
      'container-title': ['Journal of Shores'],
      ISSN: ['2049-3630'],
      volume: '26',
      issue: '2',
      page: '110-115',
      published: { 'date-parts': [[2025, 4, 15]] },
      language: 'en',
      relation: { 'is-review-of': [{ 'id-type': 'isbn', id: '9783161484100' }] },
    }),
  ],
  'csl-json': [
    'a.csl.json',
    JSON.stringify([
      {
        id: 'byrne',
        type: 'review-book',
        title: 'Who Counts the Waves?',
        author: [{ given: 'Ada', family: 'Byrne' }],
        'container-title': 'Journal of Shores',
        ISSN: '2049-3630',
        volume: '26',
        issue: '2',
        page: '110-115',
        issued: { 'date-parts': [[2025, 4, 15]] },
        DOI: '10.5555/shores.77',
        language: 'en',
        'reviewed-title': 'Counting Waves: A Tidal Diary',
        'reviewed-author': [{ given: 'Mara', family: 'Quist' }],
        note: 'reviewed-publisher: Harbour Press\nreviewed-date: 2024',
      },
    ]),
  ],
  csv: [
    'a.csv',
    `Reviewer,Review title,Journal,ISSN,Volume,Issue,Pages,Published,Language,DOI,Book title,Book author,ISBN,Publisher,Year
"Byrne, Ada",Who Counts the Waves?,Journal of Shores,2049-3630,26,2,110–115,2025-04-15,en,10.5555/shores.77,Counting Waves: A Tidal Diary,"Quist, Mara",978-3-16-148410-0,Harbour Press,2024
`,
  ],
  'datacite-json': [
    'a.datacite.json',
    JSON.stringify({
      doi: '10.5555/shores.77',
      creators: [{ name: 'Byrne, Ada', nameType: 'Personal', givenName: 'Ada', familyName: 'Byrne' }],
      titles: [{ title: 'Who Counts the Waves?', lang: 'en' }],
      publisher: { name: 'Shore Society' },
      publicationYear: 2025,
      types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Book review' },
      dates: [{ date: '2025-04-15', dateType: 'Issued' }],
      language: 'en',
      relatedItems: [
        {
          relatedItemType: 'Book',
          relationType: 'Reviews',
          relatedItemIdentifier: { relatedItemIdentifier: '9783161484100', relatedItemIdentifierType: 'ISBN' },
          titles: [{ title: 'Counting Waves' }, { title: 'A Tidal Diary', titleType: 'Subtitle' }],
          creators: [{ name: 'Quist, Mara', givenName: 'Mara', familyName: 'Quist' }],
          publicationYear: '2024',
          publisher: 'Harbour Press',
        },
        {
          relatedItemType: 'Journal',
          relationType: 'IsPublishedIn',
          relatedItemIdentifier: { relatedItemIdentifier: '2049-3630', relatedItemIdentifierType: 'ISSN' },
          titles: [{ title: 'Journal of Shores' }],
          volume: '26',
          issue: '2',
          firstPage: '110',
          lastPage: '115',
        },
      ],
      schemaVersion: 'http://datacite.org/schema/kernel-4',
    }),
  ],
  'doaj-json': [
    'a.doaj.json',
    JSON.stringify({
      bibjson: {
        title: 'Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.',
        author: [{ name: 'Ada Byrne' }],
        identifier: [
          { type: 'doi', id: '10.5555/shores.77' },
          { type: 'eissn', id: '2049-3630' },
        ],
        journal: { title: 'Journal of Shores', volume: '26', number: '2', language: ['EN'] },
        year: '2025',
        month: '4',
        start_page: '110',
        end_page: '115',
        link: [{ type: 'fulltext', url: 'https://shores.example/77' }],
      },
    }),
  ],
  'landing-text': [
    'a.txt',
    `Journal of Shores 2025, 26 (2): 110-115
Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.
Ada Byrne
Abstract: The book says what it means to say, and says it well.
Published: April 15, 2025
DOI: 10.5555/shores.77
ISSN: 2049-3630
`,
  ],
  'ojs-json': [
    'a.ojs.json',
    JSON.stringify({
      itemsMax: 1,
      items: [
        {
          id: 77,
          status: 3,
          currentPublicationId: 770,
          urlPublished: 'https://shores.example/77',
          publications: [
            {
              id: 770,
              status: 3,
              version: 1,
              locale: 'en',
              datePublished: '2025-04-15',
              doiObject: { id: 1, doi: '10.5555/shores.77', status: 3 },
              title: { en: 'Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.' },
              authors: [{ id: 1, seq: 1, givenName: { en: 'Ada' }, familyName: { en: 'Byrne' }, userGroupName: { en: 'Author' } }],
              pages: '110-115',
            },
          ],
        },
      ],
    }),
  ],
  'ojs-report': [
    'a.report.csv',
    `\uFEFF"Submission ID",Title,Abstract,"Given Name (Author 1)","Family Name (Author 1)","ORCID iD (Author 1)","Country (Author 1)","Affiliation (Author 1)","Email (Author 1)","Homepage URL (Author 1)","Bio Statement (e.g., department and rank) (Author 1)","Section Title",Language,"Coverage Information",Rights,Source,Subjects,Type,Disciplines,Keywords,"Supporting Agencies",Status,URL,DOI,"Date submitted","Last modified","First Published"
77,"Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.",,Ada,Byrne,,,,,,,"Book Reviews",en,,,,,,,,,Published,https://shores.example/77,10.5555/shores.77,"2025-03-01 10:20:30","2025-05-01 00:00:00",2025-04-15
`,
  ],
  'review-yaml': [
    'a.review.yaml',
    `title: Who Counts the Waves?
reviewer: Ada Byrne
doi: 10.5555/shores.77
language: en
journal: Journal of Shores
issn: 2049-3630
volume: "26"
issue: "2"
pages: 110-115
published: 2025-04-15
books:
  - title: "Counting Waves: A Tidal Diary"
    authors: [Mara Quist]
    publisher: Harbour Press
    year: 2024
    isbn: 978-3-16-148410-0
`,
  ],
  ris: [
    'a.ris',
    `TY  - JOUR
AU  - Byrne, Ada
TI  - Book review of Quist, M. 2024. Counting Waves: A Tidal Diary. Porto: Harbour Press.
T2  - Journal of Shores
SN  - 2049-3630
VL  - 26
IS  - 2
SP  - 110
EP  - 115
PY  - 2025
DA  - 2025/04/15
DO  - 10.5555/shores.77
LA  - en
M3  - Book Review
ER  - 
`,
  ],
  'zotero-json': [
    'a.zotero.json',
    JSON.stringify([
      {
        key: 'ABCD2345',
        itemType: 'journalArticle',
        title: 'Who Counts the Waves?',
        date: '2025-04-15',
        ISSN: '2049-3630',
        creators: [
          { firstName: 'Ada', lastName: 'Byrne', creatorType: 'author' },
          { firstName: 'Mara', lastName: 'Quist', creatorType: 'reviewedAuthor' },
        ],
        extra: 'Reviewed title: Counting Waves: A Tidal Diary\nReviewed publisher: Harbour Press\nReviewed date: 2024',
        publicationTitle: 'Journal of Shores',
        volume: '26',
        issue: '2',
        pages: '110-115',
        DOI: '10.5555/shores.77',
        language: 'en',
      },
    ]),
  ],
}
