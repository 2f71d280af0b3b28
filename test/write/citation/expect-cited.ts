import { expect } from 'vitest'
import type { Reader } from '../../../src/read/reader.js'
import type { Book } from '../../../src/record/book.js'
import type { BookReview } from '../../../src/record/review.js'
import type { Text } from '../../../src/record/text.js'
import { carried } from '../../../src/write/losses.js'
import type { Described, Writer } from '../../../src/write/writer.js'
import { content, readBack } from '../exchange.js'

/**
 * `read(write(r))` equals `r` less the declared losses, but for two things that readers add to any text: the language of a title where
 * its words are certain, and the book that a title names where no book is stated. Parallel titles of a journal are one string on paper.
 */
export async function expectCited(review: Described, writer: Writer, reader: Reader): Promise<void> {
  const text = writer.write([review], { base: 'https://reviews.example/', preview: false })
  const readings = await readBack(reader, text)
  const drafts = readings.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  const expected = comparable(carried(review.record, writer))
  const found = drafts.map(({ record }) => comparable(record, expected))
  expect(found).toEqual([expected])
}

export function comparable(record: BookReview, like?: BookReview): BookReview {
  const printed = record.serial?.titles?.map(({ value }) => value).join(' / ')
  const { titles, abstracts, books, ...rest } = content({
    ...record,
    ...(printed !== undefined && { serial: { ...record.serial, titles: [{ value: printed }] } }),
  })
  return {
    ...rest,
    ...(titles && { titles: titles.map(plain) }),
    ...(abstracts && { abstracts: abstracts.map(plain) }),
    ...(books && (like === undefined || like.books !== undefined) && { books: books.map(plainBook) }),
  }
}

function plainBook(book: Book): Book {
  return book.titles === undefined ? book : { ...book, titles: book.titles.map(plain) }
}

function plain({ value }: Text): Text {
  return { value }
}
