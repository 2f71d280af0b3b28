import { eventNamed, readHistory } from './history-line.js'
import { type Line, nextFilled } from './page.js'
import type { Taken } from './part.js'

/** "Published" on one line, "2025-12-12" on the next. */
export function dateBelow(lines: readonly Line[], at: number): Taken | undefined {
  const line = lines[at]
  const event = line === undefined || line.text === '' ? undefined : eventNamed(line.text)
  if (line === undefined || event === undefined) return undefined
  const next = nextFilled(lines, at + 1)
  const value = lines[next]
  if (value === undefined || value.text.length > 60) return undefined
  const events = readHistory(`${line.text.replace(/\s*:$/, '')}: ${value.text}`)
  if (events === undefined || events.some((other) => other.event !== event)) return undefined
  return { parts: [{ kind: 'history', line: value, events: events.map((printed) => ({ ...printed, at: 0 })) }], length: next - at + 1 }
}
