import { expect, it } from 'vitest'
import { initialsOf } from '../../../src/write/citations/initials.js'

it.each([
  ['Ada', 'A.'],
  ['Ada Maria', 'A. M.'],
  ['Jean-Paul', 'J.-P.'],
  ['J.R.R.', 'J. R. R.'],
  ['J. R. R.', 'J. R. R.'],
  ['Ludwig van', 'L. van'],
  ['bell', 'b.'],
  ['Élise', 'É.'],
  ['Пётр', 'П.'],
  ['D’Arcy', 'D.'],
])('shortens %s to %s', (given, short) => {
  expect(initialsOf(given)).toBe(short)
})

it.each(['泽东', 'محمد', '<b>', 'Ada (Maria)', 'A-', '-', '.', '3rd'])('leaves %s', (given) => {
  expect(initialsOf(given)).toBe(given)
})

it('takes no time over a name that never ends', () => {
  const begun = performance.now()
  for (const part of ['a', 'á', 'a.', 'a-', '-', ' ', '\u0301', 'a ']) initialsOf(`${part.repeat(100_000)}!`)
  expect(performance.now() - begun).toBeLessThan(1000)
})
