import { type Order, compareValues, readValue } from '../values/compare.js'
import { eachValue } from './each-value.js'

/** SHACL 4.3: a value that cannot be compared, an ill-typed one among them, is not in the range. */
const inRange = (keeps: (order: Order) => boolean) =>
  eachValue(({ value: bound }) => {
    const limit = readValue(bound)
    return (value) => keeps(compareValues(readValue(value), limit))
  })

export const compileMinExclusive = inRange((order) => order === 'more')
export const compileMinInclusive = inRange((order) => order === 'more' || order === 'same')
export const compileMaxExclusive = inRange((order) => order === 'less')
export const compileMaxInclusive = inRange((order) => order === 'less' || order === 'same')
