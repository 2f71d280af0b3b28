import type { Diagnostic } from '../diagnostic.js'
import { counted } from './counted.js'
import type { Findings } from './findings.js'
import { groups } from './groups.js'
import { isMissing } from './lines-to-type.js'
import { missing } from './missing.js'
import { type Paint, plain } from './paint.js'
import { placed } from './placed.js'
import type { Standings } from './standings.js'
import { visible } from './visible.js'

/** What the report says beside the findings. */
export interface ReportFacts {
  /** The sentences that say what was read. */
  readonly read: string
  readonly reviews: number
  /** How the reviews stand with the indexes that were asked for. */
  readonly standings?: Standings
  /** Where all findings stand, if they were written. */
  readonly all?: string
  /** Where the worksheet stands, if it was written. */
  readonly worksheet?: string
  /** Colours for a terminal; none, if nothing is said. */
  readonly paint?: Paint
  /** One line for each of the findings, even of many. */
  readonly verbose?: boolean
}

/** Up to so many reviews every finding is told; above, they are grouped by rule. */
const fewReviews = 5

/** The report for people: what was read first, then what is wrong and how to mend it; of many reviews at most 40 lines. */
export function textReport(findings: Findings, facts: ReportFacts): string {
  const paint = facts.paint ?? plain
  const whole = facts.verbose === true || facts.reviews <= fewReviews
  const head = [...facts.read.split('\n').map(visible), summary(findings, facts, paint)]
  const matrix = facts.standings?.lines(paint) ?? []
  const lines = [...head, ...matrix, ...(whole ? each(findings, facts, paint) : groups(findings, facts, paint))]
  if (facts.all !== undefined && findings.rules().length > 0) lines.push('', paint.dim(`All findings: ${facts.all}`))
  return `${lines.join('\n')}\n`
}

function summary({ counts }: Findings, { reviews }: ReportFacts, paint: Paint): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity]
    return count === 0 ? [] : [paint[severity](counted(severity, count))]
  })
  if (parts.length === 0) return reviews === 0 ? 'Nothing was published.' : 'Ready: nothing to mend.'
  const ready = reviews === 1 && counts.error === 0 ? 'Ready to be published as it is, with ' : ''
  return `${ready}${parts.join(', ')}.`
}

/** Every finding: what is wrong one by one, what is missing as the lines that add it. */
function each(findings: Findings, facts: ReportFacts, paint: Paint): string[] {
  const lacking = findings.all.filter((one) => isMissing(one) && one.review !== undefined)
  const wrong = findings.all.filter((one) => !lacking.includes(one))
  const absent = lacking.filter((one) => !isTypedWrong(one, wrong))
  const left = findings.counts.error + findings.counts.warning + findings.counts.info - findings.all.length
  return [
    ...wrong.flatMap((one) => ['', ...told(one, paint)]),
    ...missing(absent, findings.reviews, facts, paint),
    ...(left > 0 ? ['', `And ${left} more.`] : []),
  ]
}

/** Whether a person typed the field, and typed it wrong: a second line for it would stand against the first. */
function isTypedWrong({ review, field = '' }: Diagnostic, wrong: readonly Diagnostic[]): boolean {
  const own = wrong.filter((one) => one.rule === 'read/typed-value-is-right' && one.review === review)
  return own.some((one) => `${one.field?.replace('licence', 'license') ?? ''}.`.startsWith(`${field}.`))
}

/** One finding in the lines that a report gives it. */
export function textOf(one: Diagnostic): string {
  return told(one, plain).join('\n')
}

function told(one: Diagnostic, paint: Paint): string[] {
  const head = [placed(one.place), paint[one.severity](one.severity), visible(one.message)].filter((part) => part !== '').join('  ')
  const hint = one.hint === undefined ? [] : one.hint.split('\n').map((line) => `    ${visible(line)}`)
  return [head, ...hint, paint.dim(`    ${one.rule}`)]
}
