import { objects, string } from '../json-fields.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import { localized } from './localized.js'

/** What stands around a submission in an answer: its issue, and the titles of sections by their number. */
export interface Around {
  readonly issue?: JsonObject
  readonly sections: ReadonlyMap<string, readonly string[]>
  /** Issues by their number, where an answer lists them beside. */
  readonly issues: ReadonlyMap<string, JsonObject>
}

export const nothingAround: Around = { sections: new Map(), issues: new Map() }

/**
 * The submissions and publications in an answer of the interface, and what stands around each.
 *
 * Source: the REST interface of OJS 3.3 to 3.5: `/submissions`, `/submissions/{id}/publications`, `/issues/{id}`; one, a list, or
 * an answer that lists them under `items`.
 */
export function submissionsIn(value: unknown, around: WeakMap<JsonObject, Around>, outer: Around = nothingAround): readonly unknown[] {
  if (Array.isArray(value)) return together(value as readonly unknown[]).flatMap((entry) => submissionsIn(entry, around, outer))
  if (!isJsonObject(value)) return [value]
  const own = withOwn(value, outer)
  if (Array.isArray(value['items'])) return submissionsIn(value['items'], around, own)
  if (Array.isArray(value['articles'])) return submissionsIn(value['articles'], around, { ...own, issue: value })
  around.set(value, own)
  return [value]
}

/** Publications of one submission are its versions, of which one is public. */
function together(entries: readonly unknown[]): readonly unknown[] {
  const versions = new Map<string, JsonObject[]>()
  return entries.flatMap((entry): readonly unknown[] => {
    const id = isJsonObject(entry) && !Array.isArray(entry['publications']) ? string(entry, 'submissionId') : undefined
    if (id === undefined || !isJsonObject(entry)) return [entry]
    const known = versions.get(id)
    known?.push(entry)
    if (known !== undefined) return []
    const publications = [entry]
    versions.set(id, publications)
    return [{ _href: entry['_href'], id, publications }]
  })
}

function withOwn(value: JsonObject, outer: Around): Around {
  const sections = objects(value, 'sections').map((section) => [string(section, 'id') ?? '', titlesOf(section)] as const)
  const issues = objects(value, 'issues').map((issue) => [string(issue, 'id') ?? '', issue] as const)
  if (sections.length === 0 && issues.length === 0) return outer
  return { ...outer, sections: new Map([...outer.sections, ...sections]), issues: new Map([...outer.issues, ...issues]) }
}

export function titlesOf(section: JsonObject): readonly string[] {
  return [...localized(section, 'title', ''), ...localized(section, 'abbrev', '')].map(([, text]) => text)
}
