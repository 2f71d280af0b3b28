import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOne } from './read-one.js'

const text = readFileSync('examples/landing-page.txt', 'utf8')

describe('the example page', () => {
  const { record, origin, diagnostics } = readOne(text, 'examples/landing-page.txt')
  const [book] = record.books ?? []

  it('names the journal in its two languages, and the place in it', () => {
    expect(record.serial?.titles).toEqual([
      { value: 'Gender a výzkum', language: 'cs' },
      { value: 'Gender and Research', language: 'en' },
    ])
    expect(record.serial).toMatchObject({ volume: '26', issue: '2', date: '2025' })
    expect(record.pages).toEqual({ first: '152', last: '158' })
  })

  it('names the book with its subtitle, publisher and year', () => {
    expect(book?.titles).toEqual([{ value: 'Not Your Rescue Project' }])
    expect(book?.subtitle).toBe('Migrant Sex Workers Fighting for Justice')
    expect(book?.publishers).toEqual([{ name: 'Haymarket Books' }])
    expect(book?.date).toBe('2024')
  })

  it('gives the authors the full names that the abstract prints, and adds who wrote foreword and postscript', () => {
    expect(book?.contributors).toEqual([
      { role: 'author', name: 'Chanelle Gallant', family: 'Gallant', given: 'Chanelle' },
      { role: 'author', name: 'Elene Lam', family: 'Lam', given: 'Elene' },
      { role: 'foreword', name: 'Harsha Walia' },
      { role: 'afterword', name: 'Robyn Maynard', printedRole: 'postscript' },
    ])
  })

  it('has the abstract in its two paragraphs, and nothing after it', () => {
    const abstract = record.abstracts?.[0]
    expect(abstract?.language).toBe('en')
    expect(abstract?.value.split('\n\n').map((paragraph) => paragraph.slice(-22))).toEqual([
      'ays to protect anyone.',
      'hat protects them all.',
    ])
    expect(abstract?.value).not.toContain('Received')
  })

  it('has every date of the history, the licence and the language', () => {
    expect(record.history).toEqual({
      received: '2025-04-04',
      revised: ['2025-11-07'],
      accepted: '2025-11-10',
      online: '2025-12-10',
      published: '2025-12-12',
    })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by-nc/4.0/')
    expect(record.language).toBe('en')
  })

  it('invents no reviewer, DOI, ISBN or ISSN', () => {
    expect(record.contributors).toBeUndefined()
    expect(record.doi).toBeUndefined()
    expect(book?.formats).toBeUndefined()
    expect(record.serial?.issns).toBeUndefined()
    expect(diagnostics).toEqual([])
  })

  it('knows the line and column of each value, and trusts prose less than lines of data', () => {
    expect(origin('serial.volume')).toEqual({ place: { file: 'examples/landing-page.txt', line: 1, column: 45 }, trust: 2 })
    expect(origin('books[0].publishers[0]')).toMatchObject({ place: { line: 3 }, trust: 1 })
    expect(origin('books[0].contributors[0]')).toMatchObject({ place: { line: 3, column: 29 }, trust: 1 })
    expect(origin('history.accepted')).toMatchObject({ place: { line: 6 }, trust: 2 })
  })
})
