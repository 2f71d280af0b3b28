/**
 * Which of two printed page numbers is the lower: below 0 for `first`, above 0 for `last`, 0 where they are the same.
 *
 * @returns `undefined` where nobody can say: numbers of two kinds (xii and 5), letters of two sections (A3 and B1), and a
 *   last page that is abbreviated (152-8).
 */
export function comparePages(first: string, last: string): number | undefined {
  const a = pageNumber(first)
  const b = pageNumber(last)
  if (a === undefined || a.section !== b?.section) return undefined
  if (b.number < a.number && b.digits < a.digits) return undefined
  return a.number - b.number
}

interface PageNumber {
  /** What tells two counts of pages apart: the letters before the number, or that it is a roman one. */
  readonly section: string
  readonly number: number
  /** How many digits are printed; all roman numbers count alike, since nobody abbreviates them. */
  readonly digits: number
}

function pageNumber(printed: string): PageNumber | undefined {
  const lettered = /^(\p{L}{0,4})[-. ]?([0-9]{1,9})$/u.exec(printed)
  if (lettered !== null) {
    const [, letters = '', digits = ''] = lettered
    return { section: letters.toLowerCase(), number: Number(digits), digits: digits.length }
  }
  const roman = romanNumber(printed.toLowerCase())
  return roman === undefined ? undefined : { section: 'roman numerals', number: roman, digits: 0 }
}

const roman = /^(m{0,4})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/
const values: Readonly<Record<string, number>> = { m: 1000, d: 500, c: 100, l: 50, x: 10, v: 5, i: 1 }

function romanNumber(printed: string): number | undefined {
  if (printed === '' || !roman.test(printed)) return undefined
  const numbers = Array.from(printed, (letter) => values[letter] ?? 0)
  return numbers.reduce((sum, value, i) => sum + (value < (numbers[i + 1] ?? 0) ? -value : value), 0)
}
