import { describe, expect, it } from 'vitest'
import { SaxesParser } from 'saxes'
import { folder, run, write } from './graph-run.js'
import { crossrefLine, wholeReview } from './invented.js'

const anonymous = wholeReview.replace(/reviewer:.*\n/, '')

describe('recension check --target', () => {
  it('shows of one review how it stands with each index, and what to type', async () => {
    const dir = folder()
    const { out, status } = await run(dir, 'check', write(anonymous, dir, 'a.review.yaml'), '--target', 'schema-org')
    expect(status).toBe(0)
    expect(out).toMatch(/^ {2}index +this review$/m)
    expect(out).toMatch(/^ {2}schema-org +ready/m)
    expect(out.match(/reviewer: {2,}#/g)).toHaveLength(1)
  })

  it('counts many reviews', async () => {
    const dir = folder()
    const lines = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => crossrefLine(n)).join('')
    const { out } = await run(dir, 'check', write(lines, dir, 'a.jsonl'), '--target', 'schema-org')
    expect(out).toMatch(/^ {2}index +ready +ready with losses +blocked +out of scope/m)
    const [, ready = '', losses = '', blocked = ''] = /^ {2}schema-org +(\d) +(\d) +(\d) +0/m.exec(out) ?? []
    expect([Number(ready) + Number(losses), Number(blocked)]).toEqual([8, 0])
  })

  it('checks for the indexes of the configuration where nothing is said', async () => {
    const dir = folder()
    write('targets: [schema-org]\n', dir, 'recension.config.yaml')
    const { out } = await run(dir, 'check', write(wholeReview, dir, 'a.review.yaml'))
    expect(out).toMatch(/^ {2}schema-org +ready/m)
    expect((await run(dir, 'check', `${dir}/a.review.yaml`, '--target', 'core')).out).not.toContain('schema-org')
  })

  it('names the nearest index for one that is not known', async () => {
    const dir = folder()
    const file = write(wholeReview, dir, 'a.review.yaml')
    expect(await run(dir, 'check', file, '--target', 'schema-orc')).toMatchObject({
      status: 2,
      err: expect.stringContaining('schema-org is.') as string,
    })
    write('targets: [schema-orc]\n', dir, 'recension.config.yaml')
    expect(await run(dir, 'check', file)).toMatchObject({ status: 2, err: expect.stringContaining('schema-org is') as string })
  })

  it('lets only the configuration’s indexes decide the exit status of --target all', async () => {
    const dir = folder()
    const untitled = write(crossrefLine(1, { issn: undefined }).replace('"DOI":"10.5555/shores.1",', ''), dir, 'a.jsonl')
    const strict = ['check', untitled, '--target', 'all', '--fail-on', 'warning'] as const
    expect((await run(dir, ...strict)).status).toBe(1)
    const core = await run(dir, 'check', untitled, '--target', 'core', '--fail-on', 'warning')
    expect(core.status).toBe(1)
  })
})

describe('the forms of the report', () => {
  it('are JSON lines: findings, then how the review stands', async () => {
    const dir = folder()
    const { out } = await run(dir, 'check', write(anonymous, dir, 'a.review.yaml'), '--target', 'schema-org', '--format', 'json')
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) // prettier-ignore
    expect(lines.filter(({ rule }) => rule === 'schema-org/review-names-its-author')).toHaveLength(1)
    expect(lines.find(({ target }) => target === 'schema-org')).toMatchObject({
      standing: 'ready',
      title: expect.any(String) as string,
    })
  })

  it('are SARIF with places in the file', async () => {
    const dir = folder()
    const file = write(wholeReview.replace('2049-3630', '2049-3631'), dir, 'a b.review.yaml')
    const { out, status } = await run(dir, 'check', file, '--format', 'sarif')
    const log = JSON.parse(out) as { version: string; runs: { results: { ruleId: string; level: string; locations?: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[] }[] }[] } // prettier-ignore
    expect([log.version, status]).toEqual(['2.1.0', 1])
    const wrong = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'read/typed-value-is-right')
    expect(wrong?.level).toBe('error')
    expect(wrong?.locations?.[0]?.physicalLocation.region.startLine).toBe(7)
    expect(wrong?.locations?.[0]?.physicalLocation.artifactLocation.uri).toContain('a%20b.review.yaml')
  })

  it('are JUnit: a failure for each review with an error, well-formed whatever the data hold', async () => {
    const dir = folder()
    const hostile = wholeReview.replace('2049-3630', '"<]]>&\\u0001\\"2049-3631"')
    const { out } = await run(dir, 'check', write(hostile, dir, 'a.review.yaml'), '--format', 'junit')
    const tags: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name }) => tags.push(name))
    parser.write(out).close()
    expect(tags.filter((name) => name === 'failure')).toHaveLength(1)
  })

  it('are annotations for GitHub: ten of a kind, and how many were left out', async () => {
    const dir = folder()
    const lines = [...Array(12).keys()].map((n) => crossrefLine(n, { reviewer: undefined })).join('')
    const { out } = await run(dir, 'check', write(lines, dir, 'a.jsonl'), '--format', 'github')
    expect(out.match(/^::warning /gm)).toHaveLength(10)
    const [, warnings = ''] = /(\d+) warnings/.exec(out) ?? []
    expect(out).toContain(`${Number(warnings) - 10} more of severity warning`)
    expect(out).toMatch(/file=[^,]+,line=\d+/)
  })

  it('are a page that can be sent on, in which no data become markup', async () => {
    const dir = folder()
    const hostile = wholeReview.replace('title: Waves, counted again', 'title: "<script>alert(1)</script>"')
    const { out } = await run(dir, 'check', write(hostile, dir, 'a.review.yaml'), '--target', 'all', '--format', 'html')
    expect(out).not.toContain('<script')
    expect(out).toContain('&lt;script&gt;')
    expect(out).toMatch(/<td class="ready[^"]*"/)
  })
})

describe('recension check --baseline', () => {
  it('counts only what is new since then', async () => {
    const dir = folder()
    const file = write(anonymous, dir, 'a.review.yaml')
    const before = await run(dir, 'check', file, '--format', 'json', '--fail-on', 'warning')
    expect(before.status).toBe(1)
    write(before.out, dir, 'baseline.jsonl')
    const same = await run(dir, 'check', file, '--baseline', 'baseline.jsonl', '--fail-on', 'warning')
    expect([same.status, same.err]).toEqual([0, expect.stringContaining('known finding')])
    write(`\n${anonymous.replace(/published:.*\n/, '')}`, dir, 'a.review.yaml')
    const worse = await run(dir, 'check', file, '--baseline', 'baseline.jsonl', '--fail-on', 'warning')
    expect(worse.status).toBe(1)
    expect(worse.out).toContain('Missing: day of publication.')
  })

  it('says what to do where the file is no baseline', async () => {
    const dir = folder()
    const file = write(wholeReview, dir, 'a.review.yaml')
    const { status, err } = await run(dir, 'check', file, '--baseline', 'a.review.yaml')
    expect(status).toBe(2)
    expect(err).toContain('--format json > a.review.yaml')
  })
})
