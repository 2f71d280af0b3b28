import { describe, expect, it } from 'vitest'
import { readCitation, readPlacement } from '../../../src/read/landing-text/citation-line.js'

/** The place in a journal, flat: `journal | year | volume | issue | pages or article`. */
function flat(line: string, read = readCitation): string {
  const found = read(line)
  if (found === undefined) return 'none'
  const pages =
    found.pages === undefined
      ? (found.locator?.value ?? '')
      : `${found.pages.value.first}${found.pages.value.last === undefined ? '' : `-${found.pages.value.last}`}`
  return [found.journal?.value ?? '', found.date?.value ?? '', found.volume?.value ?? '', found.issue?.value ?? '', pages].join(' | ')
}

describe('a citation line', () => {
  it.each([
    ['Gender a výzkum / Gender and Research 2025, 26 (2): 152-158', 'Gender a výzkum / Gender and Research | 2025 | 26 | 2 | 152-158'],
    ['Water Quarterly, vol. 26, no. 2, pp. 152–158, 2025', 'Water Quarterly | 2025 | 26 | 2 | 152-158'],
    ['Vodní listy 26/2025, č. 2, s. 152–158', 'Vodní listy | 2025 | 26 | 2 | 152-158'],
    ['Vodní listy, roč. 26, 2025, č. 2, s. 152–158.', 'Vodní listy | 2025 | 26 | 2 | 152-158'],
    ['Journal of Water 26(2), 2025, 152–158', 'Journal of Water | 2025 | 26 | 2 | 152-158'],
    ['Journal of Water 2025;26(2):152-158', 'Journal of Water | 2025 | 26 | 2 | 152-158'],
    ['Journal of Water 26.2 (2025): 152-158', 'Journal of Water | 2025 | 26 | 2 | 152-158'],
    ['Journal of Water 26:2 (2025), 152-158', 'Journal of Water | 2025 | 26 | 2 | 152-158'],
    ['Wasserblätter 26 (2025), H. 2, S. 152–158', 'Wasserblätter | 2025 | 26 | 2 | 152-158'],
    ['Wasserblätter, 26. Jg. (2025), Heft 3/4, S. 152–158', 'Wasserblätter | 2025 | 26 | 3/4 | 152-158'],
    ['Water (Basel) 26 (1–2) 2025: 5', 'Water (Basel) | 2025 | 26 | 1–2 | 5'],
    ['Cahiers de l’eau, 2025/2 (Vol. 26), p. 152 à 158', 'Cahiers de l’eau | 2025 | 26 | 2 | 152-158'],
    ['Cahiers de l’eau [En ligne], 26 | 2025', 'Cahiers de l’eau | 2025 | 26 |  | '],
    ['Estudos da Água, v. 26, n. 2, p. 152-158, jul./dez. 2025', 'Estudos da Água | 2025 | 26 | 2 | 152-158'],
    ['Water Letters, Volume 26, Issue 2, December 2025, Pages 152–8', 'Water Letters | 2025-12 | 26 | 2 | 152-158'],
    ['Open Water 12(3), 2025, e1001044', 'Open Water | 2025 | 12 | 3 | e1001044'],
    ['Open Water 2025, 12 (3), Article 15', 'Open Water | 2025 | 12 | 3 | 15'],
    ['Water Notes 8(2) 2019, B13–B14', 'Water Notes | 2019 | 8 | 2 | B13-B14'],
    ['Water Notes 8(2) 2019, pp. xii–xv', 'Water Notes | 2019 | 8 | 2 | xii-xv'],
    ['Water Notes 152 (2019), pp. 1998–2010', 'Water Notes | 2019 | 152 |  | 1998-2010'],
    ['Water Review 2020, 1 (1): 1-3 | DOI: 10.5555/12345678', 'Water Review | 2020 | 1 | 1 | 1-3'],
  ])('%s', (line, expected) => {
    expect(flat(line)).toBe(expected)
  })

  it.each([
    'Smith, John: The Ethics of Water. Oxford: OUP, 2020. 320 pp.',
    'Rivers of the World, vol. 2, Oxford 2020',
    'Published by Haymarket Books in 2024',
    'The book has 12 chapters and 345 pages.',
    '2025',
    '',
  ])('is not %s', (line) => {
    expect(flat(line)).toBe('none')
  })

  it('names the issue alone behind the label "Issue"', () => {
    expect(flat('Vol. 26 No. 2 (2025): Special Issue on Rivers', readPlacement)).toBe(' | 2025 | 26 | 2 | ')
    expect(flat('Bd. 31 Nr. 1 (2019)', readPlacement)).toBe(' | 2019 | 31 | 1 | ')
    expect(flat('Roč. 7 č. 1 (2023)', readPlacement)).toBe(' | 2023 | 7 | 1 | ')
  })
})
