import { describe, expect, it } from 'vitest'
import type { BookReview } from '../../src/record/review.js'
import { engine, fateOf, outcomes } from './engine.js'
import { type Asked, nobody, type Said, serve, type TestServer } from './server.js'

const received =
  '<html><head><title>SUCCESS</title></head><body><h2>SUCCESS</h2><p>Your batch submission was successfully received.</p></body></html>'

/** What Crossref's log says of each DOI of a file. */
function log(records: readonly (readonly [doi: string, status: string, message: string])[], status = 'completed'): string {
  const said = records.map(
    ([doi, one, message]) => `<record_diagnostic status="${one}"><doi>${doi}</doi><msg>${message}</msg></record_diagnostic>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<doi_batch_diagnostic status="${status}" sp="cs3"><submission_id>1</submission_id>${said.join('')}</doi_batch_diagnostic>`
}

const success = (dois: readonly string[]): string => log(dois.map((doi) => [doi, 'Success', 'Successfully added']))

interface Queue extends TestServer {
  readonly endpoint: string
  /** How many files came in. */
  deposits(): number
}

/** A queue as Crossref has it: it takes files, and tells of them afterwards. */
async function queue(
  result: (dois: readonly string[], times: number) => string | Exclude<Said, string> = success,
  deposit: (asked: Asked, times: number) => Said = () => ({ status: 200, type: 'text/html', body: received }),
): Promise<Queue> {
  const files = new Map<string, readonly string[]>()
  const times = { asked: 0, sent: 0 }
  const server = await serve((asked) => {
    if (asked.path === '/servlet/deposit') {
      const said = deposit(asked, ++times.sent)
      const batch = /<doi_batch_id>(.*?)</.exec(asked.body)?.[1] ?? ''
      files.set(`${batch}.xml`, [...asked.body.matchAll(/<doi>(10\.5555\/shores\.\d+)<\/doi>/g)].map(([, doi]) => doi ?? '')) // prettier-ignore
      return said
    }
    const dois = files.get(asked.query.get('file_name') ?? '')
    const said = dois === undefined ? log([], 'unknown_submission') : result(dois, ++times.asked)
    return typeof said === 'string' ? { status: 200, type: 'text/xml', body: said } : said
  })
  return { ...server, endpoint: `${server.url}/servlet/deposit`, deposits: () => times.sent }
}

describe('Crossref’s queue', () => {
  it('takes all reviews in one file, with the link alone, and is asked until it is done', async () => {
    const server = await queue((dois, times) => (times < 3 ? log([], 'queued') : success(dois)))
    const { run, lines } = await engine('crossref', server.endpoint)
    expect(outcomes(await run([1, 2]))).toEqual({ 1: 'accepted', 2: 'accepted' })
    const [deposit] = server.asked
    expect(deposit?.form.get('operation')).toBe('doDOICitUpload')
    expect(deposit?.form.get('login_id')).toBe('canary-login-7k2')
    expect(deposit?.form.get('login_passwd')).toBe('canary pass/word&7k2')
    expect(deposit?.form.get('fname')).toContain('<doi_relations>')
    expect(server.deposits()).toBe(1)
    expect(lines.filter(({ record }) => record === '1').map(({ state }) => state)).toEqual(['prepared', 'sent', 'queued', 'accepted'])
  })

  it('takes whole records with --full', async () => {
    const server = await queue()
    const { run } = await engine('crossref', server.endpoint, { full: true })
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(server.asked[0]?.form.get('operation')).toBe('doMDUpload')
    expect(server.asked[0]?.form.get('fname')).toContain('<journal_article')
  })

  it('rejects one record with its words and the field, and no other', async () => {
    const server = await queue(
      (dois) =>
      log(dois.map((doi) => (doi.endsWith('.2') ? [doi, 'Failure', 'ISSN &quot;20493630&quot; has already been assigned'] : doi.endsWith('.3') ? [doi, 'Warning', 'Added with conflict'] : [doi, 'Success', 'Added']))), // prettier-ignore
    )
    const { run, states } = await engine('crossref', server.endpoint)
    const fates = await run([1, 2, 3])
    expect(fateOf(fates, '2')).toMatchObject({ state: 'rejected', field: 'issn', words: 'ISSN "20493630" has already been assigned' })
    expect(states()).toEqual({ 1: 'accepted', 2: 'rejected', 3: 'accepted-with-warnings' })
  })

  it('is sent the halves of a file that it refused as a whole, until the one record is found', async () => {
    const server = await queue((dois) =>
      dois.includes('10.5555/shores.5') ? log([['', 'Failure', 'Error: cvc-complex-type: title']]) : success(dois),
    )
    const { run, states } = await engine('crossref', server.endpoint)
    await run([1, 2, 3, 4, 5, 6, 7, 8])
    expect(states()).toEqual({ ...Object.fromEntries([1, 2, 3, 4, 6, 7, 8].map((i) => [i, 'accepted'])), 5: 'rejected' })
  })

  it('is not asked for more with a login that it refuses, though it says so with status 200', async () => {
    const server = await queue(success, () => ({
      status: 200,
      type: 'text/html',
      body: '<h2>FAILURE</h2><p>Your login or password is invalid: canary pass/word&amp;7k2</p>',
    }))
    const { run, states, lines } = await engine('crossref', server.endpoint)
    const fates = await run([1])
    expect(fateOf(fates)).toMatchObject({ state: 'prepared', rule: 'submit/service-accepts-the-login' })
    expect(states()).toEqual({ 1: 'prepared' })
    expect(JSON.stringify([fates.map(({ outcome }) => outcome), lines])).not.toContain('canary')
  })

  it('finds that an answer is none that is described', async () => {
    const server = await queue(() => ({ status: 200, type: 'text/html', body: '<h1>Under maintenance</h1>' }), () => ({ status: 200, type: 'text/html', body: '<h1>Under maintenance</h1>' })) // prettier-ignore
    const fates = await (await engine('crossref', server.endpoint)).run([1])
    expect(fateOf(fates)).toMatchObject({
      state: 'unknown',
      rule: 'submit/answer-is-understood',
      words: 'status 200, text/html: Under maintenance',
    })
  })

  it.each(['cut off', 'hang up', 'silence'] as const)('is asked, not sent to again, where its answer is lost: %s', async (said) => {
    const server = await queue(success, () => said)
    const { run, lines } = await engine('crossref', server.endpoint)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(server.deposits()).toBe(1)
    expect(lines.map(({ state }) => state)).toEqual(['prepared', 'sent', 'unknown', 'accepted'])
  })

  it('leaves it unknown where it cannot say either, asks the next time, and sends again only when told to', async () => {
    const server = await queue(() => log([], 'unknown_submission'), (_, times) => (times === 1 ? 'hang up' : { status: 200, body: received, type: 'text/html' })) // prettier-ignore
    const { run, states } = await engine('crossref', server.endpoint)
    expect(outcomes(await run([1]))).toEqual({ 1: 'unknown submit/fate-is-known' })
    expect(outcomes(await run([1]))).toEqual({ 1: 'unknown submit/fate-is-known' })
    expect(server.deposits()).toBe(1)
    await run([1], { again: true, wait: 0 })
    expect(server.deposits()).toBe(2)
    expect(states()).toEqual({ 1: 'queued' })
  })

  it('tries again after 500, and after as long as Retry-After says', async () => {
    const server = await queue(success, (_, times) => times === 1 ? { status: 500 } : times === 2 ? { status: 429, headers: { 'retry-after': '7' } } : { status: 200, type: 'text/html', body: received }) // prettier-ignore
    const { run, slept } = await engine('crossref', server.endpoint)
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(slept.slice(0, 2)).toEqual([1000, 7000])
  })

  it('says that nothing was sent where it cannot be reached', async () => {
    const { run, states } = await engine('crossref', `${await nobody()}/servlet/deposit`)
    expect(fateOf(await run([1]))).toMatchObject({ state: 'prepared', rule: 'submit/service-answers', words: 'the connection was refused' })
    expect(states()).toEqual({ 1: 'prepared' })
  })

  it('keeps as queued what it has not finished, and asks the next time', async () => {
    let isDone = false
    const server = await queue((dois) => (isDone ? success(dois) : log([], 'in_process')))
    const { run, states } = await engine('crossref', server.endpoint)
    expect(outcomes(await run([1], { wait: 5000 }))).toEqual({ 1: 'queued' })
    isDone = true
    expect(outcomes(await run([1]))).toEqual({ 1: 'accepted' })
    expect(server.deposits()).toBe(1)
    expect(states()).toEqual({ 1: 'accepted' })
  })

  it('does not know the next time of what it had queued: its fate is unknown, and it is sent again when told to', async () => {
    let isForgotten = false
    const server = await queue((dois) => (isForgotten ? log([], 'unknown_submission') : dois.length === 0 ? '' : log([], 'queued')))
    const { run, states } = await engine('crossref', server.endpoint)
    await run([1], { wait: 5000 })
    expect(states()).toEqual({ 1: 'queued' })
    isForgotten = true
    expect(outcomes(await run([1]))).toEqual({ 1: 'unknown submit/fate-is-known' })
    await run([1], { again: true, wait: 0 })
    expect(server.deposits()).toBe(2)
  })

  it('keeps as queued what it cannot be asked about', async () => {
    let status = 200
    const server = await queue(() => ({ status, type: 'text/xml', body: log([], 'queued') }))
    const { run, states } = await engine('crossref', server.endpoint)
    await run([1], { wait: 0 })
    status = 401
    expect(fateOf(await run([1]))).toMatchObject({ state: 'queued' })
    expect(states()).toEqual({ 1: 'queued' })
  })

  it('is sent only what has changed', async () => {
    const server = await queue()
    const { run } = await engine('crossref', server.endpoint)
    await run([1, 2])
    const change = (record: BookReview, i: number): BookReview =>
      i === 2 ? { ...record, books: [{ titles: [{ value: 'Moon and Mud' }], formats: [{ isbn: '9783161484100' }] }] } : record
    expect(outcomes(await run([1, 2], { change }))).toEqual({ 1: 'skip: unchanged', 2: 'accepted' })
    expect(server.deposits()).toBe(2)
    expect(server.asked.filter(({ path }) => path === '/servlet/deposit')[1]?.body).not.toContain('shores.1<')
  })

  it('is not sent the same once more that it rejected', async () => {
    const server = await queue((dois) => log(dois.map((doi) => [doi, 'Failure', 'DOI not found'])))
    const { run } = await engine('crossref', server.endpoint)
    expect(fateOf(await run([1]))).toMatchObject({ state: 'rejected', field: 'doi' })
    expect(outcomes(await run([1]))).toEqual({ 1: 'skip: rejected' })
    expect(server.deposits()).toBe(1)
  })
})

describe('Crossref’s interface that answers at once', () => {
  const sync = async (answer: (asked: Asked, dois: readonly string[]) => Said): Promise<TestServer & { readonly endpoint: string }> => {
    const server = await serve((asked) => answer(asked, [...asked.body.matchAll(/<doi>(10\.5555\/shores\.\d+)<\/doi>/g)].map(([, doi]) => doi ?? ''))) // prettier-ignore
    return { ...server, endpoint: `${server.url}/v2/deposits` }
  }

  it('says of each record what became of it', async () => {
    const server = await sync((_, dois) => ({ status: 200, type: 'text/xml', body: log(dois.map((doi, i) => [doi, i === 1 ? 'Failure' : 'Success', i === 1 ? 'Invalid resource URL' : 'ok'])) })) // prettier-ignore
    const { run, states } = await engine('crossref', server.endpoint, { crossrefApi: 'sync' })
    expect(fateOf(await run([1, 2]), '2')).toMatchObject({ state: 'rejected', field: 'page' })
    expect(states()).toEqual({ 1: 'accepted', 2: 'rejected' })
    expect([...(server.asked[0]?.form.keys() ?? [])]).toEqual(['operation', 'usr', 'pwd', 'mdFile'])
  })

  it('refuses the login with 401', async () => {
    const server = await sync(() => ({ status: 401, body: 'Unauthorized' }))
    const { run } = await engine('crossref', server.endpoint, { crossrefApi: 'sync' })
    expect(fateOf(await run([1]))).toMatchObject({ state: 'prepared', rule: 'submit/service-accepts-the-login', stop: true })
  })

  it('rejects with 403 and its words in XML', async () => {
    const server = await sync(() => ({ status: 403, type: 'text/xml', body: log([['10.5555/shores.1', 'Failure', 'User not allowed to add records for prefix: 10.5555']]) })) // prettier-ignore
    const { run } = await engine('crossref', server.endpoint, { crossrefApi: 'sync' })
    expect(fateOf(await run([1]))).toMatchObject({
      state: 'rejected',
      field: 'doi',
      words: 'User not allowed to add records for prefix: 10.5555',
    })
  })
})
