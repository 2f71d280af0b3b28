import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rorCheckDigits } from '../../../src/record/values/check-digits.js'
import { parseRor } from '../../../src/record/values/ror.js'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

describe('a ROR identifier', () => {
  it.each([
    ['05dxps055', '05dxps055'],
    ['https://ror.org/03yrm5c26', '03yrm5c26'],
    ['ror.org/04wxnsj81/', '04wxnsj81'],
    ['ROR: 02TWCFP32', '02twcfp32'],
  ])('is read from %j', (text, ror) => {
    expect(parseRor(text)).toEqual({ ok: true, value: ror })
  })

  it.each([
    ['05dxps056', 'its last digits should be 55, not 56'],
    ['05dxpi055', 'it is not a 0, six letters or digits and two digits'],
    ['15dxps055', 'it is not a 0, six letters or digits and two digits'],
    ['', 'it is not a 0, six letters or digits and two digits'],
  ])('is refused in %j', (text, reason) => {
    expect(parseRor(text)).toEqual({ ok: false, reason })
  })

  it('with one character changed is refused', () => {
    const body = fc.string({ unit: fc.constantFrom(...Array.from(crockford)), minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(body, fc.nat(5), fc.integer({ min: 1, max: 31 }), (characters, at, by) => {
        const check = rorCheckDigits(characters)
        const other = crockford.charAt((crockford.indexOf(characters.charAt(at)) + by) % 32)
        expect(parseRor(`0${characters}${check}`).ok).toBe(true)
        expect(parseRor(`0${characters.slice(0, at)}${other}${characters.slice(at + 1)}${check}`).ok).toBe(false)
      }),
    )
  })
})
