import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issnCheckDigit } from '../../../src/record/values/check-digits.js'
import { parseIssn } from '../../../src/record/values/issn.js'
import { digits } from './arbitraries.js'

describe('an ISSN', () => {
  it.each([
    ['0378-5955', '0378-5955'],
    ['03785955', '0378-5955'],
    ['0378–5955', '0378-5955'],
    ['2434-561x', '2434-561X'],
    ['ISSN: 2434-561X', '2434-561X'],
    ['eISSN 0317-8471', '0317-8471'],
    ['urn:issn:0317-8471', '0317-8471'],
    ['https://portal.issn.org/resource/ISSN/0317-8471', '0317-8471'],
  ])('is read from %j', (text, issn) => {
    expect(parseIssn(text)).toEqual({ ok: true, value: issn })
  })

  it.each([
    ['0378-5954', 'its last digit should be 5, not 4'],
    ['0378-595', 'it is not four digits, a hyphen and four more, of which the last may be X'],
    ['', 'it is not four digits, a hyphen and four more, of which the last may be X'],
  ])('is refused in %j', (text, reason) => {
    expect(parseIssn(text)).toEqual({ ok: false, reason })
  })

  it('with one digit changed is refused', () => {
    fc.assert(
      fc.property(digits(7), fc.nat(6), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const issn = `${body.slice(0, 4)}-${body.slice(4)}${issnCheckDigit(body)}`
        const changed = body.slice(0, at) + String((Number(body[at]) + by) % 10) + body.slice(at + 1) + issn.slice(-1)
        expect(parseIssn(issn)).toEqual({ ok: true, value: issn })
        expect(parseIssn(changed).ok).toBe(false)
      }),
    )
  })
})
