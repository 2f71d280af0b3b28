import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/read/csv/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const read = (...lines: readonly string[]): readonly Reading[] =>
  [...(csv.read(textSource('a.csv', lines.join('\n')), {}) as Iterable<Reading>)].filter(({ draft, passedOver }) => draft ?? passedOver)

describe('the CSV of Zotero', () => {
  const head = 'Key,Item Type,Publication Year,Author,Title,Publication Title,Date,Extra,Manual Tags,Reviewed Author'

  it('is read item by item: the year of the article is not its book’s', () => {
    const [review, book] = read(
      head,
      'A1,journalArticle,2018,"Moss, Ilse; Orr, Fay",Walls,Journal of Tests,2018-05,Reviewed Title: Two Cities,walls; cities,"Berg, Anna"',
      'A2,book,1990,"Berg, Anna",Two Cities,,1990,,,',
    )
    expect(review?.draft?.record).toMatchObject({
      contributors: [{ name: 'Ilse Moss' }, { name: 'Fay Orr' }],
      serial: { titles: [{ value: 'Journal of Tests' }] },
      history: { published: '2018-05' },
      keywords: [{ value: 'walls' }, { value: 'cities' }],
      books: [{ titles: [{ value: 'Two Cities' }], contributors: [{ name: 'Anna Berg' }] }],
    })
    expect(review?.draft?.record.books?.[0]).not.toHaveProperty('date')
    expect(book?.passedOver).toBe('a book')
  })

  it('says where in the row a value stands', () => {
    const [review] = read(head, 'A1,journalArticle,2018,"Moss, Ilse",Review of Two Cities,Journal of Tests,2018-05,,,')
    expect(review?.draft?.origins.get('titles')?.place).toMatchObject({ line: 2 })
  })
})

describe('a table of books alone', () => {
  it('holds no reviews', () => {
    const readings = read('Title,Author,Publisher,Year,ISBN,Shelf', 'Two Cities,"Berg, Anna",Tests Press,1919,9780306406157,B12')
    expect(readings).toEqual([{ passedOver: 'a book' }])
  })

  it('is one of reviews where a reviewer, or a place in a journal, has a column', () => {
    for (const column of ['Reviewer', 'Journal', 'DOI', 'Pages'])
      expect(read(`Title,Author,Publisher,ISBN,${column}`, 'Two Cities,"Berg, Anna",Tests Press,9780306406157,')[0]?.passedOver).not.toBe('a book') // prettier-ignore
  })
})
