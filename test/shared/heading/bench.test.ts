import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../src/read/heading/index.js'

const shared = process.env['RECENSION_SHARED'] ?? '../shared'

interface Truth {
  readonly title: string
  readonly book: {
    readonly title: string
    readonly year: number
    readonly authors: readonly { readonly family: string; readonly given: string }[]
  }
}

describe('the titles of the bench', () => {
  const truths = readFileSync(`${shared}/bench/records.truth.jsonl`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Truth) // prettier-ignore

  it('all 2,000 give title, subtitle, authors and year exactly', () => {
    const wrong = truths.filter(({ title, book }) => {
      const [read, ...more] = readHeading(title).books
      const [main, subtitle] = book.title.split(': ')
      const people = read?.people.map((one) => `${one.value.role} ${one.value.family ?? ''}, ${one.value.given ?? ''}`)
      const expected = book.authors.map((one) => `author ${one.family}, ${one.given.charAt(0)}.`)
      return (
        more.length > 0 ||
        read?.title.value !== main ||
        read?.subtitle?.value !== subtitle ||
        read?.year?.value !== String(book.year) ||
        JSON.stringify(people) !== JSON.stringify(expected)
      )
    })
    expect(truths).toHaveLength(2000)
    expect(wrong.map((one) => one.title)).toEqual([])
  })
})
