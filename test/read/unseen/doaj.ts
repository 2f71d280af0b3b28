import type { Unseen } from './facts.js'

/** DOAJ: JSON of its interface, XML of its upload. */
export const doaj: readonly Unseen[] = [
  {
    name: 'DOAJ JSON: an answer with results, start and end page, a keyword that says what it is',
    file: 'search.json',
    text: JSON.stringify({
      total: 2,
      page: 1,
      pageSize: 10,
      timestamp: '2023-01-01T00:00:00Z',
      query: 'x',
      results: [
        {
          last_updated: '2022-06-01T10:00:00Z',
          id: 'aaaabbbbccccdddd',
          created_date: '2022-06-01T10:00:00Z',
          admin: { seal: false },
          bibjson: {
            title: 'Ganga, Asha. River of Ash: Cremation and the City. New Delhi: Ghat Books, 2020',
            author: [{ name: 'Vikram Rao', affiliation: 'Delhi', orcid_id: 'https://orcid.org/0000-0002-1825-0097' }],
            journal: {
              title: 'South Asian Rivers',
              volume: '9',
              number: '2',
              country: 'IN',
              publisher: 'Ghat Trust',
              language: ['EN'],
              issns: ['2200-0208'],
            },
            identifier: [
              { id: '10.5555/sar.9.2.140', type: 'doi' },
              { id: '2200-0208', type: 'eissn' },
            ],
            link: [{ content_type: 'HTML', type: 'fulltext', url: 'https://sar.example/140' }],
            start_page: '140',
            end_page: '143',
            year: '2022',
            month: '5',
            keywords: ['book review', 'rivers'],
            subject: [{ code: 'D', scheme: 'LCC', term: 'History' }],
          },
        },
        {
          id: 'eeee',
          created_date: '2022-06-01T10:00:00Z',
          bibjson: {
            title: 'Ghats and grids',
            author: [{ name: 'A. Sen' }],
            journal: { title: 'South Asian Rivers' },
            year: '2022',
            keywords: ['rivers'],
            identifier: [],
          },
        },
      ],
    }),
    reviews: [
      {
        title: 'Ganga, Asha. River of Ash: Cremation and the City. New Delhi: Ghat Books, 2020',
        reviewers: ['Vikram Rao'],
        journal: 'South Asian Rivers',
        volume: '9',
        issue: '2',
        pages: '140-143',
        date: '2022-05',
        doi: '10.5555/sar.9.2.140',
        books: [
          {
            title: 'River of Ash: Cremation and the City',
            people: ['author Asha Ganga'],
            publisher: 'Ghat Books',
            place: 'New Delhi',
            year: '2020',
          },
        ],
      },
    ],
  },
  {
    name: 'DOAJ XML: records with documentType, two languages of the title',
    file: 'upload.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<records>
<record><language>slv</language><publisher>Založba Obala</publisher><journalTitle>Morje in kraj</journalTitle><eissn>2447-3642</eissn><publicationDate>2017-12-31</publicationDate><volume>27</volume><issue>4</issue><startPage>801</startPage><endPage>803</endPage><doi>10.5555/mik.2017.51</doi><publisherRecordId>51</publisherRecordId><documentType>book review</documentType>
<title language="eng">Book review: Marko Bevk, Solinarji: življenje ob morju, Koper, Libris, 2016</title><title language="slv">Ocena: Marko Bevk, Solinarji: življenje ob morju, Koper, Libris, 2016</title>
<authors><author><name>Tina Zupan</name><email>canary@obala.example</email></author></authors><fullTextUrl format="html">https://mik.example/51</fullTextUrl></record>
<record><language>eng</language><publisher>Založba Obala</publisher><journalTitle>Morje in kraj</journalTitle><publicationDate>2017-12-31</publicationDate><documentType>article</documentType><title language="eng">Salt works</title></record>
</records>`,
    reviews: [
      {
        title: 'Ocena: Marko Bevk, Solinarji: življenje ob morju, Koper, Libris, 2016',
        reviewers: ['Tina Zupan'],
        journal: 'Morje in kraj',
        volume: '27',
        issue: '4',
        pages: '801-803',
        date: '2017-12-31',
        doi: '10.5555/mik.2017.51',
        books: [
          { title: 'Solinarji: življenje ob morju', people: ['author Marko Bevk'], publisher: 'Libris', place: 'Koper', year: '2016' },
        ],
      },
    ],
  },
]
