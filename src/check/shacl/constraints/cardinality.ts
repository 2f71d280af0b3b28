import type { Compile } from '../model.js'
import { toNumber } from '../parameters.js'

/** SHACL 4.2.1. */
export const compileMinCount: Compile = (site) => {
  const least = toNumber(site.value)
  return least <= 0
    ? undefined
    : (run, focus, values) => {
        if (values.length < least) site.fail(run, focus)
      }
}

/** SHACL 4.2.2. */
export const compileMaxCount: Compile = (site) => {
  const most = toNumber(site.value)
  return (run, focus, values) => {
    if (values.length > most) site.fail(run, focus)
  }
}
