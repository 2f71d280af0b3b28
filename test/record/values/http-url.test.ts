import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iri } from '../../../src/rdf/iri.js'
import { parseHttpUrl } from '../../../src/record/values/http-url.js'
import { anyText } from './arbitraries.js'

describe('a web address', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [' HTTPS://Example.ORG:443/a/../b ', 'https://example.org/b'],
    ['http://example.org/výzkum', 'http://example.org/v%C3%BDzkum'],
    ['http://example.org/a|b^c`d{e}"<>', 'http://example.org/a%7Cb%5Ec%60d%7Be%7D%22%3C%3E'],
    ['http://example.org/?q=a|b^c`{d}', 'http://example.org/?q=a%7Cb%5Ec%60%7Bd%7D'],
    ['http://[::1]:8080/a[1]?b[]=2', 'http://[::1]:8080/a%5B1%5D?b%5B%5D=2'],
    ['http://example.org/100%', 'http://example.org/100%25'],
    ['http://example.org/#a#b', 'http://example.org/#a%23b'],
    [
      'http://stacks.iop.org/2053-1591/4/i=9/a=095021?key=crossref.dccdd6',
      'http://stacks.iop.org/2053-1591/4/i=9/a=095021?key=crossref.dccdd6',
    ],
  ])('is read from %j', (text, url) => {
    expect(parseHttpUrl(text)).toEqual({ ok: true, value: url })
  })

  it.each([
    ['javascript:alert(1)', 'it does not begin with http:// or https://'],
    ['JaVaScRiPt:alert(1)', 'it does not begin with http:// or https://'],
    ['java\nscript:alert(1)', 'it does not begin with http:// or https://'],
    ['data:text/html,x', 'it does not begin with http:// or https://'],
    ['www.example.org', 'it does not begin with http:// or https://'],
    ['http://user:secret@example.org/', 'it holds a user name or a password'],
    ['http://example.org/a b', 'it holds a space'],
    ['http://example.org/\u202egpj', 'it holds a character that cannot be seen'],
    ['http://example.org/\0', 'it holds a character that cannot be seen'],
    ['http://exa mple.org', 'it holds a space'],
    ['http://[::1', 'it is no web address'],
    ['http://{example}/', 'it is no web address'],
    ['', 'it is empty'],
  ])('is refused in %j', (text, reason) => {
    expect(parseHttpUrl(text)).toEqual({ ok: false, reason })
  })

  it('is read as itself and can be an IRI as it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('http://example.org/', 'https://a.example/?q=', 'http://a.example/#', 'http://'),
        anyText,
        (front, text) => {
          const read = parseHttpUrl(front + text)
          if (!read.ok) return
          expect(parseHttpUrl(read.value)).toEqual(read)
          expect(iri(read.value).value).toBe(read.value)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
