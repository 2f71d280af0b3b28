import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/read/index.js'
import { ojsNative } from '../../../src/read/ojs-native/index.js'
import { type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'
import { canary, nativeIssue, secret } from './native-fixture.js'

const readings = (text: string, options: ReadOptions = {}): Reading[] => [
  ...(ojsNative.read(textSource('export.xml', text), options) as Iterable<Reading>),
]
const records = (text: string, options: ReadOptions = {}) => readings(text, options).flatMap(({ draft }) => (draft ? [draft.record] : []))

describe('an issue that OJS exported', () => {
  const all = readings(nativeIssue)
  const [first] = all
  const record = first?.draft?.record ?? {}

  it('gives its review, and counts what is none and what is not published', () => {
    expect(all.map(({ draft, passedOver }) => draft?.key ?? passedOver)).toEqual([
      '10.5555/jws.2021.7',
      expect.stringMatching(/./),
      'a submission that is not published',
      'a submission that is not published',
    ])
    expect(all.flatMap(({ diagnostics }) => diagnostics ?? [])).toEqual([])
  })

  it('is read in its current published version, with the title as printed, the language of the article first', () => {
    expect(record.titles).toEqual([
      { value: 'The Ethics of Water, by Maria Stone. London: Verso, 2019', language: 'en' },
      { value: 'Recenze: Maria Stone, Etika vody', language: 'cs' },
    ])
    expect(record.language).toBe('en')
  })

  it('knows the reviewed book from the title, since its section is one of reviews', () => {
    expect(record.books).toHaveLength(1)
    expect(record.books?.[0]).toMatchObject({
      titles: [{ value: 'The Ethics of Water' }],
      contributors: [{ role: 'author', name: 'Maria Stone' }],
    })
  })

  it('has the people in printed order, each with their own ORCID iD', () => {
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane', orcid: '0000-0002-1825-0097' },
      { role: 'translator', name: 'Ana de Souza', family: 'de Souza', given: 'Ana' },
    ])
  })

  it('has place, dates, licence, abstract, keywords and references', () => {
    expect(record.serial).toEqual({ volume: '12', issue: '3', date: '2021' })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.history).toEqual({ received: '2021-03-01', published: '2021-10-02' })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.abstracts).toEqual([{ value: 'Who owns a river?\n\nTwo answers.', language: 'en' }])
    expect(record.keywords?.map(({ value }) => value)).toEqual(['water', 'ethics'])
    expect(record.references).toEqual([{ text: 'Reed, P. (2018). Dams and Democracy.' }, { text: 'Roe, R. (2001). Springs.' }])
  })

  it('says nothing of addresses, biographies, comments, files and versions that nobody may see', () => {
    const said = JSON.stringify(all.map((one) => [one.draft?.record, one.draft && [...one.draft.origins], one.passedOver, one.diagnostics]))
    for (const word of [canary, secret, 'Declined', 'Queued', 'QUJD', 'University of Lagos']) expect(said).not.toContain(word)
  })

  it('knows the line of a fact', () => {
    const line = nativeIssue.slice(0, nativeIssue.indexOf('<pages>345')).split('\n').length
    expect(first?.draft?.origins.get('pages')?.place).toEqual({ file: 'export.xml', line, column: 11 })
  })
})

const article = (inside: string, attributes = 'status="3" current_publication_id="1"', title = 'Review of: Dams, by Ana Reed'): string =>
  `<article xmlns="http://pkp.sfu.ca" locale="cs" ${attributes}><id type="internal">8</id><publication version="1" status="3" locale="cs" section_ref="X"><id type="internal">1</id><title locale="cs">${title}</title>${inside}</publication></article>`

describe('an article that OJS exported by itself', () => {
  it('says its own issue', () => {
    const [record] = records(
      article('<issue_identification><volume>5</volume><number>1–2</number><year>2024</year></issue_identification>'),
    )
    expect(record?.serial).toEqual({ volume: '5', issue: '1–2', date: '2024' })
    expect(record?.language).toBe('cs')
  })

  it('is named by its number where it has no DOI', () => {
    expect(readings(article('')).map(({ draft }) => draft?.key)).toEqual(['ojs-8'])
  })

  it('is a review where the configuration names its section, by title or by abbreviation', () => {
    const plain = article('', undefined, 'Dams, by Ana Reed')
    expect(records(plain)).toEqual([])
    expect(records(plain, { reviewSections: ['X'] })[0]?.books?.[0]?.titles).toEqual([{ value: 'Dams' }])
  })

  it('is the latest published version where the current one is not published', () => {
    const two = article('').replace(
      '</article>',
      '<publication version="2" status="3"><title>Review of: Weirs, by Ana Reed</title></publication></article>',
    )
    expect(records(two.replace('current_publication_id="1"', 'current_publication_id="9"'))[0]?.books?.[0]?.titles).toEqual([
      { value: 'Weirs' },
    ])
    expect(records(two)[0]?.books?.[0]?.titles).toEqual([{ value: 'Dams' }])
  })

  it('without a status of its version is as public as the article itself', () => {
    const plain = article('').replace('version="1" status="3"', 'version="1"')
    expect(records(plain)).toHaveLength(1)
    expect(records(plain.replace('status="3"', 'status="1"'))).toEqual([])
    expect(records(plain.replace('status="3"', ''))).toEqual([])
  })

  it('names no book where the title names none', () => {
    expect(records(article('<type>Book review</type>', undefined, 'Book reviews'))[0]?.books).toBeUndefined()
  })
})

describe('an export of OJS 3.1', () => {
  const old = (published: string, attributes: string): string =>
    `<issue xmlns="http://pkp.sfu.ca" published="${published}"><issue_identification><volume>1</volume></issue_identification><sections><section ref="R"><title>Reviews</title></section></sections><articles><article locale="en_US" section_ref="R" ${attributes}><id type="doi">10.5555/old</id><title locale="en_US">Review of: Dams, by Ana Reed</title><authors><author><firstname>Jo</firstname><lastname>Fox</lastname></author></authors></article></articles></issue>`

  it('has its titles and people in the article itself', () => {
    const [record] = records(old('1', 'stage="production" date_published="2016-05-01"'))
    expect(record).toMatchObject({ doi: '10.5555/old', contributors: [{ name: 'Jo Fox' }], history: { published: '2016-05-01' } })
  })

  it('is passed over where the issue or the article is not published', () => {
    expect(records(old('0', 'stage="production" date_published="2016-05-01"'))).toEqual([])
    expect(records(old('1', 'stage="submission"'))).toEqual([])
  })
})

describe('the format', () => {
  it('is recognised by its root, and by no other reader as surely', () => {
    for (const text of [nativeIssue, article('')]) {
      expect(ojsNative.detect(textSource('x.xml', text))).toBeGreaterThan(0.6)
      for (const other of readers) if (other.id !== 'ojs-native') expect(other.detect(textSource('x.xml', text))).toBeLessThan(0.6)
    }
  })

  it('is not claimed of other XML, JSON or text', () => {
    for (const text of ['<article article-type="book-review"><front/></article>', '<rss/>', '{"a":1}', 'Articles', ''])
      expect(ojsNative.detect(textSource('x.xml', text))).toBe(0)
  })

  it('that breaks off gives what stands before, and the place', () => {
    const broken = nativeIssue.slice(0, nativeIssue.indexOf('How rivers')).concat('</nothing>')
    const all = readings(broken)
    expect(all[0]?.draft?.key).toBe('10.5555/jws.2021.7')
    expect(all.at(-1)?.diagnostics).toMatchObject([{ rule: 'read/input-is-well-formed', place: { line: expect.any(Number) as number } }])
  })

  it('cut anywhere neither throws nor lets a canary out', () => {
    fc.assert(
      fc.property(fc.nat(nativeIssue.length), (at) => {
        expect(JSON.stringify(readings(nativeIssue.slice(0, at)).map((one) => [one.draft?.record, one.diagnostics]))).not.toContain(canary)
      }),
      { numRuns: 40 },
    )
  })

  it('says of an empty file that it is empty', () => {
    expect(readings('')[0]?.diagnostics).toMatchObject([{ rule: 'read/input-is-not-empty' }])
  })
})
