import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isbn10CheckDigit, isbn13CheckDigit } from '../../../src/record/values/check-digits.js'
import { findIsbns, parseIsbn } from '../../../src/record/values/isbn.js'
import { anyText, digits } from './arbitraries.js'

describe('an ISBN is read as thirteen digits', () => {
  it.each([
    ['with its hyphens', '978-3-16-148410-0', '9783161484100'],
    ['with a hyphen in the wrong place', '978-3161484-100', '9783161484100'],
    ['with en dashes', '978–3–16–148410–0', '9783161484100'],
    ['with no-break spaces', '978\u00a03\u00a016\u00a0148410\u00a00', '9783161484100'],
    ['of ten digits', '0-306-40615-2', '9780306406157'],
    ['of ten digits that end in X', '0-8044-2957-X', '9780804429573'],
    ['with a small x', '080442957x', '9780804429573'],
    ['behind its label', 'ISBN: 978-3-16-148410-0', '9783161484100'],
    ['behind the label with a number', 'ISBN-13: 978-3-16-148410-0', '9783161484100'],
    ['behind the label for e-books', 'eISBN 9783161484100', '9783161484100'],
    ['as a URN', 'urn:isbn:9783161484100', '9783161484100'],
    ['that begins with 979', '979-10-90636-07-1', '9791090636071'],
  ])('%s', (_, text, isbn) => {
    expect(parseIsbn(text)).toEqual({ ok: true, value: isbn })
  })
})

describe('what is no ISBN is refused with the reason', () => {
  it.each([
    ['978-3-16-148410-7', 'its last digit should be 0, not 7'],
    ['0-306-40615-X', 'its last digit should be 2, not X'],
    ['0-19-8209697-6', 'it has 11 digits where an ISBN has 10 or 13'],
    ['306406152', 'it has 9 digits: a 0 may be lost in front'],
    ['2-9517417-X', 'it has 9 digits where an ISBN has 10 or 13'],
    ['4006381333931', 'it has 13 digits but does not begin with 978 or 979'],
    ['979-0-2600-0043-8', 'it is the number of a piece of printed music (ISMN)'],
    ['B00ABCDEF1', "it is a bookseller's number (ASIN)"],
    ['https://example.org/9783161484100', 'it is a web address'],
    ['9.78316E+12', 'a spreadsheet has rounded it: format the column as text'],
    ['978-3-16-148410-0 (hardcover)', 'other characters stand among its digits'],
    ['none', 'it is no number'],
    ['', 'it is empty'],
  ])('%j', (text, reason) => {
    expect(parseIsbn(text)).toEqual({ ok: false, reason })
  })
})

describe('check digits', () => {
  const isbn13 = digits(9)
    .map((body) => `9783${body.slice(1)}`)
    .map((body) => body + isbn13CheckDigit(body))
  const isbn10 = digits(9).map((body) => body + isbn10CheckDigit(body))

  it('refuse any ISBN of thirteen digits of which one digit was changed', () => {
    fc.assert(
      fc.property(isbn13, fc.nat(12), fc.integer({ min: 1, max: 9 }), (isbn, at, by) => {
        const changed = isbn.slice(0, at) + String((Number(isbn[at]) + by) % 10) + isbn.slice(at + 1)
        expect(parseIsbn(isbn)).toEqual({ ok: true, value: isbn })
        expect(parseIsbn(changed).ok).toBe(false)
      }),
    )
  })

  it('refuse any ISBN of ten digits of which two neighbours were exchanged', () => {
    fc.assert(
      fc.property(isbn10, fc.nat(7), (isbn, at) => {
        const swapped = isbn.slice(0, at) + isbn.slice(at + 1, at + 2) + isbn.slice(at, at + 1) + isbn.slice(at + 2)
        expect(parseIsbn(isbn).ok).toBe(true)
        expect(parseIsbn(swapped).ok).toBe(isbn === swapped)
      }),
    )
  })
})

describe('ISBNs are found in running text', () => {
  const found = (text: string): readonly string[] => findIsbns(text).map(({ isbn, printed, problem }) => `${printed} → ${isbn ?? problem}`)

  it.each([
    ['in a citation', 'XVI-529 p., ISBN 978-3-16-148410-0, EUR 34,90.', ['978-3-16-148410-0 → 9783161484100']],
    [
      'with the format behind it',
      '(ISBN 978-3-16-148410-0 (pbk.), 0-306-40615-2 (hbk))',
      ['978-3-16-148410-0 → 9783161484100', '0-306-40615-2 → 9780306406157'],
    ],
    [
      'under two labels',
      'ISBN-10: 0306406152 ISBN-13: 978-0-306-40615-7',
      ['0306406152 → 9780306406157', '978-0-306-40615-7 → 9780306406157'],
    ],
    ['with its length in the label', 'ISBN 10 0-306-40615-2', ['0-306-40615-2 → 9780306406157']],
    ['with pages behind it and no comma', 'ISBN 978 3 16 148410 0 256 S.', ['978 3 16 148410 0 → 9783161484100']],
    ['with a slash between two', '9783161484100/0306406152', ['9783161484100 → 9783161484100', '0306406152 → 9780306406157']],
    ['without a label', 'Tübingen 2009. 978-3-16-148410-0.', ['978-3-16-148410-0 → 9783161484100']],
    ['with a wrong check digit', 'ISBN 978-3-16-148410-7', ['978-3-16-148410-7 → its last digit should be 0, not 7']],
    ['with one digit too many', 'ISBN 0-19-8209697-6, GBP 110,00.', ['0-19-8209697-6 → it has 11 digits where an ISBN has 10 or 13']],
    ['with one digit too few and no label', '978-3-16-14841-0', ['978-3-16-14841-0 → it has 12 digits where an ISBN has 10 or 13']],
    ['with an ASIN in its place', 'ISBN: B00ABCDEF1', ["B00ABCDEF1 → it is a bookseller's number (ASIN)"]],
    [
      'with a web address in its place',
      'ISBN: https://example.org/9783161484100',
      ['https://example.org/9783161484100 → it is a web address'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'pp. 978-985, 1914-1918',
    'https://doi.org/10.1007/978-3-16-148410-0 and doi:10.1007/978-3-16-148410-0',
    'ISBN 2009',
    'B00ABCDEF1 is no label',
    'PPN: 102859397X and (DE-588)102859397X',
    'no number at all',
    'the DOI 10.1000/0306406152',
  ])('but not in %j', (text) => {
    expect(findIsbns(text)).toEqual([])
  })

  it('at the place where each is printed', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, behind) => {
        const text = `${before} ISBN 978-3-16-148410-0, ${behind}`
        const all = findIsbns(text)
        for (const { printed, index } of all) expect(text.slice(index, index + printed.length)).toBe(printed)
        expect(all.map(({ isbn }) => isbn)).toContain('9783161484100')
      }),
    )
  })
})
