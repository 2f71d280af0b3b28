import { describe, expect, it } from 'vitest'
import { engine, fateOf, outcomes } from './engine.js'
import { serve } from './server.js'

describe('COAR Notify', () => {
  it('puts one notification for each book into the inbox', async () => {
    const server = await serve(() => ({ status: 201, headers: { location: '/inbox/1' } }))
    const { run } = await engine('coar-notify', `${server.url}/inbox`)
    expect(outcomes(await run([1]))).toEqual({ '1': 'accepted', '1 (book 2)': 'accepted' })
    expect(server.asked.map(({ headers }) => headers['content-type'])).toEqual(['application/ld+json', 'application/ld+json'])
    expect(server.asked.map(({ body }) => (JSON.parse(body) as { context: { id: string } }).context.id)).toContain(
      'https://doi.org/10.5555/waves',
    )
  })

  it.each([
    [202, 'accepted'],
    [400, 'rejected submit/service-accepts-the-record'],
    [403, 'rejected submit/service-accepts-the-record'],
    [200, 'unknown submit/answer-is-understood'],
  ])('takes status %i for %s', async (status, fate) => {
    const server = await serve(() => ({ status }))
    const { run } = await engine('coar-notify', server.url)
    expect(outcomes(await run([1]))['1']).toBe(fate)
  })

  it('is not told again what it may have heard', async () => {
    const server = await serve(() => 'hang up')
    const { run, lines } = await engine('coar-notify', server.url)
    expect(outcomes(await run([1]))['1']).toBe('unknown submit/fate-is-known')
    await run([1])
    expect(server.asked).toHaveLength(2)
    expect(lines.filter(({ record }) => record === '1').map(({ state }) => state)).toEqual(['prepared', 'sent', 'unknown'])
    await run([1], { again: true })
    expect(server.asked).toHaveLength(4)
  })
})

describe('IndexNow', () => {
  it('is told of all addresses at once', async () => {
    const server = await serve(() => ({ status: 200 }))
    const { run } = await engine('indexnow', server.url)
    expect(outcomes(await run([1, 2]))).toEqual({ 1: 'accepted', 2: 'accepted' })
    expect(server.asked).toHaveLength(1)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({
      host: 'reviews.example',
      key: '0123456789abcdef',
      urlList: ['https://reviews.example/1', 'https://reviews.example/2'],
    })
  })

  it.each([
    [202, 'accepted-with-warnings', 'indexnow'],
    [400, 'rejected', 'page'],
    [403, 'rejected', 'indexnow'],
    [422, 'rejected', 'page'],
    [429, 'prepared', undefined],
  ])('takes status %i for %s', async (status, state, field) => {
    const server = await serve(() => ({ status }))
    const { run } = await engine('indexnow', server.url)
    const fate = fateOf(await run([1]))
    expect(fate?.state).toBe(state)
    expect(fate?.field).toBe(field)
  })

  it('is told of a page again when the review has changed, although its address has not', async () => {
    const server = await serve(() => ({ status: 200 }))
    const { run } = await engine('indexnow', server.url)
    await run([1])
    expect(outcomes(await run([1]))).toEqual({ 1: 'skip: unchanged' })
    expect(outcomes(await run([1], { change: (record) => ({ ...record, titles: [{ value: 'Mended' }] }) }))).toEqual({ 1: 'accepted' })
  })
})
