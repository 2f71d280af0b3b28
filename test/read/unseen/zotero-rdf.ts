import type { Unseen } from './facts.js'

const root = `<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:vcard="http://nwalsh.com/rdf/vCard#"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/">`

const person = (family: string, given: string): string =>
  `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`

/** Zotero RDF. */
export const zoteroRdf: readonly Unseen[] = [
  {
    name: 'Zotero RDF: a review with reviewedAuthors, the journal inside, Extra in dc:description',
    file: 'review.rdf',
    text: `${root}
    <bib:Article rdf:about="https://pt.example/61">
        <z:itemType>journalArticle</z:itemType>
        <dcterms:isPartOf rdf:resource="urn:issn:5208-7204"/>
        <bib:authors><rdf:Seq>${person('Sørensen', 'Lars')}</rdf:Seq></bib:authors>
        <z:reviewedAuthors><rdf:Seq>${person('Kivelä', 'Marja')}${person('Lehto', 'Olli')}</rdf:Seq></z:reviewedAuthors>
        <link:link rdf:resource="#item_204"/>
        <dc:title>Review of Ice Harbours: Ports of the Far North</dc:title>
        <dcterms:abstract>Two reviewers could not agree.</dcterms:abstract>
        <dc:date>2019-05</dc:date>
        <z:language>en</z:language>
        <z:shortTitle>Review of Ice Harbours</z:shortTitle>
        <z:libraryCatalog>Polar Online</z:libraryCatalog>
        <dc:identifier><dcterms:URI><rdf:value>https://pt.example/61</rdf:value></dcterms:URI></dc:identifier>
        <dcterms:dateSubmitted>2020-01-05 10:11:12</dcterms:dateSubmitted>
        <bib:pages>61-64</bib:pages>
    </bib:Article>
    <bib:Journal rdf:about="urn:issn:5208-7204">
        <prism:volume>6</prism:volume>
        <prism:number>2</prism:number>
        <dc:title>Polar Transport</dc:title>
        <dc:identifier>DOI 10.5555/pt.6.2.61</dc:identifier>
        <dc:identifier>ISSN 5208-7204</dc:identifier>
    </bib:Journal>
    <z:Attachment rdf:about="#item_204">
        <z:itemType>attachment</z:itemType>
        <dc:title>Full Text PDF</dc:title>
    </z:Attachment>
</rdf:RDF>
`,
    reviews: [
      {
        title: 'Review of Ice Harbours: Ports of the Far North',
        reviewers: ['Lars Sørensen'],
        journal: 'Polar Transport',
        volume: '6',
        issue: '2',
        pages: '61-64',
        date: '2019-05',
        doi: '10.5555/pt.6.2.61',
        books: [{ title: 'Ice Harbours: Ports of the Far North', people: ['author Marja Kivelä', 'author Olli Lehto'] }],
      },
    ],
  },
  {
    name: 'Zotero RDF: an article and a book that are related to each other, the book with its series and ISBN',
    file: 'related.rdf',
    text: `${root}
    <bib:Article rdf:about="#item_31">
        <z:itemType>journalArticle</z:itemType>
        <dcterms:isPartOf>
            <bib:Journal>
                <prism:volume>44</prism:volume>
                <dc:title>Archiv für Hafenkunde</dc:title>
                <prism:number>3</prism:number>
            </bib:Journal>
        </dcterms:isPartOf>
        <bib:authors><rdf:Seq>${person('Brandt', 'Ilse')}</rdf:Seq></bib:authors>
        <z:reviewedAuthors><rdf:Seq>${person('Petersen', 'Jens')}</rdf:Seq></z:reviewedAuthors>
        <dc:title>Rezension: Kräne und Kontore</dc:title>
        <dc:date>1998</dc:date>
        <bib:pages>310-312</bib:pages>
        <dcterms:relation rdf:resource="urn:isbn:3-8013-5119-X"/>
    </bib:Article>
    <bib:Book rdf:about="urn:isbn:3-8013-5119-X">
        <z:itemType>book</z:itemType>
        <dcterms:isPartOf><bib:Series><dc:title>Beiträge zur Hafengeschichte</dc:title><dc:identifier>7</dc:identifier></bib:Series></dcterms:isPartOf>
        <dc:publisher><foaf:Organization>
            <vcard:adr><vcard:Address><vcard:locality>Hamburg</vcard:locality></vcard:Address></vcard:adr>
            <foaf:name>Christians</foaf:name>
        </foaf:Organization></dc:publisher>
        <bib:authors><rdf:Seq>${person('Petersen', 'Jens')}</rdf:Seq></bib:authors>
        <dc:identifier>ISBN 3-8013-5119-X</dc:identifier>
        <dc:title>Kräne und Kontore: der Hamburger Hafen im Kaiserreich</dc:title>
        <dc:date>1996</dc:date>
        <z:numPages>288</z:numPages>
        <dcterms:relation rdf:resource="#item_31"/>
    </bib:Book>
</rdf:RDF>
`,
    reviews: [
      {
        title: 'Rezension: Kräne und Kontore',
        reviewers: ['Ilse Brandt'],
        journal: 'Archiv für Hafenkunde',
        volume: '44',
        issue: '3',
        pages: '310-312',
        date: '1998',
        books: [
          {
            title: 'Kräne und Kontore: der Hamburger Hafen im Kaiserreich',
            people: ['author Jens Petersen'],
            publisher: 'Christians',
            place: 'Hamburg',
            year: '1996',
            series: 'Beiträge zur Hafengeschichte',
            isbns: ['9783801351199'],
            extent: '288',
          },
        ],
      },
    ],
  },
]
