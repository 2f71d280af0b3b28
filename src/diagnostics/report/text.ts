import type { Diagnostic, Place, Severity } from '../diagnostic.js'
import type { Findings, RuleFindings } from './findings.js'

/** What the report says beside the findings. */
export interface ReportFacts {
  /** The sentence that says what was read. */
  readonly read: string
  readonly reviews: number
  /** Where all findings stand, if they were written. */
  readonly all?: string
  /** Colours for a terminal; none, if nothing is said. */
  readonly paint?: Paint
  /** One line for each of the findings, even of many. */
  readonly verbose?: boolean
}

export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  dim(text: string): string
  bold(text: string): string
}

const plain: Paint = { error: same, warning: same, info: same, dim: same, bold: same }
/** Up to so many reviews every finding is told; above, they are grouped by rule. */
const fewReviews = 5
const mostGroups = 7

/** The report for people: what was read first, then what is wrong and how to mend it; of many reviews at most 40 lines. */
export function textReport(findings: Findings, facts: ReportFacts): string {
  const paint = facts.paint ?? plain
  const lines = [facts.read, summary(findings, paint)]
  const whole = facts.verbose === true || facts.reviews <= fewReviews
  lines.push(...(whole ? findings.all.flatMap((one) => ['', ...told(one, paint)]) : grouped(findings, paint)))
  if (findings.counts.error + findings.counts.warning + findings.counts.info > findings.all.length && whole) lines.push('', 'There are more of them.')
  if (facts.all !== undefined) lines.push('', paint.dim(`All findings: ${facts.all}`))
  return `${lines.join('\n')}\n`
}

function summary({ counts }: Findings, paint: Paint): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity]
    return count === 0 ? [] : [paint[severity](`${count} ${plural(severity, count)}`)]
  })
  return parts.length === 0 ? 'Nothing to mend.' : `${parts.join(', ')}.`
}

function plural(severity: Severity, count: number): string {
  if (severity === 'info') return count === 1 ? 'suggestion' : 'suggestions'
  return count === 1 ? severity : `${severity}s`
}

/** One finding in the lines that a report gives it. */
export function textOf(one: Diagnostic): string {
  return told(one, plain).join('\n')
}

function told(one: Diagnostic, paint: Paint): string[] {
  const head = [placed(one.place), paint[one.severity](one.severity), one.message].filter((part) => part !== '').join('  ')
  const hint = one.hint === undefined ? [] : one.hint.split('\n').map((line) => `    ${line}`)
  return [head, ...hint, paint.dim(`    ${one.rule}`)]
}

function grouped(findings: Findings, paint: Paint): string[] {
  const rules = findings.rules()
  const lines = rules.slice(0, mostGroups).flatMap((rule) => ['', ...group(rule, paint)])
  const left = rules.length - mostGroups
  return left > 0 ? [...lines, '', `And ${left} more ${left === 1 ? 'rule' : 'rules'}.`] : lines
}

function group({ severity, count, first, rule }: RuleFindings, paint: Paint): string[] {
  const [example] = first
  if (example === undefined) return []
  const places = first.map((one) => one.review ?? placed(one.place)).filter((place) => place !== '')
  const more = count > places.length ? ` and ${count - places.length} more` : ''
  return [
    `${paint[severity](severity)}  ${count} ×  ${example.message}`,
    ...(places.length === 0 ? [] : [`    in ${places.join(', ')}${more}`]),
    ...(example.hint === undefined ? [] : [`    ${example.hint.split('\n').join(' ')}`]),
    paint.dim(`    ${rule}`),
  ]
}

/** `page.txt:2:16`. */
export function placed(place: Place | undefined): string {
  if (place === undefined) return ''
  return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':')
}

function same(text: string): string {
  return text
}
