import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.js'
import { cs } from './languages/cs.js'
import { de } from './languages/de.js'
import { en } from './languages/en.js'
import { es } from './languages/es.js'
import { fr } from './languages/fr.js'
import { it as itPage } from './languages/it.js'
import { nl } from './languages/nl.js'
import { pl } from './languages/pl.js'
import { pt } from './languages/pt.js'
import { sk } from './languages/sk.js'

/** Journals, books and people are made up; the pages are laid out as those of the systems that print them. */
describe('a page states all that it prints, and nothing else:', () => {
  it.each([cs, de, en, es, fr, itPage, nl, pl, pt, sk])('$language, on $layout', ({ html, record, price }) => {
    const { record: read, diagnostics } = readPage(html)
    const { sources, ...stated } = read
    expect(stated).toEqual(record)
    expect(sources).toHaveLength(1)
    // The price has no field: it is reported, and so is nothing else.
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['read/text-is-understood'])
    expect(diagnostics[0]?.actual).toContain(price)
  })
})
