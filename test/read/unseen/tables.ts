import type { Unseen } from './facts.js'

/** Tables that somebody typed. */
export const tables: readonly Unseen[] = [
  {
    name: 'CSV with English headings: two reviews, one with an editor and two ISBNs',
    file: 'reviews.csv',
    text: `Reviewer,Review title,Book title,Book author,Book editor,Publisher,Year of publication,ISBN,Journal,Volume,Issue,Pages,DOI,Date
"Hale, Robin",Tidy tides,Tides and Tidiness: Cleaning the Shore,"Moss, Iris",,Shingle Press,2018,978-0-696-38853-8,Shore Notes,3,1,12-14,10.5555/sn.3.1.12,2019-04-01
"Hale, Robin; Webb, Ana",,Sand,,"Dunn, Eli; Roe, Pat",Shingle Press,2017,9781608633906; 978-1-5097-1002-7,Shore Notes,3,1,15-16,,2019-04-01
`,
    reviews: [
      {
        title: 'Tidy tides',
        reviewers: ['Robin Hale'],
        journal: 'Shore Notes',
        volume: '3',
        issue: '1',
        pages: '12-14',
        date: '2019-04-01',
        doi: '10.5555/sn.3.1.12',
        books: [
          {
            title: 'Tides and Tidiness: Cleaning the Shore',
            people: ['author Iris Moss'],
            publisher: 'Shingle Press',
            year: '2018',
            isbns: ['9780696388538'],
          },
        ],
      },
      {
        reviewers: ['Robin Hale', 'Ana Webb'],
        journal: 'Shore Notes',
        volume: '3',
        issue: '1',
        pages: '15-16',
        date: '2019-04-01',
        books: [
          {
            title: 'Sand',
            people: ['editor Eli Dunn', 'editor Pat Roe'],
            publisher: 'Shingle Press',
            year: '2017',
            isbns: ['9781608633906', '9781509710027'],
          },
        ],
      },
    ],
  },
  {
    name: 'CSV of a German spreadsheet: semicolons, German headings, dates with points',
    file: 'rezensionen.csv',
    text: `Rezensent;Buchtitel;Untertitel;Autor;Verlag;Ort;Jahr;ISBN;Zeitschrift;Band;Heft;Seiten;Datum
Jutta Behn;Das Watt;Eine Kulturgeschichte;Onno Tjarks;Boyens;Heide;2014;978-3-11-786364-5;Küstenblätter;30;2;88–90;15.11.2015
`,
    reviews: [
      {
        reviewers: ['Jutta Behn'],
        journal: 'Küstenblätter',
        volume: '30',
        issue: '2',
        pages: '88-90',
        date: '2015-11-15',
        books: [
          {
            title: 'Das Watt: Eine Kulturgeschichte',
            people: ['author Onno Tjarks'],
            publisher: 'Boyens',
            place: 'Heide',
            year: '2014',
            isbns: ['9783117863645'],
          },
        ],
      },
    ],
  },
  {
    name: 'TSV with French headings, a type column: a review and an article',
    file: 'recensions.tsv',
    text: [
      [
        'Type',
        'Auteur du compte rendu',
        'Titre de l’ouvrage',
        'Auteur de l’ouvrage',
        'Éditeur',
        'Lieu',
        'Année',
        'Revue',
        'Tome',
        'Numéro',
        'Pages',
        'DOI',
      ],
      [
        'Compte rendu',
        'Corinne Vasseur',
        'Les Marais salants',
        'Yves Le Goff',
        'PUR',
        'Rennes',
        '2011',
        'Littoral',
        '12',
        '4',
        '70-72',
        '10.5555/lit.12.4.70',
      ],
      ['Article', 'Paul Rey', '', '', '', '', '', 'Littoral', '12', '4', '1-30', '10.5555/lit.12.4.1'],
    ]
      .map((row) => row.join('\t'))
      .join('\n'),
    reviews: [
      {
        reviewers: ['Corinne Vasseur'],
        journal: 'Littoral',
        volume: '12',
        issue: '4',
        pages: '70-72',
        doi: '10.5555/lit.12.4.70',
        books: [{ title: 'Les Marais salants', people: ['author Yves Le Goff'], publisher: 'PUR', place: 'Rennes', year: '2011' }],
      },
    ],
  },
  {
    name: 'CSV of Zotero: items with their 80 columns, of which the review names its author only',
    file: 'zotero.csv',
    text: `"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Date Modified","Access Date","Pages","Num Pages","Issue","Volume","Number Of Volumes","Journal Abbreviation","Short Title","Series","Series Number","Series Text","Series Title","Publisher","Place","Language","Rights","Type","Archive","Archive Location","Library Catalog","Call Number","Extra","Notes","File Attachments","Link Attachments","Manual Tags","Automatic Tags","Editor","Series Editor","Translator","Contributor","Attorney Agent","Book Author","Cast Member","Commenter","Composer","Cosponsor","Counsel","Interviewer","Producer","Recipient","Reviewed Author"
"AB12CD34","journalArticle","2018","Sørensen, Lars","Review of Snow Fences: Keeping the Road Open","Polar Transport","","5208-7204","10.5555/pt.5.2.90","https://pt.example/90","","2018-05","2019-01-01 10:00:00","2019-01-01 10:00:00","","90-92","","2","5","","","","","","","","","","en","","","","","","","","","","","","","","","","","","","","","","","","","","","Kivelä, Marja"
"BK12CD34","book","2001","Kivelä, Marja","Snow","","978-1-6010-8681-5","","","","","2001","","","","","200","","","","","","","","","","Arctic Press","Oulu","","","","","","","","","","","","","","","","","","","","","","","","","","","",""
`,
    reviews: [
      {
        title: 'Review of Snow Fences: Keeping the Road Open',
        reviewers: ['Lars Sørensen'],
        journal: 'Polar Transport',
        volume: '5',
        issue: '2',
        pages: '90-92',
        date: '2018-05',
        doi: '10.5555/pt.5.2.90',
        books: [{ title: 'Snow Fences: Keeping the Road Open', people: ['author Marja Kivelä'] }],
      },
    ],
  },
]
