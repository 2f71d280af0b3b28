import fc from 'fast-check'
import { describe, it } from 'vitest'
import { cslJson } from '../../../src/read/csl-json/index.js'
import { cslJsonWriter } from '../../../src/write/csl-json.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described } from '../exchange.js'
import { expectCited } from './expect-cited.js'

describe('CSL-JSON', () => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), cslJsonWriter, cslJson)),
      { numRuns: 300 },
    )
  })
})
