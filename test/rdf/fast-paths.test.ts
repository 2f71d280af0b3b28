import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iri, iriIn, iriSegment } from '../../src/rdf/iri.js'
import { nfc } from '../../src/rdf/nfc.js'

const documents = [
  'https://example.org/',
  'https://example.org/reviews/пикник/1/',
  'https://example.org/a%20b/',
  'https://example.org/books/x',
]

describe('nodes of a document', () => {
  it('are the same IRIs as written out, whatever document came before', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z0-9-]{1,20}$/))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...documents), name), { maxLength: 6 }), (nodes) => {
        for (const [document, fragment] of nodes) {
          const made = attempt(() => iriIn(document, fragment))
          const written = attempt(() => iri(`${document}#${iriSegment(fragment)}`))
          expect(made?.value).toBe(written?.value)
          expect(made?.nt).toBe(written?.nt)
          expect(made?.document).toBe(written?.document)
        }
      }),
    )
  })

  it('know their document; an IRI without a fragment is its own', () => {
    expect(iriIn('https://example.org/books/a/', 'book').document).toBe('https://example.org/books/a/')
    expect(iri('https://example.org/books/a/#book').document).toBe('https://example.org/books/a/')
    expect(iri('https://example.org/books/a/').document).toBe('https://example.org/books/a/')
  })

  it('refuse a document that has a fragment already', () => {
    expect(() => iriIn('https://example.org/#a/', 'book')).toThrow(RangeError)
  })
})

describe('Normal Form C', () => {
  it('is what it is without the quick test, for every pair of characters that it lets through', () => {
    const through = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter((one) => nfc(one) === one)
    const quick = through.filter((one) => /[\x00-\u02FF\u2010-\u2027]/.test(one))
    for (const first of quick) {
      const pairs = quick.map((second) => first + second).join(' ')
      expect(pairs.normalize('NFC')).toBe(pairs)
    }
  })

  it('composes what is written in parts', () => {
    expect(nfc('e\u0301')).toBe('é')
    expect(nfc('město – e\u0301')).toBe('město – é')
  })
})

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
