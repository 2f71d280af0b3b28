import type { Unseen } from './facts.js'

const field = (tag: string, indicators: string, subfields: string): string =>
  `<datafield tag="${tag}" ind1="${indicators.charAt(0)}" ind2="${indicators.charAt(1)}">${[...subfields.matchAll(/\$(\w) ([^$]*)/g)]
    .map(([, code, value]) => `<subfield code="${code ?? ''}">${(value ?? '').trim()}</subfield>`)
    .join('')}</datafield>`

const marc = (leader: string, control: string, ...fields: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>${leader}</leader>${control}${fields.join('\n')}</record></collection>`

const mods = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<mods xmlns="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink" version="3.7">${content}</mods>`

/** MODS and MARCXML. */
export const library: readonly Unseen[] = [
  {
    name: 'MODS as the Library of Congress writes it: reviewOf with nonSort, subTitle, roles, originInfo',
    file: 'loc.mods',
    text: mods(`
  <titleInfo><title>Review of The Drowned Parish</title></titleInfo>
  <name type="personal" usage="primary"><namePart type="family">Keane</namePart><namePart type="given">Orla</namePart><role><roleTerm type="code" authority="marcrelator">rev</roleTerm></role></name>
  <typeOfResource>text</typeOfResource>
  <genre authority="lcgft">Book reviews</genre>
  <language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>
  <identifier type="doi">10.5555/ilh.9.1.101</identifier>
  <relatedItem type="host"><titleInfo><title>Irish Local History</title></titleInfo><identifier type="issn">2447-3642</identifier>
    <part><detail type="volume"><number>9</number></detail><detail type="issue"><number>1</number></detail><extent unit="pages"><start>101</start><end>103</end></extent><date>2014</date></part></relatedItem>
  <relatedItem type="reviewOf"><titleInfo><nonSort>The </nonSort><title>drowned parish</title><subTitle>land and loss on the west coast</subTitle></titleInfo>
    <name type="personal"><namePart>Ferriter, Brian</namePart><namePart type="date">1958-</namePart><role><roleTerm type="text">author</roleTerm></role></name>
    <name type="personal"><namePart>Quill, Maeve</namePart><role><roleTerm type="code" authority="marcrelator">ill</roleTerm></role></name>
    <originInfo><place><placeTerm type="text">Cork</placeTerm></place><publisher>Coast University Press</publisher><dateIssued>2012</dateIssued></originInfo>
    <physicalDescription><extent>xi, 240 p.</extent></physicalDescription>
    <identifier type="isbn">9780199967841</identifier></relatedItem>`),
    reviews: [
      {
        title: 'Review of The Drowned Parish',
        reviewers: ['Orla Keane'],
        journal: 'Irish Local History',
        volume: '9',
        issue: '1',
        pages: '101-103',
        date: '2014',
        doi: '10.5555/ilh.9.1.101',
        books: [
          {
            title: 'The drowned parish: land and loss on the west coast',
            people: ['author Brian Ferriter', 'illustrator Maeve Quill'],
            publisher: 'Coast University Press',
            place: 'Cork',
            year: '2012',
            isbns: ['9780199967841'],
            extent: 'xi, 240',
          },
        ],
      },
    ],
  },
  {
    name: 'MODS of DSpace: names as one part, the book in a note, the citation of the journal in a note',
    file: 'dspace.xml',
    text: mods(`
  <name><role><roleTerm type="text">author</roleTerm></role><namePart>Villanueva, Tomás</namePart></name>
  <extension><dateAccessioned encoding="iso8601">2012-05-09T20:11:01Z</dateAccessioned></extension>
  <originInfo><dateIssued encoding="iso8601">2011-12</dateIssued></originInfo>
  <identifier type="citation">Cuadernos del Litoral, vol. 14, no. 2 (2011), pp. 219-221</identifier>
  <identifier type="issn">3846-120X</identifier>
  <identifier type="uri">http://hdl.handle.net/10000/777</identifier>
  <language><languageTerm authority="rfc3066">es</languageTerm></language>
  <note>Reseña de: Las barcas de Vigo: trabajo y mar, de Carmen Outeiro. Vigo: Galaxia, 2009. ISBN 978-84-248-9707-9.</note>
  <titleInfo><title>Las barcas de Vigo</title></titleInfo>
  <genre>Book review</genre>`),
    reviews: [
      {
        title: 'Las barcas de Vigo',
        reviewers: ['Tomás Villanueva'],
        journal: 'Cuadernos del Litoral',
        volume: '14',
        issue: '2',
        pages: '219-221',
        date: '2011-12',
        books: [
          {
            title: 'Las barcas de Vigo: trabajo y mar',
            people: ['author Carmen Outeiro'],
            publisher: 'Galaxia',
            place: 'Vigo',
            year: '2009',
            isbns: ['9788424897079'],
          },
        ],
      },
    ],
  },
  {
    name: 'MODS of a digital library: prefix mods:, in a collection, genre article of the type review, the book in a note',
    file: 'kramerius.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<mods:modsCollection xmlns:mods="http://www.loc.gov/mods/v3"><mods:mods version="3.4" ID="MODS_ART_0007">
  <mods:titleInfo><mods:title>Mlýny nad Svratkou</mods:title></mods:titleInfo>
  <mods:name type="personal"><mods:namePart type="family">Pospíšil</mods:namePart><mods:namePart type="given">Radim</mods:namePart><mods:role><mods:roleTerm type="code" authority="marcrelator">aut</mods:roleTerm></mods:role></mods:name>
  <mods:genre type="book review">article</mods:genre>
  <mods:language><mods:languageTerm type="code" authority="iso639-2b">cze</mods:languageTerm></mods:language>
  <mods:note>Recenze na: Horáková, Věra: Mlýny na Svratce. Brno, Doplněk 2001, 156 s.</mods:note>
  <mods:relatedItem type="host"><mods:titleInfo><mods:title>Vlastivědný sborník</mods:title></mods:titleInfo></mods:relatedItem>
  <mods:part><mods:detail type="volume"><mods:number>54</mods:number></mods:detail><mods:detail type="issue"><mods:number>3</mods:number></mods:detail><mods:extent unit="pages"><mods:start>330</mods:start><mods:end>331</mods:end></mods:extent><mods:date>2002</mods:date></mods:part>
</mods:mods></mods:modsCollection>`,
    reviews: [
      {
        title: 'Mlýny nad Svratkou',
        reviewers: ['Radim Pospíšil'],
        journal: 'Vlastivědný sborník',
        volume: '54',
        issue: '3',
        pages: '330-331',
        date: '2002',
        books: [
          { title: 'Mlýny na Svratce', people: ['author Věra Horáková'], publisher: 'Doplněk', place: 'Brno', year: '2001', extent: '156' },
        ],
      },
    ],
  },
  {
    name: 'MODS: a related item that only its otherType and label name as reviewed',
    file: 'other-type.mods',
    text: mods(`
  <titleInfo><title>Two views of the Humber</title></titleInfo>
  <name type="personal"><namePart>Ridsdale, Paul</namePart><role><roleTerm authority="marcrelator" type="text">Author</roleTerm></role></name>
  <genre>review</genre>
  <originInfo><dateIssued keyDate="yes">1999-08-01</dateIssued></originInfo>
  <relatedItem otherType="review of" displayLabel="Review of"><titleInfo><title>Humber Pilots</title></titleInfo><name><namePart>Skelton, Joan</namePart><role><roleTerm type="text">editor</roleTerm></role></name><originInfo><publisher>Hull Academic</publisher><dateIssued>1997</dateIssued></originInfo></relatedItem>
  <relatedItem type="host"><titleInfo><title>East Coast Notes</title></titleInfo><part><detail type="volume"><caption>vol.</caption><number>18</number></detail><extent unit="page"><list>55-56</list></extent></part></relatedItem>`),
    reviews: [
      {
        title: 'Two views of the Humber',
        reviewers: ['Paul Ridsdale'],
        journal: 'East Coast Notes',
        volume: '18',
        pages: '55-56',
        date: '1999-08-01',
        books: [{ title: 'Humber Pilots', people: ['editor Joan Skelton'], publisher: 'Hull Academic', year: '1997' }],
      },
    ],
  },
  {
    name: 'MODS: a book about book reviewing',
    file: 'book.mods',
    text: mods(`
  <titleInfo><title>Book reviewing in America</title></titleInfo>
  <name type="personal"><namePart>Holt, Ann</namePart></name>
  <genre authority="marcgt">book</genre><originInfo><issuance>monographic</issuance><dateIssued>1985</dateIssued></originInfo>
  <subject><topic>Book reviewing</topic></subject><identifier type="isbn">9780806216478</identifier>`),
    reviews: [],
  },
  {
    name: 'MARCXML of a union catalogue: 787 with $i, ISBD punctuation, 773 with $g',
    file: 'union.xml',
    text: marc(
      '00000nab a2200000 a 4500',
      '<controlfield tag="001">u99</controlfield><controlfield tag="008">150312s2014    enk           o    ||eng d</controlfield>',
      field('024', '7 ', '$a 10.5555/nh.12.3.345 $2 doi'),
      field('100', '1 ', '$a Ashby, Colin, $e reviewer.'),
      field('245', '10', '$a Of ferrymen and kings / $c Colin Ashby.'),
      field('655', ' 7', '$a Book reviews. $2 lcgft'),
      field('773', '0 ', '$t Northern history review $x 0663-6217 $g Vol. 12, no. 3 (Sept. 2014), p. 345-347'),
      field(
        '787',
        '08',
        '$i Review of (work): $a Tindall, Grace, 1961- $t Ferries of the Tyne : a social history. $d Newcastle : Quayside Press, 2012. $h 233 pages $z 9780228447306',
      ),
    ),
    reviews: [
      {
        title: 'Of ferrymen and kings',
        reviewers: ['Colin Ashby'],
        journal: 'Northern history review',
        volume: '12',
        issue: '3',
        pages: '345-347',
        date: '2014-09',
        doi: '10.5555/nh.12.3.345',
        books: [
          {
            title: 'Ferries of the Tyne: a social history',
            people: ['author Grace Tindall'],
            publisher: 'Quayside Press',
            place: 'Newcastle',
            year: '2012',
            isbns: ['9780228447306'],
            extent: '233',
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of the Czech national bibliography: 520 "Recenze na", 655 recenze, 773 with Roč.',
    file: 'nkc.xml',
    text: marc(
      '00000nab a2200000 i 4500',
      '<controlfield tag="001">anl001</controlfield><controlfield tag="008">120101s2011    xr ||||||||||||||||||cze||</controlfield>',
      field('100', '1 ', '$a Vlček, Jindřich $4 aut'),
      field('245', '10', '$a Přívozy na Labi / $c Jindřich Vlček'),
      field('520', '2 ', '$a Recenze na: Kalina, Otakar: Labské přívozy. Praha: Academia, 2009. 211 s. ISBN 978-80-249-4281-0.'),
      field('655', ' 7', '$a recenze $7 fd133103 $2 czenas'),
      field('773', '0 ', '$t Plavební listy $x 4154-3971 $g Roč. 21, č. 4 (2011), s. 66-67 $9 2011'),
    ),
    reviews: [
      {
        title: 'Přívozy na Labi',
        reviewers: ['Jindřich Vlček'],
        journal: 'Plavební listy',
        volume: '21',
        issue: '4',
        pages: '66-67',
        date: '2011',
        books: [
          {
            title: 'Labské přívozy',
            people: ['author Otakar Kalina'],
            publisher: 'Academia',
            place: 'Praha',
            year: '2009',
            isbns: ['9788024942810'],
            extent: '211',
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of the German National Library: 787 "Rezension von", 773 with 12(2010), 655 Rezension',
    file: 'dnb.xml',
    text: marc(
      '00000naa a2200000 c 4500',
      '<controlfield tag="001">1201</controlfield><controlfield tag="007">tu</controlfield><controlfield tag="008">110203s2010    gw ||||||||||||||||ger  </controlfield>',
      field('100', '1 ', '$0 (DE-588)123 $a Kröger, Uwe $e Verfasser $4 aut'),
      field('245', '10', '$a [Rezension von: Nissen, Birte, Deiche und Dörfer. Marschenland 1500-1800] $c Uwe Kröger'),
      field('655', ' 7', '$a Rezension $2 gnd-content'),
      field(
        '773',
        '08',
        '$i In $t Jahrbuch für Küstenforschung $d Kiel : Wachholtz, 1990- $g 12(2010), 3, Seite 245-247 $w (DE-600)555 $x 1890-2464',
      ),
      field('787', '08', '$i Rezension von $a Nissen, Birte $t Deiche und Dörfer $d Neumünster : Wachholtz, 2008 $z 9783804185531'),
    ),
    reviews: [
      {
        title: '[Rezension von: Nissen, Birte, Deiche und Dörfer. Marschenland 1500-1800]',
        reviewers: ['Uwe Kröger'],
        journal: 'Jahrbuch für Küstenforschung',
        volume: '12',
        issue: '3',
        pages: '245-247',
        date: '2010',
        books: [
          {
            title: 'Deiche und Dörfer',
            people: ['author Birte Nissen'],
            publisher: 'Wachholtz',
            place: 'Neumünster',
            year: '2008',
            isbns: ['9783804185531'],
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML of a French catalogue: 580 "Compte rendu de", the volume in 773 $g with abbreviations of its own',
    file: 'bnf.xml',
    text: marc(
      '00000nab a2200000 i 4500',
      '<controlfield tag="001">FRBNF1</controlfield><controlfield tag="008">990101s1998    fr ||||||||||||||||||fre||</controlfield>',
      field('245', '10', '$a Canaux et éclusiers / $c par Denis Aubry'),
      field('580', '  ', '$a Compte rendu de : Canaux et éclusiers de Bourgogne / Solange Petit. Dijon : Éd. du Canal, 1996'),
      field('700', '1 ', '$a Aubry, Denis. $4 rev'),
      field('773', '0 ', '$t Annales de Bourgogne fluviale $g T. 70, fasc. 2 (1998), p. 201-203 $x 0008-3909'),
    ),
    reviews: [
      {
        title: 'Canaux et éclusiers',
        reviewers: ['Denis Aubry'],
        journal: 'Annales de Bourgogne fluviale',
        volume: '70',
        issue: '2',
        pages: '201-203',
        date: '1998',
        books: [
          {
            title: 'Canaux et éclusiers de Bourgogne',
            people: ['author Solange Petit'],
            publisher: 'Éd. du Canal',
            place: 'Dijon',
            year: '1996',
          },
        ],
      },
    ],
  },
  {
    name: 'MARCXML: an article about a novel, which a 787 relates to it',
    file: 'article.xml',
    text: marc(
      '00000nab a2200000 a 4500',
      '<controlfield tag="001">a1</controlfield><controlfield tag="008">150312s2014    enk           o    ||eng d</controlfield>',
      field('100', '1 ', '$a Ashby, Colin, $e author.'),
      field('245', '10', '$a Water in the late novels / $c Colin Ashby.'),
      field('773', '0 ', '$t Novel studies $g Vol. 2 (2014), p. 1-20'),
      field('787', '08', '$i Continues the argument of: $t The early novels'),
    ),
    reviews: [],
  },
]
