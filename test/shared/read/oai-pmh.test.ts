import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marcxml } from '../../../src/read/marcxml/index.js'
import { oaiPmh } from '../../../src/read/oai-pmh/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import type { BookReview } from '../../../src/record/review.js'
import { sharedFolder } from '../folder.js'

const real = `${sharedFolder()}/real`

describe('the records of Francia-Recensio', () => {
  const text = readFileSync(`${real}/oai-pmh/perspectivia/perspektivia2.xml`, 'utf8')
  const readings = [...(oaiPmh.read(textSource('perspektivia2.xml', text), {}) as Iterable<Reading>)]
  const records = readings.flatMap(({ draft }) => draft?.record ?? [])
  const withBook = (has: (book: NonNullable<BookReview['books']>[number]) => boolean): number =>
    records.filter(({ books = [] }) => books.some(has)).length

  it('are 899 reviews, each with its book, and 985 books that are passed over', () => {
    expect(records).toHaveLength(899)
    expect(readings.filter(({ passedOver }) => passedOver === 'the record of a book')).toHaveLength(985)
    expect(withBook(({ titles, formats }) => titles !== undefined || formats !== undefined)).toBe(899)
  })

  it('name the ISBN and the publisher of nearly all of the books, from the citation or from the record of the book', () => {
    expect(withBook(({ formats }) => formats !== undefined)).toBeGreaterThanOrEqual(803)
    expect(withBook(({ publishers }) => publishers !== undefined)).toBeGreaterThanOrEqual(836)
  })

  it('never take a reviewer for one of the people of the book, but where the source itself names its editors as reviewers', () => {
    const doubled = records.filter(({ contributors = [], books = [] }) =>
      books.some((book) => book.contributors?.some(({ name }) => contributors.some((reviewer) => reviewer.name === name)) === true),
    )
    expect(doubled.map(({ titles }) => titles?.[0]?.value)).toEqual([
      'G. Braun, S. Lachenicht (Hg.): Les États allemands et les huguenots (Guido Braun; Susanne Lachenicht)',
    ])
  })
})

describe('records of catalogues', () => {
  it('are books and journals, and give no reviews', () => {
    for (const folder of ['marcxml/marc2bibframe2', 'opac-sru/recensio'])
      for (const file of readdirSync(`${real}/${folder}`)) {
        const source = textSource(file, readFileSync(`${real}/${folder}/${file}`, 'utf8'))
        const readings = [...(marcxml.read(source, {}) as Iterable<Reading>)]
        expect(readings.filter(({ draft }) => draft !== undefined).map(({ draft }) => [file, draft?.record.titles])).toEqual([])
      }
  }, 60_000)
})
