import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run, type Run } from './graph-run.js'

/** What is invented of a review, as Crossref would describe it. */
export interface Invented {
  readonly doi?: string
  readonly title?: string
  readonly reviewer?: string
  readonly journal?: string
  readonly issn?: string
  readonly volume?: string
  readonly pages?: string
  readonly isbn?: string
}

/** A line of Crossref JSON about an invented review; `undefined` leaves a fact out. */
export function crossrefLine(n: number, changes: Partial<Record<keyof Invented, string | undefined>> = {}): string {
  const facts = {
    doi: `10.5555/shores.${n}`,
    title: `Book review of Quist, M. 20${10 + n}. Counting Waves: Part ${n} of the Shore. Porto: Harbour Press.`,
    reviewer: 'Byrne',
    journal: 'Journal of Shores',
    issn: '2049-3630',
    volume: '26',
    pages: `${100 + 10 * n}-${105 + 10 * n}`,
    isbn: isbns[n],
    ...changes,
  }
  return `${JSON.stringify({
    DOI: facts.doi,
    type: 'journal-article',
    title: [facts.title],
    author: facts.reviewer === undefined ? undefined : [{ given: 'Ada', family: facts.reviewer, sequence: 'first' }],
    'container-title': [facts.journal],
    ISSN: facts.issn === undefined ? undefined : [facts.issn],
    volume: facts.volume,
    issue: '2',
    page: facts.pages,
    published: { 'date-parts': [[2025, 4, 15]] },
    language: 'en',
    license: [{ URL: 'https://creativecommons.org/licenses/by/4.0/', 'content-version': 'vor' }],
    relation:
      facts.isbn === undefined
        ? { 'is-review-of': [{ 'id-type': 'uri', id: 'https://books.example/x' }] }
        : { 'is-review-of': [{ 'id-type': 'isbn', id: facts.isbn }] },
  })}\n`
}

/** Twelve ISBNs with right check digits, of a prefix that is nobody's. */
export const isbns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => isbnOf(`97809999${String(n).padStart(4, '0')}`))

function isbnOf(twelve: string): string {
  const sum = [...twelve].reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return `${twelve}${(10 - (sum % 10)) % 10}`
}

/** A review as an editor types it, in which nothing is missing. */
export const wholeReview = `title: Waves, counted again
reviewer: Ada Byrne
doi: 10.5555/shores.77
license: CC BY 4.0
language: en
journal: Journal of Shores
issn: 2049-3630
volume: "27"
issue: "1"
pages: 3-4
published: 2026
books:
  - title: "Counting Waves: A Tidal Diary"
    authors: [Mara Quist]
    publisher: Harbour Press
    year: 2024
    isbn: 978-3-16-148410-0
`

/** Builds under an address that is no preview, on one day. */
export async function build(folder: string, input: string | readonly string[], ...flags: readonly string[]): Promise<Run> {
  const inputs = typeof input === 'string' ? [input] : input
  return run(
    folder,
    'build',
    ...inputs,
    '--base',
    'https://reviews.example/',
    '--out',
    'site',
    ...(flags.includes('--today') ? [] : ['--today', '2026-01-02']),
    ...flags,
  )
}

/** The findings of the last build. */
export function findingsIn(folder: string): readonly {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly review?: string
  readonly field?: string
  readonly actual?: string
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number }
}[] {
  const text = readFileSync(join(folder, 'site/report/findings.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReturnType<typeof findingsIn>[number])
}

/** The statements of the corpus. */
export function corpusOf(folder: string): readonly string[] {
  return readFileSync(join(folder, 'site/data/reviews.nq'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** The addresses of all reviews, sorted. */
export function addressesIn(folder: string): readonly string[] {
  const found = corpusOf(folder).flatMap(
    (line) =>
      /^<([^>]+)#review> <http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type> <http:\/\/schema\.org\/Review>/.exec(line)?.[1] ?? [],
  )
  return found.sort()
}

/** What two builds differ in. */
export function differences(
  before: readonly string[],
  after: readonly string[],
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, young] = [new Set(before), new Set(after)]
  return { gone: before.filter((line) => !young.has(line)), come: after.filter((line) => !old.has(line)) }
}

/** Every file below a folder and what it holds. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((file) => [relative(folder, join(file.parentPath, file.name)), readFileSync(join(file.parentPath, file.name), 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
