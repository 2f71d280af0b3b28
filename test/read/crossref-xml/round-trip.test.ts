import { describe, expect, it } from 'vitest'
import { crossrefXml } from '../../../src/read/crossref-xml/index.js'
import type { Book } from '../../../src/record/book.js'
import type { BookReview } from '../../../src/record/review.js'
import { crossrefTarget } from '../../../src/targets/crossref/index.js'
import { depositFacts, expectGivenBack, withoutTitlesOfBooks } from '../../targets/given-back.js'
import { ready, readyRecord } from '../../targets/judging.js'
import { content, readBack } from '../../write/exchange.js'

const full = crossrefTarget.deposits.find(({ id }) => id === 'crossref-full')!
const volume = (number: string, rest: Book): Book => ({ titles: [{ value: 'A History of Tides' }], volume: number, ...rest })

async function read(record: BookReview, deposit = full): Promise<BookReview> {
  const [reading] = await readBack(crossrefXml, deposit.write([await ready(record, crossrefTarget)], depositFacts))
  return content(reading?.draft?.record ?? {})
}

describe('what is sent to Crossref', () => {
  it.each(crossrefTarget.deposits)('is read back from $id with all that it keeps', async (deposit) => {
    const exchange = {
      target: crossrefTarget,
      deposit,
      reader: crossrefXml,
      ...(deposit.id === 'crossref' && { asStated: withoutTitlesOfBooks }),
    }
    await expectGivenBack(exchange, await ready(readyRecord, crossrefTarget))
  })

  it('keeps two volumes of one title apart, in the whole record and in the link alone', async () => {
    const books = [
      volume('1', { formats: [{ isbn: '9780306406157' }, { isbn: '9781608460007' }] }),
      volume('2', { formats: [{ isbn: '9783161484100' }] }),
    ]
    for (const deposit of crossrefTarget.deposits) {
      const found = await read({ ...readyRecord, books }, deposit)
      expect(
        found.books?.map(({ formats = [] }) => formats.map(({ isbn }) => isbn)),
        deposit.id,
      ).toEqual([['9780306406157', '9781608460007'], ['9783161484100']])
    }
  })

  it('tells a reviewed book without identifiers from what the review cites', async () => {
    const { books, references } = await read({
      ...readyRecord,
      books: [{ titles: [{ value: 'Salt and Sand' }], date: '1951' }],
      references: [{ text: 'Lind, O. 1984. Moon and Mud.' }],
    })
    expect(books).toEqual([{ titles: [{ value: 'Salt and Sand' }], date: '1951' }])
    expect(references).toEqual([{ text: 'Lind, O. 1984. Moon and Mud.' }])
  })

  it('keeps the season of an issue, and gives a title no language that nobody states', async () => {
    const { serial, titles } = await read({ ...readyRecord, titles: [{ value: 'Tides', language: 'de' }], language: 'en' })
    expect([serial?.date, titles]).toEqual(['2025-spring', [{ value: 'Tides' }]])
  })
})
