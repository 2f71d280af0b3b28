import type { Term } from '../../../rdf/dataset.js'
import { Iri } from '../../../rdf/iri.js'
import type { Compile } from '../model.js'
import { type Order, compareValues, readValue } from '../values/compare.js'

/** SHACL 4.5.1: a result for each value that only one side has. */
export const compileEquals: Compile = (site) => {
  const other = site.value
  if (!(other instanceof Iri)) return undefined
  return (run, focus, values) => {
    const resource = run.data.about(focus)
    const { predicates, objects } = resource
    let shared = 0
    for (let i = 0; i < predicates.length; i++) {
      if (!predicates[i]?.is(other)) continue
      if (contains(values, objects[i] as Term)) shared++
      else site.fail(run, focus, objects[i])
    }
    if (shared < values.length) for (const value of values) if (!resource.has(other, value)) site.fail(run, focus, value)
  }
}

/** SHACL 4.5.2. */
export const compileDisjoint: Compile = (site) => {
  const other = site.value
  if (!(other instanceof Iri)) return undefined
  return (run, focus, values) => {
    const resource = run.data.about(focus)
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as Term
      if (resource.has(other, value)) site.fail(run, focus, value)
    }
  }
}

/** SHACL 4.5.3 and 4.5.4: a result for each pair that is not in order, or cannot be compared. */
const inOrder =
  (keeps: (order: Order) => boolean): Compile =>
  (site) => {
    const other = site.value
    if (!(other instanceof Iri)) return undefined
    return (run, focus, values) => {
      if (values.length === 0) return
      const bounds = run.data.about(focus).all(other).map(readValue)
      if (bounds.length === 0) return
      for (const value of values) {
        const read = readValue(value)
        for (const bound of bounds) if (!keeps(compareValues(read, bound))) site.fail(run, focus, value)
      }
    }
  }

export const compileLessThan = inOrder((order) => order === 'less')
export const compileLessThanOrEquals = inOrder((order) => order === 'less' || order === 'same')

function contains(values: readonly Term[], wanted: Term): boolean {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value === wanted || value?.nt === wanted.nt) return true
  }
  return false
}
