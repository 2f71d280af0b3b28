import { isJsonObject, type JsonObject } from '../json-text.js'

/** The nodes of a page's data, and how one that is only named leads to the one that is described. */
export interface Nodes {
  readonly all: readonly JsonObject[]
  readonly byId: ReadonlyMap<string, JsonObject>
}

const mostNodes = 20_000

/** Gathers every node of JSON-LD values, those inside others too. Source: JSON-LD 1.1; terms are read by their schema.org names. */
export function nodesIn(roots: readonly unknown[]): Nodes {
  const all: JsonObject[] = []
  const byId = new Map<string, JsonObject>()
  const seen = new Set<unknown>()
  const waiting = [...roots].reverse()
  for (let value = waiting.pop(); value !== undefined && all.length < mostNodes; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, mostNodes).reverse())
    else if (isJsonObject(value) && !seen.has(value)) {
      seen.add(value)
      all.push(value)
      const id = value['@id']
      if (typeof id === 'string' && Object.keys(value).length > (byId.get(id) === undefined ? 1 : Object.keys(byId.get(id) ?? {}).length))
        byId.set(id, value)
      waiting.push(
        ...Object.entries(value)
          .flatMap(([key, inner]) => (key !== '@context' && typeof inner === 'object' && inner !== null ? [inner] : []))
          .reverse(),
      )
    }
  }
  return { all, byId }
}

/** The values of a property, whichever way its name is spelled: `name`, `schema:name`, `https://schema.org/name`. */
export function valuesOf(node: JsonObject, property: string): readonly unknown[] {
  for (const key of [property, `schema:${property}`, `http://schema.org/${property}`, `https://schema.org/${property}`]) {
    const value = node[key]
    if (value !== undefined && value !== null) return Array.isArray(value) ? value : [value]
  }
  return []
}

/** The types of a node by their local names: `Review`. */
export function typesOf(node: JsonObject): readonly string[] {
  const types = node['@type'] ?? node['type']
  return (Array.isArray(types) ? types : [types]).flatMap((type: unknown) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  )
}

export function isA(node: JsonObject, ...types: readonly string[]): boolean {
  return typesOf(node).some((type) => types.includes(type))
}

/** The nodes that a property leads to. */
export function nodesAt(node: JsonObject, property: string, { byId }: Nodes): readonly JsonObject[] {
  return valuesOf(node, property).flatMap((value) => {
    const id = typeof value === 'string' ? value : isJsonObject(value) ? value['@id'] : undefined
    const known = typeof id === 'string' ? byId.get(id) : undefined
    if (isJsonObject(value)) return [known !== undefined && Object.keys(value).length <= 2 ? known : value]
    return known === undefined ? [] : [known]
  })
}

/** A text and its language. */
export interface TaggedText {
  readonly value: string
  readonly language?: string
}

/** The texts of a property; numbers are texts too. */
export function textsOf(node: JsonObject, property: string): readonly TaggedText[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string' && value.trim() !== '') return [{ value: value.trim() }]
    if (typeof value === 'number') return [{ value: String(value) }]
    const inner = isJsonObject(value) ? value['@value'] : undefined
    const language = isJsonObject(value) ? value['@language'] : undefined
    if (typeof inner !== 'string' || inner.trim() === '') return []
    return [{ value: inner.trim(), ...(typeof language === 'string' && { language }) }]
  })
}

export function textOf(node: JsonObject, ...properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const found = textsOf(node, property)[0]?.value
    if (found !== undefined) return found
  }
  return undefined
}
