import type { Shape } from './model.js'

/** Marks every shape that asks itself, directly or by way of others. */
export function markRecursive(asks: ReadonlyMap<Shape, ReadonlySet<Shape>>): void {
  const left = peel(asks)
  for (const shape of left) shape.recursive = reaches(shape, shape, asks, left)
}

/** Takes away, again and again, the shapes that ask nobody who is left; in most graphs this leaves none. */
function peel(asks: ReadonlyMap<Shape, ReadonlySet<Shape>>): ReadonlySet<Shape> {
  const askers = new Map<Shape, Shape[]>()
  const open = new Map<Shape, number>()
  for (const [shape, asked] of asks) {
    open.set(shape, asked.size)
    for (const other of asked) {
      const list = askers.get(other)
      if (list === undefined) askers.set(other, [shape])
      else list.push(shape)
    }
  }
  const done = [...asks.keys()].filter((shape) => open.get(shape) === 0)
  for (const shape of done) {
    for (const asker of askers.get(shape) ?? []) {
      const still = (open.get(asker) ?? 0) - 1
      open.set(asker, still)
      if (still === 0) done.push(asker)
    }
  }
  return new Set([...asks.keys()].filter((shape) => (open.get(shape) ?? 0) > 0))
}

function reaches(from: Shape, goal: Shape, asks: ReadonlyMap<Shape, ReadonlySet<Shape>>, among: ReadonlySet<Shape>): boolean {
  const met = new Set<Shape>()
  const queue = [from]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const asked of asks.get(next) ?? []) {
      if (asked === goal) return true
      if (met.has(asked) || !among.has(asked)) continue
      met.add(asked)
      queue.push(asked)
    }
  }
  return false
}
