import type { Place } from '../../diagnostics/diagnostic.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/**
 * The nodes of one RDF/XML file in the shape that Zotero writes: typed elements, nested or named by `rdf:about` and `rdf:nodeID`.
 * Names of elements go without prefixes: no two of those that Zotero writes in one place differ in their prefix alone.
 */
export class ZoteroNodes {
  readonly #all: readonly XmlElement[]
  readonly #named = new Map<string, XmlElement>()
  readonly #sources = new Map<string, XmlElement[]>()

  constructor(all: readonly XmlElement[]) {
    this.#all = all
    for (const node of all) {
      const name = nameOf(node)
      // What is said of one node in two places is said of one node.
      if (name !== undefined) this.#named.set(name, joined(this.#named.get(name), node))
    }
    for (const node of this.top()) {
      for (const property of childrenOf(node)) {
        const target = referenceOf(property)
        if (target !== undefined)
          this.#sources.set(`${property.name} ${target}`, [...(this.#sources.get(`${property.name} ${target}`) ?? []), node])
      }
    }
  }

  /** The nodes that stand by themselves, each once. */
  top(): readonly XmlElement[] {
    const seen = new Set<string>()
    return this.#all.flatMap((node) => {
      const name = nameOf(node)
      if (name === undefined) return [node]
      if (seen.has(name)) return []
      seen.add(name)
      return [this.#named.get(name) ?? node]
    })
  }

  /** The nodes that a property of a node names or holds. */
  of(node: XmlElement | undefined, ...properties: readonly string[]): readonly XmlElement[] {
    return childrenOf(node, ...properties).flatMap((property) => {
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

  /** Texts of a property, each with its place. */
  texts(node: XmlElement | undefined, ...properties: readonly string[]): readonly { readonly text: string; readonly place: Place }[] {
    return childrenOf(node, ...properties).flatMap((property) => {
      if (referenceOf(property) !== undefined || childrenOf(property).length > 0) return []
      const text = textOf(property).trim()
      return text === '' ? [] : [{ text, place: property.place }]
    })
  }
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

function joined(known: XmlElement | undefined, more: XmlElement): XmlElement {
  if (known === undefined) return more
  return { ...known, name: known.name === 'Description' ? more.name : known.name, children: [...known.children, ...more.children] }
}
