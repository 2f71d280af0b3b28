import { folded, isSame, layOver, type ListRules } from '../lay-over.js'
import { isObject, type Loose, objectsOf, textOf } from '../outcome.js'

const rules: ListRules = {
  keys: {
    identifier: ({ type }) => folded(type),
    link: ({ type }) => folded(type),
    author: ({ name, orcid_id: orcid }) => folded(orcid ?? name),
  },
  names: { author: ({ name }) => folded(name) },
  ordered: new Set(['author']),
}

export interface DoajUpdate {
  /** The whole article, as it is sent. */
  readonly article: Loose
  readonly changes: boolean
  readonly erased: readonly string[]
}

/** Our article over the one that DOAJ has. */
export function doajUpdate(there: Loose, ours: Loose): DoajUpdate {
  const theirs = isObject(there['bibjson']) ? there['bibjson'] : {}
  const mine = isObject(ours['bibjson']) ? ours['bibjson'] : {}
  const { value, erased } = layOver(theirs, mine, rules)
  const admin = isObject(there['admin']) ? { admin: there['admin'] } : {}
  return { article: { ...admin, bibjson: value }, changes: !isSame(value, theirs), erased }
}

/** The identifier of a kind. */
export function identifierOf(article: Loose, ...types: readonly string[]): string | undefined {
  const bibjson = isObject(article['bibjson']) ? article['bibjson'] : {}
  return objectsOf(bibjson['identifier']).flatMap(({ type, id }) => (types.includes(folded(type)) ? (textOf(id) ?? []) : []))[0]
}

export function titleOf(article: Loose): string {
  return isObject(article['bibjson']) ? folded(article['bibjson']['title']) : ''
}
