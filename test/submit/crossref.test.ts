import { describe, expect, it } from 'vitest'
import { journal, row } from './submitting.js'
import { type Asked, type Said, serve, type TestServer } from './server.js'

const received =
  '<html><head><title>SUCCESS</title></head><body><h2>SUCCESS</h2><p>Your batch submission was successfully received.</p></body></html>'

/** What Crossref's log says of each DOI of a file. */
function log(records: readonly (readonly [doi: string, status: string, message: string])[], status = 'completed'): string {
  const said = records.map(
    ([doi, one, message]) => `<record_diagnostic status="${one}"><doi>${doi}</doi><msg>${message}</msg></record_diagnostic>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<doi_batch_diagnostic status="${status}" sp="cs3"><submission_id>1</submission_id>${said.join('')}</doi_batch_diagnostic>`
}

/** A queue as Crossref has it: it takes files, and tells of them afterwards. */
async function queue(
  result: (dois: readonly string[], times: number) => string,
  deposit: (asked: Asked, times: number) => Said = () => ({ status: 200, type: 'text/html', body: received }),
): Promise<TestServer & { readonly config: string[] }> {
  const files = new Map<string, readonly string[]>()
  let times = 0
  let deposits = 0
  const server = await serve((asked) => {
    if (asked.path === '/servlet/deposit') {
      deposits++
      const said = deposit(asked, deposits)
      const batch = /<doi_batch_id>(.*?)</.exec(asked.body)?.[1] ?? ''
      if (said !== 'hang up') files.set(`${batch}.xml`, [...asked.body.matchAll(/<doi>(10\.5555\/shores\.\d+)<\/doi>/g)].map(([, doi]) => doi ?? '')) // prettier-ignore
      return said
    }
    const dois = files.get(asked.query.get('file_name') ?? '')
    return { status: 200, type: 'text/xml', body: dois === undefined ? log([], 'unknown_submission') : result(dois, ++times) }
  })
  return {
    ...server,
    config: ['services:', `  crossref: {test-endpoint: ${server.url}/servlet/deposit, endpoint: ${server.url}/servlet/deposit}`],
  }
}

const success = (dois: readonly string[]): string => log(dois.map((doi) => [doi, 'Success', 'Successfully added']))

describe('Crossref’s queue', () => {
  it('takes all reviews in one file, with the link alone, and is asked until it is done', async () => {
    const server = await queue((dois, times) => (times < 2 ? log([], 'queued') : success(dois)))
    const { submit, states } = journal(server.config, [row(1), row(2)])
    const { status, out } = await submit('--to', 'crossref', '--send')
    expect(out).toContain('2 accepted')
    expect(status).toBe(0)
    expect(states()).toEqual({ '10.5555/shores.1': 'accepted', '10.5555/shores.2': 'accepted' })
    const [deposit] = server.asked
    expect(deposit?.form.get('operation')).toBe('doDOICitUpload')
    expect(deposit?.form.get('login_id')).toBe('canary-login-7k2')
    expect(deposit?.form.get('login_passwd')).toBe('canary pass/word&7k2')
    expect(deposit?.form.get('fname')).toContain('<doi_relations>')
    expect(server.asked.filter(({ path }) => path === '/servlet/deposit')).toHaveLength(1)
  })
})
