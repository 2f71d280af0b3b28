import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookReview } from '../../src/record/review.js'
import { coinsWriter } from '../../src/write/coins.js'
import { carried, losses } from '../../src/write/losses.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { described } from './exchange.js'

const facts = { base: 'https://reviews.example/', preview: false }

/** What stands in the title of each span, read with nothing of ours. */
function openUrls(html: string): readonly URLSearchParams[] {
  const names: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return [...html.matchAll(/<span class="Z3988" title="([^"<>]*)"><\/span>\n/g)].map(
    ([, title = '']) => new URLSearchParams(title.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => names[name] ?? '')),
  )
}

const record: BookReview = {
  titles: [{ value: 'Rivers & <i>"Bridges"</i> + 50 %' }],
  contributors: [{ role: 'author', name: 'Ana Nováková', family: 'Nováková', given: 'Ana' }, { role: 'author', name: 'Plato' }],
  serial: { titles: [{ value: 'Journal of Rivers' }], issns: [{ value: '2570-6578', medium: 'online' }, { value: '1234-5679' }], volume: '26', issue: '2' },
  pages: { first: '152', last: '158' },
  history: { published: '2025-autumn' },
  doi: '10.5555/rec.2025.1',
  books: [{ titles: [{ value: 'A book' }] }],
} // prettier-ignore

describe('COinS', () => {
  it('says where an article stands, as OpenURL names it', () => {
    const [url] = openUrls(coinsWriter.write([described(record, namesOf(record))], facts))
    expect([...(url ?? [])]).toEqual([
      ['ctx_ver', 'Z39.88-2004'], ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'], ['rft.genre', 'article'], ['rft_id', 'info:doi/10.5555/rec.2025.1'],
      ['rft.atitle', 'Rivers & <i>"Bridges"</i> + 50 %'], ['rft.jtitle', 'Journal of Rivers'], ['rft.issn', '1234-5679'], ['rft.eissn', '2570-6578'],
      ['rft.date', '2025'], ['rft.ssn', 'fall'], ['rft.volume', '26'], ['rft.issue', '2'], ['rft.spage', '152'], ['rft.epage', '158'], ['rft.pages', '152-158'],
      ['rft.aulast', 'Nováková'], ['rft.aufirst', 'Ana'], ['rft.au', 'Nováková, Ana'], ['rft.au', 'Plato'],
    ]) // prettier-ignore
    expect(losses(record, coinsWriter)).toEqual(['books[].titles[].value'])
  })

  it('holds what it declares to carry of any record, and nothing breaks out of the span', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord, { maxLength: 3 }), (records) => {
        const html = coinsWriter.write(records.map((one) => described(one, namesOf(one))), facts) // prettier-ignore
        const urls = openUrls(html)
        expect(urls).toHaveLength(records.length)
        expect(html.split('<')).toHaveLength(2 * records.length + 1)
        records.forEach((one, i) => {
          const kept = carried(one, coinsWriter)
          const all = (key: string): readonly string[] => urls[i]?.getAll(key) ?? []
          expect(all('rft.atitle')).toEqual((kept.titles ?? []).map(({ value }) => value))
          expect(all('rft_id')).toEqual([
            ...(kept.doi === undefined ? [] : [`info:doi/${kept.doi}`]),
            ...(kept.page === undefined ? [] : [kept.page]),
          ])
          expect(all('rft.au')).toHaveLength(kept.contributors?.length ?? 0)
          expect(all('rft.volume')).toEqual([kept.serial?.volume ?? []].flat())
          expect(all('rft.issue')).toEqual([kept.serial?.issue ?? []].flat())
          expect([...all('rft.issn'), ...all('rft.eissn')].sort()).toEqual((kept.serial?.issns ?? []).map(({ value }) => value).sort())
          expect(all('rft.spage')).toEqual([kept.pages?.first ?? []].flat())
          expect(all('rft.artnum')).toEqual([kept.locator ?? []].flat())
          expect(all('rft.date')).toEqual([kept.history?.published?.replace(/-[a-z]+$/, '') ?? []].flat())
        })
      }),
      { numRuns: 300 },
    )
  })
})
