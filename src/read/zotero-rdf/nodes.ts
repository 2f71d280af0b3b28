import type { Place } from '../../diagnostics/diagnostic.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/**
 * The nodes of one RDF/XML file in the shape that Zotero writes: typed elements, nested or named by `rdf:about` and `rdf:nodeID`.
 * Names of elements go without prefixes: no two of those that Zotero writes in one place differ in their prefix alone.
 */
export class ZoteroNodes {
  /** The nodes that stand by themselves, each once. */
  readonly top: readonly XmlElement[]
  readonly #named = new Map<string, XmlElement>()
  readonly #sources = new Map<string, XmlElement[]>()
  readonly #properties = new Map<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>()
  readonly #texts = new Map<XmlElement, Map<string, readonly TextOfNode[]>>()

  constructor(all: readonly XmlElement[]) {
    const groups = new Map<string, XmlElement[]>()
    const nodes = all.map((node) => {
      const name = nameOf(node)
      const group = name === undefined ? [] : (groups.get(name) ?? [])
      if (name !== undefined) groups.set(name, group)
      group.push(node)
      return group
    })
    const joinedNodes = new Map<readonly XmlElement[], XmlElement>()
    // What is said of one node in two places is said of one node.
    for (const group of nodes) if (!joinedNodes.has(group)) joinedNodes.set(group, joined(group))
    for (const [name, group] of groups) this.#named.set(name, joinedNodes.get(group) as XmlElement)
    this.top = [...joinedNodes.values()]
    for (const node of this.top) {
      for (const property of childrenOf(node)) {
        const target = referenceOf(property)
        if (target === undefined) continue
        const key = `${property.name} ${target}`
        const sources = this.#sources.get(key) ?? []
        sources.push(node)
        this.#sources.set(key, sources)
      }
    }
  }

  /** The nodes that a property of a node names or holds. */
  of(node: XmlElement | undefined, ...properties: readonly string[]): readonly XmlElement[] {
    return this.#propertiesOf(node, properties).flatMap((property) => {
      const target = referenceOf(property)
      if (target !== undefined) return this.#named.get(target) ?? []
      // What has no type of its own is written as properties of the property.
      if (property.attributes.get('parseType') === 'Resource') return [property]
      return childrenOf(property)
    })
  }

  /** The nodes whose property names a node. */
  naming(property: string, node: XmlElement): readonly XmlElement[] {
    const name = nameOf(node)
    return name === undefined ? [] : (this.#sources.get(`${property} ${name}`) ?? [])
  }

  /** Texts of properties, each with its place. A journal is asked anew for each of its articles: it answers from what it found. */
  texts(node: XmlElement | undefined, ...properties: readonly string[]): readonly TextOfNode[] {
    if (node === undefined) return []
    const known = this.#texts.get(node) ?? new Map<string, readonly TextOfNode[]>()
    this.#texts.set(node, known)
    return properties.flatMap((property) => {
      const texts = known.get(property) ?? this.#propertiesOf(node, [property]).flatMap(textIn)
      known.set(property, texts)
      return texts
    })
  }

  #propertiesOf(node: XmlElement | undefined, names: readonly string[]): readonly XmlElement[] {
    if (node === undefined) return []
    const known = this.#properties.get(node) ?? byName(childrenOf(node))
    this.#properties.set(node, known)
    return names.flatMap((name) => known.get(name) ?? [])
  }
}

export interface TextOfNode {
  readonly text: string
  readonly place: Place
}

function textIn(property: XmlElement): readonly TextOfNode[] {
  if (referenceOf(property) !== undefined || childrenOf(property).length > 0) return []
  const text = textOf(property).trim()
  return text === '' ? [] : [{ text, place: property.place }]
}

function byName(elements: readonly XmlElement[]): ReadonlyMap<string, readonly XmlElement[]> {
  const groups = new Map<string, XmlElement[]>()
  for (const element of elements) {
    const group = groups.get(element.name) ?? []
    group.push(element)
    groups.set(element.name, group)
  }
  return groups
}

/** The type of a node: the name of its element, or what `rdf:type` names. */
export function typeOf(node: XmlElement): string {
  if (node.name !== 'Description') return node.name
  const address = childrenOf(node, 'type').map((type) => type.attributes.get('resource'))[0] ?? ''
  return /[^#/]*$/.exec(address.slice(-200))?.[0] ?? ''
}

function nameOf({ attributes }: XmlElement): string | undefined {
  const [about, id, nodeId] = ['about', 'ID', 'nodeID'].map((key) => attributes.get(key))
  return about ?? (id === undefined ? nodeId && `_:${nodeId}` : `#${id}`)
}

function referenceOf({ attributes }: XmlElement): string | undefined {
  const [resource, nodeId] = ['resource', 'nodeID'].map((key) => attributes.get(key))
  return resource ?? (nodeId && `_:${nodeId}`)
}

function joined(group: readonly XmlElement[]): XmlElement {
  const [first, ...more] = group as readonly [XmlElement, ...XmlElement[]]
  if (more.length === 0) return first
  const typed = group.find(({ name }) => name !== 'Description') ?? first
  return { ...first, name: typed.name, children: group.flatMap(({ children }) => children) }
}
