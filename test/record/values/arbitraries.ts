import fc from 'fast-check'

/** Any text at all: ASCII, every script, marks, controls, lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...Array.from(' \n\t.,;:-–/()[]<>#?%"\'|^`{}\\aZ09éßıK\u0301\u200d\u00ad\u202e\ufeff\ue000'), '\ud800', '\udc00'),
    maxLength: 40,
  }),
)

/** As many digits as asked for. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length })
}

/** Inputs that make careless code slow: long runs of what parsers look for. */
export const longRuns: readonly string[] = [
  '9',
  '978-',
  ' ',
  ', ',
  'a',
  '(',
  '.',
  '\u0301\u0323',
  'CC BY ',
  'ISBN ',
  '\n \n',
  '-',
  '1/',
  'https://',
].map((unit) => unit.repeat(40_000))
