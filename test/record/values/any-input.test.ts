import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDoi } from '../../../src/record/values/doi.js'
import { parseHttpUrl } from '../../../src/record/values/http-url.js'
import { findIsbns, parseIsbn } from '../../../src/record/values/isbn.js'
import { parseIssn } from '../../../src/record/values/issn.js'
import { parseLanguage } from '../../../src/record/values/language.js'
import { findLicence, parseLicence } from '../../../src/record/values/licence.js'
import { parseOrcid } from '../../../src/record/values/orcid.js'
import { parsePartialDate } from '../../../src/record/values/partial-date.js'
import { fullerName, parsePersonName, sameName } from '../../../src/record/values/person-name.js'
import { cleanLine, cleanText } from '../../../src/record/values/plain-text.js'
import { parseRor } from '../../../src/record/values/ror.js'
import { cutSlug, dotted, slug } from '../../../src/record/values/slug.js'
import { anyText, longRuns } from './arbitraries.js'

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['parseDoi', parseDoi],
  ['parseDoi of an address', (text) => parseDoi(`https://doi.org/10.1000/${text}`)],
  ['parseIsbn', parseIsbn],
  ['findIsbns', findIsbns],
  ['parseIssn', parseIssn],
  ['parseOrcid', parseOrcid],
  ['parseRor', parseRor],
  ['parsePartialDate', parsePartialDate],
  ['parseLanguage', parseLanguage],
  ['parseLicence', parseLicence],
  ['findLicence', findLicence],
  ['parseHttpUrl', parseHttpUrl],
  ['parsePersonName', parsePersonName],
  ['sameName', (text) => sameName(text, `${text}.`)],
  ['fullerName', (text) => fullerName(text, `${text}.`)],
  ['cleanLine', cleanLine],
  ['cleanText', cleanText],
  ['slug', slug],
  ['dotted', dotted],
  ['cutSlug', (text) => cutSlug(text, 60)],
]

describe.each(readers)('%s', (_, read) => {
  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => read(text)).not.toThrow()
      }),
    )
  })

  it('answers to long inputs within seconds', { timeout: 30_000 }, () => {
    for (const text of longRuns) {
      const begun = performance.now()
      read(text)
      expect(performance.now() - begun, JSON.stringify(text.slice(0, 10))).toBeLessThan(5000)
    }
  })
})
