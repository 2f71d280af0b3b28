import { expect, it } from 'vitest'
import { doajJson } from '../../../src/read/doaj-json/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (title: string, ...keywords: readonly string[]): Reading | undefined =>
  [...(doajJson.read(textSource('a.json', JSON.stringify({ bibjson: { title, keywords, author: [{ name: 'Ilse Moss' }] } })), {}) as Iterable<Reading>)][0] // prettier-ignore

it('an article about book reviews is none, whatever its keywords are', () => {
  expect(read('Who reviews books?', 'book reviews', 'gender')?.passedOver).toBeDefined()
  expect(read('Two Cities: A History, by Anna Berg', 'book reviews')?.draft?.record.books).toHaveLength(1)
  expect(read('Who owns a river?', 'book review')?.draft).toBeDefined()
})
