import fc from 'fast-check'
import { describe, it } from 'vitest'
import { ris } from '../../../src/read/ris/index.js'
import { risWriter } from '../../../src/write/ris.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described } from '../exchange.js'
import { expectCited } from './expect-cited.js'

describe('RIS', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), risWriter, ris)),
      { numRuns: 300 },
    )
  })
})
