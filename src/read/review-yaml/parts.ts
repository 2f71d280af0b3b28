import type { Series } from '../../record/book.js'
import { identifierSchemes, type Identifier, type Notice, type Rating, type Reference } from '../../record/review.js'
import type { Pages, Serial } from '../../record/serial.js'
import { parseDoi } from '../../record/values/doi.js'
import { accepted, type Parsed, refused } from '../../record/values/parsed.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { parsePages } from '../page-range.js'
import { parallelTitles } from '../parallel-titles.js'
import { complainOfKey, isNone, isUnsaid, type Keys, keyTable, type Read, readKeys, says, wrong } from './keys.js'
import { issns } from './numbers.js'
import { organizations } from './people.js'
import { checked, line, listOf, texts } from './values.js'

/** A journal: its title, or a map. */
export const journal: Read<Partial<Serial>> = (node, ask) => {
  if (node.kind === 'map') return readKeys(node, journalKeys, ask, 'serial')
  const title = line(node, ask)
  return title === undefined ? undefined : { titles: parallelTitles(title) }
}

const journalKeys = keyTable<Serial>({
  title: says('titles', (node, ask) => (node.kind === 'map' ? texts()(node, ask) : journal(node, ask)?.titles)),
  issn: says('issns', issns),
  publisher: says('publishers', organizations),
})

/** Pages: `152-158`, or `{first, last}`. */
export const pages: Read<Pages> = (node, ask) => {
  if (node.kind !== 'map') return checked(parsePages)(node, ask)
  const { first, last } = readKeys(node, pageKeys, ask, undefined)
  if (first === undefined) {
    wrong(node, 'the first page is missing: write 152-158', ask)
    return undefined
  }
  return { first, ...(last !== undefined && { last }) }
}

const pageKeys = keyTable<Pages>({ first: says('first', line), last: says('last', line) })

/** A rating: `4`, `4/5`, or `{value, best, worst}`. */
export const rating: Read<Rating> = (node, ask) => {
  const said = typedRating(node, ask)
  const reason = said && outOfRange(said)
  if (reason === undefined) return said
  wrong(node, reason, ask)
  return undefined
}

const typedRating: Read<Rating> = (node, ask) => {
  if (node.kind !== 'map') return checked(parseRating)(node, ask)
  const { value, ...scale } = readKeys(node, ratingKeys, ask, undefined)
  if (value === undefined) {
    wrong(node, 'the value is missing: write 4/5', ask)
    return undefined
  }
  return { value, ...scale }
}

/** Nobody gives more than the best there is. */
function outOfRange({ value, best, worst }: Rating): string | undefined {
  if (best !== undefined && Number(value) > Number(best)) return `${value} is more than the best, ${best}: write 4/5`
  return worst !== undefined && Number(value) < Number(worst) ? `${value} is less than the worst, ${worst}` : undefined
}

function parseRating(text: string): Parsed<Rating> {
  const [, value, best] = /^([0-9]{1,4}(?:[.,][0-9]{1,3})?)(?: ?(?:\/|of|out of) ?([0-9]{1,4}))?$/.exec(text.trim()) ?? []
  if (value === undefined) return refused('it is no rating: write 4/5')
  return accepted({ value: value.replace(',', '.'), ...(best !== undefined && { best }) })
}

const ratingNumber = checked((text) => {
  const parsed = parseRating(text)
  return parsed.ok ? accepted(parsed.value.value) : parsed
})
const ratingKeys = keyTable<Rating>({
  value: says('value', ratingNumber),
  best: says('best', ratingNumber),
  worst: says('worst', ratingNumber),
})

/** A series: its title, or `{title, number}`. */
export const series: Read<Series> = (node, ask) => {
  const { title, number } = node.kind === 'map' ? readKeys(node, seriesKeys, ask, undefined) : { title: line(node, ask), number: undefined }
  if (title === undefined && node.kind === 'map') wrong(node, 'a series needs a title', ask)
  if (title === undefined) return undefined
  return { title, ...(number !== undefined && { number }) }
}

const seriesKeys = keyTable<Series>({ title: says('title', line), number: says('number', line) })

/** The review's own references: texts, DOIs, or maps of both. */
export const references: Read<readonly Reference[]> = listOf((node, ask) => {
  if (node.kind === 'list') {
    wrong(node, 'a reference belongs here', ask)
    return undefined
  }
  if (node.kind === 'map') return whole(readKeys(node, referenceKeys, ask, undefined))
  return doiOrText(node.text)
})

const referenceKeys = keyTable<Reference>({ text: says('text', line), doi: says('doi', checked(parseDoi)) })

/** Corrections or retractions: texts, DOIs, or maps. */
export function notices(kind: Notice['kind']): Read<readonly Notice[]> {
  return listOf((node, ask) => {
    if (node.kind === 'list') {
      wrong(node, `a ${kind} belongs here`, ask)
      return undefined
    }
    const said = node.kind === 'map' ? whole(readKeys(node, noticeKeys, ask, undefined)) : doiOrText(node.text)
    return said === undefined ? undefined : { kind, ...said }
  })
}

const noticeKeys: Keys<Omit<Notice, 'kind'>> = keyTable<Omit<Notice, 'kind'>>({
  doi: says('doi', checked(parseDoi)),
  text: says('text', line),
  date: says('date', checked(parsePartialDate)),
})

function doiOrText(typed: string): Reference {
  const text = typed.trim()
  const doi = parseDoi(text)
  return doi.ok ? { doi: doi.value } : { text }
}

function whole<T extends object>(said: T): T | undefined {
  return Object.keys(said).length === 0 ? undefined : said
}

/** Names that others gave to the review, by scheme. */
export const identifiers: Read<readonly Identifier[]> = (node, ask) => {
  if (node.kind !== 'map') {
    wrong(node, 'write the kind before it: {handle: …, pmid: …}', ask)
    return undefined
  }
  const found = node.entries.flatMap((entry): readonly Identifier[] => {
    const scheme = identifierSchemes.find((known) => known === entry.key)
    if (scheme === undefined) complainOfKey(entry, identifierSchemes, ask)
    if (scheme === undefined || isUnsaid(entry.value) || isNone(entry.value)) return []
    return (listOf(line)(entry.value, ask) ?? []).map((value) => ({ scheme, value }))
  })
  return found.length === 0 ? undefined : found
}
