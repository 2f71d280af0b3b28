import type { Unseen } from './facts.js'

const json = (value: unknown): string => JSON.stringify(value, null, 1)

/** More of what reference managers, publishers' sites and databases export. */
export const secondCitations: readonly Unseen[] = [
  {
    name: 'Springer BibTeX: quoted values, a day beside the month',
    file: 'springer.bib',
    text: `@Article{Ritter2010,
author="Ritter, Saskia",
title="Jonas Hauke: Das Moor als Grenze. Eine Umweltgeschichte",
journal="Zeitschrift f{\\"u}r Landschaftsgeschichte",
year="2010",
month="Jun",
day="01",
volume="12",
number="3",
pages="340--342",
issn="7196-0104",
doi="10.5555/s10000-010-0042-7",
url="https://doi.org/10.5555/s10000-010-0042-7",
keywords="Book Review"
}
`,
    reviews: [
      {
        title: 'Jonas Hauke: Das Moor als Grenze. Eine Umweltgeschichte',
        reviewers: ['Saskia Ritter'],
        journal: 'Zeitschrift für Landschaftsgeschichte',
        volume: '12',
        issue: '3',
        pages: '340-342',
        date: '2010-06-01',
        doi: '10.5555/s10000-010-0042-7',
        books: [{ title: 'Das Moor als Grenze. Eine Umweltgeschichte', people: ['author Jonas Hauke'] }],
      },
    ],
  },
  {
    name: 'Wiley BibTeX: an address as the key, "By" in the title, eprint that is an address',
    file: 'wiley.bib',
    text: String.raw`@article{https://doi.org/10.5555/jrs.12001,
author = {Calloway, Denise},
title = {Hill Farms. By Owen Pritchard. Cardiff: Cambrian Press. 2004. xii + 248 pp. {\pounds}20.00. ISBN 978-1-5097-1002-7},
journal = {Rural Sociology Quarterly},
volume = {45},
number = {2},
pages = {190-191},
doi = {https://doi.org/10.5555/jrs.12001},
url = {https://onlinelibrary.example/doi/abs/10.5555/jrs.12001},
eprint = {https://onlinelibrary.example/doi/pdf/10.5555/jrs.12001},
year = {2005}
}
`,
    reviews: [
      {
        title: 'Hill Farms. By Owen Pritchard. Cardiff: Cambrian Press. 2004. xii + 248 pp. £20.00. ISBN 978-1-5097-1002-7',
        reviewers: ['Denise Calloway'],
        journal: 'Rural Sociology Quarterly',
        volume: '45',
        issue: '2',
        pages: '190-191',
        date: '2005',
        doi: '10.5555/jrs.12001',
        books: [
          {
            title: 'Hill Farms',
            people: ['author Owen Pritchard'],
            publisher: 'Cambrian Press',
            place: 'Cardiff',
            year: '2004',
            isbns: ['9781509710027'],
            extent: 'xii + 248',
          },
        ],
      },
    ],
  },
  {
    name: 'Web of Science BibTeX: capital field names, the book’s title as that of its review',
    file: 'wos.bib',
    text: `
@article{ WOS:000301234500017,
Author = {Ferrer, Nuria},
Title = {The Olive Frontier: Land and Labor in Andalusia},
Journal = {MEDITERRANEAN STUDIES REVIEW},
Year = {2012},
Volume = {19},
Number = {1},
Pages = {134-136},
Month = {MAR},
Type = {Book Review},
DOI = {10.5555/msr.19.1.134},
ISSN = {1385-8394},
Unique-ID = {WOS:000301234500017},
}
`,
    waits: {
      fields: ['books', 'book title'],
      reason: 'A title alone may be the book’s or the review’s own: it is reported, and no book is made of it.',
    },
    reviews: [
      {
        title: 'The Olive Frontier: Land and Labor in Andalusia',
        reviewers: ['Nuria Ferrer'],
        journal: 'MEDITERRANEAN STUDIES REVIEW',
        volume: '19',
        issue: '1',
        pages: '134-136',
        date: '2012-03',
        doi: '10.5555/msr.19.1.134',
        books: [{ title: 'The Olive Frontier: Land and Labor in Andalusia', people: [] }],
      },
    ],
  },
  {
    name: 'Scopus BibTeX: cited By, document type, initials',
    file: 'scopus.bib',
    text: `Scopus
EXPORT DATE: 12 May 2021

@ARTICLE{Mbeki2018211,
author={Mbeki, L.},
title={Book review: Grace Adomako, Markets of Mud: Trade in Kumasi},
journal={African Markets},
year={2018},
volume={7},
number={2},
pages={211-213},
doi={10.5555/am.7.2.211},
url={https://www.scopus.example/inward/record.uri?eid=2-s2.0-850},
document_type={Review},
source={Scopus},
note={cited By 0},
}
`,
    reviews: [
      {
        title: 'Book review: Grace Adomako, Markets of Mud: Trade in Kumasi',
        reviewers: ['L. Mbeki'],
        journal: 'African Markets',
        volume: '7',
        issue: '2',
        pages: '211-213',
        date: '2018',
        doi: '10.5555/am.7.2.211',
        books: [{ title: 'Markets of Mud: Trade in Kumasi', people: ['author Grace Adomako'] }],
      },
    ],
  },
  {
    name: 'Google Scholar BibTeX: "Book Review" with the citation behind it; a reply to a review; an erratum of one',
    file: 'scholar.bib',
    text: `@article{lind2001book,
  title={Book Review: Water Rights in Colonial Mexico. Elena Duarte. Austin: Lone Star Press, 1999},
  author={Lind, Oscar},
  journal={Ethnohistory of the Americas},
  volume={48},
  number={4},
  pages={701--703},
  year={2001},
  publisher={Plains University Press}
}

@article{duarte2002reply,
  title={Reply to Oscar Lind's review of Water Rights in Colonial Mexico},
  author={Duarte, Elena},
  journal={Ethnohistory of the Americas},
  volume={49},
  number={1},
  pages={211},
  year={2002}
}

@article{lind2002erratum,
  title={Erratum: Review of Water Rights in Colonial Mexico},
  author={Lind, Oscar},
  journal={Ethnohistory of the Americas},
  volume={49},
  number={2},
  pages={400},
  year={2002}
}
`,
    reviews: [
      {
        title: 'Book Review: Water Rights in Colonial Mexico. Elena Duarte. Austin: Lone Star Press, 1999',
        reviewers: ['Oscar Lind'],
        journal: 'Ethnohistory of the Americas',
        volume: '48',
        issue: '4',
        pages: '701-703',
        date: '2001',
        books: [
          {
            title: 'Water Rights in Colonial Mexico',
            people: ['author Elena Duarte'],
            publisher: 'Lone Star Press',
            place: 'Austin',
            year: '1999',
          },
        ],
      },
    ],
  },
  {
    name: 'Cambridge Core RIS: the imprint in TI, ET as the day online, a DOI address in UR',
    file: 'cambridge.ris',
    text: `Provider: Cambridge University Press
Database: Cambridge Core
Content: text/plain; charset="UTF-8"
TY  - JOUR
AU  - Strand, Ingrid
TI  - Ports of Call. By Tomás Reilly. Dublin: Liffey Books, 2001. Pp. xiv, 310. €35.00.
T2  - Maritime Economic History
DA  - 2003/03/23
PY  - 2003
ET  - 2003/03/23
VL  - 63
IS  - 1
SP  - 271
EP  - 272
PB  - Cambridge University Press
DB  - Cambridge Core
DO  - 10.5555/S0022050703371800
SN  - 0922-8349
UR  - https://www.cambridge.example/core/article/ports/ABC
ER  - 
`,
    reviews: [
      {
        title: 'Ports of Call. By Tomás Reilly. Dublin: Liffey Books, 2001. Pp. xiv, 310. €35.00.',
        reviewers: ['Ingrid Strand'],
        journal: 'Maritime Economic History',
        volume: '63',
        issue: '1',
        pages: '271-272',
        date: '2003-03-23',
        doi: '10.5555/s0022050703371800',
        books: [
          {
            title: 'Ports of Call',
            people: ['author Tomás Reilly'],
            publisher: 'Liffey Books',
            place: 'Dublin',
            year: '2001',
            extent: 'xiv, 310',
          },
        ],
      },
    ],
  },
  {
    name: 'Web of Science RIS: AN with its number, the book’s title as that of its review',
    file: 'wos.ris',
    text: `TY  - JOUR
AU  - Hedlund, Mats
TI  - Forests of Iron: Charcoal and Power in Bergslagen
T2  - SCANDINAVIAN ECONOMIC PAST
M3  - Book Review
DA  - NOV
PY  - 2009
VL  - 57
IS  - 3
SP  - 330
EP  - 332
SN  - 5408-8186
AN  - WOS:000271234500009
ER  - 
`,
    waits: {
      fields: ['books', 'book title'],
      reason: 'A title alone may be the book’s or the review’s own: it is reported, and no book is made of it.',
    },
    reviews: [
      {
        title: 'Forests of Iron: Charcoal and Power in Bergslagen',
        reviewers: ['Mats Hedlund'],
        journal: 'SCANDINAVIAN ECONOMIC PAST',
        volume: '57',
        issue: '3',
        pages: '330-332',
        date: '2009-11',
        books: [{ title: 'Forests of Iron: Charcoal and Power in Bergslagen', people: [] }],
      },
    ],
  },
  {
    name: 'Dialnet RIS: "Reseña de" with quotation marks, an editor',
    file: 'dialnet.ris',
    text: `TY  - JOUR
AU  - Quesada Marín, Lourdes
T1  - Reseña de "Las salinas de Cádiz: trabajo y paisaje", de Ernesto Bravo (ed.)
JO  - Historia Agraria del Sur
JF  - Historia Agraria del Sur
SN  - 1139-1472
Y1  - 2016
IS  - 70
SP  - 225
EP  - 228
LA  - spa
UR  - https://dialnet.example/servlet/articulo?codigo=5800001
ER  - 
`,
    reviews: [
      {
        title: 'Reseña de "Las salinas de Cádiz: trabajo y paisaje", de Ernesto Bravo (ed.)',
        reviewers: ['Lourdes Quesada Marín'],
        journal: 'Historia Agraria del Sur',
        issue: '70',
        pages: '225-228',
        date: '2016',
        books: [{ title: 'Las salinas de Cádiz: trabajo y paisaje', people: ['editor Ernesto Bravo'] }],
      },
    ],
  },
  {
    name: 'EndNote RIS: a book in the same file whose title the reviewed item names, with its ISBN',
    file: 'library.ris',
    text: `TY  - JOUR
AU  - Osei, Kwabena
PY  - 2014
TI  - Counting canoes
T2  - Coastal Peoples
VL  - 3
IS  - 1
SP  - 40-42
RI  - The Canoe Ledger
ID  - 1
ER  - 


TY  - BOOK
AU  - Tetteh, Adjoa
PY  - 2013
CY  - Accra
PB  - Volta Press
TI  - The Canoe Ledger
SN  - 978-0-690-11831-5
SP  - 188
ID  - 2
ER  - 


`,
    reviews: [
      {
        title: 'Counting canoes',
        reviewers: ['Kwabena Osei'],
        journal: 'Coastal Peoples',
        volume: '3',
        issue: '1',
        pages: '40-42',
        date: '2014',
        books: [
          {
            title: 'The Canoe Ledger',
            people: ['author Adjoa Tetteh'],
            publisher: 'Volta Press',
            place: 'Accra',
            year: '2013',
            isbns: ['9780690118315'],
            extent: '188',
          },
        ],
      },
    ],
  },
  {
    name: 'CSL-JSON of Mendeley: a journal article with all its names in lists and a note of files',
    file: 'mendeley.json',
    text: json([
      {
        id: 'ITEM-1',
        type: 'article-journal',
        title: 'Book review: Ada Lungu, The Copper Road: A History of a Railway',
        author: [
          { family: 'Chanda', given: 'Mutale', 'parse-names': false, suffix: '', 'dropping-particle': '', 'non-dropping-particle': '' },
        ],
        'container-title': 'Transport in Africa',
        ISSN: '57487812',
        issue: '4',
        issued: { 'date-parts': [['2020', '12']] },
        page: '88-90',
        volume: '15',
        uris: ['http://www.mendeley.com/documents/?uuid=abc'],
      },
    ]),
    reviews: [
      {
        title: 'Book review: Ada Lungu, The Copper Road: A History of a Railway',
        reviewers: ['Mutale Chanda'],
        journal: 'Transport in Africa',
        volume: '15',
        issue: '4',
        pages: '88-90',
        date: '2020-12',
        books: [{ title: 'The Copper Road: A History of a Railway', people: ['author Ada Lungu'] }],
      },
    ],
  },
  {
    name: 'CSL-JSON: a newspaper’s review with reviewed editors by particle, a reviewed publisher in the note',
    file: 'newspaper.json',
    text: json([
      {
        id: 'n1',
        type: 'article-newspaper',
        title: 'Wasser und Macht',
        author: [{ family: 'Lohe', given: 'Vera', 'non-dropping-particle': 'von der' }],
        'container-title': 'Der Hafenbote',
        issued: { 'date-parts': [[2017, 3, 4]] },
        page: 'L5',
        'reviewed-title': 'Sperrwerke',
        'reviewed-author': [{ family: 'Jansen', given: 'Tjark' }],
        note: 'Reviewed Publisher: Elbufer Verlag\nReviewed Place: Stade\nReviewed Date: 2016\nReviewed ISBN: 978-3-8041-8553-1',
      },
    ]),
    reviews: [
      {
        title: 'Wasser und Macht',
        reviewers: ['Vera von der Lohe'],
        journal: 'Der Hafenbote',
        pages: 'L5',
        date: '2017-03-04',
        books: [
          {
            title: 'Sperrwerke',
            people: ['author Tjark Jansen'],
            publisher: 'Elbufer Verlag',
            place: 'Stade',
            year: '2016',
            isbns: ['9783804185531'],
          },
        ],
      },
    ],
  },
  {
    name: 'Zotero web API: csljson beside data, an Extra of many lines, reviewed authors without a reviewed title',
    file: 'api-extra.json',
    text: json([
      {
        key: 'ZZZZ9999',
        version: 10,
        library: { type: 'user', id: 1 },
        data: {
          key: 'ZZZZ9999',
          version: 10,
          itemType: 'journalArticle',
          title: 'Compte rendu de Marées noires. Une histoire du pétrole en Bretagne',
          creators: [
            { creatorType: 'author', firstName: 'Nolwenn', lastName: 'Le Bihan' },
            { creatorType: 'reviewedAuthor', firstName: 'Erwan', lastName: 'Tanguy' },
          ],
          publicationTitle: 'Annales maritimes',
          volume: '121',
          issue: '2',
          pages: '301-303',
          date: '2014-07-15',
          DOI: '',
          language: 'fr',
          extra: 'Citation Key: lebihan2014\nDOI: 10.5555/annmar.2014.301\nSection: Comptes rendus\nPublisher: Presses de l’Ouest',
          tags: [],
          relations: {},
        },
      },
    ]),
    reviews: [
      {
        title: 'Compte rendu de Marées noires. Une histoire du pétrole en Bretagne',
        reviewers: ['Nolwenn Le Bihan'],
        journal: 'Annales maritimes',
        volume: '121',
        issue: '2',
        pages: '301-303',
        date: '2014-07-15',
        doi: '10.5555/annmar.2014.301',
        books: [{ title: 'Marées noires. Une histoire du pétrole en Bretagne', people: ['author Erwan Tanguy'] }],
      },
    ],
  },
]
