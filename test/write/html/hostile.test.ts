import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dataset } from '../../../src/rdf/dataset.js'
import type { BookReview } from '../../../src/record/review.js'
import { htmlPage } from '../../../src/write/html/index.js'
import { asPagesHold, everywhere } from './hostile.js'
import { attribute, elementsOf, jsonsOf, metasOf, named, textOf } from './parsed-page.js'
import { alternates, jsonldOf, mine, namesOf, pageOf } from './reviews.js'

const harmless = elementsOf(pageOf(everywhere('harmless'))).map(({ tagName }) => tagName)

/** Whether a page with a text everywhere has the elements of any other, and gives the text back. */
function expectHarmless(text: string): void {
  const record = everywhere(text)
  const elements = elementsOf(pageOf(record))
  expect(elements.map(({ tagName }) => tagName)).toEqual(harmless)
  expect(jsonsOf(elements)).toEqual([jsonldOf(record)])
  expect(textOf(named(elements, 'h1')[0])).toBe(asPagesHold(text))
  expect(metasOf(elements)['citation_title']).toEqual([asPagesHold(text)])
  expect(metasOf(elements)['citation_keywords']).toEqual([asPagesHold(text)])
}

const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></script>',
  '</ScRiPt >',
  '</script/x>',
  '<!-- recension:end -->',
  ']]></script>',
  'x"><script>alert(1)</script>',
  "' onload='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<svg><script>alert(1)</script></svg>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<plaintext>',
  '<base href="https://evil.example/">',
  '&lt;b&gt; &amp;amp; &#x3C;',
  'NUL \0 inside',
  'lone \uD800 surrogate',
  'line\u2028separators\u2029and\rreturns',
  '\u202Egnp.exe',
  '${alert(1)} `{{7*7}}`',
]

describe('hostile text', () => {
  it.each(hostile)('%j is shown as it is and changes nothing else', (text) => {
    expectHarmless(text)
  })

  it('of any kind is shown as it is and changes nothing else', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile, '<', '>', '"', '&', '</', '<!--', '-->', '\0'))
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        text.filter((value) => value.normalize('NFC') === value && value.trim() !== '' && !value.includes('\n\n')),
        expectHarmless,
      ),
      { numRuns: 50 },
    )
  })

  it('in an address makes no link', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
    ]) {
      const record: BookReview = {
        ...mine,
        page: address,
        licence: address,
        recordLicence: address,
        books: [{ ...mine.books?.[0], page: address }],
      }
      const names = namesOf(record)
      // The graph holds no such address: readers refuse them, and so does the page.
      const page = htmlPage(record, new Dataset(), { names, preview: false, base: 'https://reviews.example/', alternates })
      const targets = elementsOf(page).flatMap((element) => attribute(element, 'href') ?? [])
      expect(targets.filter((target) => !/^(https?:\/\/|review\.)/.test(target))).toEqual([])
    }
  })
})
