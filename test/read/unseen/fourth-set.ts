import type { Unseen } from './facts.js'

const json = (value: unknown): string => JSON.stringify(value)

/** What is left: supplements of formats that few programs write, and records that are near to reviews. */
export const fourthSet: readonly Unseen[] = [
  {
    name: 'RIS with two-letter spacing of one blank and lower-case "Jr." names, EP before SP, several KW in one line',
    file: 'odd.ris',
    text: `TY - JOUR
AU - Mayhew, Carl, Jr.
TI - Review of "Steam on the Severn: Tugs and Towns" by Polly Hart
EP - 411
SP - 409
JF - Severn Studies
VL - 18
IS - 3
PY - 1998/06//
SN - 1890-2464
KW - steam; tugs; review
ER - 
`,
    reviews: [
      {
        title: 'Review of "Steam on the Severn: Tugs and Towns" by Polly Hart',
        reviewers: ['Carl Mayhew Jr.'],
        journal: 'Severn Studies',
        volume: '18',
        issue: '3',
        pages: '409-411',
        date: '1998-06',
        books: [{ title: 'Steam on the Severn: Tugs and Towns', people: ['author Polly Hart'] }],
      },
    ],
  },
  {
    name: 'RIS of an index: a reviewed item as a whole citation',
    file: 'index.ris',
    text: `TY  - JOUR
AU  - Pohl, Greta
TI  - Kanäle im Krieg
JF  - Archiv der Wasserwege
PY  - 1951
VL  - 4
SP  - 88
EP  - 90
RI  - Horst Wendt (Hrsg.): Der Mittellandkanal. Bau und Betrieb. Hannover: Leine-Verlag 1949. 212 S.
ER  - 
`,
    reviews: [
      {
        title: 'Kanäle im Krieg',
        reviewers: ['Greta Pohl'],
        journal: 'Archiv der Wasserwege',
        volume: '4',
        pages: '88-90',
        date: '1951',
        books: [
          {
            title: 'Der Mittellandkanal. Bau und Betrieb',
            people: ['editor Horst Wendt'],
            publisher: 'Leine-Verlag',
            place: 'Hannover',
            year: '1949',
            extent: '212',
          },
        ],
      },
    ],
  },
  {
    name: 'BibTeX: an entry of the type misc with "howpublished = Book review", the book by crossref of related',
    file: 'misc.bib',
    text: String.raw`@misc{hall,
  author = {Hall, Zoe},
  title = {A shoreline remembered},
  howpublished = {Book review},
  related = {kerr2001},
  relatedtype = {reviewof},
  year = 2003,
  url = {https://reviews.example/hall}
}
@book{kerr2001,
  author = {Kerr, Ina},
  editor = {Poe, Sam},
  translator = {Ray, Lou},
  title = {Shoreline},
  publisher = {Gull and Tern},
  address = {Oban},
  year = {2001},
  edition = {2},
  isbn = {0-8073-3311-5}
}
`,
    reviews: [
      {
        title: 'A shoreline remembered',
        reviewers: ['Zoe Hall'],
        date: '2003',
        books: [
          {
            title: 'Shoreline',
            people: ['author Ina Kerr', 'editor Sam Poe', 'translator Lou Ray'],
            publisher: 'Gull and Tern',
            place: 'Oban',
            year: '2001',
            isbns: ['9780807333112'],
          },
        ],
      },
    ],
  },
  {
    name: 'CSL-JSON: a review-book whose title is the book’s alone, with reviewed-author; a post on a blog',
    file: 'more.json',
    text: json([
      {
        id: 'q',
        type: 'review-book',
        title: 'Nine Locks',
        author: [{ family: 'Abel', given: 'Kit' }],
        'reviewed-author': [{ family: 'Rooke', given: 'Dan' }],
        'container-title': 'Canal Weekly',
        issued: { 'date-parts': [[2011, 5]] },
        ISBN: '9780195333176',
      },
      {
        id: 'r',
        type: 'post-weblog',
        title: 'Book review: Ten Weirs by Amy Lund',
        author: [{ family: 'Abel', given: 'Kit' }],
        'container-title': 'Weir Watch',
        issued: { literal: '12 May 2012' },
        URL: 'https://weir.example/10',
      },
    ]),
    reviews: [
      {
        title: 'Nine Locks',
        reviewers: ['Kit Abel'],
        journal: 'Canal Weekly',
        date: '2011-05',
        books: [{ title: 'Nine Locks', people: ['author Dan Rooke'], isbns: ['9780195333176'] }],
      },
      {
        title: 'Book review: Ten Weirs by Amy Lund',
        reviewers: ['Kit Abel'],
        journal: 'Weir Watch',
        date: '2012-05-12',
        books: [{ title: 'Ten Weirs', people: ['author Amy Lund'] }],
      },
    ],
  },
  {
    name: 'JATS: a review in a sub-article of a column, two products of which one is a web site',
    file: 'column.xml',
    text: `<?xml version="1.0"?><article article-type="book-review" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Delta Notes</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.5555/dn.30</article-id><title-group><article-title>Maps old and new</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Finch</surname><given-names>Ray</given-names></name></contrib><contrib contrib-type="editor"><name><surname>Desk</surname><given-names>Edith</given-names></name></contrib></contrib-group><pub-date pub-type="epub"><year>2012</year></pub-date><volume>30</volume><issue>1</issue><fpage>7</fpage><product product-type="book"><source>Charts of the Delta</source><person-group person-group-type="compiler"><name><surname>Moy</surname><given-names>Lin</given-names></name></person-group><publisher-name>Reed &amp; Rush</publisher-name><publisher-loc>Hue</publisher-loc><year>2010</year><size units="page">96 pp.</size><isbn>1-60108-681-4</isbn></product><product product-type="website"><source>DeltaMap</source><uri>https://delta.example</uri></product></article-meta></front></article>`,
    reviews: [
      {
        title: 'Maps old and new',
        reviewers: ['Ray Finch'],
        journal: 'Delta Notes',
        volume: '30',
        issue: '1',
        pages: '7',
        date: '2012',
        doi: '10.5555/dn.30',
        books: [
          {
            title: 'Charts of the Delta',
            people: ['compiler Lin Moy'],
            publisher: 'Reed & Rush',
            place: 'Hue',
            year: '2010',
            isbns: ['9781601086815'],
            extent: '96',
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of K10plus: parts by keys in several $g, 787 with $n and $c, the genre in 655 with $0',
    file: 'k10.xml',
    text: `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000naa a2200000 c 4500</leader><controlfield tag="008">190101s2018    gw ||||| o     ||||| |ger d</controlfield><datafield tag="024" ind1="7" ind2=" "><subfield code="a">10.5555/kk.18.2</subfield><subfield code="2">doi</subfield></datafield><datafield tag="100" ind1="1" ind2=" "><subfield code="a">Voß, Inken</subfield><subfield code="e">VerfasserIn</subfield><subfield code="4">aut</subfield></datafield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">Sielhäfen zwischen Ems und Weser</subfield><subfield code="h">Elektronische Ressource</subfield></datafield><datafield tag="655" ind1=" " ind2="7"><subfield code="a">Rezension</subfield><subfield code="0">(DE-588)4049712-2</subfield><subfield code="2">gnd-content</subfield></datafield><datafield tag="773" ind1="0" ind2="8"><subfield code="i">Enthalten in</subfield><subfield code="t">Küste und Kultur</subfield><subfield code="d">Emden : Dollart, 2001</subfield><subfield code="g">18(2018), 2, Seite 190-193</subfield><subfield code="h">Online-Ressource</subfield><subfield code="x">5457-5532</subfield></datafield><datafield tag="773" ind1="1" ind2="8"><subfield code="g">volume:18</subfield><subfield code="g">year:2018</subfield><subfield code="g">number:2</subfield><subfield code="g">pages:190-193</subfield></datafield><datafield tag="787" ind1="0" ind2="8"><subfield code="i">Rezension von</subfield><subfield code="a">Janssen, Folkert</subfield><subfield code="t">Sielhäfen</subfield><subfield code="d">Leer : Rheiderland, 2016</subfield><subfield code="w">(DE-627)1</subfield><subfield code="z">9783113879817</subfield></datafield></record>`,
    reviews: [
      {
        title: 'Sielhäfen zwischen Ems und Weser',
        reviewers: ['Inken Voß'],
        journal: 'Küste und Kultur',
        volume: '18',
        issue: '2',
        pages: '190-193',
        date: '2018',
        doi: '10.5555/kk.18.2',
        books: [
          {
            title: 'Sielhäfen',
            people: ['author Folkert Janssen'],
            publisher: 'Rheiderland',
            place: 'Leer',
            year: '2016',
            isbns: ['9783113879817'],
          },
        ],
      },
    ],
  },
  {
    name: 'Crossref XML: a book review and a conference paper, a book and a peer review in one answer',
    file: 'mixed.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?><crossref_result xmlns="http://www.crossref.org/qrschema/3.0" version="3.0"><query_result><head><doi_batch_id>none</doi_batch_id></head><body><query status="resolved"><doi type="journal_article">10.5555/mx.1</doi><crm-item name="publisher-name" type="string">Lock Press</crm-item><doi_record><crossref xmlns="http://www.crossref.org/xschema/1.1"><journal><journal_metadata language="en"><full_title>Lock and Weir</full_title><issn media_type="print">0663-6217</issn></journal_metadata><journal_issue><publication_date media_type="print"><month>8</month><year>1994</year></publication_date><journal_volume><volume>2</volume></journal_volume></journal_issue><journal_article publication_type="full_text"><titles><title>Book Reviews : Keepers of the Lock: By Dora Finn. Reading: Kennet, 1992. Pp. 120. £8.99</title></titles><contributors><person_name contributor_role="author" sequence="first"><given_name>Ivor</given_name><surname>Hale</surname></person_name></contributors><publication_date media_type="print"><month>8</month><year>1994</year></publication_date><pages><first_page>55</first_page><last_page>56</last_page></pages><doi_data><doi>10.5555/mx.1</doi><resource>https://lw.example/1</resource></doi_data></journal_article></journal></crossref></doi_record></query></body></query_result></crossref_result>`,
    waits: { fields: ['book title', 'book people'], reason: 'Behind a colon the heading reader takes “By NAME” for a subtitle.' },
    reviews: [
      {
        title: 'Book Reviews : Keepers of the Lock: By Dora Finn. Reading: Kennet, 1992. Pp. 120. £8.99',
        reviewers: ['Ivor Hale'],
        journal: 'Lock and Weir',
        volume: '2',
        pages: '55-56',
        date: '1994-08',
        doi: '10.5555/mx.1',
        books: [
          {
            title: 'Keepers of the Lock',
            people: ['author Dora Finn'],
            publisher: 'Kennet',
            place: 'Reading',
            year: '1992',
            extent: '120',
          },
        ],
      },
    ],
  },
  {
    name: 'TSV with a review a row and two numbered books; empty rows at the end',
    file: 'two-books.tsv',
    text: [
      'Reviewed by\tBook 1 title\tBook 1 authors\tBook 1 year\tBook 2 title\tBook 2 authors\tBook 2 year\tJournal\tYear\tPages',
      'Mona Gray\tLow Water\tBo Finn\t2001\tHigh Water\tTy Marsh; Al Beck\t2002\tTides\t2003\t5-9',
      '\t\t\t\t\t\t\t\t\t',
      '',
    ].join('\n'),
    reviews: [
      {
        reviewers: ['Mona Gray'],
        journal: 'Tides',
        pages: '5-9',
        date: '2003',
        books: [
          { title: 'Low Water', people: ['author Bo Finn'], year: '2001' },
          { title: 'High Water', people: ['author Ty Marsh', 'author Al Beck'], year: '2002' },
        ],
      },
    ],
  },
  {
    name: 'OJS 3.3 native XML: an interview and a report of a conference in a section of reviews and reports',
    file: 'reports.xml',
    text: `<?xml version="1.0"?><issue xmlns="http://pkp.sfu.ca" published="1"><issue_identification><volume>1</volume><year>2020</year></issue_identification><sections><section ref="REP" seq="1"><id type="internal" advice="ignore">1</id><abbrev locale="en_US">REP</abbrev><title locale="en_US">Conference Reports</title></section></sections><articles><article locale="en_US" status="3" current_publication_id="2" stage="production"><id type="internal" advice="ignore">1</id><publication locale="en_US" version="1" status="3" section_ref="REP" date_published="2020-01-01"><id type="internal" advice="ignore">2</id><title locale="en_US">Rivers and Rights. International Conference, Basel, 3-5 May 2019</title></publication></article></articles></issue>`,
    reviews: [],
  },
]
