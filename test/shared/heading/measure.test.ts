import { describe, expect, it } from 'vitest'
import { headingScores, readHeadings } from '../../fidelity/headings.js'
import { precision, recall } from '../../fidelity/score.js'
import { sharedFolder } from '../folder.js'

describe('headings as journals print them', () => {
  const { scores, misses, invented } = headingScores(readHeadings(sharedFolder()))
  const score = (field: string): Parameters<typeof precision>[0] => scores.get(field) ?? { stated: 1, given: 1, right: 0 }

  it('are read with measured precision and recall', () => {
    for (const [field, one] of scores)
      console.log(`${field.padEnd(12)}precision ${precision(one).toFixed(3)}  recall ${recall(one).toFixed(3)}  of ${one.stated}`)
    for (const miss of misses)
      if (process.env['MISSES'] === miss.field) console.log(`${miss.heading}\n    read ${miss.read}\n    gold ${miss.gold}`)
    expect(precision(score('title'))).toBeGreaterThanOrEqual(0.985)
    expect(recall(score('title'))).toBeGreaterThanOrEqual(0.985)
    expect(precision(score('authors'))).toBeGreaterThanOrEqual(0.985)
    expect(recall(score('authors'))).toBeGreaterThanOrEqual(0.975)
    expect(precision(score('publisher'))).toBeGreaterThanOrEqual(0.975)
    expect(precision(score('year'))).toBeGreaterThanOrEqual(0.99)
    expect(precision(score('isbn'))).toBeGreaterThanOrEqual(0.97)
  })

  it('give no book where a film, a journal or an event is reviewed', () => {
    expect(invented).toEqual([])
  })
})
