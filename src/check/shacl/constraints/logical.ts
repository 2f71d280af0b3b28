import { conforms } from '../validate.js'
import { eachValue } from './each-value.js'

/** SHACL 4.6.1. */
export const compileNot = eachValue((site) => {
  const shape = site.shapeOf(site.value)
  return (value, run) => !conforms(run, shape, value)
})

/** SHACL 4.6.2. */
export const compileAnd = eachValue((site) => {
  const shapes = site.list.map(site.shapeOf)
  return (value, run) => shapes.every((shape) => conforms(run, shape, value))
})

/** SHACL 4.6.3. */
export const compileOr = eachValue((site) => {
  const shapes = site.list.map(site.shapeOf)
  return (value, run) => shapes.some((shape) => conforms(run, shape, value))
})

/** SHACL 4.6.4: a shape that stands in the list twice counts twice. */
export const compileXone = eachValue((site) => {
  const shapes = site.list.map(site.shapeOf)
  return (value, run) => shapes.reduce((count, shape) => (conforms(run, shape, value) ? count + 1 : count), 0) === 1
})
