import type { Issn } from '../record/serial.js'
import { byTrust, carry, dispute, type Merger, trustOf } from './merging.js'

/** The most trusted ISSNs, with the medium that any source of that trust knows of them and the ISSN of the other medium that one adds. */
export const issns: Merger<readonly Issn[]> = (stated, path, merging) => {
  const [first, ...others] = byTrust(stated)
  if (first === undefined) return undefined
  carry(first, path, merging)
  const rivals = others.filter((other) => trustOf(other) === trustOf(first))
  const known = [first, ...rivals].flatMap(({ value }) => value)
  const told = (issn: Issn): Issn => known.find(({ value, medium }) => value === issn.value && medium !== undefined) ?? issn
  let merged = first.value.map((issn) => (issn.medium === undefined ? told(issn) : issn))
  let isDisputed = false
  for (const rival of rivals) {
    for (const issn of rival.value.map((one) => (one.medium === undefined ? told(one) : one))) {
      if (merged.some(({ value, medium }) => value === issn.value && medium === issn.medium)) continue
      const isOfOtherMedium = issn.medium !== undefined && merged.every(({ medium }) => medium !== undefined && medium !== issn.medium)
      if (isOfOtherMedium && merged.every(({ value }) => value !== issn.value)) merged = [...merged, issn]
      else if (!isDisputed) {
        isDisputed = true
        dispute(first, rival, path, merging)
      }
    }
  }
  return merged
}
