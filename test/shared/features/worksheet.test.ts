import Papa from 'papaparse'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folder, read, write } from '../../features/graph-run.js'
import { build, corpusOf, differences, findingsIn } from '../../features/invented.js'
import { sharedFolder } from '../folder.js'

interface Crossref {
  author?: unknown
  page?: string
  readonly relation: { 'is-review-of': { 'id-type': string }[] }
}

it('of the 2,000 records takes away three findings with three cells, and nothing else changes', async () => {
  const records = readFileSync(join(sharedFolder(), 'bench/records.crossref.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Crossref)
  const [unsigned, unnumbered, unpaged] = [records[10], records[20], records[30]]
  delete unsigned?.author
  if (unnumbered !== undefined)
    unnumbered.relation['is-review-of'] = unnumbered.relation['is-review-of'].filter((each) => each['id-type'] !== 'isbn')
  delete unpaged?.page
  const dir = folder()
  write(records.map((record) => `${JSON.stringify(record)}\n`).join(''), dir, 'in/records.jsonl')
  await build(dir, `${dir}/in`)
  const before = corpusOf(dir)
  expect(
    findingsIn(dir)
      .map(({ rule, review }) => [rule, review])
      .sort(),
  ).toEqual([
    ['core/book-has-an-isbn', '10.99999/rev.20'],
    ['core/review-names-its-reviewer', '10.99999/rev.10'],
    ['core/review-states-its-pages', '10.99999/rev.30'],
  ])

  const sheet = Papa.parse<Record<string, string>>(read(dir, 'site/report/worksheet.csv').slice(1), { header: true, skipEmptyLines: true })
  const row = (n: number): Record<string, string> => sheet.data.find((each) => each['key'] === `10.99999/rev.${n}`) ?? {}
  row(10)['reviewer'] = 'Ada Byrne'
  row(20)['book isbn'] = '9781608460205'
  row(30)['pages'] = '130-136'
  for (const [delimiter, mark] of [
    [',', '\uFEFF'],
    [';', '\uFEFF'],
    [';', ''],
  ] as const) {
    const text = Papa.unparse(sheet.data, { columns: sheet.meta.fields ?? [], delimiter, newline: '\r\n' })
    await build(dir, `${dir}/in`, '--worksheet', write(mark + text, dir, 'filled.csv'))
    expect(findingsIn(dir)).toEqual([])
    const { gone, come } = differences(before, corpusOf(dir))
    for (const fact of ['"Ada Byrne"', 'isbn> "9781608460205"', 'startingPage> "130"', 'endingPage> "136"'])
      expect(come.join('\n')).toContain(fact)
    expect(gone.every((line) => line.includes('gap'))).toBe(true)
    expect([...gone, ...come].every((line) => /no-(?:10|20|30)[-/]/.test(line))).toBe(true)
  }
})
