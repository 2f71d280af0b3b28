import { roleOf, saidBy } from '../describe/role-terms.js'
import type { Dataset, Resource, Term } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import type { Literal } from '../rdf/literal.js'
import { pro, rdf, rdfs, schema, xsd } from '../rdf/terms.js'

/** Writes one member of a JSON object, `"key":value`, or nothing. */
export type Write = (node: Resource, place: Place) => string

/** Where in the document a node is written. */
export interface Place {
  readonly dataset: Dataset
  /** How many nodes stand around this one: a chain without an end stops at `deepest`. */
  readonly depth: number
  /** How many more nodes may be written, so that a graph that is one big knot stays small. */
  readonly left: { count: number }
}

const deepest = 8
const mostNodes = 1000

export function documentPlace(dataset: Dataset): Place {
  return { dataset, depth: 0, left: { count: mostNodes } }
}

const schemaNamespace = 'http://schema.org/'

/** `"@type"` with the classes of schema.org among the types; a list, so that it can be spread. */
export function schemaTypes(node: Resource): readonly string[] {
  const names = node.all(rdf.type).filter(({ value }) => value.startsWith(schemaNamespace))
  return names.length === 0 ? [] : [`"@type":${oneOrList(names.map(({ value }) => JSON.stringify(value.slice(schemaNamespace.length))))}`]
}

/** Every text of a property, without its language. */
export function texts(key: string, predicate: Iri): Write {
  return (node) =>
    member(
      key,
      literals(node, predicate).map(({ quoted }) => quoted),
    )
}

/** A number or a truth value as JSON has them. */
export function native(key: string, predicate: Iri): Write {
  return (node) =>
    member(
      key,
      literals(node, predicate).map(({ value, quoted, datatype }) => (datatype === xsd.boolean && isBoolean(value) ? value : quoted)),
    )
}

/** Web addresses; no link of another kind is written, since pages make them clickable. */
export function links(key: string, predicate: Iri): Write {
  return (node) => member(key, webAddresses(node.all(predicate)))
}

/**
 * `name`, and `alternateName` for the names in several languages and for other forms of the name.
 *
 * @param repeatedAs a second key that holds the same text as `name`.
 */
export function titles(predicate: Iri, repeatedAs?: string): Write {
  return (node) => {
    const names = literals(node, predicate)
    const name = names.length === 1 ? (names[0]?.quoted ?? '') : JSON.stringify(names.map(({ value }) => value).join(' / '))
    const isNamed = names.length > 0
    const others = [...(names.length > 1 ? names : []), ...literals(node, schema.alternateName)]
    return joined([
      isNamed ? `"name":${name}` : '',
      isNamed && repeatedAs !== undefined ? `"${repeatedAs}":${name}` : '',
      member('alternateName', others.map(tagged)),
    ])
  }
}

/** The longest abstract that is embedded, in UTF-16 units: search engines cut large blocks. */
const longestAbstract = 5000

/** The abstract in the review's language, else the first one; nothing of it where there is none. */
export function embeddedAbstract(
  found: readonly { readonly value: string; readonly language?: string }[],
  language: string | undefined,
): string | undefined {
  const chosen = found.find((one) => language !== undefined && one.language === language) ?? found[0]
  return chosen === undefined || chosen.value.length <= longestAbstract ? chosen?.value : cutAtWord(chosen.value)
}

export function abstract(predicate: Iri, inLanguage: Iri): Write {
  return (node) => {
    const text = embeddedAbstract(literals(node, predicate), literals(node, inLanguage)[0]?.value)
    return member('abstract', text === undefined ? [] : [JSON.stringify(text)])
  }
}

function cutAtWord(text: string): string {
  const start = text.slice(0, longestAbstract)
  const space = start.lastIndexOf(' ')
  return `${(space > longestAbstract / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}

/** The DOI as a named identifier. */
export function doi(predicate: Iri): Write {
  return (node) =>
    member(
      'identifier',
      literals(node, predicate).map(({ quoted }) => `{"@type":"PropertyValue","propertyID":"DOI","value":${quoted}}`),
    )
}

/** Described nodes, one inside the other; what the graph only mentions is a link. */
export function nodes(key: string, predicate: Iri, members: () => readonly Write[]): Write {
  return (node, place) =>
    member(
      key,
      node.all(predicate).flatMap((term) => embedded(term, members(), place)),
    )
}

/** People and organizations in the printed order, which their role nodes hold. */
export function agents(key: string, predicate: Iri, members: readonly Write[]): Write {
  return (node, place) => {
    const found = node.all(predicate)
    const roles = found.length === 0 ? new Map<string, Resource>() : rolesOf(node, predicate, place.dataset)
    const position = (term: Term): number => Number(roles.get(term.nt)?.first(schema.position)?.value ?? Infinity)
    const sorted = [...found].sort((a, b) => compare(position(a), position(b)))
    return member(
      key,
      sorted.flatMap((term) => agent(term, roles.get(term.nt), members, place)),
    )
  }
}

/** Who holds a role for a document that a property says → the role node that stands first in it. */
function rolesOf(node: Resource, predicate: Iri, dataset: Dataset): Map<string, Resource> {
  const roles = new Map<string, Resource>()
  for (const term of node.all(pro.isDocumentContextFor)) {
    const role = dataset.about(term)
    const holder = role.first(pro.isHeldBy)
    if (holder === undefined || !says(predicate, role, dataset.about(holder))) continue
    const known = roles.get(holder.nt)
    if (known === undefined || Number(role.first(schema.position)?.value) < Number(known.first(schema.position)?.value))
      roles.set(holder.nt, role)
  }
  return roles
}

function says(predicate: Iri, role: Resource, holder: Resource): boolean {
  const kind = holder.has(rdf.type, schema.Organization) ? 'organization' : undefined
  const stated = role.first(pro.withRole)
  return stated === undefined || saidBy(roleOf(stated.value), 'book', kind).includes(predicate)
}

/** Somebody goes by the name that the role was printed with: a person of one ORCID iD may have another one elsewhere. */
function agent(term: Term, role: Resource | undefined, members: readonly Write[], place: Place): readonly string[] {
  const printed = role?.first(rdfs.label)
  if (printed?.termType !== 'Literal') return embedded(term, [titles(schema.name), ...members], place)
  return embedded(term, [() => `"name":${printed.quoted}`, ...members], place)
}

function embedded(term: Term, members: readonly Write[], place: Place): readonly string[] {
  if (term.termType === 'Literal') return [term.quoted]
  const isMentioned = place.depth >= deepest || place.left.count-- <= 0
  const node = place.dataset.about(term)
  const inside = { ...place, depth: place.depth + 1 }
  const parts = [...schemaTypes(node), idOf(term), ...(isMentioned ? [] : members.map((write) => write(node, inside)))]
  return [`{${joined(parts)}}`]
}

function idOf(term: Term): string {
  return term.termType === 'NamedNode' ? `"@id":"${term.value}"` : ''
}

function literals(node: Resource, predicate: Iri): readonly Literal[] {
  return node.all(predicate).filter((term): term is Literal => term.termType === 'Literal')
}

function tagged({ quoted, language }: Literal): string {
  return language === '' ? quoted : `{"@language":"${language}","@value":${quoted}}`
}

function webAddresses(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ termType, value }) => (termType === 'NamedNode' && /^https?:\/\//i.test(value) ? [`"${value}"`] : []))
}

function member(key: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `"${key}":${oneOrList(values)}`
}

function oneOrList(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `[${values.join(',')}]`
}

function joined(members: readonly string[]): string {
  return members.filter((one) => one !== '').join(',')
}

function isBoolean(lexical: string): boolean {
  return lexical === 'true' || lexical === 'false'
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
