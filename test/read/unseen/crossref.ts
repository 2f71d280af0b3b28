import type { Unseen } from './facts.js'

const json = (value: unknown): string => JSON.stringify(value)

const deposit = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<doi_batch xmlns="http://www.crossref.org/schema/5.3.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" xmlns:rel="http://www.crossref.org/relations.xsd" xmlns:ai="http://www.crossref.org/AccessIndicators.xsd" version="5.3.1" xsi:schemaLocation="http://www.crossref.org/schema/5.3.1 https://www.crossref.org/schemas/crossref5.3.1.xsd">
<head><doi_batch_id>b1</doi_batch_id><timestamp>20210101000000</timestamp><depositor><depositor_name>press</depositor_name><email_address>canary@press.example</email_address></depositor><registrant>Press</registrant></head>
<body>${body}</body></doi_batch>`

/** Crossref: its REST interface, deposits, and UNIXREF answers. */
export const crossref: readonly Unseen[] = [
  {
    name: 'Crossref REST: a message with a work whose title is the book’s, with isReviewOf',
    file: 'work.json',
    text: json({
      status: 'ok',
      'message-type': 'work',
      'message-version': '1.0.0',
      message: {
        indexed: { 'date-parts': [[2024, 1, 9]], timestamp: 1704800000000 },
        'reference-count': 1,
        publisher: 'Informa UK Limited',
        issue: '2',
        DOI: '10.5555/00000000.2019.1600001',
        type: 'journal-article',
        created: { 'date-parts': [[2019, 5, 3]] },
        page: '276-278',
        source: 'Crossref',
        'is-referenced-by-count': 0,
        title: [
          'Lighthouses of the Levant: edited by Samir Haddad and Claire Weston, London, I. B. Quarles, 2018, 340 pp., £75 (hardback), ISBN 978 1 6010 8681 5',
        ],
        prefix: '10.5555',
        volume: '31',
        author: [
          {
            ORCID: 'http://orcid.org/0000-0002-1825-0097',
            'authenticated-orcid': false,
            given: 'Leïla',
            family: 'Mansour',
            sequence: 'first',
            affiliation: [],
          },
        ],
        member: '301',
        'published-online': { 'date-parts': [[2019, 5, 3]] },
        'published-print': { 'date-parts': [[2019, 6]] },
        'container-title': ['Eastern Mediterranean Quarterly'],
        'original-title': [],
        language: 'en',
        deposited: { 'date-parts': [[2019, 6, 1]] },
        issued: { 'date-parts': [[2019, 5, 3]] },
        relation: { 'is-review-of': [{ 'id-type': 'isbn', id: '9781601086815', 'asserted-by': 'subject' }] },
        ISSN: ['7196-0104'],
        'issn-type': [{ value: '7196-0104', type: 'print' }],
      },
    }),
    reviews: [
      {
        title:
          'Lighthouses of the Levant: edited by Samir Haddad and Claire Weston, London, I. B. Quarles, 2018, 340 pp., £75 (hardback), ISBN 978 1 6010 8681 5',
        reviewers: ['Leïla Mansour'],
        journal: 'Eastern Mediterranean Quarterly',
        volume: '31',
        issue: '2',
        pages: '276-278',
        date: '2019-06',
        doi: '10.5555/00000000.2019.1600001',
        books: [
          {
            title: 'Lighthouses of the Levant',
            people: ['editor Samir Haddad', 'editor Claire Weston'],
            publisher: 'I. B. Quarles',
            place: 'London',
            year: '2018',
            isbns: ['9781601086815'],
            extent: '340',
          },
        ],
      },
    ],
  },
  {
    name: 'Crossref REST: a list of items; "Author, Title" in small capitals, "Pp." and price; with an index and a corrigendum',
    file: 'works.json',
    text: json({
      status: 'ok',
      'message-type': 'work-list',
      'message-version': '1.0.0',
      message: {
        'total-results': 3,
        items: [
          {
            DOI: '10.5555/eh.2003.0099',
            type: 'journal-article',
            title: ['<scp>Gareth Pugh</scp>, <i>Drovers’ Roads of Mid Wales</i> (Aberystwyth: Ceredig Books, 2001. Pp. 176. £14.95)'],
            author: [{ given: 'NESTA', family: 'MORRIS', sequence: 'first', affiliation: [] }],
            'container-title': ['Welsh Economic History'],
            volume: '5',
            issue: '1',
            page: '189-190',
            issued: { 'date-parts': [[2003, 2]] },
            'published-print': { 'date-parts': [[2003, 2]] },
            publisher: 'Wiley',
            'reference-count': 0,
          },
          {
            DOI: '10.5555/eh.2003.0100',
            type: 'journal-article',
            title: ['Index to volume 5'],
            'container-title': ['Welsh Economic History'],
            volume: '5',
            issued: { 'date-parts': [[2003]] },
            'reference-count': 0,
          },
          {
            DOI: '10.5555/eh.2003.0101',
            type: 'journal-article',
            title: ['Corrigendum'],
            'container-title': ['Welsh Economic History'],
            volume: '5',
            issued: { 'date-parts': [[2003]] },
            'reference-count': 0,
          },
        ],
      },
    }),
    reviews: [
      {
        title: 'Gareth Pugh, Drovers’ Roads of Mid Wales (Aberystwyth: Ceredig Books, 2001. Pp. 176. £14.95)',
        reviewers: ['NESTA MORRIS'],
        journal: 'Welsh Economic History',
        volume: '5',
        issue: '1',
        pages: '189-190',
        date: '2003-02',
        doi: '10.5555/eh.2003.0099',
        books: [
          {
            title: 'Drovers’ Roads of Mid Wales',
            people: ['author Gareth Pugh'],
            publisher: 'Ceredig Books',
            place: 'Aberystwyth',
            year: '2001',
            extent: '176',
          },
        ],
      },
    ],
  },
  {
    name: 'Crossref REST: title and subtitle in two fields, "Review of" before, a letter page',
    file: 'subtitle.json',
    text: json({
      DOI: '10.5555/cr.8.1.b14',
      type: 'journal-article',
      title: ['Book Review: Barges and Bread'],
      subtitle: ['Grain on the Upper Thames, by Ellen Frost'],
      author: [
        { given: 'J.', family: 'Poole', sequence: 'first', affiliation: [] },
        { name: 'Thames Study Circle', sequence: 'additional', affiliation: [] },
      ],
      'container-title': ['Canal Research'],
      volume: '8',
      issue: '1',
      page: 'B14-B15',
      issued: { 'date-parts': [[2009]] },
      publisher: 'Lock Gate Press',
      'reference-count': 0,
      score: 1,
    }),
    reviews: [
      {
        title: 'Book Review: Barges and Bread: Grain on the Upper Thames, by Ellen Frost',
        reviewers: ['J. Poole', 'Thames Study Circle'],
        journal: 'Canal Research',
        volume: '8',
        issue: '1',
        pages: 'B14-B15',
        date: '2009',
        doi: '10.5555/cr.8.1.b14',
        books: [{ title: 'Barges and Bread: Grain on the Upper Thames', people: ['author Ellen Frost'] }],
      },
    ],
  },
  {
    name: 'Crossref REST: a peer review of a preprint, and a data set: no book',
    file: 'peer-review.json',
    text: json({
      message: {
        items: [
          {
            DOI: '10.5555/pr.1',
            type: 'peer-review',
            title: ['Review for "Books and the brain"'],
            review: { type: 'referee-report' },
            relation: { 'is-review-of': [{ 'id-type': 'doi', id: '10.5555/preprint.1', 'asserted-by': 'subject' }] },
            issued: { 'date-parts': [[2020]] },
          },
          { DOI: '10.5555/ds.1', type: 'dataset', title: ['Book review corpus'], issued: { 'date-parts': [[2020]] } },
        ],
      },
    }),
    reviews: [],
  },
  {
    name: 'Crossref deposit 5.3.1: a journal article "Review of …" with a relation and a citation of the book',
    file: 'deposit.xml',
    text: deposit(`<journal>
<journal_metadata language="en"><full_title>Journal of Tidal Studies</full_title><abbrev_title>J Tidal Stud</abbrev_title><issn media_type="electronic">3577-3189</issn></journal_metadata>
<journal_issue><publication_date media_type="online"><month>03</month><day>15</day><year>2020</year></publication_date><journal_volume><volume>6</volume></journal_volume><issue>1</issue></journal_issue>
<journal_article publication_type="full_text" language="en">
<titles><title>Review of <i>Moon and Mud</i></title></titles>
<contributors><person_name contributor_role="author" sequence="first"><given_name>Iris</given_name><surname>Falk</surname><ORCID>https://orcid.org/0000-0001-5109-3700</ORCID></person_name></contributors>
<publication_date media_type="online"><month>03</month><day>15</day><year>2020</year></publication_date>
<pages><first_page>70</first_page><last_page>72</last_page></pages>
<rel:program><rel:related_item><rel:description>Reviewed book</rel:description><rel:inter_work_relation relationship-type="isReviewOf" identifier-type="isbn">978-1-105-73379-6</rel:inter_work_relation></rel:related_item></rel:program>
<doi_data><doi>10.5555/JTS.6.1.70</doi><resource>https://jts.example/70</resource></doi_data>
<citation_list><citation key="ref1"><author>Gray</author><volume_title>Moon and Mud: A Natural History of the Tidal Flat</volume_title><cYear>2018</cYear><isbn>978-1-105-73379-6</isbn></citation></citation_list>
</journal_article></journal>`),
    reviews: [
      {
        title: 'Review of Moon and Mud',
        reviewers: ['Iris Falk'],
        journal: 'Journal of Tidal Studies',
        volume: '6',
        issue: '1',
        pages: '70-72',
        date: '2020-03-15',
        doi: '10.5555/jts.6.1.70',
        books: [
          { title: 'Moon and Mud: A Natural History of the Tidal Flat', people: ['author Gray'], year: '2018', isbns: ['9781105733796'] },
        ],
      },
    ],
  },
  {
    name: 'Crossref deposit 4.3.7 of OJS: the reviewed book in the title alone, an abstract in JATS',
    file: 'ojs-deposit.xml',
    text: deposit(`<journal>
<journal_metadata><full_title>Revista de Rios e Portos</full_title><issn media_type="electronic">2572-1283</issn></journal_metadata>
<journal_issue><publication_date media_type="online"><month>12</month><day>30</day><year>2018</year></publication_date><journal_volume><volume>4</volume></journal_volume><issue>2</issue></journal_issue>
<journal_article xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" publication_type="full_text" metadata_distribution_opts="any">
<titles><title>Resenha: COUTINHO, Lívia. Portos do Norte: trabalho e cidade. Belém: Paka-Tatu, 2016.</title></titles>
<contributors><person_name contributor_role="author" sequence="first" language="pt"><given_name>Davi</given_name><surname>Moura</surname></person_name></contributors>
<jats:abstract><jats:p>Resenha do livro.</jats:p></jats:abstract>
<publication_date media_type="online"><month>12</month><day>30</day><year>2018</year></publication_date>
<pages><first_page>190</first_page><last_page>194</last_page></pages>
<doi_data><doi>10.5555/rrp.v4i2.77</doi><resource>https://rrp.example/article/view/77</resource></doi_data>
</journal_article>
<journal_article publication_type="full_text"><titles><title>Editorial</title></titles><publication_date><year>2018</year></publication_date><doi_data><doi>10.5555/rrp.v4i2.70</doi><resource>https://rrp.example/article/view/70</resource></doi_data></journal_article>
</journal>`),
    reviews: [
      {
        title: 'Resenha: COUTINHO, Lívia. Portos do Norte: trabalho e cidade. Belém: Paka-Tatu, 2016.',
        reviewers: ['Davi Moura'],
        journal: 'Revista de Rios e Portos',
        volume: '4',
        issue: '2',
        pages: '190-194',
        date: '2018-12-30',
        doi: '10.5555/rrp.v4i2.77',
        books: [
          {
            title: 'Portos do Norte: trabalho e cidade',
            people: ['author Lívia COUTINHO'],
            publisher: 'Paka-Tatu',
            place: 'Belém',
            year: '2016',
          },
        ],
      },
    ],
  },
  {
    name: 'UNIXREF answer: doi_records, dates of print and online, a book review by its heading',
    file: 'unixref.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<doi_records><doi_record owner="10.5555" timestamp="2016-12-06 08:21:33"><crossref><journal>
<journal_metadata language="en"><full_title>Slavic Waters</full_title><abbrev_title>Slav. wat.</abbrev_title><issn media_type="print">0577-4683</issn><issn media_type="electronic">1385-8394</issn></journal_metadata>
<journal_issue><publication_date media_type="print"><year>2010</year></publication_date><publication_date media_type="online"><month>01</month><day>27</day><year>2017</year></publication_date><journal_volume><volume>69</volume></journal_volume><issue>2</issue></journal_issue>
<journal_article publication_type="full_text"><titles><title>The Volga Boatmen: Labor and Legend. By Nina Sokolova. Bloomington: Prairie University Press, 2008. xvi, 298 pp. Notes. Index. $45.00, hard bound.</title></titles>
<contributors><person_name sequence="first" contributor_role="author"><given_name>Mark D.</given_name><surname>Ellison</surname></person_name></contributors>
<publication_date media_type="print"><year>2010</year></publication_date>
<pages><first_page>501</first_page><last_page>502</last_page></pages>
<doi_data><doi>10.5555/S0037677900012345</doi><timestamp>2016120608213300</timestamp><resource>https://www.cambridge.example/S0037677900012345</resource></doi_data></journal_article>
</journal></crossref></doi_record></doi_records>`,
    reviews: [
      {
        title:
          'The Volga Boatmen: Labor and Legend. By Nina Sokolova. Bloomington: Prairie University Press, 2008. xvi, 298 pp. Notes. Index. $45.00, hard bound.',
        reviewers: ['Mark D. Ellison'],
        journal: 'Slavic Waters',
        volume: '69',
        issue: '2',
        pages: '501-502',
        date: '2010',
        doi: '10.5555/s0037677900012345',
        books: [
          {
            title: 'The Volga Boatmen: Labor and Legend',
            people: ['author Nina Sokolova'],
            publisher: 'Prairie University Press',
            place: 'Bloomington',
            year: '2008',
            extent: 'xvi, 298',
          },
        ],
      },
    ],
  },
  {
    name: 'Crossref deposit: a peer_review of an article',
    file: 'peer-review.xml',
    text: deposit(`<peer_review stage="pre-publication" type="referee-report"><contributors><anonymous contributor_role="reviewer" sequence="first"/></contributors>
<titles><title>Review: Water in the book trade</title></titles><review_date><month>1</month><day>2</day><year>2019</year></review_date>
<program xmlns="http://www.crossref.org/relations.xsd"><related_item><inter_work_relation relationship-type="isReviewOf" identifier-type="doi">10.5555/article.9</inter_work_relation></related_item></program>
<doi_data><doi>10.5555/review.9</doi><resource>https://press.example/r9</resource></doi_data></peer_review>`),
    reviews: [],
  },
]
