import { describe, expect, it } from 'vitest'
import { folder, read, run, write } from './graph-run.js'
import { build, crossrefLine, wholeReview } from './invented.js'

describe('what cannot be carried', () => {
  it('is counted by build for the pages and for each index of the configuration', async () => {
    const dir = folder()
    write('targets: [doaj]\n', dir, 'recension.config.yaml')
    write(crossrefLine(1) + crossrefLine(2), dir, 'in/a.jsonl')
    await build(dir, `${dir}/in`)
    const lines = read(dir, 'site/report/losses.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as { format: string; fields: Record<string, number> }) // prettier-ignore
    expect(lines.map(({ format }) => format)).toEqual(['schema-org', 'doaj'])
    expect(lines[1]?.fields['books[].titles[].value']).toBe(2)
    expect(lines[1]?.fields['doi']).toBeUndefined()
  })

  it('is said by convert, field by field', async () => {
    const dir = folder()
    const { err } = await run(dir, 'convert', write(wholeReview, dir, 'a.review.yaml'), '--to', 'ris')
    expect(err).toMatch(/^RIS.* cannot carry:$/m)
    expect(err).toMatch(/^ {2}licence$/m)
    expect(err).not.toMatch(/^ {2}doi$/m)
  })
})
