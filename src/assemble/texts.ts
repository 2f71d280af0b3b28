import type { FieldPath } from '../record/draft.js'
import type { Text } from '../record/text.js'
import { slug } from '../record/values/slug.js'
import { byTrust, carry, dispute, type Merging, type Stated, trustOf } from './merging.js'

/** Texts by language from several drafts: the most trusted list, and what the others add in other languages. */
export function texts(stated: readonly Stated<readonly Text[]>[], path: FieldPath, merging: Merging): readonly Text[] | undefined {
  const [first, ...rest] = byTrust(stated)
  if (first === undefined) return undefined
  carry(first, path, merging)
  let merged = first.value
  for (const other of rest) {
    const [next, differs] = added(merged, other.value)
    merged = next
    if (differs && trustOf(other) === trustOf(first)) dispute(first, other, path, merging)
  }
  return merged
}

/** The list with what another adds, and whether the other says something else in a language that the list has. */
function added(list: readonly Text[], other: readonly Text[]): [readonly Text[], boolean] {
  let merged = list
  let differs = false
  for (const text of other) {
    const same = merged.find(({ value }) => slug(value) === slug(text.value))
    if (same !== undefined) {
      if (same.language === undefined && text.language !== undefined)
        merged = merged.map((one) => (one === same ? { ...one, language: text.language ?? '' } : one))
    } else if (text.language !== undefined && merged.every(({ language }) => language !== undefined && language !== text.language)) {
      merged = [...merged, text]
    } else differs = true
  }
  return [merged, differs]
}
