import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Request } from '../../src/submit/request.js'
import { states } from '../../src/submit/outcome.js'
import { engine } from './engine.js'

const bodies = [
  '',
  '<html><p>Your batch submission was successfully received.</p></html>',
  '<doi_batch_diagnostic status="completed"><record_diagnostic status="Success"><doi>10.5555/shores.1</doi></record_diagnostic></doi_batch_diagnostic>',
  '<doi_batch_diagnostic status="completed"><record_diagnostic status="Failure"><doi/><msg>no</msg></record_diagnostic></doi_batch_diagnostic>',
  '<doi_batch_diagnostic status="queued"/>',
  '<doi_batch_diagnostic',
  '{"data":{"attributes":{"doi":"10.5555/shores.1","creators":[{"name":null},"x"],"titles":"y"}}}',
  '{"results":[{"id":"a","bibjson":{"identifier":[{"type":"doi","id":"10.5555/shores.1"}]}}]}',
  '{"results":[]}',
  '{"bibjson":{"author":[{}],"identifier":7}}',
  '{"upload_id":"u"}',
  '{"status":"processed_partial","results":null,"failure_reasons":{"unowned":["1"],"other":3}}',
  '{"id":"a"}',
  '[]',
  'null',
]

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Answer>({ kind: 'lost', reason: 'lost' }, { kind: 'unreachable', reason: 'away' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answered' as const),
      status: fc.constantFrom(200, 200, 200, 201, 202, 204, 302, 400, 401, 403, 404, 422, 429, 500, 502, 503, 504),
      type: fc.constantFrom('', 'text/html', 'application/json'),
      body: fc.constantFrom(...bodies),
    }),
  },
)

describe('whatever services answer', () => {
  it.each(['crossref', 'datacite', 'doaj', 'coar-notify', 'indexnow'])(
    'a run ends, and each record has a fate that the ledger knows: %s',
    async (index) => {
      const sent: { request: Request; answer: Answer }[] = []
      let answers: readonly Answer[] = []
      const exchange = (request: Request): Promise<Answer> => {
        const answer = answers[sent.length % answers.length] ?? { kind: 'lost', reason: '' }
        sent.push({ request, answer })
        return Promise.resolve(answer)
      }
      await fc.assert(
        fc.asyncProperty(fc.array(anyAnswer, { minLength: 1, maxLength: 12 }), fc.boolean(), async (given, bulk) => {
          answers = given
          sent.length = 0
          const { run, lines, states: last } = await engine(index, 'http://127.0.0.1:9/servlet/deposit', { bulk, exchange })
          for (let i = 0; i < 2; i++) expect(await run([1, 2, 3])).toHaveLength(index === 'coar-notify' ? 6 : 3)
          for (const { state } of lines) expect(states).toContain(state)
          for (const state of Object.values(last())) expect(state).not.toBe('sent')
          // What may have arrived at an inbox is never sent there again.
          if (index !== 'coar-notify') return
          const maybe = new Set<unknown>()
          for (const { request, answer } of sent) {
            expect(maybe.has(request.body)).toBe(false)
            if (answer.kind === 'lost' || (answer.kind === 'answered' && [200, 201, 202, 204, 502, 504].includes(answer.status)))
              maybe.add(request.body)
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})
