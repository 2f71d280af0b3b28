import fc from 'fast-check'
import { describe, it } from 'vitest'
import { bibtex } from '../../../src/read/bibtex/index.js'
import { biblatexWriter, bibtexWriter } from '../../../src/write/bibtex.js'
import { arbitraryRecord, namesOf } from '../../arbitrary.js'
import { described } from '../exchange.js'
import { expectCited } from './expect-cited.js'

describe.each([bibtexWriter, biblatexWriter])('$id', (writer) => {
  it('gives back every record less the declared losses', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, (record) => expectCited(described(record, namesOf(record)), writer, bibtex)),
      { numRuns: 300 },
    )
  })
})
