import type { Interpretation } from './interpret.js'
import { introductionOf } from './roles.js'
import type { Segment } from './segments.js'

/** The heading shows by itself that it is the reference of a book: an ISBN, pages and a year, a house with its year, or who edited it. */
export function isEvident(part: readonly Segment[], reading: Interpretation, hasReviewer: boolean): boolean {
  const kinds = new Set(part.map((segment) => segment.fact?.kind))
  const labels = new Set(reading.tail.map((one) => one.label))
  if (kinds.has('isbn') || (kinds.has('extent') && (kinds.has('year') || kinds.has('price')))) return true
  if (
    labels.has('publisher') &&
    (labels.has('year') || reading.frontYear !== undefined) &&
    (labels.has('place') || reading.before !== undefined)
  )
    return true
  return (hasReviewer && reading.before !== undefined) || endsWithCredit(part, reading)
}

/** "Pearl Divers, written by Salma Rashid", "Kings of the Marsh. Edited by Ole Dahl.": who wrote or edited a book, at the end of its title. */
function endsWithCredit(part: readonly Segment[], reading: Interpretation): boolean {
  const last = part.at(-1)
  if (last === undefined || reading.before !== undefined || reading.tail.at(-1)?.label !== 'people') return false
  const introduction = introductionOf(last.tokens, last.before)
  const isWritten =
    last.tokens
      .slice(0, 2)
      .map(({ key }) => key)
      .join(' ') === 'written by'
  return introduction?.certain === true && (introduction.role === 'editor' || introduction.role === 'translator' || isWritten)
}
