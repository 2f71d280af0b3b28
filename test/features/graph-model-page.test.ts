import { join } from 'node:path'
import { Store, type Term } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { folder, read, run } from './graph-run.js'

const page = read('docs/model.md')
const example = join(process.cwd(), 'examples/landing-page.txt')

/** What stands between the fences of one language, with what follows up to the next of them or a heading. */
function blocks(language: string): readonly (readonly [code: string, rest: string])[] {
  return page
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((part) => {
      const [code = '', rest = ''] = part.split('```')
      return [code, rest.split('\n## ')[0] ?? '']
    })
}

/** The rows of the first table in a text. */
function tableIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('the page about the model', () => {
  it('shows lines of the graph that is made of the example page, in their order', async () => {
    const { out } = await run(folder(), 'convert', example, '--to', 'turtle')
    const lines = out.split('\n')
    const excerpt = blocks('turtle')[0]?.[0] ?? ''
    expect(excerpt).toContain('cito:reviews book:book')
    let at = 0
    for (const line of excerpt.split('\n').filter((each) => each !== '' && each.trim() !== '# …')) {
      const found = lines.indexOf(line, at)
      expect(found, line).toBeGreaterThanOrEqual(at)
      at = found + 1
    }
  })

  it('asks three questions whose answers it shows', async () => {
    const cwd = folder()
    await run(cwd, 'build', example, '--out', 'out')
    const store = new Store()
    store.load(read(cwd, 'out/data/reviews.nq'), { format: 'application/n-quads' })
    const questions = blocks('sparql')
    expect(questions).toHaveLength(3)
    for (const [question, rest] of questions) {
      const [names = [], , ...rows] = tableIn(rest)
      const found = store.query(question, { use_default_graph_as_union: true }) as unknown as readonly Map<string, Term>[]
      expect(found.map((row) => names.map((name) => row.get(name)?.value))).toEqual(rows)
    }
  })

  it('names files that exist', () => {
    for (const file of [
      'docs/crosswalk.md',
      'vocab/context.jsonld',
      'shapes/core.ttl',
      'vocab/recension.ttl',
      'examples/landing-page.txt',
    ]) {
      expect(page).toContain(file.replace('docs/', ''))
      expect(read(file)).not.toBe('')
    }
  })

  it('gives the addresses that the example has', async () => {
    const { out } = await run(folder(), 'convert', example, '--to', 'nquads')
    const fragments = ['#review', '#work', '#book', '#journal', '#volume-26', '#issue', '#organization', '#person-elene-lam']
    for (const fragment of fragments)
      expect(out).toMatch(new RegExp(`^<https://example.org/(?:reviews|books|journals|organizations)/[^#]*/${fragment}> `, 'm'))
  })
})
