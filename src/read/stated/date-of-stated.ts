import type { Place } from '../../diagnostics/diagnostic.js'
import { parsePartialDate, yearOfSpan, type PartialDate } from '../../record/values/partial-date.js'
import type { DraftBuilder } from '../draft-builder.js'

/** The date that a field prints; of a span within one year ("Jan-Mar 2019") the year, with a finding that says so, for a record has no spans. */
export function dateOfStated(builder: DraftBuilder, field: string, printed: string, place: Place): PartialDate | undefined {
  const year = yearOfSpan(printed)
  if (year === undefined) return builder.parsed(field, printed, parsePartialDate(printed), place)
  const other = `a record holds no span of months, so only its year ${year} is kept`
  builder.complain('read/value-is-understood', { field, actual: printed, other }, place)
  return year
}
