import { describe, expect, it } from 'vitest'
import { dataciteJson } from '../../../src/read/datacite-json/index.js'
import { readers } from '../../../src/read/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import { attributes } from './samples.js'

function read(value: unknown): readonly Reading[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return [...(dataciteJson.read(textSource('dois.json', text), {}) as Iterable<Reading>)]
}

const recordIn = (value: unknown) => read(value)[0]?.draft?.record
const of = (type: string, general = 'JournalArticle') => ({ ...attributes, types: { resourceTypeGeneral: general, resourceType: type } })

describe('DataCite JSON', () => {
  it('gives the book its fields from the related item and every ISBN', () => {
    expect(recordIn(attributes)?.books).toEqual([
      {
        titles: [{ value: 'Counting Waves: A Tidal Diary' }],
        contributors: [
          { role: 'author', name: 'Mara Quist', family: 'Quist', given: 'Mara' },
          { role: 'editor', name: 'Otto Lind', family: 'Lind', given: 'Otto' },
        ],
        publishers: [{ name: 'Ebb & Flow' }],
        date: '2024',
        edition: '2nd',
        formats: [{ isbn: '9780306406157' }, { isbn: '9783161484100' }],
      },
    ])
  })

  it('has the reviewer, the translator of the review, the journal and the place in it', () => {
    expect(recordIn(attributes)).toMatchObject({
      contributors: [
        { role: 'author', name: 'Ada Byrne', family: 'Byrne', given: 'Ada', orcid: '0000-0002-1825-0097' },
        { role: 'translator', name: 'Jan Novák', family: 'Novák', given: 'Jan' },
      ],
      serial: {
        titles: [{ value: 'Journal of Shores' }],
        issns: [{ value: '2049-3630', medium: 'online' }],
        publishers: [{ name: 'Harbour Press' }],
        volume: '26',
        issue: '2',
      },
      pages: { first: '152', last: '158' },
      history: { accepted: '2025-02-10', published: '2025-04-15' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      doi: '10.5555/shores.7',
      page: 'https://shores.example/7',
      keywords: [{ value: 'tides', language: 'en' }],
      abstracts: [{ value: 'She counts waves.', language: 'en' }],
    })
    expect(JSON.stringify(recordIn(attributes))).not.toContain('Shore Library')
  })

  it('reads an answer, a list and lines alike', () => {
    const { doi, ...without } = attributes
    const wrapped = { id: doi, type: 'dois', attributes: without }
    const inputs = [
      { data: wrapped },
      { data: [wrapped, wrapped] },
      [attributes],
      `${JSON.stringify(wrapped)}\n${JSON.stringify(attributes)}\n`,
    ]
    expect(inputs.map((input) => read(input).map(({ draft }) => draft?.record.doi))).toEqual([[doi], [doi, doi], [doi], [doi, doi]])
  })

  it('takes the journal from the summary of the interface where no related item names it', () => {
    const container = { type: 'Journal', title: 'Tide Quarterly', identifier: '1234-5679', identifierType: 'ISSN', volume: '3' }
    expect(recordIn({ ...attributes, relatedItems: [], container })?.serial).toMatchObject({
      titles: [{ value: 'Tide Quarterly' }],
      volume: '3',
    })
  })

  it('takes no repository for the publisher of the journal, and says what it left out', () => {
    const [reading] = read({ ...attributes, publisher: 'Zenodo' })
    expect(reading?.draft?.record.serial?.publishers).toBeUndefined()
    expect(reading?.diagnostics?.map(({ rule }) => rule)).toEqual(['read/text-is-understood'])
  })

  it('has books from their identifiers alone, and from a title that names them', () => {
    const { relatedItems: _, ...bare } = attributes
    expect(recordIn(bare)?.books).toEqual([{ formats: [{ isbn: '9780306406157' }, { isbn: '9783161484100' }] }])
    const named = { ...bare, titles: [{ title: 'Book review of Quist, M. 2024. Counting Waves' }] }
    expect(recordIn(named)?.books?.[0]).toMatchObject({ titles: [{ value: 'Counting Waves' }], date: '2024' })
  })

  it('gives no ISBN to one of several books on a guess', () => {
    const second = { relatedItemType: 'Book', relationType: 'Reviews', titles: [{ title: 'Moon and Mud' }] }
    const [reading] = read({ ...attributes, relatedItems: [...attributes.relatedItems, second] })
    expect(reading?.draft?.record.books?.map(({ formats }) => formats?.map(({ isbn }) => isbn))).toEqual([['9780306406157'], undefined])
    expect(reading?.diagnostics?.map(({ rule, message }) => [rule, message.includes('9783161484100')])).toContainEqual([
      'read/text-is-understood',
      true,
    ])
  })

  it('passes over what is no review of a book, with the reason', () => {
    const film = [{ ...attributes.relatedItems[0], relatedItemType: 'Audiovisual', relatedItemIdentifier: undefined }]
    const reasons = [
      of('Data', 'Dataset'),
      of('Monograph', 'Book'),
      { ...of('Review', 'PeerReview'), relatedIdentifiers: [], relatedItems: [] },
      { ...of('Review', 'Text'), relatedIdentifiers: [], relatedItems: film },
      { ...attributes, state: 'draft' },
    ].map((value) => read(value)[0]?.passedOver)
    expect(reasons).toEqual([
      'a data set',
      'a book',
      'a peer review of an article',
      'a review of a film or broadcast',
      'a draft that was never published',
    ])
    for (const type of ['Review', 'Article', ''])
      expect(read({ ...of(type), relatedIdentifiers: [], relatedItems: [] })[0]?.passedOver, type).toBeDefined()
  })

  it('asks more of a DOI alone, which may be that of an article', () => {
    const doi = { relatedIdentifier: '10.5555/work', relatedIdentifierType: 'DOI', relationType: 'Reviews' }
    const bare = { ...of('Article'), relatedIdentifiers: [doi], relatedItems: [] }
    expect(read(bare)[0]?.passedOver).toBeDefined()
    expect(recordIn({ ...bare, types: attributes.types })?.books).toEqual([{ doi: '10.5555/work' }])
    expect(recordIn({ ...bare, relatedIdentifiers: [{ ...doi, resourceTypeGeneral: 'Book' }] })?.books).toEqual([{ doi: '10.5555/work' }])
  })

  it('says where a file breaks, and keeps the lines around it', () => {
    const [finding] = read('{"doi": "10.5555/x",\n "titles": [}')[0]?.diagnostics ?? []
    expect(finding).toMatchObject({ rule: 'read/input-is-well-formed', place: { file: 'dois.json', line: 2, column: 13 } })
    const line = JSON.stringify(attributes)
    expect(read(`${line}\n{"doi":\n${line}\n`).map(({ draft }) => draft !== undefined)).toEqual([true, false, true])
    expect(read(`${line}\n{"doi":\n${line}\n`)[1]?.diagnostics?.[0]?.place).toMatchObject({ line: 2 })
  })

  it('reads a file cut anywhere, and any values of the wrong kind, without a throw', () => {
    const whole = JSON.stringify(attributes)
    for (let i = 1; i <= 20; i++) expect(read(whole.slice(0, Math.floor((whole.length * i) / 21)))[0]?.diagnostics).toHaveLength(1)
    for (const key of Object.keys(attributes))
      for (const wrong of [null, 7, 'x', [], {}, [null], [[7]]]) read({ ...attributes, [key]: wrong })
  })

  it('knows its files, which no other reader claims', () => {
    for (const text of [JSON.stringify(attributes), JSON.stringify({ data: [{ type: 'dois', attributes }] }, null, 2)]) {
      const source = textSource('a.json', text)
      expect(dataciteJson.detect(source)).toBeGreaterThan(0.6)
      for (const other of readers.filter(({ id }) => id !== 'datacite-json')) expect(other.detect(source), other.id).toBeLessThan(0.3)
    }
    expect(dataciteJson.detect(textSource('a.json', '[{"type":"review-book","title":"A"}]'))).toBe(0)
  })
})
