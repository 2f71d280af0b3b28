import { describe, expect, it } from 'vitest'
import { limitedPage } from '../../../src/html/limited-page.js'
import { visibleLines } from '../../../src/read/landing-html/visible-lines.js'
import { inItsLanguage } from '../../../src/read/parallel-titles.js'
import { statedPages } from '../landing-html/languages/index.js'
import type { StatedPage } from '../landing-html/languages/stated-page.js'
import { readOne } from './read-one.js'

/** The text of a page as it is copied from a window, block by block. */
function copied(html: string): string {
  const document = limitedPage(html)
  if (typeof document === 'string') throw new Error(document)
  return visibleLines(document, () => ({ file: 'page.html' }))
    .map(({ text }) => text)
    .join('\n')
}

/** Less what the tags alone state, the languages of keywords among it. */
function seenOf({ page, serial, keywords, ...record }: StatedPage['record'], unseen: StatedPage['unseen'] = []): StatedPage['record'] {
  const { publishers, ...journal } = serial ?? {}
  return {
    ...record,
    serial: { ...journal, ...(publishers && !unseen.includes('publishers') && { publishers }) },
    ...(page !== undefined && !unseen.includes('page') && { page }),
    ...(keywords && { keywords: keywords.map(({ value }) => inItsLanguage(value)) }),
  }
}

describe('a page that somebody copied as text states the review and its book as the page does:', () => {
  it.each(statedPages)('$language, from $layout', ({ html, record, unseen, price }) => {
    const seen = seenOf(record, unseen)
    const { record: read, diagnostics } = readOne(copied(html))
    const { sources, ...stated } = read
    expect(stated).toEqual(seen)
    expect(diagnostics.map(({ actual }) => actual)).toContain(price)
    expect(sources).toHaveLength(1)
  })
})
