import { describe, expect, it } from 'vitest'
import { detect } from '../../src/read/detect.js'
import { readers } from '../../src/read/index.js'
import { textSource } from '../../src/read/reader.js'

/** The beginning of a file of each format that is JSON or XML, as it comes from its source. */
const json: Readonly<Record<string, string>> = {
  'crossref-json':
    '{"status":"ok","message-type":"work","message":{"DOI":"10.5555/r.1","type":"journal-article","title":["Review of Waves"],"container-title":["Journal of Shores"],"member":"78"}}',
  'csl-json':
    '[{"id":"r1","type":"review-book","title":"Waves","author":[{"family":"Byrne","given":"Ada"}],"reviewed-title":"Counting Waves"}]',
  'datacite-json':
    '{"data":{"id":"10.5555/r.1","type":"dois","attributes":{"doi":"10.5555/r.1","creators":[{"name":"Byrne, Ada","nameIdentifiers":[]}],"titles":[{"title":"Waves"}],"publicationYear":2025,"types":{"resourceTypeGeneral":"JournalArticle","citeproc":"article-journal"},"relatedIdentifiers":[{"relatedIdentifier":"9780306406157","relatedIdentifierType":"ISBN","relationType":"Reviews"}]}}}',
  'doaj-json':
    '{"total":1,"results":[{"id":"a","bibjson":{"title":"Book review: Waves","identifier":[{"type":"doi","id":"10.5555/r.1"}],"journal":{"title":"Journal of Shores","volume":"26"},"author":[{"name":"Ada Byrne"}]}}]}',
  jsonld:
    '{"@context":"https://schema.org/","@type":"Review","name":"Waves","itemReviewed":{"@type":"Book","name":"Counting Waves","isbn":"9780306406157"}}',
  'ojs-json':
    '{"itemsMax":1,"items":[{"id":7,"currentPublicationId":8,"publications":[{"id":8,"fullTitle":{"en":"Waves"},"authorsString":"Ada Byrne","urlPublished":"https://shores.example/7","pub-id::doi":"10.5555/r.1"}],"submissionProgress":0}]}',
  'zotero-json':
    '[{"key":"ABCD2345","version":3,"data":{"itemType":"journalArticle","title":"Waves","creators":[{"creatorType":"author","lastName":"Byrne","firstName":"Ada"}],"DOI":"10.5555/r.1","tags":[]}}]',
}

const xml: Readonly<Record<string, string>> = {
  'crossref-xml':
    '<doi_batch xmlns="http://www.crossref.org/schema/5.3.1" version="5.3.1"><head/><body><journal><journal_article><titles><title>Waves</title></titles></journal_article></journal></body></doi_batch>',
  'datacite-xml':
    '<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/r.1</identifier><titles><title>Waves</title></titles></resource>',
  'doaj-xml':
    '<records><record><language>eng</language><journalTitle>Journal of Shores</journalTitle><eissn>2049-3630</eissn><publicationDate>2025-04-15</publicationDate><title>Waves</title><fullTextUrl format="html">https://shores.example/7</fullTextUrl></record></records>',
  erudit:
    '<article xmlns="http://www.erudit.org/xsd/article" typeart="compterendu" lang="fr"><liminaire><grtitre><titre>Vagues</titre><trefbiblio>Quist, Mara, <marquage typemarq="italique">Vagues</marquage></trefbiblio></grtitre></liminaire></article>',
  jats: '<article article-type="book-review" dtd-version="1.3"><front><journal-meta/><article-meta><title-group><article-title>Waves</article-title></title-group><product product-type="book"><source>Counting Waves</source></product></article-meta></front></article>',
  marcxml:
    '<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000naa</leader><datafield tag="245" ind1="0" ind2="0"><subfield code="a">Waves</subfield></datafield></record></collection>',
  mods: '<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods><titleInfo><title>Waves</title></titleInfo><genre>review</genre></mods></modsCollection>',
  'oai-pmh':
    '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:a:1</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Waves</dc:title></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>',
  'ojs-native':
    '<article xmlns="http://pkp.sfu.ca" stage="production" submission_progress="0"><publication version="1" status="3" section_ref="REV"><title locale="en">Waves</title></publication></article>',
  rdfxml:
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:schema="http://schema.org/"><schema:Review rdf:about="https://shores.example/7"><schema:name>Waves</schema:name></schema:Review></rdf:RDF>',
  sehepunkte:
    '<issue number="11" volume="10" year="2010"><review id="17"><category>Neuzeit</category><reviewer><last_name>Byrne</last_name></reviewer><book><author_1_last_name>Quist</author_1_last_name><publishing_company>Harbour</publishing_company></book></review></issue>',
  'zotero-rdf':
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"><bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dc:title>Waves</dc:title></bib:Article></rdf:RDF>',
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
/** Names that say nothing, or less than the text does. */
const namesOf = (extension: string): readonly string[] => [`export${extension}`, 'export.txt', 'standard input']
const isRegistered = ([id]: readonly [string, string]): boolean => readers.some((reader) => reader.id === id)

describe('the format of a file', () => {
  it.each(Object.entries(json).filter(isRegistered))('is told from its beginning: %s', (id, text) => {
    for (const name of namesOf('.json')) {
      for (const form of [text, `\uFEFF${text}`, JSON.stringify(JSON.parse(text), null, 2)])
        expect(detect(readers, textSource(name, form))?.id, name).toBe(id)
    }
  })

  it.each(Object.entries(json).filter(isRegistered))('is told from the first of many lines: %s', (id, text) => {
    const value: unknown = JSON.parse(text)
    const line = JSON.stringify(Array.isArray(value) ? (value as readonly unknown[])[0] : value)
    expect(detect(readers, textSource('export.jsonl', `${line}\n${line}\n`))?.id).toBe(id)
  })

  it.each(Object.entries(xml).filter(isRegistered))('is told from its beginning: %s', (id, text) => {
    for (const name of namesOf('.xml')) {
      for (const form of [text, declaration + text, `\uFEFF${declaration}<!-- made by a program: <html> -->\n${text}`])
        expect(detect(readers, textSource(name, form))?.id, name).toBe(id)
    }
  })

  it('is nobody’s where nothing tells', () => {
    for (const text of ['', '\n', '<inventory><item/></inventory>', '{"name":"a","version":"1.0.0"}', '[1,2,3]'])
      expect(detect(readers, textSource('standard input', text))?.id, text).toBeUndefined()
  })

  it('is nobody’s where a text begins as no page does', () => {
    const test = '>>===== MODE =====>>\nbibliography\nBook review of Two Cities by Anna Berg'
    expect(detect(readers, textSource('titles.txt', test))).toBeUndefined()
    const examples =
      'TYPES: Periodical\n\n<div>\n<h1>Tests</h1>\n<p>Volume 37, July 2010-December 2010</p>\n<ul>\n<li>No. 1</li>\n</ul>\n</div>'
    expect(detect(readers, textSource('examples.txt', examples))).toBeUndefined()
  })

  it('keeps a page for a page, whatever it quotes', () => {
    const quoted = xml['crossref-xml']?.replaceAll('<', '&lt;') ?? ''
    const page = `<!doctype html><html><head><title>Waves</title></head><body><pre>${quoted}</pre><script>${json['csl-json']}</script></body></html>`
    expect(detect(readers, textSource('page', page))?.id).toBe('landing-html')
  })
})
