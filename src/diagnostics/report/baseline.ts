import type { Diagnostic } from '../diagnostic.js'
import { isJsonLine } from './json-line.js'
import { fingerprint } from './formats/sarif.js'

/** The findings that are known already: each as often as it was found then. */
export interface Baseline {
  /** Whether a finding is new; each known one is taken once. */
  isNew(diagnostic: Diagnostic): boolean
  /** How many known findings were met again. */
  readonly met: () => number
}

export type ReadBaseline =
  { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly line: number; readonly reason: string }

/** Reads what `check --format json` printed in an earlier run. */
export function readBaseline(text: string): ReadBaseline {
  const known = new Map<string, number>()
  let line = 0
  for (const one of text.split('\n')) {
    line += 1
    if (one.trim() === '') continue
    const value = isJsonLine(one)
    if (value === undefined) return { ok: false, line, reason: 'this line is no finding' }
    // Beside findings the output holds how reviews stand with indexes.
    if (!('rule' in value)) continue
    const key = fingerprint(value as unknown as Diagnostic)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  let met = 0
  return {
    ok: true,
    baseline: {
      met: () => met,
      isNew: (diagnostic) => {
        const key = fingerprint(diagnostic)
        const left = known.get(key) ?? 0
        if (left === 0) return true
        known.set(key, left - 1)
        met += 1
        return false
      },
    },
  }
}
