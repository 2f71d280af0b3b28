import type { Pages } from '../../record/serial.js'
import { parsePartialDate, type PartialDate } from '../../record/values/partial-date.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import { type Part, partsOf } from './citation-forms.js'
import { type Unit, unitsAtEnd, unitsAtStart } from './citation-units.js'

/** A value and where it begins in the line. */
export interface At<T> {
  readonly value: T
  readonly at: number
}

/** Where an article stands in its journal, as one line prints it. */
export interface Citation {
  /** As printed, with all its parallel titles. */
  readonly journal?: At<string>
  /** A year, or finer where a month or season is printed. */
  readonly date?: At<PartialDate>
  readonly volume?: At<string>
  readonly issue?: At<string>
  readonly pages?: At<Pages>
  readonly locator?: At<string>
}

const longest = 500
const longestPlaceLine = 120
/** ABNT prints "[S. l.]" where a journal names no town. */
const withoutPlace = /\[S\. ?l\.[^\]]{0,12}\]/gi
/** "Last change: 12.9.2005" is a day, no volume and page. */
const isDay = /(?:^|[^0-9.\s])\s?[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}\.?$/
/** Of a journal, with its parallel titles. */
const longestTitle = 250

/**
 * Reads "Gender and Research 2025, 26 (2): 152-158" and its kin: a journal, and two at least of volume or issue, year, pages.
 *
 * @param isDated a year stands before the title of the article, as in a citation that a page recommends.
 * @returns `undefined` for a line that is no such citation.
 */
export function readCitation(line: string, isDated = false): Citation | undefined {
  if (line.length > longest) return undefined
  const text = line.slice(0, behindPlace(line)).replace(withoutPlace, (found) => ' '.repeat(found.length))
  if (isDay.test(text)) return undefined
  const units = unitsAtEnd(text)
  const place = readUnits(text, units)
  if (place === undefined) return undefined
  const journal = journalIn(text.slice(0, units[0]?.start ?? 0))
  if (journal === undefined || !isPlaced(place, isDated)) return undefined
  return isDescription(journal.value) ? place : { journal, ...place }
}

/** Reads "Vol. 26 No. 2 (2025): Special Issue": what stands behind the label "Issue". */
export function readPlacement(text: string): Citation | undefined {
  const place = text.length > longest ? undefined : readUnits(text, unitsAtStart(text))
  return place === undefined || (place.volume ?? place.issue ?? place.date) === undefined ? undefined : place
}

/**
 * Reads a line that is the place of an article and no more, its first number behind a word for volume or issue: "Volume 66, numéro 3-4,
 * hiver 2013".
 */
export function readPlaceLine(text: string): Citation | undefined {
  if (text.length > longestPlaceLine) return undefined
  const units = unitsAtStart(text)
  const end = units.at(-1)?.end ?? 0
  if (!/^[vi]/.test(units[0]?.kind ?? '') || /[\p{L}\p{N}]/u.test(text.slice(end))) return undefined
  const place = readUnits(text, units)
  return place?.volume === undefined || (place.issue ?? place.date) === undefined ? undefined : place
}

type Place = Omit<Citation, 'journal'>

/** A volume and a page alone may be a time of day, or a verse. */
function isPlaced({ volume, issue, date, pages, locator }: Place, isDated: boolean): boolean {
  if (volume === undefined && issue === undefined) return false
  if (isDated && (pages ?? locator) !== undefined) return true
  return date !== undefined || (issue !== undefined && volume !== undefined && (pages ?? locator) !== undefined)
}

/** Where the place ends and a DOI, an ISSN or an address begins. */
function behindPlace(line: string): number {
  const found = /[\s|,;.([]*(?:\bdoi\b|https?:|\bwww\.|\b10\.[0-9]{4,9}\/|[ep]?-?\bissn\b)/iu.exec(line)
  return found === null ? line.length : found.index
}

/** "In:" before a title and "[Online]" behind it are no part of it. */
function journalIn(printed: string): At<string> | undefined {
  const from = /^in:? /i.exec(printed)?.[0].length ?? 0
  const value = printed
    .slice(from)
    .replace(/\[[^\]]{0,20}\]/g, '')
    .trim()
    .replace(/[\s,;:.–—|([-]{1,30}$/u, '')
  return /\p{L}{2}/u.test(value) && value.length <= longestTitle ? { value, at: from } : undefined
}

/** "rivista elettronica quadrimestrale" says what the journal is; its name stands above. */
function isDescription(printed: string): boolean {
  return /^(?:rivista|revista|revue|journal|časopis|czasopismo|tijdschrift|zeitschrift|periodico|periódico|anuario|annual|quarterly)\s\p{Ll}/u.test(
    printed,
  )
}

function readUnits(text: string, all: readonly Unit[]): Place | undefined {
  const units = [...all]
  const labelled = takeLabelled(units, text)
  // "vol. 8, n° 2 | 2018": behind labels the bar only parts.
  if (labelled.size > 0) units.forEach((unit, i) => (units[i] = unit.kind === '|' ? { ...unit, kind: ',' } : unit))
  const dated = takeDate(units, text)
  const trimmed = tidied(units)
  const known = new Set<Part>(
    [...labelled.keys(), ...(dated === undefined ? [] : (['y'] as const))].flatMap((part) => (part === 'a' ? [] : [part])),
  )
  const found = trimmed.length === 0 ? new Map<Part, number>() : partsOf(trimmed.map(({ kind }) => kind).join(''), known)
  if (found === undefined) return undefined
  const unitOf = (part: Part): Unit | undefined => labelled.get(part) ?? trimmed[found.get(part) ?? -1]
  return placeOf(unitOf('v'), unitOf('i'), unitOf('p'), labelled.get('a'), dated ?? dateOf(unitOf('y')))
}

function placeOf(volume?: Unit, issue?: Unit, page?: Unit, article?: Unit, date?: At<PartialDate>): Place {
  const electronic = page?.kind === 'L' && isArticleNumber(page.text)
  const locator = article ?? (electronic ? page : undefined)
  const read = page === undefined || electronic ? undefined : parsePages(page.text)
  const pages = read?.ok === true ? read.value : undefined
  return {
    ...(date && { date }),
    ...(volume && { volume: { value: volume.text, at: volume.start } }),
    ...(issue && { issue: { value: issue.text, at: issue.start } }),
    ...(page && pages && { pages: { value: pages, at: page.start } }),
    ...(locator && { locator: { value: locator.text, at: locator.start } }),
  }
}

/** Takes numbers with a label before them, in the order in which labels are the surest; what is taken leaves a comma. */
function takeLabelled(units: Unit[], text: string): Map<Part | 'a', Unit> {
  const found = new Map<Part | 'a', Unit>()
  const patterns: readonly (readonly [Part | 'a', RegExp])[] = [
    ['p', /p,*([GNLRY](?:,[GN](?!\())*)/d],
    ['a', /a,*i?,*([NL])/d],
    ['v', /v,*([NRGY])/d],
    ['v', /([NR]),v/d],
    ['i', /i,*([NRLGY](?:\/[NR])?)/d],
  ]
  for (const [part, pattern] of patterns) {
    const match = found.has(part) ? null : pattern.exec(units.map(({ kind }) => kind).join(''))
    const [from, to] = match?.indices?.[1] ?? []
    if (match === null || from === undefined || to === undefined) continue
    const [start, end] = [units[from]?.start ?? 0, units[to - 1]?.end ?? 0]
    found.set(part, {
      kind: units[from]?.kind ?? 'N',
      text: to - from === 1 ? (units[from]?.text ?? '') : text.slice(start, end),
      start,
      end,
    })
    for (let i = match.index; i < match.index + match[0].length; i++) units[i] = { kind: ',', text: '', start, end }
  }
  return found
}

/** Takes "December 2025", "12 December 2025", "jul./dez. 2025"; a month that belongs to no year is left aside. */
function takeDate(units: Unit[], text: string): At<PartialDate> | undefined {
  const kinds = units.map(({ kind }) => kind).join('')
  const match = /(?:N,?)?M(?:[,/]*M)*,*Y|Y,*M/.exec(kinds)
  const removed = match === null ? [] : units.slice(match.index, match.index + match[0].length)
  units.forEach((unit, i) => {
    const inside = match !== null && i >= match.index && i < match.index + match[0].length
    if (inside || unit.kind === 'M') units[i] = { ...unit, kind: ',' }
  })
  const year = removed.find(({ kind }) => kind === 'Y')
  if (year === undefined) return undefined
  const start = removed[0]?.start ?? year.start
  const read = parsePartialDate(text.slice(start, removed.at(-1)?.end))
  return read.ok ? { value: read.value, at: start } : dateOf(year)
}

function dateOf(year: Unit | undefined): At<PartialDate> | undefined {
  return year === undefined ? undefined : { value: year.text, at: year.start }
}

/** One separator in a row and none at the ends; brackets that hold nothing any more are gone. */
function tidied(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = []
  let open = 0
  for (const unit of units) {
    const last = kept.at(-1)?.kind ?? ','
    if (unit.kind === ',' && (last === ',' || last === '(')) continue
    if (unit.kind === ')' && last === ',') kept.pop()
    if (unit.kind === ')' && open === 0) continue
    if (unit.kind === ')') open--
    if (unit.kind === ')' && kept.at(-1)?.kind === '(') kept.pop()
    else kept.push(unit)
    if (unit.kind === '(') open++
  }
  const closed = open === 0 ? kept : kept.filter(({ kind }) => kind !== '(')
  return closed.slice(0, closed.findLastIndex(({ kind }) => kind !== ',' && kind !== '|') + 1)
}
