import { describe, expect, it } from 'vitest'
import { dataciteXml } from '../../../src/read/datacite-xml/index.js'
import { readers } from '../../../src/read/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import { resource, reviewed } from './samples.js'

function read(text: string): readonly Reading[] {
  return [...(dataciteXml.read(textSource('doi.xml', text), {}) as Iterable<Reading>)]
}

const recordIn = (text: string) => read(text)[0]?.draft?.record
const list = (...resources: readonly string[]): string => `<resources>${resources.join('\n')}</resources>`

describe('DataCite XML', () => {
  it('gives the book its fields from the related item and every ISBN', () => {
    expect(recordIn(resource(reviewed))?.books).toEqual([
      {
        titles: [{ value: 'Counting Waves' }],
        contributors: [{ role: 'author', name: 'Mara Quist', family: 'Quist', given: 'Mara' }],
        publishers: [{ name: 'Ebb & Flow' }],
        date: '2024',
        formats: [{ isbn: '9780306406157' }, { isbn: '9783161484100' }],
      },
    ])
    expect(recordIn(resource(reviewed))).toMatchObject({
      doi: '10.5555/shores.7',
      titles: [{ value: 'What the water counts', language: 'en' }],
      contributors: [{ role: 'author', name: 'Ada Byrne', orcid: '0000-0002-1825-0097' }],
      history: { published: '2025-04-15' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('reads kernel 3, where the title alone names the book', () => {
    const third = resource('', 'Book review of Quist, M. 2024. Counting Waves', 'Review', 'Text').replace('kernel-4', 'kernel-3')
    expect(recordIn(third)?.books?.[0]).toMatchObject({ titles: [{ value: 'Counting Waves' }] })
    expect(read(resource('', 'Tidal ecology: the state of the art', 'Review', 'Text'))[0]?.passedOver).toBeDefined()
  })

  it('reads many resources, and any prefix', () => {
    expect(read(list(resource(reviewed), resource('', 'Figures', 'Data', 'Dataset'))).map(({ passedOver }) => passedOver)).toEqual([
      undefined,
      'a data set',
    ])
    const prefixed = resource(reviewed).replace(/<(\/?)([a-z])/gi, '<$1d:$2').replace('xmlns=', 'xmlns:d=') // prettier-ignore
    expect(recordIn(prefixed)?.books).toEqual(recordIn(resource(reviewed))?.books)
  })

  it('says where a file breaks, and keeps the resources before it', () => {
    const readings = read(list(resource(reviewed), '<resource><titles></resource>'))
    expect(readings[0]?.draft).toBeDefined()
    expect(readings.at(-1)?.diagnostics?.[0]).toMatchObject({
      rule: 'read/input-is-well-formed',
      place: { file: 'doi.xml', line: 12, column: 30 },
    })
  })

  it('reads a file cut anywhere, and says that it is cut', () => {
    const whole = list(resource(reviewed), resource(reviewed))
    for (let i = 1; i <= 20; i++)
      expect(read(whole.slice(0, Math.floor((whole.length * i) / 21))).at(-1)?.diagnostics?.[0]?.rule).toBe('read/input-is-well-formed')
  })

  it('knows its files, which no other reader claims', () => {
    for (const text of [resource(reviewed), `<?xml version="1.0"?>\n${list(resource(reviewed))}`]) {
      const source = textSource('a.xml', text)
      expect(dataciteXml.detect(source)).toBeGreaterThan(0.6)
      for (const other of readers.filter(({ id }) => id !== 'datacite-xml')) expect(other.detect(source), other.id).toBeLessThan(0.3)
    }
    const openAire =
      '<oaire:resource xmlns:oaire="http://namespace.openaire.eu/schema/oaire/" xmlns:datacite="http://datacite.org/schema/kernel-4"/>'
    expect(dataciteXml.detect(textSource('a.xml', openAire))).toBe(0)
  })
})
