import type { Severity } from '../diagnostic.js'

/** So many findings of a kind, in words: `1 error`, `2 suggestions`. */
export function counted(severity: Severity, count: number): string {
  const word = severity === 'info' ? 'suggestion' : severity
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
