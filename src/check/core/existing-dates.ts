import { xsd } from '../../rdf/terms.js'
import { codedResult } from '../coded-result.js'
import { isInCalendar } from './calendar.js'
import type { StatementRule } from './rule-kinds.js'

/** Dates that no calendar has: engines differ on 2023-02-30. */
export const judgeDate: StatementRule = (focus, path, value, found) => {
  const { datatype } = value
  if (datatype !== xsd.date && datatype !== xsd.gYearMonth && datatype !== xsd.gYear) return
  if (!isInCalendar(value.value, datatype)) found.push(codedResult('core/date-exists', { focus, path, value }, { actual: value.value }))
}
