import { describe, expect, it } from 'vitest'
import { engine, fateOf } from './engine.js'
import { repository } from './repository.js'

describe('many deposits', () => {
  it('leaves 500 records with one bad and two unreachable at 497 accepted and three explained', async () => {
    const server = await repository(({ method, body, path }) => {
      if (/shores\.(?:100|200)(?!\d)/.test(path + body)) return 'hang up'
      return method === 'POST' && body.includes('shores.300"') ? { status: 422, body: '{"errors":[{"source":"titles","title":"is too long"}]}' } : undefined // prettier-ignore
    })
    const { run, states } = await engine('datacite', server.url)
    const fates = await run(Array.from({ length: 500 }, (_, i) => i + 1))
    expect(fates.filter(({ outcome }) => outcome?.state === 'accepted')).toHaveLength(497)
    expect(fateOf(fates, '300')).toMatchObject({ state: 'rejected', field: 'title' })
    expect(fateOf(fates, '100')).toMatchObject({ state: 'prepared', rule: 'submit/service-answers' })
    expect(fateOf(fates, '200')).toMatchObject({ state: 'prepared', rule: 'submit/service-answers' })
    expect(Object.values(states()).filter((state) => state === 'accepted')).toHaveLength(497)
    expect(server.dois.size).toBe(497)
  })
})
