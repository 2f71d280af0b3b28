import { partsOfBarLine } from './bar-line.js'
import type { BookList } from './book-list.js'
import { breadcrumb } from './breadcrumb.js'
import { type Citation, readCitation, readPlaceLine } from './citation-line.js'
import { eventNamed, type PrintedEvent, readHistory } from './history-line.js'
import { isPlausible, type Label, labelOf } from './labels.js'
import { readRights, type RightsStatement } from './licence-line.js'
import { isNoise, withoutNoise } from './noise.js'
import { endOfOtherArticles } from './other-articles.js'
import { type Line, partOf } from './page.js'
import { isAffiliation, isOrcid, isWholeName } from './people-lines.js'
import { reviewedList } from './reviewed-list.js'
import type { LabelledField } from './words/index.js'

/** What a line of a landing page is. */
export type Part =
  | { readonly kind: 'blank' }
  | { readonly kind: 'noise'; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'citation'; readonly line: Line; readonly citation: Citation }
  | { readonly kind: 'history'; readonly line: Line; readonly events: readonly PrintedEvent[] }
  | { readonly kind: 'rights'; readonly line: Line; readonly rights: RightsStatement }
  | LabelledPart
  | ListedBook

/** A list of facts about the reviewed book. */
export interface ListedBook {
  readonly kind: 'book'
  readonly line: Line
  readonly list: BookList
}

/** A label and the lines that it announces: the rest of its own, and those below it as far as the field reaches. */
export interface LabelledPart {
  readonly kind: 'labelled'
  readonly field: LabelledField
  readonly label: Label
  readonly line: Line
  readonly values: readonly Line[]
}

/** Fields that go on over several lines, until something else begins. */
const long: ReadonlySet<LabelledField> = new Set(['abstract', 'references', 'licence', 'citation'])

const peopled: ReadonlySet<LabelledField> = new Set(['reviewer', 'author', 'reviewTranslator', 'bookAuthor'])

/** Says of each line of a page what it is. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = []
  const list = reviewedList(lines)
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    if (at === list?.from) {
      parts.push({ kind: 'book', line, list })
      at = list.to
      continue
    }
    const label = line.text === '' || isMenuItem(line) ? undefined : labelOf(line.text)
    const others = line.text === '' ? undefined : endOfOtherArticles(lines, at)
    if (others !== undefined) {
      parts.push(...lines.slice(at, others).map((other): Part => (other.text === '' ? { kind: 'blank' } : { kind: 'noise', line: other })))
      at = others
      continue
    }
    const pieces = partsOfBarLine(line)
    if (pieces !== undefined) {
      parts.push(...pieces)
      at++
      continue
    }
    const taken = dateBelow(lines, at) ?? (label === undefined ? undefined : labelled(lines, at, label))
    parts.push(...(taken?.parts ?? [single(line)]))
    at += taken?.length ?? 1
  }
  return parts
}

/** An item of a list that is a link and no more: "Abstract", "Authors" there lead to what they name. */
function isMenuItem(line: Line): boolean {
  return line.linked === true && line.listed === true
}

interface Taken {
  readonly parts: readonly Part[]
  readonly length: number
}

function single(line: Line): Part {
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

/** "Published" on one line, "2025-12-12" on the next. */
function dateBelow(lines: readonly Line[], at: number): Taken | undefined {
  const line = lines[at]
  const event = line === undefined || line.text === '' ? undefined : eventNamed(line.text)
  if (line === undefined || event === undefined) return undefined
  const next = nextFilled(lines, at + 1)
  const value = lines[next]
  if (value === undefined || value.text.length > 60) return undefined
  const events = readHistory(`${line.text.replace(/\s*:$/, '')}: ${value.text}`)
  if (events === undefined || events.some((other) => other.event !== event)) return undefined
  return { parts: [{ kind: 'history', line: value, events: events.map((printed) => ({ ...printed, at: 0 })) }], length: next - at + 1 }
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

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.text === '') at++
  return at
}
