import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLanguage } from '../../../src/record/values/language.js'
import { anyText } from './arbitraries.js'

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en-gb'],
    ['de-DE', 'de-de'],
    ['cs_CZ', 'cs-cz'],
    ['sr_RS@latin', 'sr-latn-rs'],
    ['zh-Hans-CN', 'zh-hans-cn'],
    ['de-1996', 'de-1996'],
    ['es-419', 'es-419'],
    ['eng', 'en'],
    ['cze', 'cs'],
    ['ces', 'cs'],
    ['ger', 'de'],
    ['fre', 'fr'],
    ['fra', 'fr'],
    ['eng-GB', 'en-gb'],
    ['grc', 'grc'],
    ['ENGLISH', 'en'],
    ['spanish', 'es'],
    ['čeština', 'cs'],
    ['cestina', 'cs'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['русский', 'ru'],
    ['Ελληνικά', 'el'],
  ])('is read from %j', (text, tag) => {
    expect(parseLanguage(text)).toEqual({ ok: true, value: tag })
  })

  const unknown = 'it is no code or name of a language: write en, cs, de …'

  it.each([
    ['mul', 'it names no single language'],
    ['und', 'it names no single language'],
    ['xx', unknown],
    ['qqq', unknown],
    ['en-', unknown],
    ['English and French', unknown],
    ['eng; fre', unknown],
    ['', 'it is empty'],
  ])('is refused in %j', (text, reason) => {
    expect(parseLanguage(text)).toEqual({ ok: false, reason })
  })

  it('of the European Union is known by its codes and its own name', () => {
    const languages = ['bg bul български', 'cs cze čeština', 'da dan dansk', 'de ger Deutsch', 'el gre ελληνικά', 'en eng English']
    languages.push(
      'es spa español',
      'et est eesti',
      'fi fin suomi',
      'fr fre français',
      'ga gle Gaeilge',
      'hr hrv hrvatski',
      'hu hun magyar',
    )
    languages.push('it ita italiano', 'lt lit lietuvių', 'lv lav latviešu', 'mt mlt Malti', 'nl dut Nederlands', 'pl pol polski')
    languages.push('pt por português', 'ro rum română', 'sk slo slovenčina', 'sl slv slovenščina', 'sv swe svenska')
    expect(languages).toHaveLength(24)
    for (const [tag, ...names] of languages.map((row) => row.split(' '))) {
      for (const name of names) expect(parseLanguage(name)).toEqual({ ok: true, value: tag })
    }
  })

  it('is read as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('en-', 'cs_', 'deu-', ''), anyText, (front, text) => {
        const read = parseLanguage(front + text)
        if (read.ok) expect(parseLanguage(read.value)).toEqual(read)
      }),
    )
  })
})
