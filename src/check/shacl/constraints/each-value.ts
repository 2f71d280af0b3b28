import type { Term } from '../../../rdf/dataset.js'
import type { Compile, Constraint, Run, Site } from '../model.js'

/** Whether one value node keeps the constraint. */
type Test = (value: Term, run: Run) => boolean

/** A compile function for a constraint that judges each value node by itself. */
export function eachValue(compileTest: (site: Site) => Test | undefined): Compile {
  return (site) => {
    const test = compileTest(site)
    return test === undefined ? undefined : constrainEach(site, test)
  }
}

function constrainEach(site: Site, test: Test): Constraint {
  return (run, focus, values) => {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as Term
      if (!test(value, run)) site.fail(run, focus, value)
    }
  }
}
