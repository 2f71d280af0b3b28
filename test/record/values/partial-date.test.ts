import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePartialDates,
  parsePartialDate,
  yearOfSpan,
  precisionOf,
  seasonOf,
  yearOf,
} from '../../../src/record/values/partial-date.js'
import { anyText } from './arbitraries.js'

describe('a date is read at its printed precision', () => {
  it.each([
    ['2025', '2025'],
    ['2025-12', '2025-12'],
    ['2025-12-12', '2025-12-12'],
    ['2025-3-5', '2025-03-05'],
    ['2025-spring', '2025-spring'],
    ['20251212', '2025-12-12'],
    ['2025-12-12T23:59:59-05:00', '2025-12-12'],
    ['2018-07-12T18:35:20+02:00', '2018-07-12'],
    ['2025-12-12 10:20:30', '2025-12-12'],
    ['2025-12-12Z', '2025-12-12'],
    ['2025/12/12', '2025-12-12'],
    ['2025/12', '2025-12'],
    ['2025.12.01', '2025-12-01'],
    ['1920///', '1920'],
    ['2010/03//', '2010-03'],
    ['2010/03/15/', '2010-03-15'],
    ['1988///Autumn', '1988-autumn'],
    ['[2005]', '2005'],
    ['©2005', '2005'],
    ['c2005.', '2005'],
    ['12. 12. 2025', '2025-12-12'],
    ['3.4.2025', '2025-04-03'],
    ['4.2025', '2025-04'],
    ['04/2025', '2025-04'],
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['04/04/2025', '2025-04-04'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %j', (text, date) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, value: date })
  })
})

describe('a date in words is read', () => {
  it.each([
    ['English', '12 December 2025', '2025-12-12'],
    ['English', 'December 12, 2025', '2025-12-12'],
    ['English', 'April 4, 2025', '2025-04-04'],
    ['English', 'Dec. 2025', '2025-12'],
    ['English', '1st of May, 2025', '2025-05-01'],
    ['English', '12-Dec-2025', '2025-12-12'],
    ['English', 'Spring 2025', '2025-spring'],
    ['English', '1988 Autumn', '1988-autumn'],
    ['English', 'Fall 2012', '2012-autumn'],
    ['Czech', '12. prosince 2025', '2025-12-12'],
    ['Czech', '12. prosinec 2025', '2025-12-12'],
    ['Czech', '1. července 2025', '2025-07-01'],
    ['Czech', '1. června 2025', '2025-06-01'],
    ['Czech', 'podzim 2025', '2025-autumn'],
    ['Dutch', '3 maart 2025', '2025-03-03'],
    ['French', '4 avril 2025', '2025-04-04'],
    ['French', '1er avril 2025', '2025-04-01'],
    ['French', '15 août 2025', '2025-08-15'],
    ['French', 'été 2010', '2010-summer'],
    ['German', '3. März 2025', '2025-03-03'],
    ['German', '1. Jänner 2025', '2025-01-01'],
    ['Italian', '5 maggio 2025', '2025-05-05'],
    ['Polish', '12 grudnia 2025', '2025-12-12'],
    ['Polish', '1 października 2025 r.', '2025-10-01'],
    ['Portuguese', '12 de março de 2025', '2025-03-12'],
    ['Slovak', '12. decembra 2025', '2025-12-12'],
    ['Spanish', '12 de diciembre de 2025', '2025-12-12'],
    ['Spanish', '1.º de enero de 2025', '2025-01-01'],
  ])('in %s: %j', (_, text, date) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, value: date })
  })
})

describe('a span within one year', () => {
  it.each([
    ['Jan-Mar 2019', '2019'],
    ['January–March 2019', '2019'],
    ['2019 Jan/Jun', '2019'],
    ['enero-junio de 2018', '2018'],
    ['Spring/Summer 2020', '2020'],
    ['December 2019', undefined],
    ['Dec 2019–Jan 2020', undefined],
    ['2019-2020', undefined],
    ['12-13 December 2025', undefined],
  ])('is known by its year: %j', (text, year) => {
    expect(yearOfSpan(text)).toBe(year)
  })
})

describe('what is no one date is refused with the reason', () => {
  it.each([
    ['2023-02-30', 'there is no day 30 in month 2023-02'],
    ['2023-02-29', 'there is no day 29 in month 2023-02'],
    ['1900-02-29', 'there is no day 29 in month 1900-02'],
    ['31 April 2025', 'there is no day 31 in month 2025-04'],
    ['2025-13', 'there is no month 13'],
    ['9999-99-99T99:99:99Z', 'the year 9999 is outside 1000 to 2999'],
    ['03/04/2025', 'it is ambiguous: 2025-04-03 or 2025-03-04'],
    ['03-04-2025', 'it is ambiguous: 2025-04-03 or 2025-03-04'],
    ['12. 12. 25', 'its year has two digits: write all four'],
    ['12/12/25', 'its year has two digits: write all four'],
    ["Dec. '25", 'its year has two digits: write all four'],
    ['2012[2005]', 'it names more than one year'],
    ['2010-2011', 'it names more than one year'],
    ['Winter 2024/25', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['Dec 2024-25', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['March/April 2025', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['12-13 December 2025', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['ca. 2005', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['2005?', 'it cannot be read as one date: write 2025-12-31, 2025-12, 2025-spring or 2025'],
    ['187-', 'it names no year of four digits'],
    ['n.d.', 'it names no year of four digits'],
    ['', 'it is empty'],
  ])('%j', (text, reason) => {
    expect(parsePartialDate(text)).toEqual({ ok: false, reason })
  })
})

const year = fc.integer({ min: 1000, max: 2999 })
const two = (number: number): string => String(number).padStart(2, '0')
const partialDate = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.constantFrom('spring', 'summer', 'autumn', 'winter')).map(([y, season]) => `${y}-${season}`),
)

describe('a partial date', () => {
  it('is read as itself, whatever it was read from', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parsePartialDate(date)).toEqual({ ok: true, value: date })
      }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parsePartialDate(text)
        if (read.ok) expect(parsePartialDate(read.value)).toEqual(read)
      }),
    )
  })

  it('exists where the calendar has the day, and only there', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const exists = new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1
        expect(parsePartialDate(`${y}-${two(m)}-${two(d)}`).ok).toBe(exists)
      }),
    )
  })

  it('has a precision, a year and perhaps a season', () => {
    expect(['2025', '2025-spring', '2025-03', '2025-03-04'].map(precisionOf)).toEqual(['year', 'season', 'month', 'day'])
    expect(['2025', '2025-spring', '2025-03-04'].map(yearOf)).toEqual(['2025', '2025', '2025'])
    expect(['2025', '2025-spring', '2025-03-04'].map(seasonOf)).toEqual([undefined, 'spring', undefined])
  })
})

describe('of two dates', () => {
  it.each([
    ['2024', '2025-03', -1],
    ['2025-04', '2025-03-31', 1],
    ['2025-03-04', '2025-03-05', -1],
    ['2025-03', '2025-03', 0],
    ['2025', '2025-03', undefined],
    ['2025-03', '2025-03-01', undefined],
    ['2025-spring', '2025-autumn', undefined],
    ['2025-spring', '2025-11-02', undefined],
    ['2024-winter', '2025-01-01', -1],
  ])('%s and %s, the order is %s', (a, b, order) => {
    const compared = comparePartialDates(a, b)
    expect(compared === undefined ? undefined : Math.sign(compared)).toBe(order)
  })

  it('either order of asking gives the same answer', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const [forth, back] = [comparePartialDates(a, b), comparePartialDates(b, a)]
        expect(forth === undefined ? undefined : forth + 0).toBe(back === undefined ? undefined : 0 - back)
      }),
    )
  })
})
