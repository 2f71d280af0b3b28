import { describe, expect, it } from 'vitest'
import { complain } from '../../src/diagnostics/complain.js'
import { fieldInWords, toType, withValue } from '../../src/diagnostics/field-words.js'

describe('fields in the words of an editor', () => {
  it.each([
    ['doi', 'doi', 'doi:'],
    ['books[0].isbn', 'isbn of the book', 'isbn: under books:'],
    ['books[1].year', 'year of the second book', 'year: under books:'],
    ['books[11].isbn', 'isbn of the 12th book', 'isbn: under books:'],
    ['books[0].isbn.hardcover', 'hardcover under isbn: of the book', 'hardcover: under isbn: under books:'],
    ['reviewer.orcid', 'orcid under reviewer:', 'orcid: under reviewer:'],
    ['title (language)', 'title (language)', 'title:'],
    ['books[2]', 'book', 'books:'],
  ])('%s is "%s", typed as "%s"', (field, words, typed) => {
    expect(fieldInWords(field)).toBe(words)
    expect(toType(field)).toBe(typed)
  })

  it('puts the value behind its key', () => {
    expect(withValue('books[1].isbn', '“978”')).toBe('isbn “978” of the second book')
  })
})

describe('what is said of a wrong value', () => {
  const facts = { field: 'books[0].isbn', actual: '978-0-306-40615-8', other: 'its last digit should be 7, not 8' }

  it('names the key and the line of what a person typed, and keeps the path for programs', () => {
    expect(complain('read/typed-value-is-right', facts)).toMatchObject({
      message: 'isbn “978-0-306-40615-8” of the book is wrong: its last digit should be 7, not 8.',
      hint: 'Correct isbn: under books: on this line.',
      field: 'books[0].isbn',
    })
  })

  it('says of another source where the right value can be typed', () => {
    expect(complain('read/value-is-understood', facts)).toMatchObject({
      message: 'isbn “978-0-306-40615-8” of the book was left out: its last digit should be 7, not 8.',
      hint: 'Correct it at this place, or type isbn: under books: into the .review.yaml file.',
    })
  })

  it('names the field that two sources differ on', () => {
    expect(complain('assemble/sources-agree', { field: 'books[0].year', actual: '2024', other: '2023' }).message).toBe(
      'Two sources differ on year of the book: “2024” was kept, “2023” was not.',
    )
  })
})
