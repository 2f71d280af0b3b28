import { breadcrumb } from './breadcrumb.js'
import { readCitation, readPlaceLine } from './citation-line.js'
import { readHistory } from './history-line.js'
import { readRights } from './licence-line.js'
import { isNoise, withoutNoise } from './noise.js'
import { type Line, partOf } from './page.js'
import type { Part } from './part.js'

/** What a line is by itself. */
export function partOfLine(line: Line): Part {
  if (line.text === '') return { kind: 'blank' }
  // The first of the steps is a button of the site: the line is looked at before buttons are.
  const steps = breadcrumb(line.text)
  if (steps !== undefined) return { kind: 'citation', line, citation: steps }
  if (isNoise(line.text)) return { kind: 'noise', line }
  const { from, to } = withoutNoise(line.text)
  if (from >= to) return { kind: 'noise', line }
  const clean = from === 0 && to === line.text.length ? line : partOf(line, from, to)
  return statement(clean) ?? { kind: 'text', line: clean }
}

/** What shows by itself what it is. */
function statement(line: Line): Part | undefined {
  const rights = readRights(line.text)
  if (rights !== undefined) return { kind: 'rights', line, rights }
  const events = readHistory(line.text)
  if (events !== undefined) return { kind: 'history', line, events }
  const citation = readCitation(line.text) ?? readPlaceLine(line.text)
  return citation === undefined ? undefined : { kind: 'citation', line, citation }
}
