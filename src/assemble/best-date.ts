import type { PartialDate } from '../record/values/partial-date.js'
import { agree, byTrust, carry, dispute, type Merger, trustOf } from './merging.js'

/** The most trusted date, in the most exact form in which sources of that trust state it: 2025 and 2025-04-15 do not differ. */
export const bestDate: Merger<PartialDate> = (stated, path, merging) => {
  const [first, ...others] = byTrust(stated)
  if (first === undefined) return undefined
  const rivals = others.filter((other) => trustOf(other) === trustOf(first))
  const kept = rivals.reduce((exact, other) => (refines(other.value, exact.value) ? other : exact), first)
  carry(kept, path, merging)
  const rival = [first, ...rivals].find(({ value }) => !agree(value, kept.value) && !refines(kept.value, value))
  if (rival !== undefined) dispute(kept, rival, path, merging)
  return kept.value
}

function refines(exact: PartialDate, coarse: PartialDate): boolean {
  return exact.startsWith(`${coarse}-`)
}
