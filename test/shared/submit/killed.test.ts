import { describe, it } from 'vitest'
import { killedAt } from '../../submit/killed.js'

describe('submit, killed at fifty random moments', () => {
  it('never doubles or loses a deposit without the ledger saying that its fate is unknown', async () => {
    await killedAt(50, 'child-engine.ts')
  }, 600_000)

  it('so does the command as a whole', async () => {
    await killedAt(15, 'child.ts')
  }, 600_000)
})
