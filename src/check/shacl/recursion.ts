import type { Term } from '../../rdf/dataset.js'
import type { Guard, Run, Shape } from './model.js'

/** Whether a node conforms to a shape, found out without asking the guard. */
type Judge = (run: Run, shape: Shape, node: Term) => boolean

/** How many shapes may stand inside one another before the guard takes over. */
export const tooDeep = 60

const no = -1
const yes = Number.MAX_SAFE_INTEGER
/** Not a failure: the way out of a search that goes too deep. */
const brokenOff = new Error('broken off')

/**
 * Conformance to recursive shapes, which SHACL leaves open (3.4.3): a node conforms unless something is found
 * that says no (the greatest fixpoint). Each pair of shape and node is settled once, however the data is linked,
 * and no chain of nodes is long enough to exhaust the stack: at `tooDeep` the search is broken off, the pair at
 * its end is settled first, and the search starts again from where it was begun.
 */
export function guardedConforms(run: Run, shape: Shape, node: Term, judge: Judge): boolean {
  run.guard ??= { known: new Map(), open: new Map(), frames: [], provisional: [], base: 0, suspended: undefined }
  return run.guard.frames.length === 0 ? settle(run, run.guard, shape, node, judge) : prove(run, run.guard, shape, node, judge)
}

/** The outermost question, and with it those that were broken off on the way to its answer. */
function settle(run: Run, guard: Guard, shape: Shape, node: Term, judge: Judge): boolean {
  const known = guard.known.get(keyOf(shape, node))
  if (known !== undefined) return known !== no
  const { quiet, failed, depth } = run
  const pending = [open(guard, shape, node)]
  let answer = true
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    guard.base = top.number
    try {
      answer = close(guard, judge(run, top.shape, top.node))
      pending.pop()
    } catch (error) {
      if (error !== brokenOff || guard.suspended === undefined) throw error
      rewind(guard, top.number + 1)
      Object.assign(run, { quiet, failed, depth })
      pending.push(open(guard, guard.suspended.shape, guard.suspended.node))
    }
  }
  return answer
}

/** A question inside the outermost one. */
function prove(run: Run, guard: Guard, shape: Shape, node: Term, judge: Judge): boolean {
  const key = keyOf(shape, node)
  const known = guard.known.get(key)
  if (known !== undefined) return known !== no && depend(guard, known)
  const asked = guard.open.get(key)
  if (asked !== undefined) return depend(guard, asked)
  if (guard.frames.length - guard.base >= tooDeep) {
    guard.suspended = { shape, node }
    throw brokenOff
  }
  open(guard, shape, node)
  return close(guard, judge(run, shape, node))
}

function open(guard: Guard, shape: Shape, node: Term): { readonly shape: Shape; readonly node: Term; readonly number: number } {
  const key = keyOf(shape, node)
  const number = guard.frames.length
  guard.open.set(key, number)
  guard.frames.push({ key, lowest: yes, before: guard.provisional.length })
  return { shape, node, number }
}

/** Notes that the innermost open frame relies on the answer of another. */
function depend(guard: Guard, frame: number): true {
  const innermost = guard.frames.at(-1)
  if (innermost !== undefined && frame < innermost.lowest) innermost.lowest = frame
  return true
}

function close(guard: Guard, conforming: boolean): boolean {
  const number = guard.frames.length - 1
  const frame = guard.frames.pop()
  if (frame === undefined) return conforming
  guard.open.delete(frame.key)
  if (!conforming) {
    forget(guard, frame.before)
    guard.known.set(frame.key, no)
  } else if (frame.lowest >= number) {
    for (const key of guard.provisional.splice(frame.before)) guard.known.set(key, yes)
    guard.known.set(frame.key, yes)
  } else {
    guard.known.set(frame.key, frame.lowest)
    guard.provisional.push(frame.key)
    depend(guard, frame.lowest)
  }
  return conforming
}

/** Drops every frame from `length` on, with the answers that depended on them. */
function rewind(guard: Guard, length: number): void {
  const oldest = guard.frames[length]
  if (oldest === undefined) return
  for (const frame of guard.frames.splice(length)) guard.open.delete(frame.key)
  forget(guard, oldest.before)
}

function forget(guard: Guard, from: number): void {
  for (const key of guard.provisional.splice(from)) guard.known.delete(key)
}

/** A pair of shape and node as a key. */
export function keyOf(shape: Shape, node: Term): string {
  return `${shape.node.nt} ${node.nt}`
}
