import { describe, expect, it } from 'vitest'
import { precision, recall, type Score } from '../../fidelity/score.js'
import { later } from '../../fidelity/gold/headings/index.js'
import { unseen, unseenScores } from '../../fidelity/unseen-headings.js'
import { sharedFolder } from '../folder.js'

describe('headings that a person read before the reader did', () => {
  const headings = unseen(sharedFolder())
  const { scores, misses, invented } = unseenScores(headings)
  const score = (field: string): Score => scores.get(field) ?? { stated: 1, given: 1, right: 0 }

  it('are read with measured precision and recall', () => {
    for (const [field, one] of scores)
      console.log(`${field.padEnd(12)}precision ${precision(one).toFixed(3)}  recall ${recall(one).toFixed(3)}  of ${one.stated}`)
    for (const miss of misses)
      if (process.env['MISSES'] === 'all' || process.env['MISSES'] === miss.field)
        console.log(`${miss.field}: ${miss.heading}\n    read ${miss.read}\n    gold ${miss.gold}`)
    if (process.env['MISSES'] !== undefined) console.log(invented)
    expect(precision(score('title'))).toBeGreaterThanOrEqual(0.7)
    expect(precision(score('people'))).toBeGreaterThanOrEqual(0.93)
    expect(precision(score('publisher'))).toBeGreaterThanOrEqual(0.89)
  })
})

describe('headings typed when the grammar had been mended for those', () => {
  const { scores, misses, invented } = unseenScores(later)

  it('are read with measured precision and recall', () => {
    for (const [field, one] of scores)
      console.log(`${field.padEnd(12)}precision ${precision(one).toFixed(3)}  recall ${recall(one).toFixed(3)}  of ${one.stated}`)
    for (const miss of misses)
      if (process.env['MISSES'] === 'later') console.log(`${miss.field}: ${miss.heading}\n    read ${miss.read}\n    gold ${miss.gold}`)
    if (process.env['MISSES'] === 'later') console.log(invented)
    expect(later).toHaveLength(49)
  })
})
