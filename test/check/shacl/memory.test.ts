import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/shacl/index.js'
import type { Dataset } from '../../../src/rdf/dataset.js'
import { turtle } from './turtle.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that are in use when everything that nobody holds is gone. */
function bytesInUse(): number {
  collect()
  collect()
  return getHeapStatistics().used_heap_size
}

const shapes = `
  :S sh:targetClass :Review ; sh:property [ sh:path ( :of :title ) ; sh:minCount 1 ; sh:pattern "^[A-Z]" ] ;
    sh:property [ sh:path [ sh:zeroOrMorePath :next ] ; sh:node :Named ] ; sh:or ( [ sh:class :Book ] [ sh:property [ sh:path :by ; sh:minCount 1 ] ] ) .
  :Named sh:property [ sh:path :name ; sh:minCount 1 ; sh:message "It has no name." ] .
`
const review = (i: number): Dataset =>
  turtle(`:r${i} a :Review ; :of :b${i} ; :next :r${i}-2 ; :by :p${i} . :b${i} a :Book ; :title "title ${i}" .`, `data${i}-`)

describe('The compiled validator', () => {
  it('holds nothing of the graphs that it has validated', () => {
    const compiled = compileShapes(turtle(shapes, 'shapes'))
    if (!compiled.ok) throw new Error('refused')
    const run = (from: number, count: number): number => {
      let results = 0
      for (let i = from; i < from + count; i++) results += compiled.validate(review(i)).length
      return results
    }
    run(0, 1_000)
    const before = bytesInUse()
    expect(run(1_000, 5_000)).toBe(5_000 * 3)
    // One graph of these holds some 3 kB: 5,000 of them would be 15 MB.
    expect(bytesInUse() - before).toBeLessThan(2_000_000)
  }, 120_000)
})
