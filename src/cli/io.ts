import pc from 'picocolors'
import type { Paint } from '../diagnostics/report/paint.js'

/** What a command talks to. Results go to `out`, everything else to `err`. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether `err` is a terminal that a person looks at. */
  readonly terminal: boolean
  readonly now: () => Date
  /** Waits, in milliseconds; a timer, if nothing is said. */
  readonly sleep?: (pause: number) => Promise<void>
  /** Asks a question, where somebody is there to answer. */
  readonly ask?: (question: string, proposed: string) => Promise<string>
}

/** Colours where a person looks and has not switched them off. */
export function paintFor(io: Io): Paint | undefined {
  if (!io.terminal || (io.env['NO_COLOR'] ?? '') !== '') return undefined
  const { red, yellow, cyan, dim, bold } = pc.createColors(true)
  return { error: red, warning: yellow, info: cyan, dim, bold }
}
