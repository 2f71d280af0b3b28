import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSlug, dotted, foldLatin, slug } from '../../../src/record/values/slug.js'
import { anyText } from './arbitraries.js'

describe('a slug', () => {
  it.each([
    ['Gender a výzkum', 'gender-a-vyzkum'],
    ['Пикник', 'пикник'],
    ['Straße, Ærø & Œuvre', 'strasse-aero-oeuvre'],
    ['Łódź / Đurđa / Þór / Iğdır / İzmir', 'lodz-durda-thor-igdir-izmir'],
    ['  “Not Your Rescue Project.”  ', 'not-your-rescue-project'],
    ["L'été à Paris — 1920", 'l-ete-a-paris-1920'],
    ['ﬁn de siècle', 'fin-de-siecle'],
    ['Чайка и Ёж', 'чайка-и-ёж'],
    ['हिन्दी', 'हिन्दी'],
    ['日本語', '日本語'],
    ['Ελληνικά', 'ελληνικά'],
    ['❤️ — !', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('keeps the marks of other scripts, in Normal Form C', () => {
    expect(slug('Чайка'.normalize('NFD'))).toBe('чайка'.normalize('NFC'))
  })

  it('is its own slug, and is made of letters, digits, marks and single hyphens between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = slug(text)
        expect(slug(made)).toBe(made)
        expect(made.normalize('NFC')).toBe(made)
        expect(made).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not tell the forms of Unicode apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text.normalize('NFD'))).toBe(slug(text))
      }),
    )
  })
})

describe('a part of a place', () => {
  it.each([
    ['1–2', '1.2'],
    ['26', '26'],
    ['Supplement 1', 'supplement.1'],
    ['B13', 'b13'],
    ['(n.s.) 3', 'n.s.3'],
  ])('%j is %j', (text, expected) => {
    expect(dotted(text)).toBe(expected)
  })

  it('never holds a hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(dotted(text)).not.toContain('-')
        expect(dotted(dotted(text))).toBe(dotted(text))
      }),
    )
  })
})

describe('a cut slug', () => {
  it('is whole where it is short enough', () => {
    expect(cutSlug('Not Your Rescue Project', 60)).toEqual({ slug: 'not-your-rescue-project', cut: false })
    expect(cutSlug('a'.repeat(60), 60)).toEqual({ slug: 'a'.repeat(60), cut: false })
  })

  it('is cut at a number of characters, without a hyphen at its end', () => {
    expect(cutSlug('a'.repeat(61), 60)).toEqual({ slug: 'a'.repeat(60), cut: true })
    expect(cutSlug('one two three', 8)).toEqual({ slug: 'one-two', cut: true })
    expect(cutSlug('𐐨'.repeat(5), 3)).toEqual({ slug: '𐐨'.repeat(3), cut: true })
  })

  it('is a slug that begins as the whole one does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, length) => {
        const { slug: cut } = cutSlug(text, length)
        expect(slug(text).startsWith(cut)).toBe(true)
        expect(slug(cut)).toBe(cut)
        expect(Array.from(cut).length).toBeLessThanOrEqual(length)
      }),
    )
  })
})

describe('folding', () => {
  it('takes the diacritics from Latin letters only', () => {
    expect(foldLatin('Žluťoučký KŮŇ, ёж, Ὀδυσσεύς')).toBe('zlutoucky kun, ёж, ὀδυσσεύς')
  })
})
