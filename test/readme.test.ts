import { copyFileSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, run, write } from './features/graph-run.js'

/** The blocks of a kind in the README, in their order. */
const blocks = (kind: string): readonly string[] =>
  [...readFileSync('README.md', 'utf8').matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

/** The matrix of reviews and indexes in what check printed. */
const matrixIn = (out: string): string => /^ {2}index .*\n(?: {2}.*\n)*/m.exec(out)?.[0] ?? ''

/** What is supplied beside the page for the second matrix. */
const beside = `reviewer: {name: Given Family, given: Given, family: Family, orcid: 0000-0002-1825-0097}
doi: 10.5555/rec.2025.1
page: https://journal.example/26/2/152
issn: {print: 2570-6578}
books:
  - isbn: [{hardcover: 978-0-306-40615-7}]
`

describe('the README', () => {
  const [before, after] = blocks('text')

  it('shows how the example stands with each index', async () => {
    const { out } = await run(folder(), 'check', `${process.cwd()}/examples/landing-page.txt`, '--target', 'all')
    expect(before).toBe(matrixIn(out))
  })

  it('shows how it stands once what was missing is typed', async () => {
    const dir = folder()
    copyFileSync('examples/landing-page.txt', `${dir}/landing-page.txt`)
    write(beside, dir, 'landing-page.review.yaml')
    const { out } = await run(dir, 'check', `${dir}/landing-page.txt`, '--target', 'all')
    expect(after).toBe(matrixIn(out))
    expect(after).not.toContain('blocked')
  })
})
