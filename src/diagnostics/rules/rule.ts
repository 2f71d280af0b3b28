import type { Severity } from '../diagnostic.js'

/** What a rule may say in its message: whatever the place that complains can name. */
export interface Facts {
  readonly actual?: string
  readonly expected?: string
  readonly field?: string
  readonly other?: string
  /** Where else to look, in words: `a.json, line 3`. */
  readonly beside?: string
}

/** A rule that our own code judges. Rules that shapes judge stand in `shapes/`, with the same parts. */
export interface Rule {
  readonly severity: Severity
  /** What went wrong here, in one sentence to an editor. */
  readonly message: (facts: Facts) => string
  /** What to do next. */
  readonly hint: (facts: Facts) => string
  /** Why the rule exists: for `recension explain`. */
  readonly why: string
}
