import type { Iri } from '../../../rdf/iri.js'
import type { Term } from '../../../rdf/dataset.js'
import type { Compile } from '../model.js'
import { sh } from '../terms.js'
import { eachValue } from './each-value.js'

/** SHACL 4.8.1: a result for each statement with a property that is neither declared nor ignored. */
export const compileClosed: Compile = (site) => {
  if (site.value.value !== 'true') return undefined
  const declared = site.all(site.shape.node, sh.property).flatMap((property) => site.all(property, sh.path))
  const allowed = new Set([...declared, ...site.otherList(sh.ignoredProperties)].map(({ nt }) => nt))
  return (run, focus, values) => {
    for (const value of values) {
      const { predicates, objects } = run.data.about(value)
      for (let i = 0; i < predicates.length; i++) {
        const predicate = predicates[i] as Iri
        if (!allowed.has(predicate.nt)) site.fail(run, focus, objects[i], predicate)
      }
    }
  }
}

/** SHACL 4.8.2. */
export const compileHasValue: Compile = (site) => {
  const wanted = site.value.nt
  return (run, focus, values) => {
    for (let i = 0; i < values.length; i++) if ((values[i] as Term).nt === wanted) return
    site.fail(run, focus)
  }
}

/** SHACL 4.8.3. */
export const compileIn = eachValue(({ list }) => {
  const allowed = new Set(list.map(({ nt }) => nt))
  return ({ nt }) => allowed.has(nt)
})
