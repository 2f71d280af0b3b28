import { expect, it } from 'vitest'
import { filled } from '../../../src/write/citations/placeholders.js'

const one = '\uE0000\uE001'
const two = '\uE0001\uE001'
const fill = (template: string, ...texts: readonly string[]): string =>
  filled(
    template,
    texts.map((text) => ({ text })),
    ({ text }) => text,
  )

it('puts texts in their places once: what they hold stays as it is', () => {
  expect(fill(`${one} and ${two}`, two, '$&')).toBe(`${two} and $&`)
})

it.each([
  [`${one}. Next`, 'A', 'A. Next'],
  [`${one}. Next`, 'A.', 'A. Next'],
  [`${one}. Next`, 'Why?', 'Why? Next'],
  [`${one}. Next`, 'No!', 'No! Next'],
  [`${one}. Next`, 'And so …', 'And so … Next'],
  [`${one}. Next`, 'He said “no!”', 'He said “no!” Next'],
  [`${one}. Next`, 'He said “no”', 'He said “no”. Next'],
  [`“${one}.” Next`, 'Why?', '“Why?” Next'],
  [`<i>${one}</i>. Next`, 'Why?', '<i>Why?</i> Next'],
  [`<i>${one}</i>. Next`, 'Why', '<i>Why</i>. Next'],
  [`${one}, Next`, 'A,', 'A, Next'],
  [`${one}, Next`, 'Why?', 'Why?, Next'],
  [`${one}, Next`, 'A.', 'A., Next'],
  [`${one}: Next`, 'A:', 'A: Next'],
  [`(${one}). Next`, 'A.', '(A.). Next'],
])('doubles no punctuation: %s with %s', (template, text, whole) => {
  expect(fill(template, text)).toBe(whole)
})

it.each([
  [`${one} [Review]`, 'The waves.', 'The waves [Review]'],
  [`${one}, 2025`, 'The waves.', 'The waves, 2025'],
  [`${one}, 2025`, 'The U.S.', 'The U.S., 2025'],
  [`${one}, 2025`, 'Why?', 'Why?, 2025'],
  [`${one}. 2025`, 'The waves.', 'The waves. 2025'],
])('leaves out the full stop of a title where the sentence goes on: %s with %s', (template, text, whole) => {
  expect(filled(template, [{ text, isTitle: true }], (piece) => piece.text)).toBe(whole)
})
