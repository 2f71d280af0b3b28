import { isJsonObject } from '../json-text.js'
import { jsonRecords } from '../json-records.js'
import { readItem } from '../csl-json/read-item.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { zoteroOther } from './item-as-csl.js'
import { relatedBooks } from './related-books.js'
import { reviewAsCsl } from './reviewed-books.js'

/** Items as Zotero's web API, its translators and Better BibTeX write them. Source: Zotero Web API v3, "Item types and fields". */
export const zoteroJson: Reader = {
  id: 'zotero-json',
  label: 'Items of Zotero as JSON: of its web API, its translators and Better BibTeX',
  mediaType: 'application/json',
  extensions: ['.json', '.jsonl'],
  reads:
    'Articles whose creators have a reviewedAuthor, whose Extra says "Reviewed title: …", or whose title is that of a review: one, a list, an export with items, or one a line.',
  cannotKnow:
    'The publisher, place, year and ISBN of the reviewed book, unless Extra or a related item of the same list states them; files and notes of an item are not looked at.',
  detect: detectZoteroJson,
  read,
}

/** Types and creators in the spelling of Zotero. A quotation mark inside a text is escaped. */
function detectZoteroJson({ head }: Source): number {
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(head)) return 0
  if (/(?<!\\)"(?:@context|@graph)"\s?:/.test(head)) return 0
  if (/(?<!\\)"itemType"\s?:\s?"[a-zA-Z]{1,40}"/.test(head)) return /(?<!\\)"(?:creators|tags|extra)"\s?:/.test(head) ? 0.95 : 0.8
  return /(?<!\\)"label"\s?:\s?"BetterBibTeX JSON"/.test(head) ? 0.95 : 0
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  let count = 0
  let books = relatedBooks([])
  const withBooks = (value: unknown): readonly unknown[] => {
    const items = listed(value)
    books = relatedBooks(items)
    return items
  }
  for (const found of jsonRecords(source, { listed: withBooks, idKey: 'title' })) {
    // The item of a reviewed book is a part of its review.
    if ('value' in found && books.claimed.has(found.value)) continue
    count++
    if ('diagnostics' in found) {
      yield found
      continue
    }
    const passedOver = zoteroOther(found.value)
    if (passedOver !== undefined) {
      yield { passedOver }
      continue
    }
    const { csl, keys } = reviewAsCsl(found.value, books.of(found.value))
    const placeOf = (key?: string): ReturnType<typeof found.placeOf> =>
      found.placeOf(key === undefined ? undefined : (keys.get(key) ?? key))
    yield readItem({ value: csl, text: found.text, placeOf }, `${source.name}#${count}`, options, 'application/json')
  }
}

/** The items in a JSON text: of a list, an export, the answer of the web API, the test case of a translator; or the one item. */
function listed(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (!isJsonObject(one) || one['itemType'] !== undefined) return [one]
    if (Array.isArray(one['items'])) return one['items'] as readonly unknown[]
    return [one['data'], one['item']].find(isJsonObject) ?? one
  })
}
