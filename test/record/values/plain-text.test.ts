import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nfc } from '../../../src/record/values/nfc.js'
import { cleanLine, cleanText } from '../../../src/record/values/plain-text.js'
import { anyText } from './arbitraries.js'

describe('a line of text', () => {
  it.each([
    ['with a line break and twelve spaces in it', 'Not Your\n            Rescue Project', 'Not Your Rescue Project'],
    ['with no-break spaces', '25\u00a0EUR\u202f', '25 EUR'],
    ['with soft hyphens', 'Recht\u00adschreibung', 'Rechtschreibung'],
    ['with zero-width spaces and a byte order mark', '\ufeffwww.\u200bexample', 'www.example'],
    ['with controls', 'a\0b\x07c\x85d\x92e', 'abc de'],
    ['decomposed', 'vy\u0301zkum', 'výzkum'],
    ['with half a character', 'a\ud800b', 'a\ufffdb'],
    ['with a joiner between Latin letters', 'Auf\u200clage', 'Auflage'],
    ['with a joiner behind a decomposed Latin letter', 'a\u0301\u200d', 'á'],
    ['with joiners among the marks of a Latin letter', 'a\u200d\u0301\u200d', 'á'],
    ['with a joiner that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['with a family of emoji', '👩\u200d👧', '👩\u200d👧'],
    ['with direction marks', '\u200fעברית\u200f', '\u200fעברית\u200f'],
    ['of nothing', ' \t\n ', ''],
  ])('%s is cleaned', (_, text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })

  it('is clean once it was cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanLine(text)
        expect(cleanLine(clean)).toBe(clean)
        expect(clean).not.toMatch(/[\p{Cc}\u00ad]|\s\s|^\s|\s$/u)
        expect(clean.isWellFormed() && clean === clean.normalize('NFC')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a text of paragraphs', () => {
  it('keeps them apart and joins their lines', () => {
    expect(cleanText('One\r\n line.\r\n\r\n \r\nTwo.\n\n\nThree\u2029Four')).toBe('One line.\n\nTwo.\n\nThree\n\nFour')
  })

  it('is clean once it was cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('Normal Form C', () => {
  it('is what the platform makes of any usual text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nfc(text)).toBe(text.normalize('NFC'))
      }),
    )
  })

  it('keeps every mark of a run too long to sort, and is stable', () => {
    const long = `a${'\u0323\u0301\u0344'.repeat(50)}`
    expect(nfc(nfc(long))).toBe(nfc(long))
    expect(
      nfc(long)
        .normalize('NFD')
        .match(/\u0323/g),
    ).toHaveLength(50)
  })
})
