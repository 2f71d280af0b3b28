import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { Dataset } from '../../../src/rdf/dataset.js'
import { cslJson } from '../../../src/read/csl-json/index.js'
import { normalForm } from '../../../src/record/normal-form.js'
import { apaHtmlWriter, apaWriter, chicagoWriter, iso690Writer, mlaWriter } from '../../../src/write/citations/index.js'
import type { Described } from '../../../src/write/writer.js'
import { namesOf } from '../../arbitrary.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

interface Truth {
  readonly doi: string
  readonly reviewer: { readonly family: string; readonly given: string }
  readonly title: string
  readonly book: { readonly title: string; readonly authors: readonly { readonly family: string; readonly given: string }[] }
}

const bench = (file: string): string => readFileSync(join(sharedFolder(), 'bench', file), 'utf8')

let reviews: Promise<readonly Described[]> | undefined

/** Read once for all styles. */
function read(): Promise<readonly Described[]> {
  reviews ??= readBack(cslJson, bench('records.csl.json'), 'records.json').then((readings) =>
    readings.map(({ draft }) => {
      const record = normalForm(draft?.record ?? {})
      return { record, names: namesOf(record), graph: new Dataset() }
    }),
  )
  return reviews
}

it.each([apaWriter, chicagoWriter, iso690Writer, mlaWriter])(
  '2,000 references in $id name reviewer, review, book, its authors and DOI',
  async (writer) => {
    const truths = bench('records.truth.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Truth)
    const lines = writer
      .write(await read(), { base: 'https://reviews.example/', preview: false })
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2000)
    truths.forEach(({ doi, reviewer, title, book }, i) => {
      const people = [reviewer, ...book.authors].map(({ family }) => family)
      const stated = [...people, title, book.title, `https://doi.org/${doi}`]
      expect(stated.filter((value) => lines[i]?.includes(value.replace(/\.$/, '')) !== true)).toEqual([])
    })
  },
)

it('7,000 naughty strings and payloads are text in HTML, and no address', () => {
  const suites = join(sharedFolder(), 'suites')
  const naughty = JSON.parse(readFileSync(join(suites, 'naughty-strings/blns.json'), 'utf8')) as readonly string[]
  const payloads = readFileSync(join(suites, 'xss-payloads/Intruder/xss-payload-list.txt'), 'utf8').split('\n')
  const hostile = [...new Set([...naughty, ...payloads])]
  const html = apaHtmlWriter.write(
    hostile.map((text) => {
      const record = normalForm({
        titles: [{ value: text }],
        contributors: [{ role: 'author', name: text, family: text, given: text }],
        books: [{ titles: [{ value: text }], contributors: [{ role: 'author', name: text }] }],
        serial: { titles: [{ value: text }], volume: text },
        page: text,
      })
      return { record, names: namesOf(record), graph: new Dataset() }
    }),
    { base: 'https://reviews.example/', preview: false },
  )
  const elements = new Set<string>()
  const gather = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue
      elements.add(
        [
          node.tagName,
          ...node.attrs.map(({ name, value }) => `${name}=${name === 'href' ? value.slice(0, value.indexOf(':')) : value}`),
        ].join(' '),
      )
      gather(node.childNodes)
    }
  }
  gather(parseFragment(html).childNodes)
  expect(hostile.length).toBeGreaterThan(7000)
  expect([...elements].sort()).toEqual(['a href=http', 'div class=csl-entry', 'i'])
})
