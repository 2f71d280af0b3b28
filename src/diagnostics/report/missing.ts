import type { Diagnostic } from '../diagnostic.js'
import type { ReviewFacts } from './findings.js'
import { linesToType, namesOf } from './lines-to-type.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

interface Where {
  readonly reviews: number
  readonly worksheet?: string
}

/** What is missing from few reviews, as lines to type, and the file to type them into. */
export function missing(findings: readonly Diagnostic[], reviews: ReadonlyMap<string, ReviewFacts>, where: Where, paint: Paint): string[] {
  const byReview = new Map<string, Diagnostic[]>()
  for (const one of findings) byReview.set(one.review ?? '', [...(byReview.get(one.review ?? '') ?? []), one])
  if (byReview.size === 0) return []
  // A file beside a source speaks of the one review in it.
  const files = [...reviews.values()].flatMap(({ file }) => file ?? [])
  const beside = where.reviews <= reviews.size && new Set(files).size === files.length
  const told = beside
    ? [...byReview].flatMap(([key, own]) => toPaste(own, reviews.get(key), where.reviews, paint))
    : toFillIn(byReview, where, paint)
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return [
    ...told,
    '',
    paint.dim(`Why each is wanted: recension explain ${rules.length === 1 ? (rules[0] ?? '') : `RULE, such as ${rules[0] ?? ''}`}`),
  ]
}

function toPaste(own: readonly Diagnostic[], facts: ReviewFacts | undefined, reviews: number, paint: Paint): string[] {
  const file = own.map(({ place }) => place?.file).find((name) => name !== undefined)
  const about = reviews > 1 && facts?.title !== undefined ? ` of “${visible(facts.title)}”` : ''
  return [
    '',
    `${paint.warning('Missing')}${about}: ${namesOf(own)}.`,
    `Type what you know into ${paint.bold(companionOf(file))}:`,
    '',
    ...linesToType(own, facts?.books).map((line) => `    ${line}`),
  ]
}

function toFillIn(byReview: ReadonlyMap<string, readonly Diagnostic[]>, { worksheet }: Where, paint: Paint): string[] {
  const way =
    worksheet === undefined
      ? 'recension build writes a worksheet to fill in.'
      : `fill in the cells of ${paint.bold(worksheet)}, then build again with --worksheet ${worksheet}`
  const rows = [...byReview].map(([key, own]) => `    ${visible(key)}: ${namesOf(own)}`)
  return ['', `${paint.warning('Missing')}: ${way}`, '', ...rows]
}

/** `page.review.yaml` beside `page.txt`. */
function companionOf(file: string | undefined): string {
  if (file === undefined || file === 'standard input') return 'a .review.yaml file, and build from that'
  return visible(/\.review\.ya?ml$/.test(file) ? file : `${file.replace(/\.[^./\\]*$/, '')}.review.yaml`)
}
