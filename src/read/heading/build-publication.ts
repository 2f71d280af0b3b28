import type { Found, HeadingBook, HeadingSeries, Span } from './heading-reading.js'
import { spanInHeading, type HeadingText } from './heading-text.js'
import type { Interpretation } from './interpret.js'
import { isNamedHouse } from './known-house.js'
import { evidenceOf } from './segment-evidence.js'
import { houseWords } from './words/publisher-words.js'
import type { Segment } from './segments.js'
import type { TailLabel } from './tail-grammar.js'

/** Segments behind the title that carry one label and belong together. */
export interface Run {
  readonly label: TailLabel
  readonly segments: readonly Segment[]
}

type Publication = Omit<HeadingBook, 'title' | 'subtitle' | 'printedTitle' | 'people' | 'isbns'>

/** Place, publisher, year and all else that a heading says about how a book was published. */
export function buildPublication(
  source: HeadingText,
  segments: readonly Segment[],
  reading: Interpretation,
  runs: readonly Run[],
  confidence: number,
): Publication {
  const { text } = source
  const found = <T>(value: T, span: Span, sure: number): Found<T> => ({
    value,
    span: spanInHeading(source, span.start, span.end),
    confidence: sure,
  })
  const printed = (span: Span, sure: number): Found<string> => found(clean(text.slice(span.start, span.end)), span, sure)
  const of = (label: TailLabel): readonly Run[] => runs.filter((run) => run.label === label)
  const first = (label: TailLabel): Segment | undefined => of(label)[0]?.segments[0]
  const fact = (segment: Segment | undefined): Found<string> | undefined =>
    segment?.fact === undefined ? undefined : found(segment.fact.value, segment, 0.97)
  const edition = of('edition')[0]
  const series = of('series')[0]
  const volume =
    first('volume') ??
    segments.slice(reading.title.first + 1, reading.title.last + 1).find((segment) => evidenceOf(segment, text).volume !== undefined)
  const front = reading.frontYear === undefined ? undefined : segments[reading.frontYear]
  return {
    publishers: once(of('publisher').flatMap((run) => housesIn(text, rangeOf(run.segments))).map((span) => printed(span, confidence))),
    places: of('place').flatMap((run) => run.segments.flatMap((segment) => placesIn(text, segment))).map((span) => printed(span, confidence)),
    ...present('year', fact(front ?? first('year'))),
    ...present('extent', fact(first('extent'))),
    ...present('price', fact(first('price'))),
    ...present('edition', edition === undefined ? undefined : printed(rangeOf(edition.segments), 0.9)),
    ...present('volume', volume === undefined ? undefined : found(evidenceOf(volume, text).volume ?? '', volume, 0.9)),
    ...present('series', series === undefined ? undefined : found(seriesOf(text, series.segments), rangeOf(series.segments), 0.85)),
  } // prettier-ignore
}

/** "München: DVA 2008 … München: DVA 2009": a house that is named for each volume is one. */
const once = (houses: readonly Found<string>[]): readonly Found<string>[] =>
  houses.filter((house, at) => houses.findIndex((one) => one.value === house.value) === at)

/** What was labelled but has no field: what nobody understood, and second years, prices and the like. */
export function leftOver(runs: readonly Run[], reading: Interpretation): readonly Span[] {
  const seen = new Set<TailLabel>(reading.frontYear === undefined ? [] : ['year'])
  return runs.filter((run) => run.label === 'unknown' || (single.has(run.label) && (seen.has(run.label) || !seen.add(run.label)))).map((run) => rangeOf(run.segments)) // prettier-ignore
}

const single: ReadonlySet<TailLabel> = new Set(['year', 'extent', 'price', 'edition', 'volume', 'series'])

function present<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  const field: Partial<Record<K, V>> = {}
  if (value !== undefined) field[key] = value
  return field
}

/** Joins neighbours of one label. */
export function runsOf(segments: readonly Segment[], reading: Interpretation): readonly Run[] {
  const runs: { label: TailLabel; segments: Segment[] }[] = []
  for (const { segment: at, label } of reading.tail) {
    const segment = segments[at]
    if (segment === undefined) continue
    const last = runs.at(-1)
    const goesOn =
      last?.label === label &&
      segment.fact === undefined &&
      !(label === 'publisher' && (isNamedHouse(segment) || last.segments.some(isNamedHouse))) &&
      !(label === 'publisher' && (/[-;/]/u.test(segment.before) || houseWords.has(last.segments.at(-1)?.tokens.at(-1)?.key ?? ''))) &&
      !(label === 'series' && segment.before.includes(')'))
    if (last !== undefined && goesOn) last.segments.push(segment)
    else runs.push({ label, segments: [segment] })
  }
  return runs
}

/** From the first to the last of some segments. */
export function rangeOf(segments: readonly Segment[]): Span {
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
}

/** "Montréal/Kingston", "New Haven and London", "Köln-Weimar-Wien" are several places. */
function placesIn(text: string, segment: Segment): readonly Span[] {
  const spans: Span[] = []
  const printed = text.slice(segment.start, segment.end).replace(/\s(?:u\. ?a\.?|et al\.?|etc\.?)$/u, '')
  let from = /^(?:\p{Lu}{1,3}-\d{4,5}|and|et|und|y|e|i) /u.exec(printed)?.[0].length ?? 0
  for (const match of printed.matchAll(
    /\s?\/\s?|\s(?:and|et|und|&|y|e|i|a)\s|(?<=\p{Ll}{3})[-–](?=\p{Lu}\p{Ll}{3}\p{L}*[-–]\p{Lu})|(?<=[-–]\p{Lu}\p{Ll}{3}\p{L}{0,12})[-–](?=\p{Lu})/gu,
  )) {
    spans.push({ start: segment.start + from, end: segment.start + match.index })
    from = match.index + match[0].length
  }
  spans.push({ start: segment.start + from, end: segment.start + printed.length })
  return spans.filter((span) => span.end > span.start)
}

/** "British Film Institute/Palgrave Macmillan" are two houses; "A/S" and "Bibliothek 21/22" are none. */
function housesIn(text: string, span: Span): readonly Span[] {
  const printed = text.slice(span.start, span.end)
  const slash = /(?<=\p{L}{3})\/(?=\p{Lu}\p{L}{2}|L[ea]s?\s\p{Lu})/u.exec(printed)
  if (slash === null) return [span]
  const at = span.start + slash.index
  return [{ start: span.start, end: at }, ...housesIn(text, { start: at + 1, end: span.end })]
}

/** Before a name only: "Collection Repères", and not "Collection d’histoire". */
const seriesOpening =
  /^(?:[Cc]oll\.|[Cc]ollections?|[Cc]ollana|[Cc]olección|[Cc]oleção|[Ee]dice|[Ee]dícia|[Ss]eria|[Ii]n der Reihe|[Rr]eihe|[Ss]eries)[:\s]{1,2}(?=[«„“"\p{Lu}])/u

function seriesOf(text: string, segments: readonly Segment[]): HeadingSeries {
  const { start, end } = rangeOf(segments)
  const printed = text
    .slice(start, end)
    .replace(/^= ?/u, '')
    .replace(seriesOpening, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '')
  const numbered = /^(.{2,300}?)[,;.:]?\s?(?:n\s?[°ºo˚]\.?\s?|nr\.?\s?|vol\.?\s?|bd\.?\s?|(?:bei)?heft\s|no\.?\s?|t\.\s?|sv\.\s?)?(\d{1,5}(?:[-–/]\d{1,5}){0,2}|(?<=[,;] ?)[IVXLC]{1,8})\s?[»”"]?$/iu.exec(printed) // prettier-ignore
  const title = clean(numbered?.[1] ?? printed)
  return numbered?.[2] === undefined ? { title } : { title, number: numbered[2] }
}

/** Without quotation marks around it and separators at its ends. */
function clean(text: string): string {
  return text.trim().replace(/^(?:published|distributed) (?:by|for) (?=\p{Lu})/iu, '').replace(/^[«„“"»‘,;:]\s?/u, '').replace(/\s?[»”"«“,;:]$/u, '').trim().normalize('NFC') // prettier-ignore
}
