import { copyFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, run, write } from '../../features/graph-run.js'
import { sharedFolder } from '../folder.js'

interface Cell {
  readonly target: string
  readonly standing: string
  readonly needs: readonly string[]
  readonly remark?: string
}

/** How the seed page stands with each index, with a file beside it or without. */
async function standings(beside?: string): Promise<ReadonlyMap<string, Cell>> {
  const dir = folder()
  copyFileSync(`${sharedFolder()}/seed/landing-page.txt`, `${dir}/landing-page.txt`)
  if (beside !== undefined) write(beside, dir, 'landing-page.review.yaml')
  const { out } = await run(dir, 'check', `${dir}/landing-page.txt`, '--target', 'all', '--format', 'json')
  const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Partial<Cell>) // prettier-ignore
  return new Map(lines.filter((line): line is Cell => line.target !== undefined).map((cell) => [cell.target, cell]))
}

const supplied = `reviewer: {name: Given Family, given: Given, family: Family, orcid: 0000-0002-1825-0097}
doi: 10.5555/rec.2025.1
page: https://journal.example/26/2/152
issn: {print: 2570-6578}
books:
  - isbn: [{hardcover: 978-0-306-40615-7}]
`

describe('the page that the project was made for', () => {
  it.each([
    ['crossref', ['doi', 'issn', 'page']],
    ['datacite', ['doi', 'page', 'reviewer']],
    ['doaj', ['issn']],
    ['scholar', ['reviewer']],
  ])('is blocked for %s by exactly %j', async (target, needs) => {
    const cell = (await standings()).get(target)
    expect([cell?.standing, [...(cell?.needs ?? [])].sort()]).toEqual(['blocked', needs])
  })

  it.each(['schema-org', 'oai-dc', 'signposting', 'jats'])('is ready for %s', async (target) => {
    expect((await standings()).get(target)?.standing).toMatch(/^ready/)
  })

  it('is not eligible for stars at Google', async () => {
    expect((await standings()).get('google')?.remark).toContain('not eligible for stars')
  })

  it('is ready for all that a book review can be ready for, once people say what it does not', async () => {
    const cells = [...(await standings(supplied)).values()]
    expect(cells.filter(({ standing }) => !standing.startsWith('ready')).map(({ target, standing }) => [target, standing])).toEqual([
      ['google', 'out of scope'],
    ])
  })
})
