import { describe, it } from 'vitest'
import { killedAt } from './killed.js'

describe('submit, killed at a random moment', () => {
  it('never doubles or loses a deposit without the ledger saying that its fate is unknown', async () => {
    await killedAt(12, 'child-engine.ts')
  }, 120_000)
})
