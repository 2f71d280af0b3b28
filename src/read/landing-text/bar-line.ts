import { parsePartialDate, precisionOf } from '../../record/values/partial-date.js'
import { readHistory } from './history-line.js'
import { labelOf } from './labels.js'
import { type Line, partOf } from './page.js'
import type { Part } from './part.js'
import { isWholeName } from './people-lines.js'

const longest = 300
const mostPieces = 6

/**
 * The parts of a line whose pieces are set apart by bars: "Pages 245-247 | Published online: 19 Aug 2003", or a byline of a magazine,
 * "3. listopadu 2016 | Radka Tomešová | Komentáře: 0". Of a name without a day beside it nothing is known.
 */
export function partsOfBarLine(line: Line): readonly Part[] | undefined {
  if (line.text.length > longest || !/\s[|•·]\s/.test(line.text)) return undefined
  const pieces = piecesOf(line)
  if (pieces.length > mostPieces) return undefined
  const stated = pieces.flatMap((piece) => statedIn(piece) ?? [])
  if (stated.length > 1 && stated.length === pieces.length) return stated
  const day = pieces.find(({ text }) => isDay(text))
  const name = pieces.find(({ text }) => isWholeName(text))
  return day === undefined || name === undefined ? undefined : [published(day), byName(name)]
}

function piecesOf(line: Line): readonly Line[] {
  let from = 0
  return [...line.text.matchAll(/\s[|•·]\s|$/g)].map((cut) => {
    const piece = partOf(line, from, cut.index)
    from = cut.index + cut[0].length
    return piece
  })
}

function statedIn(piece: Line): Part | undefined {
  const events = readHistory(piece.text)
  if (events !== undefined) return { kind: 'history', line: piece, events }
  const label = labelOf(piece.text)
  const value = label === undefined ? undefined : partOf(piece, label.from)
  return label === undefined || value === undefined || value.text === ''
    ? undefined
    : { kind: 'labelled', field: label.field, label, line: piece, values: [value] }
}

function isDay(text: string): boolean {
  const read = text.length > 40 ? undefined : parsePartialDate(text)
  return read?.ok === true && precisionOf(read.value) === 'day'
}

function published(line: Line): Part {
  const read = parsePartialDate(line.text)
  return { kind: 'history', line, events: [{ event: 'published', printed: line.text, at: 0, ...(read.ok && { date: read.value }) }] }
}

function byName(line: Line): Part {
  return { kind: 'labelled', field: 'reviewer', label: { field: 'reviewer', printed: '', from: 0, language: 'und' }, line, values: [line] }
}
