import type { Unseen } from './facts.js'

const json = (value: unknown): string => JSON.stringify(value)

const work = (doi: string, title: unknown, more: object = {}): object => ({
  DOI: doi,
  type: 'journal-article',
  title,
  author: [{ given: 'Noor', family: 'Khalil', sequence: 'first', affiliation: [] }],
  'container-title': ['Journal of Islands'],
  volume: '21',
  issue: '4',
  page: '500-502',
  'published-print': { 'date-parts': [[2014, 10]] },
  issued: { 'date-parts': [[2014, 10]] },
  'reference-count': 0,
  publisher: 'Island House',
  ...more,
})
const placed = {
  reviewers: ['Noor Khalil'],
  journal: 'Journal of Islands',
  volume: '21',
  issue: '4',
  pages: '500-502',
  date: '2014-10',
}

/** Styles of bibliographies, publishers' headings, older forms of formats. */
export const thirdSet: readonly Unseen[] = [
  {
    name: 'biblatex-chicago: @review with \\bibstring{reviewof} before the book',
    file: 'chicago.bib',
    text: String.raw`@review{ratliff:review,
  author = {Ratliff, Ben},
  title = {\bibstring{reviewof} \mkbibemph{The Mystery of the Straits: How Sand Became an Industry}, \bibstring{by} Wendy Stoller},
  journaltitle = {Straits Times Review},
  date = {2008-01-30},
  entrysubtype = {newspaper},
}
`,
    reviews: [
      {
        title: 'Review of The Mystery of the Straits: How Sand Became an Industry, by Wendy Stoller',
        reviewers: ['Ben Ratliff'],
        journal: 'Straits Times Review',
        date: '2008-01-30',
        books: [{ title: 'The Mystery of the Straits: How Sand Became an Industry', people: ['author Wendy Stoller'] }],
      },
    ],
  },
  {
    name: 'biblatex-apa: an article with a title of its own and the book in titleaddon',
    file: 'apa.bib',
    text: String.raw`@article{perigogn:2014,
  author = {Perigo, Lena and {Gagnon-Roy}, Luc},
  title = {Who feeds the ferrymen?},
  titleaddon = {Review of the book \mkbibemph{Bread and Oars: Feeding the River Trade}, by M. Sauvé},
  journaltitle = {River Trades},
  date = {2014},
  volume = {14},
  number = {2},
  pages = {91--93},
  doi = {10.5555/rt.14.2.91},
}
`,
    reviews: [
      {
        title: 'Who feeds the ferrymen?',
        reviewers: ['Lena Perigo', 'Luc Gagnon-Roy'],
        journal: 'River Trades',
        volume: '14',
        issue: '2',
        pages: '91-93',
        date: '2014',
        doi: '10.5555/rt.14.2.91',
        books: [{ title: 'Bread and Oars: Feeding the River Trade', people: ['author M. Sauvé'] }],
      },
    ],
  },
  {
    name: 'BibTeX of Cairn: shorttitle, address of the journal, accents of TeX in the title',
    file: 'cairn.bib',
    text: String.raw`@article{RHB_072_0145,
  title = {Jean-Luc P{\'e}ron, \emph{L'{\^I}le aux sabliers. Extraction et soci{\'e}t{\'e}}, Paris, Fayard, 2011, 288 p., ISBN 978-2-7045-7868-9},
  author = {Thibault, Ma{\"e}lys},
  journal = {Revue d'histoire du b{\^a}ti},
  volume = {72},
  number = {1},
  pages = {145-147},
  year = {2013},
  publisher = {Belin},
  address = {Paris},
  language = {fr},
  issn = {0577-4683},
  keywords = {compte rendu}
}
`,
    reviews: [
      {
        title: "Jean-Luc Péron, L'Île aux sabliers. Extraction et société, Paris, Fayard, 2011, 288 p., ISBN 978-2-7045-7868-9",
        reviewers: ['Maëlys Thibault'],
        journal: "Revue d'histoire du bâti",
        volume: '72',
        issue: '1',
        pages: '145-147',
        date: '2013',
        books: [
          {
            title: "L'Île aux sabliers. Extraction et société",
            people: ['author Jean-Luc Péron'],
            publisher: 'Fayard',
            place: 'Paris',
            year: '2011',
            isbns: ['9782704578689'],
            extent: '288',
          },
        ],
      },
    ],
  },
  {
    name: 'RIS of Brill: ", written by"',
    file: 'brill.ris',
    text: `TY  - JOUR
T1  - Pearl Divers of the Gulf: Debt and the Sea, written by Salma Rashid
A1  - Peeters, Wim
JF  - Journal of Gulf Economies
VL  - 60
IS  - 3
SP  - 455
EP  - 458
Y1  - 2017
PB  - Brill
SN  - 0922-8349
DO  - https://doi.org/10.5555/15685209-12341429
ER  - 
`,
    waits: {
      fields: ['reviews', 'title', 'reviewers', 'journal', 'volume', 'issue', 'pages', 'date', 'doi', 'books', 'book title', 'book people'],
      reason: '“…, written by NAME” alone is no label of a review to the heading reader.',
    },
    reviews: [
      {
        title: 'Pearl Divers of the Gulf: Debt and the Sea, written by Salma Rashid',
        reviewers: ['Wim Peeters'],
        journal: 'Journal of Gulf Economies',
        volume: '60',
        issue: '3',
        pages: '455-458',
        date: '2017',
        doi: '10.5555/15685209-12341429',
        books: [{ title: 'Pearl Divers of the Gulf: Debt and the Sea', people: ['author Salma Rashid'] }],
      },
    ],
  },
  {
    name: 'Crossref REST: headings of publishers, one a record; an empty title and a list of books',
    file: 'headings.jsonl',
    text: [
      work('10.5555/isl.1', [
        '<i>Windward Schools: Learning on Small Islands</i>. By Greta Amundsen. Chicago: Lakefront University Press, 2012. Pp. x+300. $35.00 (cloth).',
      ]),
      work('10.5555/isl.2', ['Mirko Tadić: Inseln des Salzes. Handel in der Adria, Berlin: Küste Verlag 2013, 240 S.']),
      work('10.5555/isl.3', [
        '&lt;i&gt;Cod and Capital&lt;/i&gt;, by Hugh Baird, Toronto, Fogo Press, 2013, 198 pp., $29.95 (paperback), ISBN 978-0-8045-3252-5',
      ]),
      work('10.5555/isl.4', ['Salt and Sovereigns: Kings of the Marsh. Edited by Ole Dahl and Mia Brandt.'], { subtitle: [] }),
      work('10.5555/isl.5', [''], {}),
      work('10.5555/isl.6', ['Publications received']),
    ]
      .map(json)
      .join('\n'),
    waits: {
      fields: ['reviews', 'title', 'reviewers', 'journal', 'volume', 'issue', 'pages', 'date', 'doi', 'books', 'book title', 'book people'],
      reason: '“… . Edited by NAMES.” alone is no label of a review to the heading reader.',
    },
    reviews: [
      {
        ...placed,
        title:
          'Windward Schools: Learning on Small Islands. By Greta Amundsen. Chicago: Lakefront University Press, 2012. Pp. x+300. $35.00 (cloth).',
        doi: '10.5555/isl.1',
        books: [
          {
            title: 'Windward Schools: Learning on Small Islands',
            people: ['author Greta Amundsen'],
            publisher: 'Lakefront University Press',
            place: 'Chicago',
            year: '2012',
            extent: 'x+300',
          },
        ],
      },
      {
        ...placed,
        title: 'Mirko Tadić: Inseln des Salzes. Handel in der Adria, Berlin: Küste Verlag 2013, 240 S.',
        doi: '10.5555/isl.2',
        books: [
          {
            title: 'Inseln des Salzes. Handel in der Adria',
            people: ['author Mirko Tadić'],
            publisher: 'Küste Verlag',
            place: 'Berlin',
            year: '2013',
            extent: '240',
          },
        ],
      },
      {
        ...placed,
        title: 'Cod and Capital, by Hugh Baird, Toronto, Fogo Press, 2013, 198 pp., $29.95 (paperback), ISBN 978-0-8045-3252-5',
        doi: '10.5555/isl.3',
        books: [
          {
            title: 'Cod and Capital',
            people: ['author Hugh Baird'],
            publisher: 'Fogo Press',
            place: 'Toronto',
            year: '2013',
            isbns: ['9780804532525'],
            extent: '198',
          },
        ],
      },
      {
        ...placed,
        title: 'Salt and Sovereigns: Kings of the Marsh. Edited by Ole Dahl and Mia Brandt.',
        doi: '10.5555/isl.4',
        books: [{ title: 'Salt and Sovereigns: Kings of the Marsh', people: ['editor Ole Dahl', 'editor Mia Brandt'] }],
      },
    ],
  },
  {
    name: 'JATS of an American press: italics in the source, "By" before a string-name, pages and price as text',
    file: 'press.xml',
    text: `<?xml version="1.0"?><article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="book-review"><front><journal-meta><journal-title-group><journal-title>Harbor Quarterly</journal-title></journal-title-group><publisher><publisher-name>Lakefront University Press</publisher-name></publisher></journal-meta><article-meta><article-id pub-id-type="doi">10.5555/hq.700</article-id><title-group/><contrib-group><contrib contrib-type="author"><name><surname>Quigley</surname><given-names>Tess</given-names></name><aff>Bay State College</aff></contrib></contrib-group><pub-date pub-type="ppub"><month>Spring</month><year>2007</year></pub-date><volume>77</volume><issue>2</issue><fpage>300</fpage><lpage>301</lpage><product><source><italic>The Lobster Wars: Property and Custom in Maine.</italic></source> By <string-name>Abel Dow</string-name>. <publisher-loc>Portland</publisher-loc>: <publisher-name>Casco Bay Books</publisher-name>, <year>2005</year>. Pp. xii+210. $24.95.</product></article-meta></front></article>`,
    reviews: [
      {
        reviewers: ['Tess Quigley'],
        journal: 'Harbor Quarterly',
        volume: '77',
        issue: '2',
        pages: '300-301',
        date: '2007-spring',
        doi: '10.5555/hq.700',
        books: [
          {
            title: 'The Lobster Wars: Property and Custom in Maine',
            people: ['author Abel Dow'],
            publisher: 'Casco Bay Books',
            place: 'Portland',
            year: '2005',
            extent: 'xii+210',
          },
        ],
      },
    ],
  },
  {
    name: 'OJS 3.1 native XML: articles without publications, the section on the article',
    file: 'ojs31.xml',
    text: `<?xml version="1.0"?><articles xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><article locale="en_US" section_ref="BR" stage="production" date_published="2017-11-30" date_submitted="2017-01-10" seq="2" access_status="0"><id type="internal" advice="ignore">77</id><id type="doi" advice="update">10.5555/ojs31.77</id><title locale="en_US">Review of Nets and Neighbours: Fishing in Kerala by Priya Varma</title><authors><author primary_contact="true" include_in_browse="true" user_group_ref="Author"><firstname>Arun</firstname><lastname>Pillai</lastname><email>canary@nets.example</email><biography locale="en_US">Canary</biography></author></authors><issue_identification><volume>2</volume><number>4</number><year>2017</year></issue_identification><pages>44-46</pages></article></articles>`,
    reviews: [
      {
        title: 'Review of Nets and Neighbours: Fishing in Kerala by Priya Varma',
        reviewers: ['Arun Pillai'],
        volume: '2',
        issue: '4',
        pages: '44-46',
        date: '2017-11-30',
        doi: '10.5555/ojs31.77',
        books: [{ title: 'Nets and Neighbours: Fishing in Kerala', people: ['author Priya Varma'] }],
      },
    ],
  },
  {
    name: 'OJS articles report in Spanish: two authors, the state in Spanish',
    file: 'informe.csv',
    text: [
      '"ID del envío","Título","Resumen","Nombre (Autor/a 1)","Apellidos (Autor/a 1)","Correo electrónico (Autor/a 1)","Nombre (Autor/a 2)","Apellidos (Autor/a 2)","Correo electrónico (Autor/a 2)","Título de la sección","Idioma","Estado","URL","DOI","Fecha de envío"',
      '7,"Reseña de Rosa Almada, Mujeres de la orilla, Montevideo, Banda Oriental, 2019",,Inés,Bauzá,canary@orilla.example,Hugo,Ríos,canary2@orilla.example,Reseñas,es_ES,Publicado,https://orilla.example/7,10.5555/orilla.7,2020-01-02',
    ].join('\n'),
    reviews: [
      {
        title: 'Reseña de Rosa Almada, Mujeres de la orilla, Montevideo, Banda Oriental, 2019',
        reviewers: ['Inés Bauzá', 'Hugo Ríos'],
        doi: '10.5555/orilla.7',
        books: [
          { title: 'Mujeres de la orilla', people: ['author Rosa Almada'], publisher: 'Banda Oriental', place: 'Montevideo', year: '2019' },
        ],
      },
    ],
  },
  {
    name: 'MODS of Islandora: numbers with their words, pages as a list with "pp.", the genre alone says what it is',
    file: 'islandora.xml',
    text: `<?xml version="1.0"?><mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Book Review: Tugboat Annals, by Frank Ewell</title></titleInfo><name type="personal"><namePart type="given">Mabel</namePart><namePart type="family">Stone</namePart><role><roleTerm authority="marcrelator" type="text">Author</roleTerm></role></name><typeOfResource>text</typeOfResource><genre authority="aat">reviews (documents)</genre><originInfo><dateIssued>1962</dateIssued></originInfo><relatedItem type="host"><titleInfo><title>Great Lakes Lore</title></titleInfo><part><detail type="volume"><number>vol. 3</number></detail><detail type="issue"><number>no. 2</number></detail><extent unit="pages"><list>pp. 12-13</list></extent></part></relatedItem></mods>`,
    waits: {
      fields: ['volume', 'issue'],
      reason: 'A number is kept as it is printed: "vol. 3" stays, so that what is written comes back.',
    },
    reviews: [
      {
        title: 'Book Review: Tugboat Annals, by Frank Ewell',
        reviewers: ['Mabel Stone'],
        journal: 'Great Lakes Lore',
        volume: '3',
        issue: '2',
        pages: '12-13',
        date: '1962',
        books: [{ title: 'Tugboat Annals', people: ['author Frank Ewell'] }],
      },
    ],
  },
  {
    name: 'MARCXML: two reviewed books in two 787, one with a corporate author',
    file: 'two.xml',
    text: `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nab a2200000 a 4500</leader><controlfield tag="008">150312s2001    enk           o    ||eng d</controlfield><datafield tag="100" ind1="1" ind2=" "><subfield code="a">Hurd, Nell,</subfield><subfield code="e">author.</subfield></datafield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">Two books on docks /</subfield><subfield code="c">Nell Hurd.</subfield></datafield><datafield tag="655" ind1=" " ind2="7"><subfield code="a">Book reviews.</subfield></datafield><datafield tag="773" ind1="0" ind2=" "><subfield code="t">Docks.</subfield><subfield code="g">Vol. 3 (2001), pages 8-9</subfield></datafield><datafield tag="787" ind1="0" ind2="8"><subfield code="i">Review of:</subfield><subfield code="a">Pike, Ron.</subfield><subfield code="t">Wet docks.</subfield><subfield code="d">Hull : Humber, 1999</subfield></datafield><datafield tag="787" ind1="0" ind2="8"><subfield code="i">Review of:</subfield><subfield code="a">Port Authority of Goole.</subfield><subfield code="t">Dry docks.</subfield><subfield code="d">Goole, 2000</subfield></datafield></record>`,
    reviews: [
      {
        title: 'Two books on docks',
        reviewers: ['Nell Hurd'],
        journal: 'Docks',
        volume: '3',
        pages: '8-9',
        date: '2001',
        books: [
          { title: 'Wet docks', people: ['author Ron Pike'], publisher: 'Humber', place: 'Hull', year: '1999' },
          { title: 'Dry docks', people: ['author Port Authority of Goole'], place: 'Goole', year: '2000' },
        ],
      },
    ],
  },
  {
    name: 'DataCite JSON: two reviewed books as related items, one only with a title',
    file: 'two-books.json',
    text: json({
      doi: '10.5555/dc.two',
      types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Book Review' },
      creators: [{ name: 'Oduya, Jane', givenName: 'Jane', familyName: 'Oduya', nameType: 'Personal' }],
      titles: [{ title: 'Two lakes' }],
      publisher: { name: 'Lake Press' },
      publicationYear: '2023',
      dates: [{ date: '2023-03', dateType: 'Issued' }],
      container: { title: 'Lake Review', volume: '1', issue: '1', firstPage: '3', lastPage: '5', type: 'Journal' },
      relatedItems: [
        {
          relatedItemType: 'Book',
          relationType: 'Reviews',
          titles: [{ title: 'Lake Victoria: A Life' }],
          creators: [{ name: 'Kato, Ian', givenName: 'Ian', familyName: 'Kato' }],
          publicationYear: 2021,
        },
        { relatedItemType: 'Book', relationType: 'Reviews', titles: [{ title: 'Lake Chad' }] },
      ],
      schemaVersion: 'http://datacite.org/schema/kernel-4',
    }),
    reviews: [
      {
        title: 'Two lakes',
        reviewers: ['Jane Oduya'],
        journal: 'Lake Review',
        volume: '1',
        issue: '1',
        pages: '3-5',
        date: '2023-03',
        doi: '10.5555/dc.two',
        books: [
          { title: 'Lake Victoria: A Life', people: ['author Ian Kato'], year: '2021' },
          { title: 'Lake Chad', people: [] },
        ],
      },
    ],
  },
  {
    name: 'Zotero RDF: a blog post with a reviewed author, and a book beside it that is not related',
    file: 'blog.rdf',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Document rdf:about="https://blog.example/kelp"><z:itemType>blogPost</z:itemType><dcterms:isPartOf><z:Blog><dc:title>Shore Readers</dc:title></z:Blog></dcterms:isPartOf><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Orr</foaf:surname><foaf:givenName>Fay</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><dc:title>Book review: Kelp Kings: A Story of Soda, by Iain Muir</dc:title><dc:date>2020-08-09</dc:date><dc:identifier><dcterms:URI><rdf:value>https://blog.example/kelp</rdf:value></dcterms:URI></dc:identifier></bib:Document>
<bib:Book rdf:about="#item_9"><z:itemType>book</z:itemType><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Other</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><dc:title>Another Book</dc:title></bib:Book></rdf:RDF>`,
    reviews: [
      {
        title: 'Book review: Kelp Kings: A Story of Soda, by Iain Muir',
        reviewers: ['Fay Orr'],
        journal: 'Shore Readers',
        date: '2020-08-09',
        books: [{ title: 'Kelp Kings: A Story of Soda', people: ['author Iain Muir'] }],
      },
    ],
  },
  {
    name: 'DOAJ JSON: one article as the interface answers it, the type among its keywords in French',
    file: 'doaj-one.json',
    text: json({
      id: 'ff',
      created_date: '2021-01-01T00:00:00Z',
      bibjson: {
        title: 'Compte rendu : Odile Renard, Les Paludiers de Guérande, Nantes, Éditions du Sel, 2018',
        year: '2020',
        month: '12',
        author: [{ name: 'Solène Cadiou' }],
        journal: {
          title: 'Cahiers du marais',
          volume: '44',
          number: '3-4',
          issns: ['2447-3642'],
          publisher: 'Les Marais',
          language: ['FR'],
          country: 'FR',
        },
        start_page: '12',
        end_page: '14',
        identifier: [
          { type: 'DOI', id: 'https://doi.org/10.5555/cm.44.12' },
          { type: 'pissn', id: '2447-3642' },
        ],
        link: [{ type: 'fulltext', url: 'https://cm.example/12' }],
        keywords: ['compte rendu'],
      },
    }),
    reviews: [
      {
        title: 'Compte rendu : Odile Renard, Les Paludiers de Guérande, Nantes, Éditions du Sel, 2018',
        reviewers: ['Solène Cadiou'],
        journal: 'Cahiers du marais',
        volume: '44',
        issue: '3-4',
        pages: '12-14',
        date: '2020-12',
        doi: '10.5555/cm.44.12',
        books: [
          {
            title: 'Les Paludiers de Guérande',
            people: ['author Odile Renard'],
            publisher: 'Éditions du Sel',
            place: 'Nantes',
            year: '2018',
          },
        ],
      },
    ],
  },
  {
    name: 'BibTeX: an exhibition review, a review of a journal’s website, a literature review and a call for reviewers',
    file: 'none.bib',
    text: `@article{a, title = {Exhibition review: Boats and Nets, Maritime Museum, Falmouth}, author = {Orr, Fay}, journal = {Shore}, year = {2012}}
@article{b, title = {Website review: The Digital Pier}, author = {Orr, Fay}, journal = {Shore}, year = {2012}}
@article{c, title = {Coastal erosion: a systematic review of the literature}, author = {Orr, Fay}, journal = {Shore}, year = {2012}}
@article{d, title = {Call for book reviewers}, author = {Orr, Fay}, journal = {Shore}, year = {2012}}
@article{e, title = {Thanks to our reviewers}, author = {Orr, Fay}, journal = {Shore}, year = {2012}}
`,
    reviews: [],
  },
]
