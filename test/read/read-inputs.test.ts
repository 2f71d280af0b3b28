import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { readInputs } from '../../src/publish/read-inputs.js'
import { memorySpool } from '../../src/publish/spool.js'
import { readers } from '../../src/read/index.js'
import { type Reader, textSource } from '../../src/read/reader.js'
import { reviewYaml } from '../../src/read/review-yaml/index.js'

const films: Reader = {
  ...reviewYaml,
  id: 'films',
  read: () => [{ passedOver: 'a review of a film.' }, { passedOver: 'a review of a film' }],
}

it('counts records that are passed over for one reason together, with and without its full stop', async () => {
  const input = { name: 'films.txt', key: 'films.txt', source: textSource('films.txt', 'two films') }
  const plan = { readers: [films], companionReader: reviewYaml, from: 'films', options: {} }
  const { passedOver } = await readInputs([input], plan, memorySpool(), () => undefined)
  expect([...passedOver]).toEqual([['a review of a film', 2]])
})

describe('a format that the user names', () => {
  const rules = async (text: string, from: string): Promise<readonly string[]> => {
    const found: Diagnostic[] = []
    const input = { name: 'works.json', key: 'works.json', source: textSource('works.json', text) }
    const read = await readInputs([input], { readers, companionReader: reviewYaml, from, options: {} }, memorySpool(), (one) =>
      found.push(one),
    )
    expect(read.drafts).toHaveLength(1)
    return found.flatMap(({ rule, severity, message, hint }) =>
      rule === 'read/format-is-the-named-one' ? [`${severity}: ${message} ${hint ?? ''}`] : [],
    )
  }
  const work = {
    DOI: '10.5555/shores.5',
    type: 'journal-article',
    title: ['Book review of Quist, M. 2024. Counting Waves. Porto: Harbour Press.'],
    author: [{ given: 'Ada', family: 'Byrne', sequence: 'first' }],
    'container-title': ['Journal of Shores'],
    'reference-count': 0,
  }

  it('is warned of where the file is surely in another, which is named', async () => {
    const [told, ...more] = await rules(JSON.stringify(work), 'csl-json')
    expect(told).toMatch(/^warning: This looks like crossref-json and not like csl-json.*Give --from crossref-json/)
    expect(more).toEqual([])
  })

  it('is taken at its word where it may be right', async () => {
    expect(await rules(JSON.stringify(work), 'crossref-json')).toEqual([])
    const item = { id: 'a', type: 'review-book', 'reviewed-title': 'Counting Waves', 'reviewed-author': [{ family: 'Quist' }] }
    expect(await rules(JSON.stringify([item]), 'csl-json')).toEqual([])
  })
})
