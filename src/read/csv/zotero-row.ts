import type { Place } from '../../diagnostics/diagnostic.js'
import { readItem } from '../csl-json/read-item.js'
import type { DelimitedRow } from '../delimited/delimited-rows.js'
import type { JsonObject } from '../json-text.js'
import type { Reading, ReadOptions } from '../reader.js'
import { zoteroOther } from '../zotero-json/item-as-csl.js'
import { reviewAsCsl } from '../zotero-json/reviewed-books.js'

/** Columns of Zotero's CSV, and the fields of an item that they are. */
const fields: Readonly<Record<string, string>> = {
  'Item Type': 'itemType', Title: 'title', 'Publication Title': 'publicationTitle', ISBN: 'ISBN', ISSN: 'ISSN', DOI: 'DOI', Url: 'url', 'Abstract Note': 'abstractNote',
  Date: 'date', Pages: 'pages', Issue: 'issue', Volume: 'volume', Publisher: 'publisher', Language: 'language', Rights: 'rights', Extra: 'extra', Section: 'section',
} // prettier-ignore
const creators: Readonly<Record<string, string>> = {
  Author: 'author', Editor: 'editor', Translator: 'translator', Contributor: 'contributor', 'Reviewed Author': 'reviewedAuthor',
} // prettier-ignore
const tags: ReadonlySet<string> = new Set(['Manual Tags', 'Automatic Tags'])

/** Whether a table is the CSV that Zotero exports: one row an item of any type, with a column for every field that items have. */
export function isZoteroTable(headings: readonly string[]): boolean {
  return ['Key', 'Item Type', 'Publication Title', 'Reviewed Author'].every((heading) => headings.includes(heading))
}

/** What an item in a row of Zotero's CSV says of a book review, as it does in JSON; or why it is none. */
export function readZoteroRow(row: DelimitedRow, headings: readonly string[], name: string, options: ReadOptions): Reading {
  const { item, columns } = itemOfRow(row, headings)
  const passedOver = zoteroOther(item)
  if (passedOver !== undefined) return { passedOver }
  const { csl, keys } = reviewAsCsl(item, [])
  const placeOf = (key?: string): Place => {
    const column = key === undefined ? undefined : columns.get(keys.get(key) ?? key)
    return column === undefined ? row.placeOf() : row.placeOf(column)
  }
  return readItem({ value: csl, text: JSON.stringify(row.cells), placeOf }, name, options, 'text/csv')
}

function itemOfRow(
  row: DelimitedRow,
  headings: readonly string[],
): { readonly item: JsonObject; readonly columns: ReadonlyMap<string, number> } {
  const item: Record<string, unknown> = {}
  const columns = new Map<string, number>()
  const people: JsonObject[] = []
  const words: JsonObject[] = []
  headings.forEach((heading, i) => {
    const text = row.cells[i]?.trim() ?? ''
    if (text === '') return
    const [field, creatorType] = [own(fields, heading), own(creators, heading)]
    if (field !== undefined) item[field] = text
    else if (creatorType !== undefined) people.push(...several(text).map((one) => ({ creatorType, ...nameOf(one) })))
    else if (tags.has(heading)) words.push(...several(text).map((tag) => ({ tag })))
    columns.set(field ?? (creatorType === undefined ? 'tags' : 'creators'), i)
  })
  return { item: { ...item, creators: people, tags: words }, columns }
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function several(text: string): readonly string[] {
  return text.split(';').map((part) => part.trim()).filter((part) => part !== '') // prettier-ignore
}

/** `Family, Given`; an organisation has one name. */
function nameOf(text: string): JsonObject {
  const [family = '', ...given] = text.split(', ')
  return given.length === 0 ? { name: family } : { lastName: family, firstName: given.join(', ') }
}
