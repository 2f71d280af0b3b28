import type { Unseen } from './facts.js'

interface Parts {
  readonly type?: string
  readonly title?: string
  readonly journal: string
  readonly meta: string
}

const article = ({ type = 'book-review', title, journal, meta }: Parts): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.1 20151215//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="${type}" dtd-version="1.1" xml:lang="en">
<front>
<journal-meta><journal-title-group><journal-title>${journal}</journal-title></journal-title-group></journal-meta>
<article-meta>
${title === undefined ? '' : `<title-group><article-title>${title}</article-title></title-group>`}
${meta}
</article-meta>
</front>
<body><p>The book is good.</p></body>
</article>
`

const contrib = (family: string, given: string, type = 'author'): string =>
  `<contrib-group><contrib contrib-type="${type}"><name><surname>${family}</surname><given-names>${given}</given-names></name></contrib></contrib-group>`

/** JATS and its forerunner, the NLM tag set. */
export const jats: readonly Unseen[] = [
  {
    name: 'JATS: a product with a person group, size, price and two ISBNs',
    file: 'product.xml',
    text: article({
      title: 'Salt on the Tongue',
      journal: 'Journal of Food and Sea',
      meta: `<article-id pub-id-type="doi">10.5555/jfs.2019.11.2.88</article-id>
${contrib('Amador', 'Inés')}
<pub-date pub-type="ppub"><month>06</month><year>2019</year></pub-date>
<volume>11</volume><issue>2</issue><fpage>88</fpage><lpage>91</lpage>
<product product-type="book"><person-group person-group-type="author"><name><surname>Grau</surname><given-names>Marc</given-names></name><name><surname>Llull</surname><given-names>Rosa</given-names></name></person-group>, <source>White Gold: Salt Pans of the Mediterranean</source>. <publisher-loc>Berkeley</publisher-loc>: <publisher-name>University of Bayside Press</publisher-name>, <year>2017</year>. <size units="pages">xiv + 322</size> pp. <isbn content-type="hardcover">978-0-8073-3311-2</isbn>; <price>$40</price></product>
<permissions><copyright-year>2019</copyright-year></permissions>`,
    }),
    reviews: [
      {
        title: 'Salt on the Tongue',
        reviewers: ['Inés Amador'],
        journal: 'Journal of Food and Sea',
        volume: '11',
        issue: '2',
        pages: '88-91',
        date: '2019-06',
        doi: '10.5555/jfs.2019.11.2.88',
        books: [
          {
            title: 'White Gold: Salt Pans of the Mediterranean',
            people: ['author Marc Grau', 'author Rosa Llull'],
            publisher: 'University of Bayside Press',
            place: 'Berkeley',
            year: '2017',
            isbns: ['9780807333112'],
            extent: 'xiv + 322',
          },
        ],
      },
    ],
  },
  {
    name: 'NLM 2.3: names straight in the product, mixed with text; an editor is told by "ed."; the subject says what it is',
    file: 'nlm23.xml',
    text: article({
      type: 'book-review',
      journal: 'Annals of Marsh Medicine',
      title: 'Fevers of the Fens',
      meta: `<article-id pub-id-type="publisher-id">amm-31-4-612</article-id>
<article-categories><subj-group subj-group-type="heading"><subject>Book Reviews</subject></subj-group></article-categories>
${contrib('Pryce', 'Gwen')}
<pub-date pub-type="collection"><season>Winter</season><year>2004</year></pub-date>
<volume>31</volume><issue>4</issue><fpage>612</fpage><lpage>613</lpage>
<product><name><given-names>Edmund</given-names> <surname>Thorne</surname></name>, ed. <source><italic>Fevers of the Fens: Malaria in England before 1850</italic></source>. Norwich, Broadland Press, 2003. vii, 198 pp. (No price given.)</product>`,
    }),
    reviews: [
      {
        title: 'Fevers of the Fens',
        reviewers: ['Gwen Pryce'],
        journal: 'Annals of Marsh Medicine',
        volume: '31',
        issue: '4',
        pages: '612-613',
        date: '2004-winter',
        books: [
          {
            title: 'Fevers of the Fens: Malaria in England before 1850',
            people: ['editor Edmund Thorne'],
            publisher: 'Broadland Press',
            place: 'Norwich',
            year: '2003',
            extent: 'vii, 198',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: an edited collection, a collab beside names, a translator group, a series; no title of its own',
    file: 'collab.xml',
    text: article({
      journal: 'River Studies',
      meta: `<article-id pub-id-type="doi">10.5555/rs.7.1.e12</article-id>
<contrib-group><contrib contrib-type="author"><string-name><given-names>Adaeze</given-names> <surname>Nwosu</surname></string-name><xref ref-type="aff" rid="a1">1</xref></contrib><aff id="a1">University of the Confluence</aff></contrib-group>
<pub-date date-type="pub" publication-format="electronic" iso-8601-date="2021-01-18"><day>18</day><month>01</month><year>2021</year></pub-date>
<volume>7</volume><issue>1</issue><elocation-id>e12</elocation-id>
<product product-type="book" xlink:href="https://doi.org/10.5555/book.dams"><person-group person-group-type="editor"><collab>Commission on Large Dams</collab><name><surname>Fabre</surname><given-names>Louise</given-names></name></person-group><person-group person-group-type="translator"><name><surname>Doyle</surname><given-names>Fergus</given-names></name></person-group><source>Dams of the World</source><series>Hydraulic Monographs</series><edition>2</edition><publisher-name>Ponts Editions</publisher-name><publisher-loc>Lyon</publisher-loc><year>2019</year></product>`,
    }),
    reviews: [
      {
        reviewers: ['Adaeze Nwosu'],
        journal: 'River Studies',
        volume: '7',
        issue: '1',
        pages: 'e12',
        date: '2021-01-18',
        doi: '10.5555/rs.7.1.e12',
        books: [
          {
            title: 'Dams of the World',
            people: ['editor Commission on Large Dams', 'editor Louise Fabre', 'translator Fergus Doyle'],
            publisher: 'Ponts Editions',
            place: 'Lyon',
            year: '2019',
            series: 'Hydraulic Monographs',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: the book as related-article of the type "book", with a citation in its text',
    file: 'related-article.xml',
    text: article({
      title: 'Review of <italic>The Bell Foundries of Silesia</italic>',
      journal: 'Sound and Metal',
      meta: `<article-id pub-id-type="doi">10.5555/sm.2.2.19</article-id>
${contrib('Wójcik', 'Ewa')}
<pub-date pub-type="epub"><day>5</day><month>11</month><year>2016</year></pub-date>
<volume>2</volume><issue>2</issue><fpage>19</fpage><lpage>21</lpage>
<related-article related-article-type="book" id="ra1" ext-link-type="isbn" xlink:href="978-83-97200-31-9"><person-group person-group-type="author"><name><surname>Zaremba</surname><given-names>Piotr</given-names></name></person-group>. <source>The Bell Foundries of Silesia</source>. <publisher-loc>Opole</publisher-loc>: <publisher-name>Instytut Odry</publisher-name>; <year>2014</year>. ISBN 978-83-97200-31-9</related-article>`,
    }),
    reviews: [
      {
        title: 'Review of The Bell Foundries of Silesia',
        reviewers: ['Ewa Wójcik'],
        journal: 'Sound and Metal',
        volume: '2',
        issue: '2',
        pages: '19-21',
        date: '2016-11-05',
        doi: '10.5555/sm.2.2.19',
        books: [
          {
            title: 'The Bell Foundries of Silesia',
            people: ['author Piotr Zaremba'],
            publisher: 'Instytut Odry',
            place: 'Opole',
            year: '2014',
            isbns: ['9788397200319'],
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: the book as related-object, its ISBN as object id',
    file: 'related-object.xml',
    text: article({
      title: 'The archive of the drowned',
      journal: 'Memory and Coast',
      meta: `<article-id pub-id-type="doi">10.5555/mc.4.77</article-id>
${contrib('Lucas', 'Théo')}
<pub-date date-type="pub"><year>2023</year></pub-date>
<volume>4</volume><fpage>77</fpage><lpage>80</lpage>
<related-object document-type="book" document-id="978-2-7071-8147-3" document-id-type="isbn" link-type="review-of"><name><surname>Kerouredan</surname><given-names>Maël</given-names></name>, <source>Les Noyés : une archive bretonne</source>, <publisher-name>La Découverte</publisher-name>, <year>2021</year></related-object>`,
    }),
    reviews: [
      {
        title: 'The archive of the drowned',
        reviewers: ['Théo Lucas'],
        journal: 'Memory and Coast',
        volume: '4',
        pages: '77-80',
        date: '2023',
        doi: '10.5555/mc.4.77',
        books: [
          {
            title: 'Les Noyés : une archive bretonne',
            people: ['author Maël Kerouredan'],
            publisher: 'La Découverte',
            year: '2021',
            isbns: ['9782707181473'],
          },
        ],
      },
    ],
  },
  {
    name: 'JSTOR and Portico: two products with string-name, an untitled review, pages in page-range, an ISSN of the journal',
    file: 'two-products.xml',
    text: article({
      journal: 'The Estuary Historian',
      meta: `<article-id pub-id-type="jstor-stable">2590044</article-id>
<title-group><article-title/></title-group>
<contrib-group><contrib contrib-type="author"><string-name>Hilda M. Farrow</string-name></contrib></contrib-group>
<pub-date pub-type="ppub"><day>1</day><month>10</month><year>1971</year><string-date>October 1971</string-date></pub-date>
<volume>24</volume><issue>3</issue><fpage>512</fpage><lpage>514</lpage><page-range>512-514</page-range>
<product><string-name>Roger Stead</string-name>. <source>Bridges of the Lower Severn</source>. <publisher-loc>London</publisher-loc>: <publisher-name>Batsford</publisher-name>. <year>1969</year>. Pp. 211. 50s.</product>
<product><person-group person-group-type="editor"><string-name>D. J. Wain</string-name></person-group> (ed.). <source>Ferry Accounts, 1550-1600</source>. <publisher-name>Severn Record Society</publisher-name>. <year>1970</year></product>`,
    }),
    reviews: [
      {
        reviewers: ['Hilda M. Farrow'],
        journal: 'The Estuary Historian',
        volume: '24',
        issue: '3',
        pages: '512-514',
        date: '1971-10-01',
        books: [
          {
            title: 'Bridges of the Lower Severn',
            people: ['author Roger Stead'],
            publisher: 'Batsford',
            place: 'London',
            year: '1969',
            extent: '211',
          },
          { title: 'Ferry Accounts, 1550-1600', people: ['editor D. J. Wain'], publisher: 'Severn Record Society', year: '1970' },
        ],
      },
    ],
  },
  {
    name: 'JATS: a volume of a work, its own title in part-title; the reviewer is a "reviewer"',
    file: 'part-title.xml',
    text: article({
      title: 'Of polders, once more',
      journal: 'River Studies',
      meta: `<article-id pub-id-type="doi">10.5555/rs.8.2.30</article-id>
${contrib('Baptiste', 'Jean-Luc', 'reviewer')}
<pub-date date-type="pub"><month>4</month><year>2022</year></pub-date>
<volume>8</volume><issue>2</issue><fpage>30</fpage><lpage>33</lpage>
<product product-type="book"><person-group><name><surname>Huizen</surname><given-names>Cornelis</given-names><prefix>van</prefix></name></person-group><source>A History of the Low Countries' Water</source><volume>2</volume><part-title>The Windmill Age</part-title><publisher-name>Waterland Pers</publisher-name><year>2020</year><isbn>90-6716-712-6</isbn><page-count count="540"/></product>`,
    }),
    reviews: [
      {
        title: 'Of polders, once more',
        reviewers: ['Jean-Luc Baptiste'],
        journal: 'River Studies',
        volume: '8',
        issue: '2',
        pages: '30-33',
        date: '2022-04',
        doi: '10.5555/rs.8.2.30',
        books: [
          {
            title: "A History of the Low Countries' Water: The Windmill Age",
            people: ['author Cornelis van Huizen'],
            publisher: 'Waterland Pers',
            year: '2020',
            isbns: ['9789067167123'],
            extent: '540',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: a review of software, typed as product review',
    file: 'software.xml',
    text: article({
      type: 'product-review',
      title: 'TideTable 4.0',
      journal: 'River Studies',
      meta: `${contrib('Baptiste', 'Jean-Luc')}<pub-date><year>2022</year></pub-date><product product-type="software"><source>TideTable 4.0</source></product>`,
    }),
    reviews: [],
  },
  {
    name: 'JATS: a review article of a field',
    file: 'field.xml',
    text: article({
      type: 'review-article',
      title: 'Sediment transport in deltas: a review of forty years of research',
      journal: 'River Studies',
      meta: `${contrib('Baptiste', 'Jean-Luc')}<pub-date><year>2020</year></pub-date>`,
    }),
    reviews: [],
  },
]
