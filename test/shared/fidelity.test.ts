import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fields } from '../fidelity/fields.js'
import { gold } from '../fidelity/gold/index.js'
import { headingScores, readHeadings } from '../fidelity/headings.js'
import { measure, type Measured } from '../fidelity/measure.js'
import { emptyScore, type FormatScore, precision, recall, type Score } from '../fidelity/score.js'
import { sharedFolder } from './folder.js'

/** The least precision and recall of a field. */
type Goal = readonly [precision: number, recall: number]

/** Of each field of each format, whether it has the value in a field of its own or a grammar finds it in a citation. */
const goal: Goal = [0.995, 0.98]

let measured: Measured
beforeAll(async () => {
  measured = await measure(join(sharedFolder(), 'real'))
}, 600_000)

const scoreOf = (format: string): FormatScore => measured.scores.get(format) ?? emptyScore()
const shown = ({ right, given, stated: all }: Score): string => `${right} right of ${given} given, ${all} stated`

/** Where a score is below its goal: the field with its figures. */
function shortfalls(scores: ReadonlyMap<string, Score>, goalOf: (field: string) => Goal | undefined): readonly string[] {
  return [...scores].flatMap(([field, score]) => {
    const least = goalOf(field)
    return least === undefined || (precision(score) >= least[0] && recall(score) >= least[1]) ? [] : [`${field}: ${shown(score)}`]
  })
}

describe('the records that people read by hand', () => {
  it('are 350 reviews and 180 other records at least', () => {
    const reviews = gold.filter(({ review }) => review !== undefined)
    expect(reviews.length).toBeGreaterThanOrEqual(350)
    expect(gold.length - reviews.length).toBeGreaterThanOrEqual(180)
  })

  it.each(['bibtex', 'crossref-json', 'erudit', 'jats', 'oai-pmh', 'ris', 'sehepunkte', 'zotero-json'])(
    'are kept by the reader %s',
    (format) => {
      const { fields: scores, lost, reviews } = scoreOf(format)
      console.log(
        format,
        fields.flatMap(({ name }) => (scores.has(name) ? [`${name}: ${shown(scores.get(name) as Score)}`] : [])).join('; '),
      )
      expect(reviews).toBeGreaterThan(0)
      expect(lost).toEqual([])
      expect(shortfalls(scores, () => goal)).toEqual([])
    },
  )

  it('never give a book where the record is no review of one, and no reviewer as somebody who made the book', () => {
    const all = [...measured.scores.values()]
    expect(all.flatMap(({ invented }) => invented)).toEqual([])
    expect(all.flatMap(({ confused }) => confused)).toEqual([])
  })

  it('come from files of which none makes a reader throw', () => {
    expect(measured.crashes).toEqual([])
    expect(measured.slowest.seconds).toBeLessThan(30)
  })
})

it('headings say their book: titles, people, publishers, years', () => {
  const { scores, invented } = headingScores(readHeadings(sharedFolder()))
  console.log('headings', [...scores].map(([field, score]) => `${field}: ${shown(score)}`).join('; '))
  const goals: Readonly<Record<string, Goal>> = { title: [0.98, 0.92], authors: [0.97, 0.92], publisher: [0.97, 0.92], year: [0.98, 0.95], isbn: [0.97, 0.96] } // prettier-ignore
  expect(shortfalls(scores, (field) => goals[field])).toEqual([])
  expect(invented).toEqual([])
})
