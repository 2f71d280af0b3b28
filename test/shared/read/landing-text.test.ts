import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { landingHtml } from '../../../src/read/landing-html/index.js'
import { landingText } from '../../../src/read/landing-text/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'
import { sharedFolder } from '../folder.js'

const text = readFileSync(`${sharedFolder()}/seed/landing-page.txt`, 'utf8')
const readings = [...(landingText.read(textSource('landing-page.txt', text), {}) as Iterable<Reading>)]
const record = readings[0]?.draft?.record

describe('the seed page', () => {
  it('is recognised, and is one review with nothing to complain of', () => {
    expect(landingText.detect(textSource('seed', text))).toBeGreaterThan(0.8)
    expect(landingHtml.detect(textSource('seed', text))).toBe(0)
    expect(readings).toHaveLength(1)
    expect(readings[0]?.diagnostics).toEqual([])
    expect(readings[0]?.draft?.key).toBe('landing-page.txt')
  })

  it('is read whole: every fact that it states', () => {
    const { abstracts, ...rest } = record ?? {}
    expect(rest).toEqual({
      titles: [
        {
          value: 'Book review of Gallant, C., Lam, E. 2024. Not Your Rescue Project. Migrant Sex Workers Fighting for Justice.',
          language: 'en',
        },
      ],
      books: [
        {
          titles: [{ value: 'Not Your Rescue Project' }],
          subtitle: 'Migrant Sex Workers Fighting for Justice',
          printedTitle: 'Not Your Rescue Project. Migrant Sex Workers Fighting for Justice',
          contributors: [
            { role: 'author', name: 'Chanelle Gallant', family: 'Gallant', given: 'Chanelle' },
            { role: 'author', name: 'Elene Lam', family: 'Lam', given: 'Elene' },
            { role: 'foreword', name: 'Harsha Walia' },
            { role: 'afterword', name: 'Robyn Maynard', printedRole: 'postscript' },
          ],
          publishers: [{ name: 'Haymarket Books' }],
          date: '2024',
        },
      ],
      serial: {
        titles: [
          { value: 'Gender a výzkum', language: 'cs' },
          { value: 'Gender and Research', language: 'en' },
        ],
        volume: '26',
        issue: '2',
        date: '2025',
      },
      pages: { first: '152', last: '158' },
      history: { received: '2025-04-04', revised: ['2025-11-07'], accepted: '2025-11-10', online: '2025-12-10', published: '2025-12-12' },
      language: 'en',
      licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
      sources: [{ hash: 'ptM1JzBNGhcfl21gz8mfZz_MVQP9C8nZbZKG3B7zuZs', mediaType: 'text/plain' }],
    })
    expect(abstracts).toHaveLength(1)
  })

  it('has the whole abstract and nothing but it', () => {
    const abstract = record?.abstracts?.[0]
    expect(abstract?.language).toBe('en')
    expect(abstract?.value).toBe(text.split('\n')[2])
    expect(abstract?.value).toHaveLength(2853)
    expect(abstract?.value.startsWith('Not Your Rescue Project, by Chanelle Gallant')).toBe(true)
    expect(abstract?.value.endsWith('adequate labor protections.')).toBe(true)
  })

  it('leaves buttons and the sentence of the licence out of every value', () => {
    const said = JSON.stringify(record)
    for (const noise of ['Show citation', 'Go to original source', 'open access', 'non-comercial']) expect(said).not.toContain(noise)
  })

  it('has no reviewer, DOI, ISBN or ISSN, since the page has none', () => {
    expect(record?.contributors).toBeUndefined()
    expect(record?.doi).toBeUndefined()
    expect(record?.serial?.issns).toBeUndefined()
    expect(record?.books?.[0]?.formats).toBeUndefined()
  })
})
