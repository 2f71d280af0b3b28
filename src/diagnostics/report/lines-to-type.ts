import type { Diagnostic } from '../diagnostic.js'
import { visible } from './visible.js'

/** What closes a finding of a rule: the key to type, and the form of its value. */
interface Line {
  readonly name: string
  readonly key: string
  /** Said behind the key, in a comment: what is pasted and not filled in says nothing. */
  readonly form: string
  /** It is typed under `books:`. */
  readonly ofBook?: true
  /** It is true of a whole journal: the key and form for the configuration. */
  readonly once?: string
}

/** Every rule that a line in a .review.yaml file closes, in the order of the lines. */
const lines: Readonly<Record<string, Line>> = {
  'core/review-names-its-reviewer': { name: 'reviewer', key: 'reviewer', form: 'such as Given Family, or none' },
  'core/review-has-a-doi': { name: 'DOI', key: 'doi', form: 'such as 10.1234/abc, or none' },
  'core/review-names-its-journal': { name: 'journal', key: 'journal', form: 'the title of the journal' },
  'core/journal-has-an-issn': { name: 'ISSN', key: 'issn', form: 'such as {print: 1234-5679}, or none', once: '{print: 1234-5679}' },
  'core/review-states-its-pages': { name: 'pages', key: 'pages', form: 'such as 152-158, or none' },
  'core/review-states-when-it-was-published': { name: 'day of publication', key: 'published', form: 'as printed, such as 2025-12-12' },
  'core/review-states-its-language': { name: 'language', key: 'language', form: 'such as en', once: 'en' },
  'core/review-states-its-licence': { name: 'licence', key: 'license', form: 'such as CC BY 4.0', once: 'CC BY 4.0' },
  'core/book-names-an-author-or-editor': {
    name: 'author or editor of the book',
    key: 'authors',
    form: 'such as [Given Family, Given Family], or editors: or none',
    ofBook: true,
  },
  'core/book-has-an-isbn': { name: 'ISBN', key: 'isbn', form: 'such as 978-0-306-40615-7, or none', ofBook: true },
}

/** Lines that only indexes ask for: the core does without. */
const ofIndexes: readonly Line[] = [
  { name: 'page', key: 'page', form: 'the address of the review’s own page' },
  { name: 'abstract', key: 'abstract', form: 'a short text' },
  { name: 'keywords', key: 'keywords', form: 'such as [migration, labour]' },
  { name: 'volume', key: 'volume', form: 'such as 26' },
  { name: 'issue', key: 'issue', form: 'such as 2' },
  { name: 'publisher of the book', key: 'publisher', form: 'its name', ofBook: true },
  { name: 'year of the book', key: 'year', form: 'such as 2024', ofBook: true },
  { name: 'title of the book', key: 'title', form: 'as printed', ofBook: true },
]
const all: readonly Line[] = [...Object.values(lines), ...ofIndexes]

/** The line that closes a finding: the core's by its rule, an index's by the field that it misses. */
function lineOf({ rule, field, actual }: Diagnostic): Line | undefined {
  if (rule.startsWith('core/')) return lines[rule]
  if (field === undefined || actual !== undefined || /^(?:read|assemble|config|run|embed|shapes|submit)\//.test(rule)) return undefined
  const ofBook = /^books\[\d{1,9}\]\./.test(field)
  const key = field.slice(field.lastIndexOf('.') + 1)
  return all.find((line) => line.key === key && (line.ofBook === true) === ofBook)
}

/** Whether a line closes the finding. A book from before ISBNs needs none. */
export function isMissing(finding: Diagnostic): boolean {
  const line = lineOf(finding)
  return line !== undefined && !(line.ofBook && finding.severity === 'info')
}

/** What is missing, in a word each: `reviewer, ISBN`. */
export function namesOf(missing: readonly Diagnostic[]): string {
  return [...new Set(inOrder(missing).flatMap((one) => lineOf(one)?.name ?? []))].join(', ')
}

function inOrder(missing: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = (one: Diagnostic): number => all.indexOf(lineOf(one) ?? (all[0] as Line))
  return [...missing].sort((a, b) => place(a) - place(b))
}

/** What the configuration says once for all reviews of a journal: `issn` and the form of its value. */
export function lineOfJournal(rule: string): { readonly key: string; readonly form: string } | undefined {
  const line = lines[rule]
  return line?.once === undefined ? undefined : { key: line.key, form: line.once }
}

/**
 * The lines that close findings of one review, to paste into a .review.yaml file and to fill in.
 *
 * @param titles of the reviewed books: of several it is the title that says which is meant.
 */
export function linesToType(missing: readonly Diagnostic[], titles: readonly string[] = []): readonly string[] {
  const sorted = inOrder(missing)
  const ofReview = sorted.filter((one) => lineOf(one)?.ofBook === undefined).map((one) => typed(lineOf(one), ''))
  const books = new Map<number, string[]>()
  for (const one of sorted) {
    const line = lineOf(one)
    const book = Number(/^books\[(\d{1,9})\]/.exec(one.field ?? '')?.[1] ?? 0)
    const known = books.get(book) ?? []
    const own = typed(line, '    ')
    if (line?.ofBook && !known.includes(own)) books.set(book, [...known, own])
  }
  const ofBooks = [...books]
    .sort(([a], [b]) => a - b)
    .flatMap(([book, own]) => {
      const named = titles.length > 1 && titles[book] !== undefined ? [`    title: ${JSON.stringify(titles[book])}`, ...own] : own
      return named.map((line, i) => (i === 0 ? `  - ${line.trimStart()}` : line))
    })
  return [...new Set(ofReview), ...(ofBooks.length === 0 ? [] : ['books:', ...ofBooks])].map(visible)
}

function typed(line: Line | undefined, indent: string): string {
  const key = `${indent}${line?.key ?? ''}:`
  const once = line?.once === undefined ? '' : '; or once for all reviews, in recension.config.yaml'
  return `${key.padEnd(12)}   # ${line?.form ?? ''}${once}`
}
