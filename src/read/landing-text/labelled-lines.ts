import { eventNamed, readHistory } from './history-line.js'
import { readCitation } from './citation-line.js'
import { isPlausible, type Label, labelOf } from './labels.js'
import { readRights } from './licence-line.js'
import { isNoise, withoutNoise } from './noise.js'
import { endOfOtherArticles } from './other-articles.js'
import { type Line, nextFilled, partOf } from './page.js'
import type { Taken } from './part.js'
import { isAffiliation, isOrcid, isWholeName } from './people-lines.js'
import type { LabelledField } from './words/index.js'

/** Fields that go on over several lines, until something else begins. */
const long: ReadonlySet<LabelledField> = new Set(['abstract', 'references', 'licence', 'citation'])

const peopled: ReadonlySet<LabelledField> = new Set(['reviewer', 'author', 'reviewTranslator', 'bookAuthor'])

/** The label that a line begins with, and the lines below it that belong to it. */
export function labelledLines(lines: readonly Line[], at: number): Taken | undefined {
  const line = lines[at]
  const label = line === undefined || isMenuItem(line) ? undefined : labelOf(line.text)
  return label === undefined ? undefined : labelled(lines, at, label)
}

/** An item of a list that is a link and no more: "Abstract", "Authors" there lead to what they name. */
function isMenuItem(line: Line): boolean {
  return line.linked === true && line.listed === true
}

/** A label's own line, and those below it that belong to it. */
function labelled(lines: readonly Line[], at: number, label: Label): Taken | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  if (label.field === 'aside') return { parts: [{ kind: 'noise', line }], length: 1 }
  const own = partOf(line, label.from)
  const values: Line[] = own.text === '' ? [] : [trimmed(own)]
  let next = at + 1
  if (long.has(label.field)) {
    for (let below = lines[next]; below !== undefined && belongs(below, label.field, values.length); below = lines[++next]) {
      if (opensNext(below, line)) break
      if (below.text !== '' || values.length > 0) values.push(trimmed(below))
    }
  } else if (values.length === 0) {
    const below = nextFilled(lines, next)
    const value = lines[below]
    if (
      value === undefined ||
      (value.level !== undefined && line.level === undefined) ||
      !belongs(value, label.field, 0) ||
      !isPlausible(label.field, value.text, value.text)
    )
      return { parts: [{ kind: 'noise', line }], length: 1 }
    values.push(trimmed(value))
    next = below + 1
    if (peopled.has(label.field)) next = morePeople(lines, next, values)
  }
  return { parts: [{ kind: 'labelled', field: label.field, label, line, values }], length: next - at }
}

/** A heading of the rank of the one that announced a text begins something else. */
function opensNext({ level }: Line, label: Line): boolean {
  return level !== undefined && label.level !== undefined && level <= label.level
}

/**
 * Names go on in the items of a list, each with its ORCID iD; their affiliations stand between them. Where no list is marked, a
 * name is one only with an affiliation or an ORCID iD below it.
 */
function morePeople(lines: readonly Line[], from: number, values: Line[]): number {
  let at = from
  for (let line = lines[at]; line !== undefined && line.text !== ''; line = lines[++at]) {
    const [last, next] = [values.at(-1), lines[at + 1]]
    if (endOfOtherArticles(lines, at) !== undefined) break
    if (isOrcid(line) && last !== undefined) values[values.length - 1] = together(last, line)
    else if (!isAffiliation(line)) {
      if (!isWholeName(line.text) || (line.listed !== true && (next === undefined || !(isAffiliation(next) || isOrcid(next))))) break
      values.push(line)
    }
  }
  return at
}

function together(one: Line, other: Line): Line {
  const length = one.text.length
  return { text: `${one.text} ${other.text}`, at: (offset) => (offset <= length ? one.at(offset) : other.at(offset - length - 1)) }
}

function trimmed(line: Line): Line {
  const { from, to } = withoutNoise(line.text)
  return from === 0 && to === line.text.length ? line : partOf(line, from, to)
}

/** Whether a line goes on with what a label announced. */
function belongs(line: Line, field: LabelledField, count: number): boolean {
  if (line.text === '') return field === 'abstract' || field === 'references' || count === 0
  if (isMenuItem(line) || isNoise(line.text) || labelOf(line.text) !== undefined || eventNamed(line.text) !== undefined) return false
  if (field === 'citation') return count === 0
  if (field === 'licence') return count < 3 && (count === 0 || readRights(line.text) !== undefined)
  if (field !== 'abstract') return field === 'references' || readHistory(line.text) === undefined
  return readRights(line.text) === undefined && readHistory(line.text) === undefined && readCitation(line.text) === undefined
}
