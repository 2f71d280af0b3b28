import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/read/index.js'
import { ojsJson } from '../../../src/read/ojs-json/index.js'
import { type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'
import { article, declined, issueAnswer, sections, whole } from './json-fixture.js'
import { canary, secret } from './native-fixture.js'

const readings = (value: unknown, options: ReadOptions = {}): Reading[] => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return [...(ojsJson.read(textSource('answer.json', text), options) as Iterable<Reading>)]
}
const records = (value: unknown, options: ReadOptions = {}) =>
  readings(value, options).flatMap(({ draft }) => (draft ? [draft.record] : []))

describe('an issue as the interface of OJS answers it', () => {
  const all = readings(issueAnswer)
  const record = all[0]?.draft?.record ?? {}

  it('gives its review, and counts what is none and what is not published', () => {
    expect(all.map(({ draft, passedOver }) => draft?.key ?? passedOver)).toEqual([
      '10.5555/jws.2021.7',
      expect.not.stringMatching(/not published/),
      'a submission that is not published',
    ])
  })

  it('is read in the current published version: title of its parts, people in order, place, dates, page', () => {
    expect(record.titles).toEqual([
      { value: 'The Ethics of Water, by Maria Stone. London: Verso, 2019', language: 'en' },
      { value: 'Recenze: Maria Stone, Etika vody', language: 'cs' },
    ])
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane', orcid: '0000-0002-1825-0097' },
      { role: 'translator', name: 'Ana de Souza', family: 'de Souza', given: 'Ana' },
    ])
    expect(record.serial).toEqual({ volume: '12', issue: '3', date: '2021' })
    expect(record.pages).toEqual({ first: '345', last: '348' })
    expect(record.history).toEqual({ received: '2021-03-01', published: '2021-10-02' })
    expect(record.page).toBe('https://jws.example/index.php/jws/article/view/7')
    expect(record.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(record.keywords?.map(({ value }) => value)).toEqual(['water', 'ethics'])
    expect(record.references).toEqual([{ text: 'Reed, P. (2018). Dams and Democracy.' }])
    expect(record.abstracts).toEqual([{ value: 'Who owns a river?', language: 'en' }])
  })

  it('knows the reviewed book from the title, since its section is one of reviews', () => {
    expect(record.books?.[0]).toMatchObject({ contributors: [{ role: 'author', name: 'Maria Stone' }] })
  })

  it('says nothing of addresses, biographies, reviewers of manuscripts and versions in work', () => {
    const said = JSON.stringify(all.map((one) => [one.draft?.record, one.draft && [...one.draft.origins], one.passedOver, one.diagnostics]))
    for (const word of [canary, secret, 'Declined', 'University of Lagos']) expect(said).not.toContain(word)
  })

  it('knows the line of a fact', () => {
    const line = issueAnswer.slice(0, issueAnswer.indexOf('"pages"')).split('\n').length
    expect(all[0]?.draft?.origins.get('pages')?.place.line).toBe(line)
  })
})

describe('a list of submissions', () => {
  it('has no sections of its own: those that the configuration does not help with are told by their titles', () => {
    expect(records({ itemsMax: 3, items: [whole, article, declined] })).toHaveLength(1)
    expect(records({ items: [whole], sections })).toHaveLength(1)
    expect(records([article])).toEqual([])
  })

  it('may be one submission, a list, or JSON Lines', () => {
    expect(records(whole)).toHaveLength(1)
    expect(records([whole, whole])).toHaveLength(2)
    const lines = `${JSON.stringify(whole)}\n${JSON.stringify(article)}\n`
    expect([...(ojsJson.read(textSource('a.jsonl', lines), {}) as Iterable<Reading>)]).toHaveLength(2)
  })

  it('of OJS 3.3 names people in one line and the DOI in a key of its own', () => {
    const older = {
      id: 5,
      status: 3,
      currentPublicationId: 50,
      publications: [
        {
          id: 50,
          status: 3,
          locale: 'en_US',
          fullTitle: { en_US: 'Review of: Dams, by Ana Reed' },
          authorsString: 'Jane Doe, Petr Malý (Author); Eva Nová (Translator)',
          'pub-id::doi': '10.5555/old.5',
          section: { id: 2, title: { en_US: 'Reviews' } },
        },
      ],
    }
    expect(records({ items: [older] })).toMatchObject([
      {
        doi: '10.5555/old.5',
        language: 'en',
        contributors: [
          { role: 'author', name: 'Jane Doe' },
          { role: 'author', name: 'Petr Malý' },
          { role: 'translator', name: 'Eva Nová' },
        ],
        books: [{ titles: [{ value: 'Dams' }] }],
      },
    ])
  })
})

describe('a list of publications', () => {
  const version = (id: number, status: number, title: string) => ({
    id,
    submissionId: 5,
    status,
    version: id,
    locale: 'en',
    title: { en: title },
  })

  it('gives one review a submission: its latest published version', () => {
    const items = [
      version(1, 3, 'Review of: Weirs, by Ana Reed'),
      version(2, 3, 'Review of: Dams, by Ana Reed'),
      version(3, 1, 'Review of: Locks, by Ana Reed'),
    ]
    expect(records({ items }).map(({ books }) => books?.[0]?.titles)).toEqual([[{ value: 'Dams' }]])
  })
})

describe('the format', () => {
  it('is recognised by its keys, and by no other reader as surely', () => {
    for (const text of [issueAnswer, JSON.stringify({ items: [whole] })]) {
      expect(ojsJson.detect(textSource('x.json', text))).toBeGreaterThan(0.6)
      for (const other of readers) if (other.id !== 'ojs-json') expect(other.detect(textSource('x.json', text))).toBeLessThan(0.6)
    }
  })

  it('is not claimed of other JSON or text', () => {
    for (const text of ['{"DOI": "10.5555/x", "title": ["a"], "container-title": []}', '{"@context": {}}', '[]', 'publications', ''])
      expect(ojsJson.detect(textSource('x.json', text))).toBe(0)
  })

  it('passes over a list of issues without their articles', () => {
    expect(readings({ items: [{ id: 1, identification: 'Vol. 1', volume: 1 }] })).toEqual([{ passedOver: 'an issue without its articles' }])
  })

  it('that is broken is said with its place, wherever it is cut', () => {
    expect(readings('{\n"items": [{"id": 1,}]}')).toMatchObject([
      { diagnostics: [{ rule: 'read/input-is-well-formed', place: { line: 2 } }] },
    ])
    for (let i = 1; i < 20; i++) {
      const cut = issueAnswer.slice(0, Math.floor((issueAnswer.length * i) / 20))
      expect(readings(cut).map(({ draft }) => draft)).toEqual([undefined])
    }
  })

  it('with values of other kinds than its own does not throw', () => {
    const odd = {
      id: null,
      status: 3,
      publications: [null, 3, { status: 3, title: 4, authors: 'x', keywords: ['a'], citations: { a: 1 }, pages: {}, doiObject: [] }],
    }
    expect(readings({ items: [odd, 3] })).toHaveLength(2)
  })
})
