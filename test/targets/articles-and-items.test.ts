import { describe, expect, it } from 'vitest'
import { jats } from '../../src/targets/jats.js'
import type { DepositWriter, Ready, Target } from '../../src/targets/target.js'
import { zotero } from '../../src/targets/zotero.js'
import { carried } from '../../src/write/losses.js'
import { itJudges, judged, ready, readyRecord } from './judging.js'
import { without, withoutInBooks } from './without.js'

const facts = { base: 'https://reviews.example/', timestamp: '20260102030405678' }
const deposit = <Id extends string>(
  { deposits: [writer] }: { readonly deposits: readonly DepositWriter<Id>[] },
  review: Ready<Id>,
): string => writer?.write([review], facts) ?? ''

/** The page that knows neither reviewer nor DOI nor ISSN. */
const bare = without('contributors', 'doi', 'page')({ ...readyRecord, serial: { ...readyRecord.serial, issns: [] } })

/** Every text in a record; a name that has parts is written as these. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'name' && 'family' in value ? [] : texts(inner)))
}

/** What is written otherwise than it is kept: dates in parts, roles and kinds as words of the format. */
const spelledOtherwise = (text: string): boolean => /^\d{4}-/.test(text) || ['author', 'editor', 'translator', 'foreword', 'illustrator', 'organization', 'local', 'oai', 'online'].includes(text) // prettier-ignore

async function expectKept<Id extends string>(target: Target<Id>): Promise<void> {
  const text = deposit(target, await ready(readyRecord, target))
  const kept = carried(readyRecord, target)
  for (const one of texts(kept).filter((value) => !spelledOtherwise(value))) expect(text).toContain(one)
  const whole = texts(kept).join('\n')
  for (const one of texts(readyRecord).filter((value) => value.length > 5 && !whole.includes(value) && !spelledOtherwise(value))) {
    if (!['hardback', 'paperback', 'online'].includes(one)) expect(text).not.toContain(one)
  }
}

describe('Zotero', () => {
  itJudges(zotero, {
    'zotero/review-says-what-it-reviews': without('books'),
    'zotero/review-has-a-title': without('titles'),
    'zotero/review-names-its-reviewer': without('contributors'),
    'zotero/review-has-a-date': without('history'),
    'zotero/review-names-its-journal': without('serial'),
    'zotero/book-has-a-title': withoutInBooks('titles', 'subtitle', 'printedTitle'),
    'zotero/book-names-its-people': withoutInBooks('contributors'),
    'zotero/book-has-an-isbn': withoutInBooks('formats'),
  })

  it('is given what it keeps, and nothing else', async () => {
    await expectKept(zotero)
  })

  it('takes the book’s author for a reviewed author, never for the reviewer', async () => {
    const text = deposit(zotero, await ready(readyRecord, zotero))
    const [, article = ''] = /<bib:Article[^>]*>([^]*?)<\/bib:Article>/.exec(text) ?? []
    expect(article).toMatch(/<z:reviewedAuthors>[^]*Quist[^]*<\/z:reviewedAuthors>/)
    expect(/<bib:authors>[^]*?<\/bib:authors>/.exec(article)?.[0]).not.toContain('Quist')
  })
})

describe('JATS', () => {
  itJudges(jats, {
    'jats/review-names-its-product': without('books'),
    'jats/review-has-a-title': without('titles'),
    'jats/review-names-its-reviewer': without('contributors'),
    'jats/review-has-a-date': without('history'),
    'jats/review-names-its-journal': without('serial'),
    'jats/journal-has-a-title': (record) => ({ ...record, serial: { ...record.serial, titles: [] } }),
    'jats/journal-has-an-issn': (record) => ({ ...record, serial: { ...record.serial, issns: [] } }),
    'jats/book-has-a-title': withoutInBooks('titles', 'subtitle', 'printedTitle'),
    'jats/book-names-its-people': withoutInBooks('contributors'),
    'jats/book-names-its-publisher': withoutInBooks('publishers'),
    'jats/book-has-a-year': withoutInBooks('date'),
  })

  it('is given what it keeps, and nothing else', async () => {
    await expectKept(jats)
  })

  it.each([jats, zotero] as const)('is no obstacle to a page that names no reviewer, DOI or ISSN: $id', async (target: Target) => {
    const { standing, diagnostics } = await judged(bare, target)
    expect(standing).not.toBe('blocked')
    expect(diagnostics.map(({ severity }) => severity)).not.toContain('error')
  })
})
