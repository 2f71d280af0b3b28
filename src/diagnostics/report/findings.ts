import type { Diagnostic, Severity } from '../diagnostic.js'
import { atLeast } from '../diagnostic.js'

/** Findings of one rule. */
export interface RuleFindings {
  readonly rule: string
  readonly severity: Severity
  count: number
  /** The first ones, for examples. */
  readonly first: Diagnostic[]
}

/** How many findings are kept whole: more are only counted. */
const keptWhole = 400
const examples = 3

/** Gathers findings as they come: all of few, of many the number and the first of each rule. */
export class Findings {
  readonly byRule = new Map<string, RuleFindings>()
  /** All of them, while they are few. */
  readonly all: Diagnostic[] = []
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }

  add(diagnostic: Diagnostic): void {
    this.counts[diagnostic.severity] += 1
    if (this.all.length < keptWhole) this.all.push(diagnostic)
    const key = `${diagnostic.rule} ${diagnostic.severity}`
    const known = this.byRule.get(key) ?? { rule: diagnostic.rule, severity: diagnostic.severity, count: 0, first: [] }
    known.count += 1
    if (known.first.length < examples) known.first.push(diagnostic)
    this.byRule.set(key, known)
  }

  /** The worst first, then the most frequent. */
  rules(): readonly RuleFindings[] {
    const rank = { error: 0, warning: 1, info: 2 }
    return [...this.byRule.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1))
  }

  /** Whether any finding is as bad as `limit` or worse. */
  reach(limit: Severity | 'never'): boolean {
    if (limit === 'never') return false
    return (['error', 'warning', 'info'] as const).some((severity) => atLeast(severity, limit) && this.counts[severity] > 0)
  }
}
