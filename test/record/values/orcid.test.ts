import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orcidCheckDigit } from '../../../src/record/values/check-digits.js'
import { parseOrcid } from '../../../src/record/values/orcid.js'
import { digits } from './arbitraries.js'

describe('an ORCID iD', () => {
  it.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['http://www.orcid.org/0000-0002-1694-233x/', '0000-0002-1694-233X'],
    ['orcid.org/0000-0001-5109-3700', '0000-0001-5109-3700'],
    ['ORCID: 0000000151093700', '0000-0001-5109-3700'],
    ['ORCID iD: https://orcid.org/0000-0001-5109-3700', '0000-0001-5109-3700'],
  ])('is read from %j', (text, orcid) => {
    expect(parseOrcid(text)).toEqual({ ok: true, value: orcid })
  })

  it.each([
    ['0000-0002-1825-0098', 'its last digit should be 7, not 8'],
    ['0000-0002-1825', 'it is not sixteen digits in groups of four, of which the last may be X'],
    ['https://example.org/0000-0002-1825-0097', 'it is not sixteen digits in groups of four, of which the last may be X'],
  ])('is refused in %j', (text, reason) => {
    expect(parseOrcid(text)).toEqual({ ok: false, reason })
  })

  it('with one digit changed is refused', () => {
    fc.assert(
      fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const check = orcidCheckDigit(body)
        const changed = body.slice(0, at) + String((Number(body[at]) + by) % 10) + body.slice(at + 1)
        expect(parseOrcid(body + check).ok).toBe(true)
        expect(parseOrcid(changed + check).ok).toBe(false)
      }),
    )
  })
})
