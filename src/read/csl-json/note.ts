import { isJsonObject, type JsonObject } from '../json-text.js'
import { otherWork } from './kind.js'
import { cheaterName } from './names.js'

/** Variables that a note may state: those of a review, and what CSL has no variable for. */
const texts: ReadonlySet<string> = new Set(
  (
    'type title container-title collection-title volume issue page number DOI ISSN ISBN URL PMID PMCID language publisher publisher-place genre edition ' +
    'reviewed-title reviewed-genre reviewed-publisher reviewed-publisher-place reviewed-issued reviewed-ISBN reviewed-DOI reviewed-URL ' +
    'reviewed-edition reviewed-volume reviewed-collection-title reviewed-collection-number reviewed-language reviewed-number-of-pages'
  ).split(' '),
)
const names: ReadonlySet<string> = new Set(['author', 'translator', 'reviewed-author', 'reviewed-editor', 'reviewed-translator'])
const dates: ReadonlySet<string> = new Set(['issued', 'submitted', 'available-date'])
const known = new Map([...texts, ...names, ...dates].map((name) => [name.toLowerCase(), name]))
/** Words that people write for the same. */
const aliases: Readonly<Record<string, string>> = {
  'reviewed-date': 'reviewed-issued',
  'reviewed-year': 'reviewed-issued',
  'reviewed-place': 'reviewed-publisher-place',
  'original-date': '',
}

const line = /^\s{0,20}(?:\{:)?([A-Za-z][A-Za-z -]{1,40}?)\s?:\s{0,20}(\S[^\n]*?)\}?\s{0,20}$/

/**
 * An item with what its note says line by line, as `key: value` or `{:key: value}` (the "Extra" field of Zotero and the cheater
 * syntax of citeproc); a variable of the item's own stands. `rest` is what the note says beside that.
 */
export function withNote(item: JsonObject): { readonly item: JsonObject; readonly rest: string } {
  const note = item['note']
  if (typeof note !== 'string' || note.trim() === '') return { item, rest: '' }
  const stated: Record<string, unknown> = {}
  const rest: string[] = []
  for (const one of note.replaceAll('}{:', '}\n{:').split('\n')) {
    const [, key = '', value = ''] = one.length > 2000 ? [] : (line.exec(one) ?? [])
    const lower = key.toLowerCase().replaceAll(' ', '-')
    const name = known.get(aliases[lower] ?? lower)
    if (name === undefined || (stated[name] !== undefined && !names.has(name))) rest.push(one)
    else if (names.has(name)) stated[name] = [...listOf(stated[name]), cheaterName(value)]
    else stated[name] = value.trim()
  }
  return { item: { ...stated, ...withoutEmpty(item) }, rest: rest.join('\n').trim() }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function withoutEmpty(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)))
}

/** The reviewed works as whole items, where the writer of the file had more to say of them than CSL has variables for. */
export function reviewedWorks(item: JsonObject): readonly JsonObject[] {
  const custom = item['custom']
  const reviewed: unknown = isJsonObject(custom) ? custom['reviewed'] : undefined
  return Array.isArray(reviewed) ? reviewed.filter(isJsonObject) : []
}

/** Those of them that are books: a film that is reviewed with a book is none. */
export function reviewedItems(item: JsonObject): readonly JsonObject[] {
  return reviewedWorks(item).filter((work) => otherWork(work) === undefined)
}
