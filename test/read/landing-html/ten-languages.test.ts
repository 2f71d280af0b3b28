import { describe, expect, it } from 'vitest'
import { statedPages } from './languages/index.js'
import { readPage } from './read-page.js'

/** Journals, books and people are made up; the pages are laid out as those of the systems that print them. */
describe('a page states all that it prints, and nothing else:', () => {
  it.each(statedPages)('$language, on $layout', ({ html, record, price }) => {
    const { record: read, diagnostics } = readPage(html)
    const { sources, ...stated } = read
    expect(stated).toEqual(record)
    expect(sources).toHaveLength(1)
    // The price has no field: it is reported, and so is nothing else.
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['read/text-is-understood'])
    expect(diagnostics[0]?.actual).toContain(price)
  })
})
