import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/record/draft.js'
import { crossref } from '../../../src/read/crossref/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

const shared = process.env['RECENSION_SHARED'] ?? '../shared'

interface Truth {
  readonly doi: string
  readonly title: string
  readonly reviewer: { readonly family: string; readonly given: string }
  readonly book: {
    readonly title: string
    readonly authors: readonly { readonly family: string; readonly given: string }[]
    readonly isbn: string
    readonly doi: string
    readonly year: number
  }
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(shared, 'bench', file), 'utf8')
    .trimEnd()
    .split('\n')
}

function read(name: string, text: string): readonly Reading[] {
  return [...(crossref.read(textSource(name, text), {}) as Iterable<Reading>)]
}

function whole({ record }: Draft): unknown {
  return { key: record.doi, record }
}

describe('the 2,000 synthetic records', () => {
  const lines = linesOf('records.crossref.jsonl')
  const readings = read('records.crossref.jsonl', lines.join('\n'))

  it('give the book, its authors as printed, its identifiers, and the review, as the truth states them', () => {
    const wrong: unknown[] = []
    linesOf('records.truth.jsonl').forEach((line, i) => {
      const truth = JSON.parse(line) as Truth
      const record = readings[i]?.draft?.record
      const [book, ...others] = record?.books ?? []
      const found = {
        doi: record?.doi,
        title: record?.titles?.[0]?.value,
        reviewer: record?.contributors?.map(({ family, given }) => ({ family, given })),
        book: [book?.titles?.[0]?.value, ...(book?.subtitle === undefined ? [] : [book.subtitle])].join(': '),
        authors: book?.contributors?.map(({ role, family, given }) => ({ role, family, given })),
        isbn: book?.formats?.map(({ isbn }) => isbn),
        bookDoi: book?.doi,
        year: book?.date,
        others: others.length,
        findings: readings[i]?.diagnostics,
      }
      const expected = {
        doi: truth.doi,
        title: truth.title,
        reviewer: [truth.reviewer],
        book: truth.book.title,
        // The title prints initials, and no other field of this input names the book's authors.
        authors: truth.book.authors.map(({ family, given }) => ({
          role: 'author',
          family,
          given: `${String.fromCodePoint(given.codePointAt(0) ?? 0)}.`,
        })),
        isbn: [truth.book.isbn],
        bookDoi: truth.book.doi,
        year: String(truth.book.year),
        others: 0,
        findings: [],
      }
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ found, expected })
    })
    expect(wrong).toEqual([])
    expect(readings).toHaveLength(2000)
  })

  it('give journal, place, date, licence and page', () => {
    readings.slice(0, 50).forEach(({ draft }, i) => {
      expect(draft?.record.serial?.titles).toEqual([
        { value: 'Gender a výzkum', language: 'cs' },
        { value: 'Gender and Research', language: 'en' },
      ])
      const stated = JSON.parse(lines[i] ?? '') as {
        readonly page: string
        readonly volume: string
        readonly published: { readonly 'date-parts': readonly number[][] }
      }
      expect(`${draft?.record.pages?.first}-${draft?.record.pages?.last}`).toBe(stated.page)
      expect(draft?.record.serial?.volume).toBe(stated.volume)
      expect(draft?.record.history?.published?.split('-').map(Number)).toEqual(stated.published['date-parts'][0])
      expect(draft?.record.licence).toBe('https://creativecommons.org/licenses/by-nc/4.0/')
      expect(draft?.record.page).toMatch(/^https:\/\/example\.org\/review\//)
    })
  })

  it('say the same whatever their order and whatever file they stand in', () => {
    const expected = new Map(readings.slice(0, 120).map(({ draft }) => [draft?.key, draft && whole(draft)] as const))
    const parts = [0, 1, 2].map((part) =>
      lines
        .slice(0, 120)
        .filter((_, i) => i % 3 === part)
        .reverse(),
    )
    const found = [
      read('a.jsonl', parts[0]?.join('\n') ?? ''),
      read('b.json', `[${parts[1]?.join(',') ?? ''}]`),
      read('c.jsonl', parts[2]?.join('\r\n') ?? ''),
    ]
    expect(new Map(found.flat().map(({ draft }) => [draft?.key, draft && whole(draft)] as const))).toEqual(expected)
  })
})

describe('records of Crossref as they are', () => {
  const folder = join(shared, 'real/crossref-json')
  const files = ['front-matter_commonmeta', 'ropensci_rcrossref', 'negatives'].flatMap((source) =>
    readdirSync(join(folder, source)).map((file) => ({ source, file, text: readFileSync(join(folder, source, file), 'utf8') })),
  )

  it.each(files.filter(({ source }) => source !== 'negatives'))('$file is a book review', ({ file, text }) => {
    const [reading] = read(file, text)
    const record = reading?.draft?.record
    expect(record?.doi).toBeDefined()
    // ZAMM is called so in English and in German.
    expect(record?.serial?.titles?.map(({ language }) => language ?? '')).toHaveLength(file.includes('zamm') ? 2 : 1)
    expect(record?.history?.published).toBeDefined()
    // A title that says nothing ("Book review", "Kurzbesprechungen") names no book.
    const names = !/^(?:Book review|Kurzbesprechungen)/.test(record?.titles?.[0]?.value ?? '')
    expect(record?.books?.length ?? 0).toBe(names ? 1 : 0)
    if (names) expect(record?.books?.[0]?.titles?.[0]?.value.length).toBeGreaterThan(10)
  })

  it.each(files.filter(({ source }) => source === 'negatives'))('$file is none', ({ file, text }) => {
    const readings = read(file, text)
    expect(readings.flatMap(({ draft }) => draft ?? [])).toEqual([])
    expect(readings[0]?.passedOver).toBeTruthy()
  })

  it('are recognised', () => {
    // Two of the negatives are no Crossref records at all: CSL-JSON of Zenodo and PNAS.
    for (const { text } of files) {
      const isCrossref = text.includes('"message-type"') || text.includes('"DOI"')
      expect(crossref.detect(textSource('-', text)) > 0.8).toBe(isCrossref)
    }
  })
})

describe('broken JSON', () => {
  const folder = join(shared, 'suites/JSONTestSuite/test_parsing')

  it('is refused with a place where the grammar refuses it, and never crashes', () => {
    const accepted: string[] = []
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      const findings = read('a.json', text).flatMap(({ diagnostics = [] }) => diagnostics)
      const refused = findings.some(
        ({ rule, place }) => (rule === 'read/input-is-well-formed' || rule === 'read/input-is-not-empty') && place !== undefined,
      )
      // Bytes that are no UTF-8 have become other text before a reader sees them.
      if (file.startsWith('n_') && !refused && !isValid(text)) accepted.push(file)
    }
    expect(accepted).toEqual([])
  })
})

function isValid(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
