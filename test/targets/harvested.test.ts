import { describe, expect, it } from 'vitest'
import { oaiDc } from '../../src/targets/oai-dc.js'
import { openaire } from '../../src/targets/openaire.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'
import { without, withoutInBooks } from './without.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }

describe('simple Dublin Core', () => {
  itJudges(oaiDc, {
    'oai-dc/review-has-a-title': without('titles'),
    'oai-dc/review-names-its-reviewer': without('contributors'),
    'oai-dc/review-has-a-date': without('history'),
    'oai-dc/review-states-its-language': without('language'),
    'oai-dc/book-has-an-isbn': withoutInBooks('formats', 'doi'),
  })

  it('names the reviewer as creator and the book in relation', async () => {
    const text = oaiDc.deposits[0]!.write([await ready(readyRecord, oaiDc)], facts)
    expect(text).toContain('<dc:creator>Byrne, Ada</dc:creator>')
    expect(text).toContain('<dc:contributor>Jan Novák</dc:contributor>')
    expect(text).toContain('<dc:relation>urn:isbn:9780306406157</dc:relation>')
    expect(text).toContain('<dc:type>info:eu-repo/semantics/review</dc:type>')
    expect(text).toContain('<dc:source>Journal of Shores; Vol. 26 No. 2; 152-158</dc:source>')
  })

  it('names a book without identifiers by its title', async () => {
    const text = oaiDc.deposits[0]!.write([await ready(withoutInBooks('formats', 'doi')(readyRecord), oaiDc)], facts)
    expect(text).toContain('<dc:relation>Counting Waves: A Tidal Diary</dc:relation>')
  })
})

describe('OpenAIRE', () => {
  itJudges(openaire, {
    'openaire/review-has-a-title': without('titles'),
    'openaire/review-names-its-reviewer': without('contributors'),
    'openaire/review-has-a-date': without('history'),
    'openaire/review-has-an-identifier': without('doi', 'page'),
    'openaire/review-states-its-licence': without('licence'),
    'openaire/licence-is-an-open-one': (record) => ({ ...record, licence: 'https://publisher.example/licence' }),
    'openaire/review-states-its-language': without('language'),
    'openaire/review-has-an-abstract': without('abstracts'),
    'openaire/book-has-an-isbn': withoutInBooks('formats', 'doi'),
  })

  it('is told that this is a book review, of which books, and where it stands', async () => {
    const text = openaire.deposits[0]!.write([await ready(readyRecord, openaire)], facts)
    expect(text).toContain('uri="http://purl.org/coar/resource_type/c_ba08">book review<')
    expect(text).toContain('<datacite:relatedIdentifier relatedIdentifierType="ISBN" relationType="Reviews">9780306406157<')
    expect(text).toContain('<citationTitle>Journal of Shores</citationTitle>')
    expect(text).toContain('<datacite:date dateType="Issued">2025-04-15</datacite:date>')
    expect(text).toContain('<dc:language>eng</dc:language>')
  })

  it('is sent nothing that claims open access for a review under another licence', async () => {
    expect((await judged({ ...readyRecord, licence: 'https://publisher.example/licence' }, openaire)).standing).toBe('blocked')
  })
})
