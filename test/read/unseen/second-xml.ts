import type { Unseen } from './facts.js'

const jats = (meta: string, type = 'book-review', language = 'en'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="${type}" xml:lang="${language}"><front><journal-meta><journal-id journal-id-type="publisher-id">J</journal-id><journal-title-group><journal-title>Journal of Piers</journal-title></journal-title-group><issn pub-type="epub">2572-1283</issn></journal-meta><article-meta>${meta}</article-meta></front></article>`

const field = (tag: string, indicators: string, subfields: string): string =>
  `<datafield tag="${tag}" ind1="${indicators.charAt(0)}" ind2="${indicators.charAt(1)}">${[...subfields.matchAll(/\$(\w) ([^$]*)/g)]
    .map(([, code, value]) => `<subfield code="${code ?? ''}">${(value ?? '').trim()}</subfield>`)
    .join('')}</datafield>`

const marc = (date: string, ...fields: readonly string[]): string =>
  `<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nab a2200000 a 4500</leader><controlfield tag="001">x1</controlfield><controlfield tag="008">150312s${date}    xx           o    ||und d</controlfield>${fields.join('')}</record></collection>`

/** More of what publishers, catalogues, repositories and journals write in XML. */
export const secondXml: readonly Unseen[] = [
  {
    name: 'JATS: all of the book in bold and plain text, no elements but the isbn',
    file: 'bold.xml',
    text: jats(`<article-id pub-id-type="doi">10.5555/jp.1.1</article-id><title-group><article-title>Review: Piers and Politics</article-title></title-group>
<contrib-group><contrib contrib-type="author" corresp="yes"><name><surname>Vance</surname><given-names>Holly</given-names></name><email>canary@piers.example</email></contrib></contrib-group>
<pub-date pub-type="epub"><day>3</day><month>2</month><year>2018</year></pub-date><volume>1</volume><issue>1</issue><fpage>1</fpage><lpage>3</lpage>
<product><bold>Piers and Politics: Brighton, 1820–1900.</bold> By Edgar Noble. Hove: South Coast Press, 2017. 256 pp. ISBN <isbn>9780192738950</isbn>.</product>`),
    reviews: [
      {
        title: 'Review: Piers and Politics',
        reviewers: ['Holly Vance'],
        journal: 'Journal of Piers',
        volume: '1',
        issue: '1',
        pages: '1-3',
        date: '2018-02-03',
        doi: '10.5555/jp.1.1',
        books: [
          {
            title: 'Piers and Politics: Brighton, 1820–1900',
            people: ['author Edgar Noble'],
            publisher: 'South Coast Press',
            place: 'Hove',
            year: '2017',
            isbns: ['9780192738950'],
            extent: '256',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS of SciELO: titles in two languages, the product with person-group without a type, size in pages',
    file: 'scielo.xml',
    text: jats(
      `<article-id pub-id-type="doi">10.5555/jp.9.200</article-id><article-categories><subj-group subj-group-type="heading"><subject>Resenha</subject></subj-group></article-categories>
<title-group><article-title>A maré da história</article-title><trans-title-group xml:lang="en"><trans-title>The tide of history</trans-title></trans-title-group></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Prado</surname><given-names>Helena</given-names></name></contrib></contrib-group>
<pub-date pub-type="epub-ppub"><season>Jan-Mar</season><year>2013</year></pub-date><volume>9</volume><fpage>200</fpage><lpage>204</lpage>
<product product-type="book"><person-group person-group-type="author"><name><surname>Nogueira</surname><given-names>Caio</given-names></name></person-group><source>Cais do Valongo: memória e porto</source><year>2011</year><publisher-name>Editora Maré</publisher-name><publisher-loc>Rio de Janeiro</publisher-loc><size units="pages">212</size><isbn>978-85-8070-561-4</isbn></product>`,
      'book-review',
      'pt',
    ),
    reviews: [
      {
        title: 'A maré da história',
        reviewers: ['Helena Prado'],
        journal: 'Journal of Piers',
        volume: '9',
        pages: '200-204',
        date: '2013',
        doi: '10.5555/jp.9.200',
        books: [
          {
            title: 'Cais do Valongo: memória e porto',
            people: ['author Caio Nogueira'],
            publisher: 'Editora Maré',
            place: 'Rio de Janeiro',
            year: '2011',
            isbns: ['9788580705614'],
            extent: '212',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: no product, the book in the title in italics; and a reply to a review of another type',
    file: 'no-product.xml',
    text: jats(`<article-id pub-id-type="doi">10.5555/jp.2.9</article-id><article-categories><subj-group><subject>Book Reviews</subject></subj-group></article-categories>
<title-group><article-title><italic>Breakwaters: Stories of Stone</italic>, by Una Croft (Penzance: Lizard Books, 2015)</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name name-style="western"><surname>Abbey</surname><given-names>Jo</given-names></name></contrib></contrib-group>
<pub-date date-type="pub" publication-format="print"><month>9</month><year>2016</year></pub-date><volume>2</volume><issue>3</issue><fpage>9</fpage><lpage>9</lpage>`),
    reviews: [
      {
        title: 'Breakwaters: Stories of Stone, by Una Croft (Penzance: Lizard Books, 2015)',
        reviewers: ['Jo Abbey'],
        journal: 'Journal of Piers',
        volume: '2',
        issue: '3',
        pages: '9',
        date: '2016-09',
        doi: '10.5555/jp.2.9',
        books: [
          {
            title: 'Breakwaters: Stories of Stone',
            people: ['author Una Croft'],
            publisher: 'Lizard Books',
            place: 'Penzance',
            year: '2015',
          },
        ],
      },
    ],
  },
  {
    name: 'JATS: a book review by its type that reviews a film alone',
    file: 'film.xml',
    text: jats(`<title-group><article-title>The Pier (film)</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Abbey</surname><given-names>Jo</given-names></name></contrib></contrib-group><pub-date><year>2016</year></pub-date>
<product product-type="film"><source>The Pier</source>, directed by <name><surname>Hall</surname><given-names>Amy</given-names></name></product>`),
    reviews: [],
  },
  {
    name: 'MODS: reviewOf with displayForm, a date with an encoding, an abbreviated journal title, a translated title',
    file: 'display-form.mods',
    text: `<mods xmlns="http://www.loc.gov/mods/v3" version="3.5"><titleInfo xml:lang="fi"><title>Satamien Suomi</title></titleInfo><titleInfo type="translated" xml:lang="en"><title>Finland of harbours</title></titleInfo>
<name type="personal"><namePart>Laine, Eeva</namePart><displayForm>Eeva Laine</displayForm><role><roleTerm type="text">reviewer</roleTerm></role></name>
<genre>bookReview</genre><originInfo><dateIssued encoding="w3cdtf" keyDate="yes">2009-05</dateIssued></originInfo>
<relatedItem type="host"><titleInfo><title>Historiallinen rannikko</title></titleInfo><titleInfo type="abbreviated"><title>Hist. rann.</title></titleInfo><part><detail type="volume"><number>107</number></detail><detail type="number"><number>2</number></detail><extent unit="pages"><start>211</start><end>213</end><total>3</total></extent></part></relatedItem>
<relatedItem type="reviewOf"><titleInfo><title>Satamat ja valta</title><partNumber>II</partNumber></titleInfo><name type="personal"><namePart type="given">Pekka</namePart><namePart type="family">Salo</namePart><role><roleTerm type="code" authority="marcrelator">edt</roleTerm></role></name><originInfo><place><placeTerm type="code" authority="marccountry">fi</placeTerm></place><place><placeTerm type="text">Turku</placeTerm></place><publisher>Rannikko-kustannus</publisher><copyrightDate>2007</copyrightDate></originInfo><identifier type="isbn">978-3-11-487447-7 (sid.)</identifier></relatedItem></mods>`,
    reviews: [
      {
        title: 'Satamien Suomi',
        reviewers: ['Eeva Laine'],
        journal: 'Historiallinen rannikko',
        volume: '107',
        issue: '2',
        pages: '211-213',
        date: '2009-05',
        books: [
          {
            title: 'Satamat ja valta II',
            people: ['editor Pekka Salo'],
            publisher: 'Rannikko-kustannus',
            place: 'Turku',
            year: '2007',
            isbns: ['9783114874477'],
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of Poland: 773 with R., nr and s., 787 "Recenzja pracy"',
    file: 'bn.xml',
    text: marc(
      '2010',
      field('100', '1 ', '$a Wrona, Alicja. $e Recenzent'),
      field('245', '10', '$a Latarnie Bałtyku / $c Alicja Wrona.'),
      field('655', ' 7', '$a Recenzja $2 DBN'),
      field('773', '0 ', '$t Przegląd Morski $x 0008-3909 $g R. 63, nr 3 (2010), s. 155-158'),
      field(
        '787',
        '08',
        '$i Recenzja pracy: $a Kowal, Zygmunt. $t Latarnie polskiego wybrzeża $d Gdańsk : Wydawnictwo Brzeg, 2008 $z 978-83-922-0794-8',
      ),
    ),
    reviews: [
      {
        title: 'Latarnie Bałtyku',
        reviewers: ['Alicja Wrona'],
        journal: 'Przegląd Morski',
        volume: '63',
        issue: '3',
        pages: '155-158',
        date: '2010',
        books: [
          {
            title: 'Latarnie polskiego wybrzeża',
            people: ['author Zygmunt Kowal'],
            publisher: 'Wydawnictwo Brzeg',
            place: 'Gdańsk',
            year: '2008',
            isbns: ['9788392207948'],
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of Spain: 773 with the month, a note 500 "Reseña de" with the imprint in parentheses',
    file: 'bne.xml',
    text: marc(
      '2010',
      field('100', '1 ', '$a Salas, Beatriz'),
      field('245', '10', '$a Faros y fareros $c Beatriz Salas'),
      field('500', '  ', '$a Reseña de: Los fareros de Galicia, de Xosé Lema (Vigo: Mar Maior, 2009)'),
      field('655', ' 7', '$a Reseñas $2 embne'),
      field('773', '0 ', '$t Revista de faros $g Vol. 12, n. 3 (mayo 2010), p. 5-7'),
    ),
    reviews: [
      {
        title: 'Faros y fareros',
        reviewers: ['Beatriz Salas'],
        journal: 'Revista de faros',
        volume: '12',
        issue: '3',
        pages: '5-7',
        date: '2010-05',
        books: [
          {
            title: 'Los fareros de Galicia',
            people: ['author Xosé Lema'],
            publisher: 'Mar Maior',
            place: 'Vigo',
            year: '2009',
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of Sweden: 787 "Recension av", the genre Recensioner, 773 with årg.',
    file: 'libris.xml',
    text: marc(
      '1995',
      field('100', '1 ', '$a Ek, Tomas, $d 1950- $4 aut'),
      field('245', '10', '$a Hamnar i norr / $c Tomas Ek'),
      field('655', ' 7', '$a Recensioner $2 saogf'),
      field('773', '0 ', '$t Kustens tidskrift $g 1995 (19:2), s. 44-45 $x 2447-3642'),
      field('787', '08', '$i Recension av: $a Sjöberg, Lena $t Norrlands hamnar $d Umeå : Norrskenet, 1993'),
    ),
    reviews: [
      {
        title: 'Hamnar i norr',
        reviewers: ['Tomas Ek'],
        journal: 'Kustens tidskrift',
        volume: '19',
        issue: '2',
        pages: '44-45',
        date: '1995',
        books: [{ title: 'Norrlands hamnar', people: ['author Lena Sjöberg'], publisher: 'Norrskenet', place: 'Umeå', year: '1993' }],
      },
    ],
  },
  {
    name: 'Crossref deposit: "Book Review" as title and the book as its subtitle',
    file: 'subtitle.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?><doi_batch xmlns="http://www.crossref.org/schema/4.4.2" version="4.4.2"><head><doi_batch_id>1</doi_batch_id><timestamp>1</timestamp></head><body><journal><journal_metadata><full_title>Quays</full_title><issn>4154-3971</issn></journal_metadata><journal_issue><publication_date media_type="print"><month>21</month><year>2011</year></publication_date><journal_volume><volume>4</volume></journal_volume><issue>1-2</issue></journal_issue>
<journal_article publication_type="full_text"><titles><title>Book Review</title><subtitle>The Ropewalk: Labour in Chatham Dockyard, by Percy Grove. London: Kent House, 2009</subtitle></titles><contributors><person_name contributor_role="author" sequence="first"><given_name>Lily</given_name><surname>Ames</surname><suffix>Jr</suffix></person_name><organization contributor_role="author" sequence="additional">Dockyard Society</organization></contributors><publication_date media_type="print"><month>04</month><year>2011</year></publication_date><pages><first_page>66</first_page><last_page>67</last_page></pages><doi_data><doi>10.5555/quays.66</doi><resource>https://quays.example/66</resource></doi_data></journal_article></journal></body></doi_batch>`,
    reviews: [
      {
        title: 'Book Review: The Ropewalk: Labour in Chatham Dockyard, by Percy Grove. London: Kent House, 2009',
        reviewers: ['Lily Ames Jr', 'Dockyard Society'],
        journal: 'Quays',
        volume: '4',
        issue: '1-2',
        pages: '66-67',
        date: '2011-04',
        doi: '10.5555/quays.66',
        books: [
          {
            title: 'The Ropewalk: Labour in Chatham Dockyard',
            people: ['author Percy Grove'],
            publisher: 'Kent House',
            place: 'London',
            year: '2009',
          },
        ],
      },
    ],
  },
  {
    name: 'DataCite XML of a repository: the book’s DOI as related identifier that the title names, a contributor who edited the record',
    file: 'repository.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?><resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/repo.12</identifier><creators><creator><creatorName nameType="Personal">Koch, Birgit</creatorName><nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">0000-0001-5109-3700</nameIdentifier></creator></creators><titles><title>Rezension: Frank Harms, Die Werft. Arbeit und Alltag. Bremen: Weserverlag 2018</title></titles><publisher>Universität Weser</publisher><publicationYear>2019</publicationYear><contributors><contributor contributorType="DataManager"><contributorName>Library, The</contributorName></contributor></contributors><dates><date dateType="Available">2019-08-01</date><date dateType="Issued">2019</date></dates><language>de</language><resourceType resourceTypeGeneral="Text">Rezension</resourceType><relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="Reviews">10.5555/werft.book</relatedIdentifier></relatedIdentifiers></resource>`,
    reviews: [
      {
        title: 'Rezension: Frank Harms, Die Werft. Arbeit und Alltag. Bremen: Weserverlag 2018',
        reviewers: ['Birgit Koch'],
        date: '2019',
        doi: '10.5555/repo.12',
        books: [
          {
            title: 'Die Werft. Arbeit und Alltag',
            people: ['author Frank Harms'],
            publisher: 'Weserverlag',
            place: 'Bremen',
            year: '2018',
          },
        ],
      },
    ],
  },
  {
    name: 'OJS 3.4 native XML: titles in two languages with markup, two reviewers and a translator, a section in Polish',
    file: 'ojs34.xml',
    text: `<?xml version="1.0"?><issues xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><issue published="1" current="1" access_status="1" url_path=""><id type="internal" advice="ignore">3</id><issue_identification><volume>5</volume><number>1</number><year>2023</year></issue_identification><date_published>2023-03-31</date_published><sections><section ref="REC" seq="4"><id type="internal" advice="ignore">9</id><abbrev locale="pl">REC</abbrev><title locale="pl">Recenzje</title><title locale="en">Reviews</title></section></sections><articles><article locale="pl" date_submitted="2023-01-01" status="3" submission_progress="" current_publication_id="21" stage="production"><id type="internal" advice="ignore">20</id><publication locale="pl" version="1" status="3" primary_contact_id="31" url_path="" seq="1" access_status="0" date_published="2023-03-31" section_ref="REC"><id type="internal" advice="ignore">21</id><id type="doi" advice="update">10.5555/rec.21</id><title locale="pl">&lt;i&gt;Porty nad Odrą&lt;/i&gt;, Barbara Lis, Szczecin: Wydawnictwo Zachód, 2021</title><title locale="en">&lt;i&gt;Ports on the Oder&lt;/i&gt;, Barbara Lis</title><authors><author user_group_ref="Autor" seq="0" id="31"><givenname locale="pl">Jan</givenname><familyname locale="pl">Mak</familyname><email>canary@rec.example</email></author><author user_group_ref="Autor" seq="1" id="32"><givenname locale="pl">Ola</givenname><familyname locale="pl">Sowa</familyname><email>canary2@rec.example</email></author></authors><pages>91–94</pages></publication></article></articles></issue></issues>`,
    reviews: [
      {
        title: 'Porty nad Odrą, Barbara Lis, Szczecin: Wydawnictwo Zachód, 2021',
        reviewers: ['Jan Mak', 'Ola Sowa'],
        volume: '5',
        issue: '1',
        pages: '91-94',
        date: '2023-03-31',
        doi: '10.5555/rec.21',
        books: [
          {
            title: 'Porty nad Odrą',
            people: ['author Barbara Lis'],
            publisher: 'Wydawnictwo Zachód',
            place: 'Szczecin',
            year: '2021',
          },
        ],
      },
    ],
  },
]
