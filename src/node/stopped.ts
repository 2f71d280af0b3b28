/** What is to be undone if somebody stops the program. */
const pending = new Set<() => void>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Undoes something if the program is stopped from outside before it is released; the program then stops as it would have.
 * Only a program that rests now and then hears that it is to stop: see `rest`.
 *
 * @returns releases it.
 */
export function undoWhenStopped(undo: () => void): () => void {
  if (pending.size === 0) for (const signal of signals) process.on(signal, stop)
  pending.add(undo)
  return () => {
    pending.delete(undo)
    if (pending.size === 0) for (const signal of signals) process.off(signal, stop)
  }
}

function stop(signal: NodeJS.Signals): void {
  for (const undo of [...pending]) undo()
  pending.clear()
  for (const each of signals) process.off(each, stop)
  process.kill(process.pid, signal)
}

const restMilliseconds = 50
let rested = 0

/** Lets the program hear of signals, if it has not for a while. */
export function rest(): Promise<void> | undefined {
  const now = performance.now()
  if (now - rested < restMilliseconds) return undefined
  rested = now
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
