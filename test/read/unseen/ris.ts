import type { Unseen } from './facts.js'

/** RIS. */
export const ris: readonly Unseen[] = [
  {
    name: 'EndNote: reviewed item, type of article, an ID',
    file: 'endnote.ris',
    text: `TY  - JOUR
AU  - Castellanos, Marta
DA  - 2018
DO  - 10.5555/hm.2018.68.1.7
IS  - 1
J2  - Hist. Mar.
LA  - Spanish
M3  - Book Review
PY  - 2018
RI  - Los faros del sur: una historia social, por Julián Ortega
SN  - 5457-5532
SP  - 301-304
ST  - Los faros del sur
T2  - Historia Marítima
TI  - Los faros del sur: una historia social
VL  - 68
ID  - 77
ER  - 


`,
    reviews: [
      {
        title: 'Los faros del sur: una historia social',
        reviewers: ['Marta Castellanos'],
        journal: 'Historia Marítima',
        volume: '68',
        issue: '1',
        pages: '301-304',
        date: '2018',
        doi: '10.5555/hm.2018.68.1.7',
        books: [{ title: 'Los faros del sur: una historia social', people: ['author Julián Ortega'] }],
      },
    ],
  },
  {
    name: 'Zotero, which has no tag for the reviewed author: dates with slashes',
    file: 'zotero.ris',
    text: `TY  - JOUR
TI  - Review of Ashes of the Delta: Fire, Mud, and Memory
AU  - Sandoval, Ruth
AU  - Kim, Min-Jung
T2  - Environmental Past
AB  - A review.
DA  - 2021/10/01/
PY  - 2021
DO  - 10.5555/ep.2021.26.4.799
DP  - Silverchair
VL  - 26
IS  - 4
SP  - 799
EP  - 801
J2  - Environ. Past
LA  - en
SN  - 6136-3979
ST  - Review of Ashes of the Delta
UR  - https://ep.example/26/4/799
Y2  - 2022/01/14/10:22:33
ER  - 

`,
    reviews: [
      {
        title: 'Review of Ashes of the Delta: Fire, Mud, and Memory',
        reviewers: ['Ruth Sandoval', 'Min-Jung Kim'],
        journal: 'Environmental Past',
        volume: '26',
        issue: '4',
        pages: '799-801',
        date: '2021-10-01',
        doi: '10.5555/ep.2021.26.4.799',
        books: [{ title: 'Ashes of the Delta: Fire, Mud, and Memory', people: [] }],
      },
    ],
  },
  {
    name: 'JSTOR: reviewed item, its author as A2, an untitled review, the date in C1',
    file: 'jstor.ris',
    text: `JSTOR CITATION LIST


TY  - JOUR
AU  - Ellery, Francis
A2  - Hartog, Willem
C1  - Full publication date: Jun., 1987
DB  - JSTOR
EP  - 214
IS  - 2
PB  - Estuary Society
PY  - 1987
RI  - Polders and Power: The Making of a Water State
SN  - 34531572, 99726769
SP  - 213
T2  - The Estuary Historian
TI  - [untitled]
UR  - http://www.jstor.example/stable/2590001
VL  - 40
Y2  - 2024/05/01/
ER  - 

`,
    reviews: [
      {
        reviewers: ['Francis Ellery'],
        journal: 'The Estuary Historian',
        volume: '40',
        issue: '2',
        pages: '213-214',
        date: '1987-06',
        books: [{ title: 'Polders and Power: The Making of a Water State', people: ['author Willem Hartog'] }],
      },
    ],
  },
  {
    name: 'Project MUSE: T1, A1, JF; an edited book',
    file: 'muse.ris',
    text: `TY  - JOUR
T1  - Letters from the Salt Works ed. by Clara Munro and David Oyelaran (review)
A1  - Hamill, Sean
JF  - Victorian Correspondence Review
VL  - 54
IS  - 1
SP  - 95
EP  - 97
PY  - 2012
PB  - Harbor University Press
SN  - 2200-0208
UR  - https://muse.example/article/470001
N1  - Volume 54, Number 1, Autumn 2012
ER  - 
`,
    reviews: [
      {
        title: 'Letters from the Salt Works ed. by Clara Munro and David Oyelaran (review)',
        reviewers: ['Sean Hamill'],
        journal: 'Victorian Correspondence Review',
        volume: '54',
        issue: '1',
        pages: '95-97',
        date: '2012',
        books: [{ title: 'Letters from the Salt Works', people: ['editor Clara Munro', 'editor David Oyelaran'] }],
      },
    ],
  },
  {
    name: 'Taylor & Francis: the title with imprint, extent, prices and two ISBNs; the DOI in M3 and UR',
    file: 'tandf.ris',
    text: `TY  - JOUR
T1  - The Canal Builders: Navvies and the Making of Industrial Yorkshire: by Harriet Slade, Leeds, Aire Press, 2019, xii + 268 pp., £65.00 (hardback), ISBN 978-1-5023-8625-0; £18.99 (paperback), ISBN 978-0-6951-1848-8
AU  - Norrington, Giles
JO  - Northern Waterways
VL  - 57
IS  - 2
SP  - 160
EP  - 162
PY  - 2020
Y1  - 2020/04/02
PB  - Routledge
SN  - 0078-172X
DO  - 10.1080/0078172X.2020.1700001
UR  - https://doi.org/10.1080/0078172X.2020.1700001
Y2  - 2020/08/19
M3  - doi: 10.1080/0078172X.2020.1700001
ER  - 
`,
    reviews: [
      {
        title:
          'The Canal Builders: Navvies and the Making of Industrial Yorkshire: by Harriet Slade, Leeds, Aire Press, 2019, xii + 268 pp., £65.00 (hardback), ISBN 978-1-5023-8625-0; £18.99 (paperback), ISBN 978-0-6951-1848-8',
        reviewers: ['Giles Norrington'],
        journal: 'Northern Waterways',
        volume: '57',
        issue: '2',
        pages: '160-162',
        date: '2020-04-02',
        doi: '10.1080/0078172x.2020.1700001',
        books: [
          {
            title: 'The Canal Builders: Navvies and the Making of Industrial Yorkshire',
            people: ['author Harriet Slade'],
            publisher: 'Aire Press',
            place: 'Leeds',
            year: '2019',
            isbns: ['9781502386250', '9780695118488'],
            extent: 'xii + 268',
          },
        ],
      },
    ],
  },
  {
    name: 'ProQuest: the type in M3, several SNs, a season after three slashes, the reviewed work in the note',
    file: 'proquest.ris',
    text: `TY  - JOUR
T1  - Harvest Songs: Work and Music in the Danube Plain
AN  - 2012345678; 201912345678
AB  - Harvest Songs: Work and Music in the Danube Plain, by Elena Radu, is reviewed.
AU  - Toth, Gabriel
JF  - Journal of Folk Song
Y1  - 2015///Spring
PY  - 2015
VL  - 33
IS  - 1
SP  - 88
EP  - 90
CY  - Bloomington
PB  - Folk Song Society
SN  - 57487812
M3  - Book Review-Favorable
KW  - Music
KW  - Book reviews
UR  - https://search.proquest.example/docview/2012345678
LA  - English
DB  - Arts & Humanities Collection
N1  - Name - Radu, Elena
N1  - Last updated - 2023-11-30
ER  - 

`,
    reviews: [
      {
        title: 'Harvest Songs: Work and Music in the Danube Plain',
        reviewers: ['Gabriel Toth'],
        journal: 'Journal of Folk Song',
        volume: '33',
        issue: '1',
        pages: '88-90',
        date: '2015-spring',
        books: [{ title: 'Harvest Songs: Work and Music in the Danube Plain', people: ['author Elena Radu'] }],
      },
    ],
  },
  {
    name: 'EBSCO: M3, "Reviews the book" in the abstract, the book among the keywords',
    file: 'ebsco.ris',
    text: `TY  - JOUR
ID  - 98765432
T1  - Iron Gardens.
AU  - Delacroix, Simone
JO  - Landscape Quarterly
JF  - Landscape Quarterly
J1  - Landscape Quarterly
PY  - 2013/07//
Y1  - 2013/07//
VL  - 104
IS  - 7
M3  - Book Review
SP  - 120
EP  - 120
SN  - 46819703
AB  - The article reviews the book "Iron Gardens: Conservatories of the Nineteenth Century," by Thomas Weld.
KW  - NONFICTION
KW  - IRON Gardens: Conservatories of the Nineteenth Century (Book)
KW  - WELD, Thomas
N1  - Accession Number: 98765432; Delacroix, Simone; Source Info: Jul2013, Vol. 104 Issue 7, p120; Subject Term: NONFICTION; Document Type: Book Review
UR  - http://search.ebscohost.example/login.aspx?direct=true&db=asu&AN=98765432
DP  - EBSCOhost
DB  - asu
ER  - 
`,
    reviews: [
      {
        title: 'Iron Gardens.',
        reviewers: ['Simone Delacroix'],
        journal: 'Landscape Quarterly',
        volume: '104',
        issue: '7',
        pages: '120',
        date: '2013-07',
        books: [{ title: 'Iron Gardens: Conservatories of the Nineteenth Century', people: ['author Thomas Weld'] }],
      },
    ],
  },
  {
    name: 'RefWorks and Ovid habits: T2 with JF, A2 editors none, BT none; the section in M1, an e-locator in C7',
    file: 'sage.ris',
    text: `TY  - JOUR
T1  - Book Review: Clocks and Colonies: Time in the Tropics, by Rahul Menon
AU  - Yamada, Aiko
Y1  - 2022/03/15
PY  - 2022
DA  - 2022/03/15
N1  - doi: 10.5555/hot.2022.0117
DO  - 10.5555/hot.2022.0117
T2  - History of Time
JF  - History of Time
JO  - Hist Time
SP  - e0117
VL  - 11
PB  - SAGE Publications
SN  - 2572-1283
M3  - doi: 10.5555/hot.2022.0117
UR  - https://doi.org/10.5555/hot.2022.0117
Y2  - 2022/06/01
ER  - 

TY  - JOUR
T1  - Introduction: Clocks
AU  - Yamada, Aiko
PY  - 2022
T2  - History of Time
VL  - 11
SP  - 1
EP  - 9
ER  - 
`,
    reviews: [
      {
        title: 'Book Review: Clocks and Colonies: Time in the Tropics, by Rahul Menon',
        reviewers: ['Aiko Yamada'],
        journal: 'History of Time',
        volume: '11',
        pages: 'e0117',
        date: '2022-03-15',
        doi: '10.5555/hot.2022.0117',
        books: [{ title: 'Clocks and Colonies: Time in the Tropics', people: ['author Rahul Menon'] }],
      },
    ],
  },
  {
    name: 'Cairn and OpenEdition: a French title, byte order mark, CRLF',
    file: 'cairn.ris',
    text:
      '\uFEFF' +
      `TY  - JOUR
ID  - RHE_124_0133
TI  - Marchal Hélène, L’École des ponts. Ingénieurs et territoires au XIXe siècle, Rennes, PUR, 2006, 387 p.
AU  - Bastide, Olivier
JO  - Revue d’histoire des écoles
PY  - 2009
VL  - 124
IS  - 4
SP  - 133
EP  - 135
PB  - ENS Éditions
CY  - Lyon
SN  - 4415-8408
L1  - https://www.cairn.example/load_pdf.php?ID_ARTICLE=RHE_124_0133
M3  - 10.5555/rhe.124.0133
UR  - https://www.cairn.example/revue-rhe-2009-4-page-133.htm
KW  - compte rendu
LA  - FR
ER  - `.replaceAll('\n', '\r\n'),
    waits: {
      fields: ['book people'],
      reason: 'In “Marchal Hélène” without a comma the heading reader does not see which is the family name.',
    },
    reviews: [
      {
        title: 'Marchal Hélène, L’École des ponts. Ingénieurs et territoires au XIXe siècle, Rennes, PUR, 2006, 387 p.',
        reviewers: ['Olivier Bastide'],
        journal: 'Revue d’histoire des écoles',
        volume: '124',
        issue: '4',
        pages: '133-135',
        date: '2009',
        doi: '10.5555/rhe.124.0133',
        books: [
          {
            title: 'L’École des ponts. Ingénieurs et territoires au XIXe siècle',
            people: ['author Hélène Marchal'],
            publisher: 'PUR',
            place: 'Rennes',
            year: '2006',
            extent: '387',
          },
        ],
      },
    ],
  },
  {
    name: 'a data set, a book and an article about book reviews: none is a review',
    file: 'others.ris',
    text: `TY  - DATA
TI  - Replication data for: Reviewing the reviewers
AU  - Holm, Eva
PY  - 2020
DO  - 10.5555/data.17
ER  - 

TY  - BOOK
TI  - The Art of the Book Review
AU  - Holm, Eva
PY  - 2018
SN  - 978-0-80-733311-2
ER  - 

TY  - JOUR
TI  - Who reviews books? Gender and authorship in four history journals
AU  - Holm, Eva
T2  - Scholarly Publishing Studies
PY  - 2019
VL  - 7
SP  - 1
EP  - 22
KW  - book reviews
ER  - 
`,
    reviews: [],
  },
]
