import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeading, type Found, type HeadingReading } from '../../../src/read/heading/index.js'

const word = fc.constantFrom('Book review of', 'Rezension zu', 'Gallant', 'C.', 'Anna', 'Novák', 'et', 'and', '(Hg.)', 'eds.', 'The City', 'la ville', 'Paris', 'Verso', '2015', '(2015)', '250 S.', 'xxv + 615', 'ISBN 978-80-200-2454-1', 'EUR 20,00', '<i>', '</i>', '&amp;', ',', '.', ':', ';', '–', '/', '(', ')', '[', '»', 'Tome 3', 'edited by', 'par', '(reviewed by Jan Malý)', 'Praha:') // prettier-ignore
const heading = fc.oneof(fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 200 }), fc.array(word, { maxLength: 25 }).map((words) => words.join(''))) // prettier-ignore

function everyFound(reading: HeadingReading): readonly Found<unknown>[] {
  return [
    ...reading.reviewers,
    ...reading.books.flatMap((book) => [book.title, ...book.people, ...book.publishers, ...book.places, ...book.isbns, ...[book.subtitle, book.year, book.edition, book.volume, book.series, book.extent, book.price].filter((one) => one !== undefined)]),
  ] // prettier-ignore
}

const letters = (text: string): string => text.normalize('NFC').replace(/<[^<>]*>|&(?:amp;)*[a-z#0-9]+;/giu, '').replace(/[^\p{L}\p{N}]/gu, '') // prettier-ignore
const plainHeading = fc.array(word, { maxLength: 25 }).map((words) => words.filter((one) => !/[<&]/u.test(one)).join(' '))

describe('reading any heading', () => {
  it('never throws, and every place lies inside the heading', () => {
    fc.assert(
      fc.property(heading, fc.boolean(), (text, expectReview) => {
        const reading = readHeading(text, { expectReview })
        for (const { span, confidence } of everyFound(reading)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.start).toBeLessThan(span.end)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        for (const { text: lost, span } of reading.notUnderstood) expect(lost).toBe(text.slice(span.start, span.end))
      }),
      { numRuns: 600 },
    )
  })

  it('gives values that stand in the heading at their places', () => {
    fc.assert(
      fc.property(plainHeading, (text) => {
        for (const book of readHeading(text, { expectReview: true }).books) {
          const texts = [
            book.title,
            book.subtitle,
            ...book.publishers,
            ...book.places,
            book.year,
            book.extent,
            book.price,
            book.edition,
          ].filter((one) => one !== undefined)
          for (const { value, span } of texts) expect(letters(text.slice(span.start, span.end))).toContain(letters(value))
          for (const { value, span } of book.people) {
            const printed = letters(text.slice(span.start, span.end))
            for (const part of value.name.split(' ')) expect(printed).toContain(letters(part))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(heading, (text) => {
        expect(readHeading(text)).toEqual(readHeading(text))
      }),
      { numRuns: 50 },
    )
  })
})

describe('hostile headings', () => {
  const hostile: Readonly<Record<string, string>> = {
    'commas': ','.repeat(200_000),
    'open parentheses': '('.repeat(200_000),
    'names': 'Book review of ' + 'Gallant, C., '.repeat(20_000),
    'names with and': 'Anna Nováková and '.repeat(20_000),
    'blanks': ' '.repeat(200_000) + 'x',
    'tags': '<i>a</i> '.repeat(20_000),
    'open tags': '<i '.repeat(60_000),
    'entities': '&amp;'.repeat(50_000),
    'digits': '9'.repeat(200_000),
    'years': '2015, '.repeat(30_000),
    'one word': 'a'.repeat(200_000),
    'semicolons': 'Title; '.repeat(30_000),
    'pages': 'xxv + 615 p., '.repeat(20_000),
    'surrogates': '\ud83d'.repeat(100_000),
    'dashes': 'A – B - '.repeat(20_000),
    'by': 'by '.repeat(50_000),
  } // prettier-ignore

  it.each(Object.entries(hostile))('%s do not hang, and the rest is reported', (_name, text) => {
    const start = performance.now()
    const reading = readHeading(text, { expectReview: true })
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(reading.notUnderstood.at(-1)?.span.end).toBe(text.length)
  })
})
