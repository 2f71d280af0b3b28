import { describe, expect, it } from 'vitest'
import { asTyped, keyOf, liesIn, typedField } from '../../src/record/typed-fields.js'
import { goodRecord } from '../check/core/good-record.js'

describe('typedField', () => {
  it.each([
    ['contributors', 'reviewer'],
    ['contributors[0]', 'reviewer'],
    ['contributors[1]', 'translator'],
    ['titles[0].value', 'title'],
    ['licence', 'license'],
    ['doi', 'doi'],
    ['page', 'page'],
    ['serial.issns[1]', 'issn'],
    ['serial.volume', 'volume'],
    ['serial', 'journal'],
    ['history.published', 'published'],
    ['history.revised[0]', 'revised'],
    ['history', 'published'],
    ['notices[0].doi', 'corrections'],
    ['notices[1]', 'retractions'],
    ['identifiers[0]', 'identifiers'],
    ['keywords', 'keywords'],
    ['books', 'books'],
    ['books[0]', 'books[0]'],
    ['books[0].formats[1].isbn', 'books[0].isbn'],
    ['books[0].contributors[1]', 'books[0].foreword'],
    ['books[1].contributors', 'books[1].editors'],
    ['books[0].contributors', 'books[0].authors'],
    ['books[0].date', 'books[0].year'],
    ['books[0].language', 'books[0].language'],
    ['books[0].gaps', 'books[0]'],
  ])('%s is typed as %s', (path, field) => {
    expect(typedField(path, goodRecord)).toBe(field)
  })

  it.each(['', 'gaps', 'sources[0].hash', 'modified'])('nobody types "%s"', (path) => {
    expect(typedField(path, goodRecord)).toBeUndefined()
  })

  it('asks for the authors of a book that names nobody', () => {
    expect(typedField('books[0].contributors', { books: [{}] })).toBe('books[0].authors')
  })
})

describe('asTyped', () => {
  it.each([
    ['history.published', 'published'],
    ['serial.date', 'year'],
    ['books[1].date', 'books[1].year'],
    ['titles', 'title'],
    ['reviewer.orcid', 'reviewer.orcid'],
    ['books[0].isbn.hardcover', 'books[0].isbn.hardcover'],
    ['rating.best', 'rating.best'],
    ['note', 'note'],
  ])('a complaint of %s is one of %s', (field, typed) => {
    expect(asTyped(field)).toBe(typed)
  })
})

describe('keyOf', () => {
  it('is what stands before the colon', () => {
    expect(keyOf('books[0].isbn')).toBe('isbn')
    expect(keyOf('doi')).toBe('doi')
  })
})

describe('liesIn', () => {
  it('is about whole names', () => {
    expect(liesIn('books[0].formats[1]', 'books[0]')).toBe(true)
    expect(liesIn('serial.issue', 'serial.issns')).toBe(false)
    expect(liesIn('pages', 'page')).toBe(false)
    expect(liesIn('books[10]', 'books[1]')).toBe(false)
  })
})
