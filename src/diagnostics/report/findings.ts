import type { Diagnostic, Severity } from '../diagnostic.js'
import { atLeast } from '../diagnostic.js'
import { lineOfJournal } from './lines-to-type.js'

/** Findings of one rule. */
export interface RuleFindings {
  readonly rule: string
  readonly severity: Severity
  count: number
  /** The first ones, for examples. */
  readonly first: Diagnostic[]
  /** Journals in whose reviews it was found, for what is true of a whole journal: the first ones. */
  readonly journals: Set<string>
}

/** What the report says of a review beside its findings. */
export interface ReviewFacts {
  /** What it was read from, as the user named it. */
  readonly file?: string
  readonly title?: string
  readonly journal?: string
  /** The titles of its books. */
  readonly books: readonly string[]
}

/** How many findings are kept whole: more are only counted. */
const keptWhole = 400
const keptReviews = 5
const examples = 3

/** Gathers findings as they come: all of few, of many the number and the first of each rule. */
export class Findings {
  readonly byRule = new Map<string, RuleFindings>()
  /** All of them, while they are few. */
  readonly all: Diagnostic[] = []
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  /** The first reviews, by their source keys. */
  readonly reviews = new Map<string, ReviewFacts>()

  add(diagnostic: Diagnostic): void {
    this.counts[diagnostic.severity] += 1
    if (this.all.length < keptWhole) this.all.push(diagnostic)
    const key = keyOf(diagnostic)
    const known = this.byRule.get(key) ?? { rule: diagnostic.rule, severity: diagnostic.severity, count: 0, first: [], journals: new Set() }
    known.count += 1
    if (known.first.length < examples) known.first.push(diagnostic)
    this.byRule.set(key, known)
  }

  /** Notes the review that findings belong to. */
  noteReview(key: string, facts: ReviewFacts, diagnostics: readonly Diagnostic[]): void {
    if (this.reviews.size < keptReviews) this.reviews.set(key, facts)
    if (facts.journal === undefined) return
    for (const diagnostic of diagnostics) {
      const journals = lineOfJournal(diagnostic.rule) === undefined ? undefined : this.byRule.get(keyOf(diagnostic))?.journals
      if (journals !== undefined && journals.size <= examples) journals.add(facts.journal)
    }
  }

  /** The worst first, then the most frequent. */
  rules(): readonly RuleFindings[] {
    const rank = { error: 0, warning: 1, info: 2 }
    return [...this.byRule.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1))
  }

  /** Whether any finding that decides is as bad as `limit` or worse. */
  reach(limit: Severity | 'never', decides: (rule: string) => boolean = () => true): boolean {
    if (limit === 'never') return false
    return [...this.byRule.values()].some(({ rule, severity }) => atLeast(severity, limit) && decides(rule))
  }
}

function keyOf({ rule, severity }: Diagnostic): string {
  return `${rule} ${severity}`
}
