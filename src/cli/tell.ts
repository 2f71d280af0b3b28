import type { Assembled } from '../assemble/assemble.js'
import { blocks } from '../diagnostics/diagnostic.js'
import { Findings, type ReviewFacts } from '../diagnostics/report/findings.js'
import { type Standed, Standings } from '../diagnostics/report/standings.js'
import { textReport } from '../diagnostics/report/text.js'
import type { Book } from '../record/book.js'
import { typedField } from '../record/typed-fields.js'
import type { Counts, Destination, Outcome, PublishedReview } from '../publish/destination.js'
import { type Io, paintFor } from './io.js'

/** A destination that counts findings and passes everything on. */
export function listening(
  to: Destination,
): Destination & { readonly findings: Findings; readonly standings: Standings; readonly first: () => Assembled | undefined } {
  const findings = new Findings()
  const standings = new Standings()
  let first: Assembled | undefined
  return {
    findings,
    standings,
    first: () => first,
    finding: (diagnostic) => {
      findings.add(diagnostic)
      to.finding?.(diagnostic)
    },
    review: (review) => {
      first ??= review.assembled
      const all = [...review.diagnostics, ...review.judged.flatMap(({ diagnostics }) => diagnostics)]
      findings.noteReview(review.assembled.key, factsOf(review.assembled), all)
      for (const cell of cellsOf(review)) standings.add(cell)
      return to.review?.(review)
    },
    ...(to.shared && { shared: to.shared }),
    ...(to.end && { end: to.end }),
  }
}

/** How a review stands with the indexes that were asked for. */
export function cellsOf({ assembled, record, judged, diagnostics }: PublishedReview): readonly Standed[] {
  const title = record.titles?.[0]?.value
  const own = blocks(diagnostics) ? ['what is wrong by itself to be mended first'] : []
  return judged.map(({ target, standing, remark, losses, diagnostics: found }) => ({
    review: assembled.key,
    ...(title !== undefined && { title }),
    target: target.id,
    standing,
    needs: [...own, ...found.flatMap(({ severity, field, rule }) => (severity === 'error' ? [field ?? rule] : []))],
    losses,
    lost: [...new Set(losses.map((field) => asTyped(field, record)))],
    ...(remark !== undefined && { remark }),
  }))
}

/** `books[].contributors[].name` as an editor would type it: `books.authors`. */
function asTyped(field: string, record: PublishedReview['record']): string {
  return (typedField(field.replaceAll('[]', '[0]'), record) ?? field).replaceAll(/\[\d+\]/g, '')
}

function factsOf({ record, origins }: Assembled): ReviewFacts {
  const title = record.titles?.[0]?.value
  const journal = record.serial?.titles?.[0]?.value
  const books = (record.books ?? []).map(({ titles }) => titles?.[0]?.value ?? '')
  const file = origins.get('')?.place.file
  return { ...(file !== undefined && { file }), ...(title !== undefined && { title }), ...(journal !== undefined && { journal }), books }
}

/** The sentence that says what was read. */
export function sentence({ inputs, unreadable, reviews, passedOver }: Counts, first: Assembled | undefined): string {
  const over = [...passedOver].sort(([, a], [, b]) => b - a)
  const what =
    reviews === 1 && first !== undefined
      ? one(first)
      : `${reviews} ${reviews === 1 ? 'review' : 'reviews'} from ${inputs} ${inputs === 1 ? 'input' : 'inputs'}.`
  return [
    what,
    ...(unreadable === 0 ? [] : [`${unreadable} of ${inputs} inputs gave no review.`]),
    ...(over.length === 0 ? [] : [`Passed over: ${over.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`]),
  ].join('\n')
}

/** What stands ready of one review. */
function one({ record }: Assembled): string {
  const { titles, contributors, serial, pages, locator, history, doi, licence } = record
  const reviewers = (contributors ?? []).flatMap(({ role, name }) => (role === 'author' ? [name] : []))
  const journal = serial?.titles?.map(({ value }) => value).join(' / ')
  const number = [serial?.volume, serial?.issue && `(${serial.issue})`].filter(Boolean).join(' ')
  const range = pages === undefined ? locator : (pages.range ?? [pages.first, pages.last].filter(Boolean).join('–'))
  const place = [[journal, number].filter(Boolean).join(' '), range].filter(Boolean).join(': ')
  const published = history?.published ?? history?.online
  return [
    `1 review: ${titles?.[0]?.value ?? 'without a title'}`,
    ...line('by', reviewers.join(' and ')),
    ...line('in', [place, published].filter(Boolean).join(', ')),
    ...(record.books ?? []).flatMap((book) => line('book', bookLine(book))),
    ...line('DOI', doi ?? ''),
    ...line('licence', licence ?? ''),
  ].join('\n')
}

function line(label: string, value: string): string[] {
  return value === '' ? [] : [`  ${label.padEnd(8)}${value}`]
}

function bookLine({ titles, subtitle, contributors, publishers, date, formats }: Book): string {
  const title = [titles?.[0]?.value ?? 'a book without a title', subtitle].filter(Boolean).join(': ')
  const authors = (contributors ?? []).filter(({ role }) => role === 'author' || role === 'editor').map(({ name }) => name)
  const edition = [...(publishers ?? []).map(({ name }) => name), date, ...(formats ?? []).map(({ isbn }) => `ISBN ${isbn}`)]
    .filter(Boolean)
    .join(', ')
  return `${title}${authors.length === 0 ? '' : `, by ${authors.join(' and ')}`}${edition === '' ? '' : ` (${edition})`}`
}

/** Prints the report for people. */
export function report(
  io: Io,
  { findings, standings }: { readonly findings: Findings; readonly standings: Standings },
  outcome: Outcome,
  first: Assembled | undefined,
  options: { quiet?: boolean; verbose?: boolean; all?: string; worksheet?: string },
): void {
  if (options.quiet === true && findings.counts.error === 0) return
  const paint = paintFor(io)
  io.err(
    textReport(findings, {
      read: sentence(outcome.counts, first),
      reviews: outcome.counts.reviews,
      standings,
      ...(options.worksheet !== undefined && { worksheet: options.worksheet }),
      ...(options.all !== undefined && { all: options.all }),
      ...(options.verbose !== undefined && { verbose: options.verbose }),
      ...(paint && { paint }),
    }),
  )
}
