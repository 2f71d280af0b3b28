import { object, string, strings } from '../json-fields.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import { zoteroOther } from './item-as-csl.js'
import { reviews } from './reviewed-books.js'

/** Which items of one list are the books of which articles. */
export interface RelatedBooks {
  of(article: JsonObject): readonly JsonObject[]
  readonly claimed: ReadonlySet<JsonObject>
}

/** The books that the articles of a list review, among the items that they are related to. */
export function relatedBooks(items: readonly unknown[]): RelatedBooks {
  const known = new Map<string, JsonObject>()
  const naming = new Map<string, JsonObject[]>()
  const all = items.filter(isJsonObject)
  for (const item of all) {
    const key = keyOf(item)
    if (key !== undefined) known.set(key, item)
    for (const related of relatedKeys(item)) {
      const others = naming.get(related) ?? []
      others.push(item)
      naming.set(related, others)
    }
  }
  const found = new Map<JsonObject, readonly JsonObject[]>()
  for (const item of all) {
    if (zoteroOther(item) !== undefined) continue
    const others = new Set<JsonObject>(naming.get(keyOf(item) ?? ''))
    for (const key of relatedKeys(item)) {
      const other = known.get(key)
      if (other !== undefined) others.add(other)
    }
    if (others.size > 0) found.set(item, [...others].filter(reviews(item)))
  }
  return { of: (article) => found.get(article) ?? [], claimed: new Set([...found.values()].flat()) }
}

function keyOf(item: JsonObject): string | undefined {
  return string(item, 'key') ?? string(item, 'itemKey')
}

/** "http://zotero.org/users/123/items/ABCD2345": the last part is the key. */
function relatedKeys(item: JsonObject): readonly string[] {
  return strings(object(item, 'relations') ?? {}, 'dc:relation').flatMap(
    (address) => /\/items\/([A-Z0-9]{1,20})$/.exec(address.slice(-60))?.[1] ?? [],
  )
}
