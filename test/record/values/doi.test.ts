import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iri } from '../../../src/rdf/iri.js'
import { doiUrl, parseDoi } from '../../../src/record/values/doi.js'
import { anyText } from './arbitraries.js'

const sici = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'

describe('a DOI is read', () => {
  it.each([
    ['bare', '10.1000/xyz123', '10.1000/xyz123'],
    ['in capitals', '10.1000/ABC', '10.1000/abc'],
    ['from its address', 'https://doi.org/10.1016/j.cities.2011.06.006', '10.1016/j.cities.2011.06.006'],
    ['from the old address', 'http://dx.doi.org/10.1000/xyz', '10.1000/xyz'],
    ['from an address without scheme', 'doi.org/10.1000/xyz', '10.1000/xyz'],
    ['behind doi:', 'doi:10.1000/xyz', '10.1000/xyz'],
    ['behind DOI and a space', 'DOI 10.1000/xyz', '10.1000/xyz'],
    ['behind DOI: and its address', 'DOI: https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['as an info URI', 'info:doi/10.1000/xyz', '10.1000/xyz'],
    ['with a subdivided prefix', '10.1000.10/123456', '10.1000.10/123456'],
    ['with a full stop behind it', 'doi:10.1000/xyz.', '10.1000/xyz'],
    ['in brackets', '(doi:10.1000/xyz).', '10.1000/xyz'],
    ['in angle brackets', '<https://doi.org/10.1000/xyz>', '10.1000/xyz'],
    ['with brackets of its own', '10.1016/0022-1996(88)90013-X', '10.1016/0022-1996(88)90013-x'],
    ['with brackets of its own at the end', '10.1000/abc(2)', '10.1000/abc(2)'],
    ['with a query behind its address', 'https://doi.org/10.1000/xyz?utm_source=mail#top', '10.1000/xyz'],
    ['percent-encoded', 'https://doi.org/10.1000%2F456%23789', '10.1000/456#789'],
    ['with a soft hyphen from a copied page', '10.1000/xy\u00adz', '10.1000/xyz'],
    ['as a SICI', sici, sici.toLowerCase()],
    ['as a SICI in a sentence', `doi:${sici}.`, sici.toLowerCase()],
    [
      'as a SICI that ends in its check character #',
      'https://doi.org/10.1002/(SICI)1(199601)9:1<1::AID-A1>3.0.CO;2-#',
      '10.1002/(sici)1(199601)9:1<1::aid-a1>3.0.co;2-#',
    ],
  ])('%s', (_, text, doi) => {
    expect(parseDoi(text)).toEqual({ ok: true, value: doi })
  })
})

describe('what is no DOI is refused with the reason', () => {
  it.each([
    ['', 'it is empty'],
    ['10.1000/abc def', 'it holds a space'],
    ['10.1000/', 'nothing stands behind its slash'],
    ['10/abcde', 'it is a short DOI: write the one that it stands for'],
    ['https://www.degruyter.com/doi/10.7767/omz.1987.42.6.331', 'it is the address of another page: write the DOI itself, 10.…'],
    ['https://doi.org/10.1000/%E0%A4%A', 'the percent signs in its address are broken'],
    ['10.1000/a\u202eb', 'it holds a character that cannot be seen'],
    ['10.1000/a\ud800', 'it holds a character that cannot be seen'],
    ['11.1000/abc', 'it does not begin as a DOI does: 10., four to nine digits, a slash'],
    ['10.12/abc', 'it does not begin as a DOI does: 10., four to nine digits, a slash'],
  ])('%j', (text, reason) => {
    expect(parseDoi(text)).toEqual({ ok: false, reason })
  })
})

describe('the address of a DOI', () => {
  it('encodes what would end it', () => {
    expect(doiUrl('10.1002/(sici)1(199806)49:8<693::a>3.0.co;2-o')).toBe(
      'https://doi.org/10.1002/(sici)1(199806)49:8%3C693::a%3E3.0.co;2-o',
    )
    expect(doiUrl('10.1000/a?b#c%d')).toBe('https://doi.org/10.1000/a%3Fb%23c%25d')
  })

  it('leads back to the DOI, can be an IRI as it stands, and the DOI is read as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('10.1000/', 'doi:10.12345.6/', 'https://doi.org/10.1000/'), anyText, (front, text) => {
        const read = parseDoi(front + text)
        if (!read.ok) return
        expect(parseDoi(read.value)).toEqual(read)
        expect(parseDoi(doiUrl(read.value))).toEqual(read)
        expect(iri(doiUrl(read.value)).value).toBe(doiUrl(read.value))
      }),
      { numRuns: 1000 },
    )
  })
})
