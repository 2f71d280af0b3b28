import type { Findings, RuleFindings } from './findings.js'
import { isMissing, lineOfJournal } from './lines-to-type.js'
import type { Paint } from './paint.js'
import { placed } from './placed.js'
import { visible } from './visible.js'

/** A report has 40 lines; some are for what is said before and after these. */
const mostLines = 26

/** Findings of many reviews, grouped by rule: how many, three places, one fix. */
export function groups(findings: Findings, { worksheet }: { readonly worksheet?: string }, paint: Paint): string[] {
  const rules = findings.rules()
  const lines: string[] = []
  let told = 0
  for (const rule of rules) {
    const own = ['', ...group(rule, paint)]
    if (lines.length + own.length > mostLines) break
    lines.push(...own)
    told += 1
  }
  const left = rules.length - told
  if (left > 0) lines.push('', `And ${left} more ${left === 1 ? 'rule' : 'rules'}.`)
  if (worksheet !== undefined && rules.some(({ first }) => first[0] !== undefined && isMissing(first[0])))
    lines.push('', `Fill in what is missing in ${worksheet}, then build again with --worksheet ${worksheet}`)
  return lines
}

function group({ severity, count, first, rule, journals }: RuleFindings, paint: Paint): string[] {
  const [example] = first
  if (example === undefined) return []
  const places = first.map((one) => visible(one.review ?? placed(one.place))).filter((place) => place !== '')
  const more = count > places.length ? ` and ${count - places.length} more` : ''
  const inPlaces = places.length === 0 ? '' : ` in ${places.join(', ')}${more}`
  return [
    `${paint[severity](severity)}  ${count} ×  ${visible(example.message)}`,
    ...fix(rule, journals, example.hint),
    paint.dim(`    ${rule}${inPlaces}`),
  ]
}

/** What is true of a whole journal is typed once, in the configuration. */
function fix(rule: string, journals: ReadonlySet<string>, hint: string | undefined): string[] {
  const line = lineOfJournal(rule)
  const [journal, ...others] = journals
  if (line === undefined || journal === undefined) return hint === undefined ? [] : [`    ${visible(hint.split('\n').join(' '))}`]
  const more = others.length === 0 ? '' : ', and so for each journal'
  return [
    `    Once for all its reviews, in recension.config.yaml (such as ${line.form}${more}):`,
    `        journals:`,
    `          - {title: ${visible(JSON.stringify(journal))}, ${line.key}: }`,
  ]
}
