import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nobody, serve, type TestServer } from './server.js'
import { secrets } from './secrets.js'
import { journal, row } from './submitting.js'

/** An inbox of DataCite's that takes everything. */
async function datacite(): Promise<TestServer & { readonly config: readonly string[] }> {
  const dois = new Set<string>()
  const server = await serve(({ method, path, body }) => {
    const doi = method === 'POST' ? (JSON.parse(body) as { data: { attributes: { doi: string } } }).data.attributes.doi : path.slice(6)
    if (method === 'GET' && !dois.has(doi)) return { status: 404 }
    dois.add(doi)
    return { status: method === 'POST' ? 201 : 200, body: JSON.stringify({ data: { attributes: { doi, state: 'draft' } } }) }
  })
  return { ...server, config: ['services:', `  datacite: {test-endpoint: ${server.url}, endpoint: ${server.url}/live}`] }
}

describe('submit without --send', () => {
  it('shows what would go where, and sends nothing', async () => {
    const server = await datacite()
    const { submit, dir } = journal(server.config, [row(1), row(2)])
    const { status, out, err } = await submit('--to', 'datacite')
    expect(out).toContain(`To ${server.url}/ (for tests): 2 records in 2 deposits.`)
    expect(out).toMatch(/10\.5555\/shores\.1 \(new\), [\d,]+ bytes/)
    expect(out).toContain('Nothing was sent: add --send.')
    expect(err).toContain('2 reviews')
    expect(status).toBe(0)
    expect(server.asked).toEqual([])
    expect(existsSync(join(dir, 'recension-deposits.jsonl'))).toBe(false)
  })

  it('names what is left out, and why, and ends with 1 as check does', async () => {
    const { submit } = journal([], [row(1), row(2).replace('https://shores.example/reviews/2', '')])
    const { status, out, err } = await submit('--to', 'crossref', '--full')
    expect(out).toContain('To https://test.crossref.org/servlet/deposit (for tests): 1 record in 1 deposit.')
    expect(err).toContain('Left out of the deposit:\n  10.5555/shores.2: to be mended: page\n')
    expect(status).toBe(1)
  })

  it('works on a base for preview, where --send is refused', async () => {
    const { submit, dir } = journal([])
    const config = readFileSync(join(dir, 'recension.config.yaml'), 'utf8').replace(/^base:.*\n/, '')
    writeFileSync(join(dir, 'recension.config.yaml'), config)
    expect((await submit('--to', 'crossref')).status).toBe(0)
    const { status, err } = await submit('--to', 'crossref', '--send')
    expect(status).toBe(2)
    expect(err).toContain('base:')
  })

  it('says of each record what the ledger knows of it', async () => {
    const server = await datacite()
    const { submit, reviews } = journal(server.config, [row(1), row(2)])
    await submit('--to', 'datacite', '--send')
    writeFileSync(reviews, readFileSync(reviews, 'utf8').replace('Tides reviewed 2', 'Tides mended'))
    const { out } = await submit('--to', 'datacite')
    expect(out).toContain('10.5555/shores.2 (changed since)')
    expect(out).toMatch(/Not sent again, as it has not changed:\n {2}10\.5555\/shores\.1: accepted on \d{4}-\d\d-\d\d/)
  })
})

describe('the configuration of services', () => {
  it('holds but for keys that are not known, of which it says the nearest one', async () => {
    const { submit } = journal([
      'services:',
      '  crossref: {test-endpont: "https://a.example/", api: sync}',
      '  doaj: {api: sync}',
      '  datasite: {}',
    ])
    const { status, out, err } = await submit('--to', 'crossref')
    expect(status).toBe(0)
    expect(out).toContain('To https://test.crossref.org/v2/deposits (for tests): 1 record')
    expect(err).toContain('“test-endpont” is not known; test-endpoint is')
    expect(err).toContain('“datasite” is not known; datacite is')
    expect(err).toContain('“api” is not known')
  })
})

describe('submit --send', () => {
  it('sends to the service for tests, and to the live one only with --live; each has its own part of the ledger', async () => {
    const server = await datacite()
    const { submit, lines } = journal(server.config)
    const first = await submit('--to', 'datacite', '--send')
    expect([first.status, first.out]).toEqual([0, `DataCite, ${server.url}/ (for tests): 1 accepted.\n`])
    expect(server.asked.every(({ path }) => path.startsWith('/dois'))).toBe(true)
    const second = await submit('--to', 'datacite', '--send')
    expect(second.out).toContain('1 unchanged')
    const asked = server.asked.length
    await submit('--to', 'datacite', '--send', '--live')
    expect(server.asked.slice(asked).every(({ path }) => path.startsWith('/live/dois'))).toBe(true)
    expect(lines().map(({ to, state }) => `${to} ${state}`)).toEqual([
      ...['test prepared', 'test sent', 'test accepted'],
      ...['live prepared', 'live sent', 'live accepted'],
    ])
  })

  it.each([
    [['--to', 'indexnow', '--send'], secrets, 'has no service for tests'],
    [['--to', 'coar-notify', '--send'], secrets, 'has no service for tests'],
    [['--to', 'doaj', '--send'], {}, 'RECENSION_DOAJ_KEY'],
    [['--to', 'crossref', '--send'], { RECENSION_CROSSREF_LOGIN: 'x' }, 'RECENSION_CROSSREF_PASSWORD cannot be found'],
    [['--to', 'wikidata'], secrets, 'crossref'],
    [['--to', 'doaj', '--wait', 'long'], secrets, 'Give a number of seconds'],
  ])('refuses with status 2 and words: %j', async (args, env, words) => {
    const { submit } = journal([], [row(1)], env)
    const { status, err } = await submit(...args)
    expect(err).toContain(words)
    expect(status).toBe(2)
  })

  it('does not send a password where others can read it', async () => {
    for (const endpoint of ['http://deposits.example/', 'https://ann:geheim@deposits.example/']) {
      const { submit } = journal([`services: {doaj: {test-endpoint: "${endpoint}"}}`])
      const { status, err } = await submit('--to', 'doaj', '--send')
      expect(status).toBe(2)
      expect(err).toContain('endpoint')
      expect(err).not.toContain('geheim')
    }
  })

  it('takes credentials from the file that the configuration names, and from the variables that it names', async () => {
    const server = await datacite()
    const { submit, dir } = journal([...server.config, 'secrets: secrets.env'], [row(1)], { DC_PASSWORD: 'from the environment' })
    writeFileSync(
      join(dir, 'secrets.env'),
      '# DataCite\nRECENSION_DATACITE_ACCOUNT=SHORES.TIDES\nRECENSION_DATACITE_PASSWORD=env:DC_PASSWORD\n',
    )
    expect((await submit('--to', 'datacite', '--send')).status).toBe(0)
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${btoa('SHORES.TIDES:from the environment')}`)
  })

  it('does not repeat a line of that file that it does not understand', async () => {
    const { submit, dir } = journal(['secrets: secrets.env'])
    writeFileSync(join(dir, 'secrets.env'), 'RECENSION_DATACITE_PASWORD=geheim\n')
    const { status, err } = await submit('--to', 'datacite', '--send')
    expect(status).toBe(2)
    expect(err).toContain('line 1')
    expect(err).not.toContain('geheim')
  })

  it('tells an editor what was rejected, in the service’s words, and what to mend', async () => {
    const server = await serve(({ method }) => (method === 'GET' ? { status: 404 } : { status: 422, body: '{"errors":[{"source":"titles","title":"is too long"}]}' })) // prettier-ignore
    const { submit } = journal([`services: {datacite: {test-endpoint: "${server.url}"}}`])
    const { status, out, err } = await submit('--to', 'datacite', '--send')
    expect(status).toBe(1)
    expect(out).toContain('1 rejected')
    expect(err).toContain('DataCite rejected the deposit: “titles: is too long”.')
    expect(err).toContain('Correct title:')
    const again = await submit('--to', 'datacite', '--send')
    expect(again.status).toBe(1)
    expect(again.out).toContain('1 rejected before and unchanged')
  })

  it('tells of a line that a crash has torn, and takes what stands before it', async () => {
    const server = await datacite()
    const { submit, dir, reviews } = journal(server.config)
    await submit('--to', 'datacite', '--send')
    appendFileSync(join(dir, 'recension-deposits.jsonl'), '{"at":"2026-01-02T03:04:05Z","index":"datac')
    const { status, out, err } = await submit('--to', 'datacite', '--send')
    expect([status, out.includes('1 unchanged')]).toEqual([0, true])
    expect(err).toContain('line 4')
    writeFileSync(reviews, readFileSync(reviews, 'utf8').replace('Tides reviewed 1', 'Tides mended'))
    expect((await submit('--to', 'datacite', '--send')).out).toContain('1 accepted')
    expect(readFileSync(join(dir, 'recension-deposits.jsonl'), 'utf8').split('\n')[3]).toBe('{"at":"2026-01-02T03:04:05Z","index":"datac')
  })

  it('asks for what it sent before a crash, says that it is unknown, and does not send it again', async () => {
    const server = await serve(() => ({ status: 200, body: '<h1>?</h1>' }))
    const { submit, dir, reviews, lines } = journal([`services: {crossref: {test-endpoint: "${server.url}/servlet/deposit"}}`])
    const probe = await submit('--to', 'crossref', '--send', '--wait', '0')
    expect(probe.out).toContain('1 unknown')
    // As a crash leaves it: the last line is that the deposit has left.
    const file = join(dir, 'recension-deposits.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n') + '\n')
    expect(lines().at(-1)?.state).toBe('sent')
    const asked = server.asked.length
    const { status, out, err } = await submit('--to', 'crossref', '--send', '--wait', '0')
    expect([status, out.includes('1 unknown')]).toEqual([1, true])
    expect(err).toContain('Nobody knows whether Crossref has the deposit')
    expect(server.asked.slice(asked).every(({ method }) => method === 'GET')).toBe(true)
    expect(existsSync(reviews)).toBe(true)
  })

  it('does not run beside another run', async () => {
    const server = await datacite()
    const { submit, dir } = journal(server.config)
    writeFileSync(join(dir, 'recension-deposits.jsonl.lock'), String(process.pid))
    const { status, err } = await submit('--to', 'datacite', '--send')
    expect([status, server.asked.length]).toEqual([2, 0])
    expect(err).toContain('Another run')
    writeFileSync(join(dir, 'recension-deposits.jsonl.lock'), '999999999')
    expect((await submit('--to', 'datacite', '--send')).status).toBe(0)
    expect(readdirSync(dir)).not.toContain('recension-deposits.jsonl.lock')
  })

  it('counts along on a terminal, unless it is to be quiet', async () => {
    const server = await datacite()
    const { submit } = journal(server.config, [row(1), row(2)], secrets, true)
    expect((await submit('--to', 'datacite', '--send')).err).toContain('\r1 of 2\r2 of 2\n')
    expect((await submit('--to', 'datacite', '--send', '-q')).err).not.toContain('of 2')
  })

  it('gives up on an answer after --timeout', async () => {
    const server = await serve(() => 'silence')
    const { submit } = journal([`services: {coar-notify: {}}`].slice(1).concat(`services: {indexnow: {endpoint: "${server.url}"}}`))
    const { out, err, status } = await submit('--to', 'indexnow', '--send', '--live', '--timeout', '0.05')
    expect([status, out.includes('1 unknown')]).toEqual([1, true])
    expect(err).toContain('no answer within 0.05 seconds')
  }, 30_000)
})

describe('credentials', () => {
  it('are in no output, ledger or file, whatever a service says', async () => {
    const parrot = await serve(({ headers, body, query }, times) => ({
      status: [200, 401, 403, 422, 400, 302][times % 6] ?? 200,
      type: times % 2 === 0 ? 'text/html' : 'application/json',
      body: `${JSON.stringify(headers)} ${query.toString()} ${body.slice(0, 300)} ${JSON.stringify({ errors: [{ title: query.toString() }] })}`,
    }))
    const silent = await nobody()
    const values = Object.values(secrets).flatMap((value) => [value, encodeURIComponent(value), btoa(value).replace(/=+$/, ''), new URLSearchParams({ a: value }).toString().slice(2)]) // prettier-ignore
    values.push(btoa(`${secrets.RECENSION_DATACITE_ACCOUNT}:${secrets.RECENSION_DATACITE_PASSWORD}`))
    for (const url of [parrot.url, silent]) {
      const { submit, dir } = journal([
        'services:',
        `  crossref: {test-endpoint: ${url}/servlet/deposit}`,
        `  datacite: {test-endpoint: ${url}}`,
        `  doaj: {test-endpoint: ${url}}`,
      ])
      for (let i = 0; i < 3; i++) {
        for (const args of [['crossref'], ['crossref', '--crossref-api', 'sync'], ['datacite'], ['doaj'], ['doaj', '--bulk']]) {
          if (url === silent && i > 0) continue
          const { out, err } = await submit('--to', ...args, '--send', '--again', '--wait', '0', '-v', '--timeout', '2')
          for (const value of values) expect(`${out}${err}`).not.toContain(value)
        }
      }
      for (const name of readdirSync(dir)) for (const value of values) expect(readFileSync(join(dir, name), 'utf8')).not.toContain(value)
    }
  }, 60_000)
})
