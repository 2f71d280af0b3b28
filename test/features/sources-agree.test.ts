import { describe, expect, it } from 'vitest'
import { folder, write } from './graph-run.js'
import { build, corpusOf, findingsIn } from './invented.js'

const review = (issn: string, published: string): string =>
  `TY  - JOUR\nAU  - Byrne, Ada\nTI  - Book review of Quist, M. 2024. Counting Waves. Porto: Harbour Press.\nT2  - Journal of Shores\n${issn}PY  - ${published}\nDO  - 10.5555/shores.5\nM3  - Book Review\nER  - \n`
const crossref = (issns: readonly object[], published: readonly number[]): string =>
  JSON.stringify({
    DOI: '10.5555/shores.5',
    type: 'journal-article',
    title: ['Book review of Quist, M. 2024. Counting Waves. Porto: Harbour Press.'],
    author: [{ given: 'Ada', family: 'Byrne' }],
    'container-title': ['Journal of Shores'],
    'issn-type': issns,
    ISSN: issns.map((issn) => (issn as { value: string }).value),
    published: { 'date-parts': [published] },
  })

async function disputes(files: readonly string[]): Promise<{ dir: string; fields: readonly unknown[] }> {
  const dir = folder()
  files.forEach((text, i) => write(text, dir, `in/${i}.${text.startsWith('{') ? 'json' : 'ris'}`))
  await build(dir, `${dir}/in`)
  return { dir, fields: findingsIn(dir).filter(({ rule }) => rule === 'assemble/sources-agree').map(({ field }) => field) } // prettier-ignore
}

const online = { type: 'electronic', value: '2049-3630' }

describe('two sources of one review', () => {
  it('do not differ where one says the year and the other the day: the day is kept', async () => {
    for (const [coarse, exact] of [
      ['2025', [2025, 4, 15]],
      ['2025///', [2025, 4, 15]],
    ] as const) {
      // prettier-ignore
      const { dir, fields } = await disputes([crossref([online], exact), review('SN  - 2049-3630\n', coarse)])
      expect(fields).toEqual([])
      expect(corpusOf(dir).join('\n')).toContain('"2025-04-15"^^<http://www.w3.org/2001/XMLSchema#date>')
    }
  })

  it('differ where they say two days, or a day of another year', async () => {
    expect((await disputes([crossref([online], [2025, 4, 15]), review('', '2025/04/16')])).fields).toEqual(['published'])
    expect((await disputes([crossref([online], [2025, 4, 15]), review('', '2024')])).fields).toEqual(['published'])
  })

  it('differ once on a title, however many say the other one, and the finding names both places', async () => {
    const named = (title: string): string => review('', '2025').replace('Counting', title)
    const { dir, fields } = await disputes([named('Counting'), named('Minding'), named('Minding')])
    expect(fields.filter((field) => field === 'title')).toEqual(['title'])
    const finding = findingsIn(dir).find(({ field }) => field === 'title')
    expect(finding?.message).toMatch(
      /Counting Waves\. Porto: Harbour Press\.” \([^()]*0\.ris, line 3\) was kept, “Book review of Quist, M\. 2024\. Minding/,
    )
    expect(finding?.place).toMatchObject({ file: `${dir}/in/1.ris`, line: 3 })
  })

  it('differ in an ISSN that one has and the other has not, unless one is of print and one of online', async () => {
    expect((await disputes([crossref([online], [2025]), review('SN  - 2570-6578\n', '2025')])).fields).toEqual(['issn'])
    const { dir, fields } = await disputes([crossref([online], [2025]), crossref([{ type: 'print', value: '2570-6578' }], [2025])])
    expect(fields).toEqual([])
    for (const issn of ['2049-3630', '2570-6578']) expect(corpusOf(dir).join('\n')).toContain(`"${issn}"`)
  })
})
