import type { Assembled } from '../assemble/assemble.js'
import { Findings } from '../diagnostics/report/findings.js'
import { textReport } from '../diagnostics/report/text.js'
import type { Counts, Destination, Outcome } from '../publish/destination.js'
import { type Io, paintFor } from './io.js'

/** A destination that counts findings and passes everything on. */
export function listening(to: Destination): Destination & { readonly findings: Findings; readonly first: () => Assembled | undefined } {
  const findings = new Findings()
  let first: Assembled | undefined
  return {
    findings,
    first: () => first,
    finding: (diagnostic) => {
      findings.add(diagnostic)
      to.finding?.(diagnostic)
    },
    review: (review) => {
      first ??= review.assembled
      return to.review?.(review)
    },
    ...(to.shared && { shared: to.shared }),
    ...(to.end && { end: to.end }),
  }
}

/** The sentence that says what was read. */
export function sentence({ inputs, unreadable, reviews, passedOver }: Counts, first: Assembled | undefined): string {
  const over = [...passedOver].sort(([, a], [, b]) => b - a)
  const what = reviews === 1 && first !== undefined ? one(first) : `${reviews} ${reviews === 1 ? 'review' : 'reviews'} from ${inputs} ${inputs === 1 ? 'input' : 'inputs'}.`
  return [
    what,
    ...(unreadable === 0 ? [] : [`${unreadable} of ${inputs} inputs gave no review.`]),
    ...(over.length === 0 ? [] : [`Passed over: ${over.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`]),
  ].join('\n')
}

function one({ record }: Assembled): string {
  const { serial, pages } = record
  const place = [serial?.titles?.map(({ value }) => value).join(' / '), [serial?.volume, serial?.issue && `(${serial.issue})`].filter(Boolean).join(' ')].filter(Boolean).join(' ')
  const range = pages === undefined ? '' : `: ${pages.range ?? [pages.first, pages.last].filter(Boolean).join('–')}`
  const books = (record.books ?? []).map(({ titles, subtitle, contributors, publishers, date }) => {
    const title = [titles?.[0]?.value ?? 'a book without a title', subtitle].filter(Boolean).join(': ')
    const authors = (contributors ?? []).filter(({ role }) => role === 'author' || role === 'editor').map(({ name }) => name)
    const edition = [...(publishers ?? []).map(({ name }) => name), date].filter(Boolean).join(', ')
    return `  book    ${title}${authors.length === 0 ? '' : `, by ${authors.join(' and ')}`}${edition === '' ? '' : ` (${edition})`}`
  })
  return [`1 review: ${record.titles?.[0]?.value ?? 'without a title'}`, ...(place === '' ? [] : [`  in      ${place}${range}`]), ...books].join('\n')
}

/** Prints the report for people. */
export function report(io: Io, findings: Findings, outcome: Outcome, first: Assembled | undefined, options: { quiet?: boolean; verbose?: boolean; all?: string }): void {
  if (options.quiet === true && findings.counts.error === 0) return
  const paint = paintFor(io)
  io.err(
    textReport(findings, {
      read: sentence(outcome.counts, first),
      reviews: outcome.counts.reviews,
      ...(options.all !== undefined && { all: options.all }),
      ...(options.verbose !== undefined && { verbose: options.verbose }),
      ...(paint && { paint }),
    }),
  )
}
