import { readdirSync, readFileSync } from 'node:fs'
import { Parser, type Quad, Store } from 'n3'
import { sharedFolder } from '../folder.js'

const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const owl = 'http://www.w3.org/2002/07/owl#'
const schema = 'http://schema.org/'
const status = 'http://www.w3.org/2003/06/sw-vocab-status/ns#term_status'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** Every ontology that terms of ours are taken from, and our own, as one graph. */
export function loadOntologies(): Store {
  const folder = `${sharedFolder()}/vocab/`
  const files = readdirSync(folder).filter((name) => /\.(?:ttl|nq)$/.test(name) && !name.includes('-https'))
  const own = new URL('../../../vocab/recension.ttl', import.meta.url)
  const store = new Store()
  for (const file of [...files.map((name) => folder + name), own]) store.addQuads(read(file))
  return store
}

/** The statements of a file, without its named graphs. */
function read(file: string | URL): Quad[] {
  const turtle = String(file).endsWith('.ttl')
  const quads = new Parser({ format: turtle ? 'text/turtle' : 'application/n-quads', blankNodePrefix: `${String(file)}#` }).parse(
    readFileSync(file, 'utf8'),
  )
  for (const quad of quads) Reflect.set(quad, '_graph', quads[0]?.graph)
  return quads
}

export function isDeclared(store: Store, term: string): boolean {
  return store.countQuads(term, type, null, null) > 0
}

/** Whether its owner advises against a term. */
export function isDeprecated(store: Store, term: string): boolean {
  return (
    store.countQuads(term, `${schema}supersededBy`, null, null) > 0 ||
    store.getObjects(term, `${owl}deprecated`, null).some(({ value }) => value === 'true') ||
    store.getObjects(term, status, null).some(({ value }) => value === 'archaic' || value === 'deprecated')
  )
}

/** A class and everything that it is a kind of. */
export function withSuperclasses(store: Store, classes: Iterable<string>): ReadonlySet<string> {
  const found = new Set(classes)
  for (const known of found) {
    for (const predicate of [`${rdfs}subClassOf`, `${owl}equivalentClass`]) {
      for (const above of store.getObjects(known, predicate, null)) if (above.termType === 'NamedNode') found.add(above.value)
    }
    for (const same of store.getSubjects(`${owl}equivalentClass`, known, null)) if (same.termType === 'NamedNode') found.add(same.value)
    for (const union of unionsOf(store, known)) found.add(union)
  }
  return found
}

/** The classes that an ontology defines as the union of this one and others, as `frbr:Endeavour`. */
function unionsOf(store: Store, member: string): readonly string[] {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  return store.getSubjects(`${rdf}first`, member, null).flatMap((cell) => {
    let head = cell
    for (
      let before = store.getSubjects(`${rdf}rest`, head, null)[0];
      before !== undefined;
      before = store.getSubjects(`${rdf}rest`, head, null)[0]
    )
      head = before
    return store
      .getSubjects(`${owl}unionOf`, head, null)
      .flatMap((union) => store.getSubjects(`${owl}equivalentClass`, union, null))
      .flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : []))
  })
}

/** What a property may stand on, or point to: one list for each declaration, of which one member must fit. */
export function declared(store: Store, property: string, end: 'domain' | 'range'): readonly (readonly string[])[] {
  const strict = store.getObjects(property, `${rdfs}${end}`, null).map((term) => membersOf(store, term.value))
  const loose = store.getObjects(property, `${schema}${end}Includes`, null).map(({ value }) => value)
  return [...strict, ...(loose.length > 0 ? [loose] : [])].filter((list) => list.length > 0)
}

/** A named class or datatype; of a union, its members. Other constructions say nothing here. */
function membersOf(store: Store, name: string): readonly string[] {
  const [union] = store.getObjects(name, `${owl}unionOf`, null)
  if (union !== undefined) return listOf(store, union.value)
  return store.countQuads(name, `${owl}onProperty`, null, null) > 0 || name.includes('#_:') || /^[bn]\d/.test(name) ? [] : [name]
}

function listOf(store: Store, head: string): readonly string[] {
  const members: string[] = []
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  for (let at: string | undefined = head; at !== undefined && at !== `${rdf}nil`; at = store.getObjects(at, `${rdf}rest`, null)[0]?.value) {
    members.push(...store.getObjects(at, `${rdf}first`, null).map(({ value }) => value))
  }
  return members
}

const literalClasses = new Set([`${rdfs}Literal`, `${schema}DataType`, `${schema}Text`, `${owl}topDataProperty`])

/** Whether a class or datatype holds values rather than things. */
export function holdsValues(store: Store, range: string): boolean {
  if (range.startsWith('http://www.w3.org/2001/XMLSchema#') || range.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#'))
    return !range.endsWith('#Property')
  if (store.countQuads(range, type, `${rdfs}Datatype`, null) > 0 || store.countQuads(range, type, `${schema}DataType`, null) > 0)
    return true
  return [...withSuperclasses(store, [range])].some(
    (name) => literalClasses.has(name) || store.countQuads(name, type, `${schema}DataType`, null) > 0,
  )
}

export function isA(store: Store, term: string, kind: string): boolean {
  return store.countQuads(term, type, `${owl}${kind}`, null) > 0
}
