import type { RuleId } from './rules/index.js'

export type Severity = 'error' | 'warning' | 'info'

/** Where in an input: line and column count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  /** The input's name, as the user gave it. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** One complaint, as plain data: never thrown, never an `Error`. */
export interface Diagnostic {
  /** Permanent: `area/kebab-sentence`, stating the wish. */
  readonly rule: RuleId
  readonly severity: Severity
  /** What is wrong, to an editor, ending with a full stop. */
  readonly message: string
  /** What to do next: the line to type, the command to run. */
  readonly hint?: string
  readonly place?: Place
  /** The field as a person would type it: `books[0].isbn`. */
  readonly field?: string
  /** Which review, by its source key. */
  readonly review?: string
  readonly actual?: string
  readonly expected?: string
  readonly url?: string
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Whether a finding is as bad as `limit` or worse. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return rank[severity] >= rank[limit]
}

/** Whether anything in the list forbids what was asked for. `sh:conforms` is no substitute: it is false for a mere Info. */
export function blocks(diagnostics: Iterable<Diagnostic>, limit: Severity = 'error'): boolean {
  for (const { severity } of diagnostics) if (atLeast(severity, limit)) return true
  return false
}
