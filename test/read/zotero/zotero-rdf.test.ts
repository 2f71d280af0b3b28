import { describe, expect, it } from 'vitest'
import { zoteroRdf } from '../../../src/read/zotero-rdf/index.js'
import type { Reading } from '../../../src/read/reader.js'
import { readBack } from '../../write/exchange.js'

const person = (surname: string, given?: string): string =>
  `<rdf:li><foaf:Person><foaf:surname>${surname}</foaf:surname>${given === undefined ? '' : `<foaf:givenName>${given}</foaf:givenName>`}</foaf:Person></rdf:li>`
const people = (property: string, ...persons: readonly string[]): string =>
  `<${property}><rdf:Seq>${persons.join('')}</rdf:Seq></${property}>`

const wrap = (content: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/" xmlns:vcard="http://nwalsh.com/rdf/vCard#">
${content}
</rdf:RDF>`

const journal = `<bib:Journal rdf:about="urn:issn:1055-7660"><dc:title>Bryn Mawr Classical Review</dc:title><prism:volume>44</prism:volume>
  <prism:number>1</prism:number><dc:identifier>ISSN 1055-7660</dc:identifier><dc:identifier>DOI 10.5555/bmcr.1</dc:identifier></bib:Journal>`
const article = (inside: string): string => `<bib:Article rdf:about="#item_1">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1055-7660"/>
  ${people('bib:authors', person('Kraus', 'Christina S.'))}
  <dc:date>2013-01-30</dc:date><bib:pages>10-12</bib:pages>
  <dc:identifier><dcterms:URI><rdf:value>https://bmcr.example/2013/44</rdf:value></dcterms:URI></dc:identifier>
  <dc:subject>reception</dc:subject><dc:subject><z:AutomaticTag><rdf:value>antiquity</rdf:value></z:AutomaticTag></dc:subject>
  <link:link rdf:resource="#item_3"/><dcterms:isReferencedBy rdf:resource="#item_4"/>
  ${inside}
 </bib:Article>`
const aside = `<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType><dc:title>Full text</dc:title></z:Attachment>
 <bib:Memo rdf:about="#item_4"><rdf:value>my note</rdf:value></bib:Memo>
 <z:Collection rdf:about="#collection_1"><dc:title>Reviews</dc:title><dcterms:hasPart rdf:resource="#item_1"/></z:Collection>`
const book = `<bib:Book rdf:about="urn:isbn:9780306406157"><z:itemType>book</z:itemType>
  <dcterms:isPartOf><bib:Series><dc:title>Reference Library</dc:title><dc:identifier>3</dc:identifier></bib:Series></dcterms:isPartOf>
  <dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Cambridge</vcard:locality></vcard:Address></vcard:adr>
  <foaf:name>Harvard University Press</foaf:name></foaf:Organization></dc:publisher>
  ${people('bib:authors', person('Grafton', 'Anthony'), person('Most', 'Glenn W.'))}${people('z:seriesEditors', person('Doe', 'Jo'))}
  <dc:title>The Classical Tradition</dc:title><dc:date>2010</dc:date><z:numPages>1067</z:numPages>
  <dc:identifier>ISBN 978-0-306-40615-7</dc:identifier></bib:Book>`

const reviewed = people('z:reviewedAuthors', person('Grafton', 'Anthony'), person('Glenn W. Most'))

async function read(content: string): Promise<readonly Reading[]> {
  return readBack(zoteroRdf, wrap(content))
}

describe('an export of Zotero in RDF', () => {
  it('is one review, with the book that the article names, whole from its own item', async () => {
    const related = `${reviewed}<dc:title>Old books</dc:title><dc:relation rdf:resource="urn:isbn:9780306406157"/>`
    const readings = await read(`${article(related)}${journal}${aside}${book}`)
    expect(readings).toHaveLength(1)
    expect(readings[0]?.draft?.record).toMatchObject({
      titles: [{ value: 'Old books' }],
      contributors: [{ role: 'author', name: 'Christina S. Kraus', family: 'Kraus' }],
      serial: { titles: [{ value: 'Bryn Mawr Classical Review' }], issns: [{ value: '1055-7660' }], volume: '44', issue: '1' },
      history: { published: '2013-01-30' }, pages: { first: '10', last: '12' }, doi: '10.5555/bmcr.1', page: 'https://bmcr.example/2013/44',
      keywords: [{ value: 'reception' }, { value: 'antiquity' }],
      books: [{
        titles: [{ value: 'The Classical Tradition' }], contributors: [{ name: 'Anthony Grafton' }, { name: 'Glenn W. Most' }],
        publishers: [{ name: 'Harvard University Press' }], places: ['Cambridge'], date: '2010', extent: '1067', formats: [{ isbn: '9780306406157' }],
        series: { title: 'Reference Library', number: '3' },
      }],
    }) // prettier-ignore
    expect(JSON.stringify(readings)).toContain('seriesEditor: Jo Doe')
    expect(JSON.stringify(readings)).not.toContain('my note')
  })

  it('says who the authors of the book are where no book item stands in it', async () => {
    const [reading] = await read(`${article(`${reviewed}<dc:title>Review of: The Classical Tradition</dc:title>`)}${journal}`)
    expect(reading?.draft?.record.books).toMatchObject([
      {
        titles: [{ value: 'The Classical Tradition' }],
        contributors: [
          { role: 'author', name: 'Anthony Grafton' },
          { role: 'author', name: 'Glenn W. Most' },
        ],
      },
    ])
  })

  it('names a book in Extra, and takes its item whoever is related to whom', async () => {
    const extra =
      '<dc:title>Old books</dc:title><dc:description>Reviewed Title: The Classical Tradition\nReviewed Title: Another Book</dc:description>'
    const [reading, ...more] = await read(
      `${article(extra)}${journal}${book.replace('</bib:Book>', '<dc:relation rdf:resource="#item_1"/></bib:Book>')}`,
    )
    expect(more).toEqual([])
    expect(reading?.draft?.record.books).toMatchObject([
      { titles: [{ value: 'The Classical Tradition' }], date: '2010' },
      { titles: [{ value: 'Another Book' }] },
    ])
  })

  it('reviews no book that is only related, and no book by itself', async () => {
    const readings = await read(
      `${article('<dc:title>On rivers</dc:title><dc:relation rdf:resource="urn:isbn:9780306406157"/>')}${journal}${aside}${book}`,
    )
    expect(readings.map(({ draft }) => draft)).toEqual([undefined, undefined])
    expect(readings[1]?.passedOver).toBe('a book')
  })

  it('reports reviewed authors who are nobody of the related book', async () => {
    const strange = people('z:reviewedAuthors', person('Grafton', 'Anthony'), person('Stranger', 'Ann'))
    const readings = await read(
      `${article(`${strange}<dc:title>Two books</dc:title><dc:relation rdf:resource="urn:isbn:9780306406157"/>`)}${book}`,
    )
    expect(readings[0]?.draft?.record.books).toHaveLength(1)
    expect(JSON.stringify(readings)).toContain('another reviewed author: Ann Stranger')
  })

  it('tells where it breaks, with the items before, and stops nowhere when it is cut', async () => {
    const whole = wrap(`${article(`${reviewed}<dc:title>Review of: The Classical Tradition</dc:title>`)}${journal}${book}`)
    const readings = await readBack(zoteroRdf, whole.replace('</bib:Journal>', '</bib:Magazine>'))
    expect(readings[0]?.draft?.record.books?.[0]?.titles?.[0]?.value).toBe('The Classical Tradition')
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({ rule: 'read/input-is-well-formed', place: { line: 15 } })
    for (let i = 1; i <= 20; i++)
      await expect(readBack(zoteroRdf, whole.slice(0, Math.floor((whole.length * i) / 21)))).resolves.toBeDefined()
  })

  it('has places of its own for the finding of each value', async () => {
    const [reading] = await read(
      `${article(`${reviewed}<dc:title>Review of: The Classical Tradition</dc:title>`).replace('2013-01-30', 'sometime')}${journal}`,
    )
    expect(reading?.diagnostics?.find(({ field }) => field === 'published')?.place).toMatchObject({ line: 9, column: 3 })
  })

  it('is read in time that grows with its length, whatever refers to whatever', async () => {
    const one = (i: number): string =>
      `<bib:Article rdf:about="#a${i % 2}"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="#j"/><dc:relation rdf:resource="#b"/></bib:Article>`
    const file = (n: number): string =>
      `${Array.from({ length: n }, (_, i) => one(i)).join('')}<bib:Journal rdf:about="#j">${'<dc:identifier>ISSN 1</dc:identifier>'.repeat(n)}</bib:Journal>`
    const began = performance.now()
    await read(file(20_000))
    expect(performance.now() - began).toBeLessThan(8000)
  }, 30_000)

  it('says of an empty file that it is', async () => {
    expect((await readBack(zoteroRdf, ' '))[0]?.diagnostics?.[0]?.rule).toBe('read/input-is-not-empty')
  })
})
