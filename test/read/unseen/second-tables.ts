import type { Unseen } from './facts.js'

/** More tables and JSON. */
export const secondTables: readonly Unseen[] = [
  {
    name: 'CSV with the book as one citation in a column',
    file: 'citations.csv',
    text: `Reviewer,Reviewed work,Journal,Vol,No,Pages,Date of publication
"Ness, Ivy","Joel Marsh, Sea Walls: A History (Ghent: Dyke Press, 2012), 301 pp.",Walls,2,4,5-6,December 2013
`,
    reviews: [
      {
        reviewers: ['Ivy Ness'],
        journal: 'Walls',
        volume: '2',
        issue: '4',
        pages: '5-6',
        date: '2013-12',
        books: [
          {
            title: 'Sea Walls: A History',
            people: ['author Joel Marsh'],
            publisher: 'Dyke Press',
            place: 'Ghent',
            year: '2012',
            extent: '301',
          },
        ],
      },
    ],
  },
  {
    name: 'CSV with Czech headings and semicolons',
    file: 'recenze.csv',
    text: `Recenzent;Název recenze;Název knihy;Autor knihy;Nakladatelství;Místo vydání;Rok vydání knihy;ISBN;Časopis;Ročník;Číslo;Strany
Milan Brod;Za mlýnem;Mlýny a jezy;Dana Vrbová;Paseka;Praha;2017;978-80-256-0791-6;Krajina;8;2;101–103
`,
    reviews: [
      {
        title: 'Za mlýnem',
        reviewers: ['Milan Brod'],
        journal: 'Krajina',
        volume: '8',
        issue: '2',
        pages: '101-103',
        books: [
          {
            title: 'Mlýny a jezy',
            people: ['author Dana Vrbová'],
            publisher: 'Paseka',
            place: 'Praha',
            year: '2017',
            isbns: ['9788025607916'],
          },
        ],
      },
    ],
  },
  {
    name: 'Crossref REST of a society: "Review of …" with the DOI of the book as its relation and in its reference',
    file: 'relation.json',
    text: JSON.stringify({
      message: {
        DOI: '10.5555/soc.77',
        type: 'journal-article',
        title: ['Review of <i>Ferry Songs</i>'],
        author: [{ given: 'Rhea', family: 'Dalal', sequence: 'first', affiliation: [] }],
        'container-title': ['Song and Shore', 'S&amp;S'],
        'short-container-title': ['S&S'],
        volume: '14',
        'journal-issue': { issue: '2', 'published-print': { 'date-parts': [[2015, 4]] } },
        issue: '2',
        page: '77',
        'published-print': { 'date-parts': [[2015, 4]] },
        issued: { 'date-parts': [[2015, 4]] },
        reference: [
          {
            key: 'r1',
            author: 'Sen, M.',
            'volume-title': 'Ferry Songs',
            year: '2013',
            DOI: '10.5555/ferry.book',
            'doi-asserted-by': 'publisher',
          },
        ],
        'reference-count': 1,
        relation: { 'is-review-of': [{ 'id-type': 'doi', id: '10.5555/ferry.book', 'asserted-by': 'subject' }] },
        publisher: 'Society for Song',
      },
    }),
    reviews: [
      {
        title: 'Review of Ferry Songs',
        reviewers: ['Rhea Dalal'],
        journal: 'Song and Shore',
        volume: '14',
        issue: '2',
        pages: '77',
        date: '2015-04',
        doi: '10.5555/soc.77',
        books: [{ title: 'Ferry Songs', people: [] }],
      },
    ],
  },
  {
    name: 'OJS 3.5 REST: one publication with its title in two languages',
    file: 'publication.json',
    text: JSON.stringify({
      _href: 'https://qj.example/index.php/qj/api/v1/submissions/31/publications/40',
      id: 40,
      submissionId: 31,
      sectionId: 2,
      status: 3,
      version: 1,
      locale: 'de',
      datePublished: '2025-02-01',
      doiObject: { doi: '10.5555/qj.40' },
      urlPublished: 'https://qj.example/index.php/qj/article/view/31',
      authors: [
        {
          givenName: { de: 'Rolf' },
          familyName: { de: 'Tamm' },
          orcid: 'https://orcid.org/0000-0002-1825-0097',
          email: 'canary@qj.example',
        },
      ],
      authorsString: 'Rolf Tamm',
      fullTitle: {
        de: 'Rezension zu: Hanna Priel, Der Deich. Kiel: Förde 2023',
        en: 'Review of: Hanna Priel, Der Deich. Kiel: Förde 2023',
      },
      title: { de: 'Rezension zu: Hanna Priel, Der Deich. Kiel: Förde 2023', en: 'Review of: Hanna Priel, Der Deich. Kiel: Förde 2023' },
      abstract: { de: '<p>Ein Buch.</p>' },
      pages: '12-13',
    }),
    reviews: [
      {
        title: 'Rezension zu: Hanna Priel, Der Deich. Kiel: Förde 2023',
        reviewers: ['Rolf Tamm'],
        pages: '12-13',
        date: '2025-02-01',
        doi: '10.5555/qj.40',
        books: [{ title: 'Der Deich', people: ['author Hanna Priel'], publisher: 'Förde', place: 'Kiel', year: '2023' }],
      },
    ],
  },
  {
    name: 'CSV of a library: books alone, no reviews',
    file: 'catalogue.csv',
    text: `Title,Author,Publisher,Year,ISBN,Shelf
Sea Walls,"Marsh, Joel",Dyke Press,2012,978-1-6010-8681-5,B12
`,
    reviews: [],
  },
]
