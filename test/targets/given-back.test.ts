import { describe, it } from 'vitest'
import { exchanges } from './exchanges.js'
import { expectGivenBack } from './given-back.js'
import { readyRecords } from './ready-records.js'

describe.each(exchanges)('the deposit %s', (_, exchange, fill) => {
  it('gives back every review that is ready for it, less the declared losses', async () => {
    for (const review of await readyRecords(exchange.target, fill, 150)) await expectGivenBack(exchange, review)
  }, 60_000)
})
