import { type MarkupNode, MarkupGatherer, type MarkupReading, schemaTerm, wordsOf } from './markup-node.js'
import { attribute, type Document, type Element, stepsThrough } from './page-tree.js'

/** What holds inside an element: the vocabulary, the prefixes, and what is spoken of. */
interface Scope {
  readonly vocab: string
  readonly prefixes: ReadonlyMap<string, string>
  readonly subject: MarkupNode | undefined
  /** Properties of `rel` that wait for the thing inside the element. */
  readonly waiting: { readonly of: MarkupNode; readonly properties: readonly string[] } | undefined
}

/**
 * The things of schema.org that the RDFa of a page describes: RDFa Lite 1.1, and `about`, `rel`, `rev` and `content` of RDFa 1.1.
 * `inlist` and datatypes say nothing that the grammar of reviews asks for.
 */
export function rdfaOf(document: Document, file: string): MarkupReading {
  const gatherer = new MarkupGatherer(file)
  const nodes: MarkupNode[] = []
  const byId = new Map<string, MarkupNode>()
  const scopes: Scope[] = [{ vocab: '', prefixes: initial, subject: undefined, waiting: undefined }]

  const nodeFor = (id: string | undefined): MarkupNode => {
    const known = byId.get(id ?? '')
    if (known !== undefined) return known
    // A thing without an address gets a name that only this page knows: links between things are by name.
    const name = id ?? `_:${nodes.length}`
    const node: MarkupNode = { '@id': name }
    byId.set(name, node)
    nodes.push(node)
    return node
  }
  const link = (from: MarkupNode, property: string, to: MarkupNode, at: Element): void => {
    if (from !== to) gatherer.add(from, property, { '@id': to['@id'] }, at)
  }

  const enter = (element: Element, outer: Scope): Scope => {
    const vocab = attribute(element, 'vocab')?.trim() ?? outer.vocab
    const prefixes = prefixesOf(element, outer.prefixes)
    const terms = (name: string): readonly string[] => wordsOf(element, name).flatMap((word) => termOf(word, vocab, prefixes) ?? [])
    const [types, properties, rels, revs] = [terms('typeof'), terms('property'), terms('rel'), terms('rev')]
    const named = idOf(element, 'resource') ?? idOf(element, 'about')
    const address = idOf(element, 'href') ?? idOf(element, 'src')
    const makesThing = attribute(element, 'typeof') !== undefined
    const literal = attribute(element, 'content') !== undefined
    const links = rels.length > 0 || revs.length > 0
    let { subject, waiting } = outer
    const about = idOf(element, 'about')
    if (about !== undefined && (links || properties.length > 0) && !makesThing) subject = nodeFor(about)

    if (makesThing || (named !== undefined && properties.length === 0 && !links)) {
      const thing = nodeFor(named ?? (properties.length > 0 || links ? address : undefined))
      for (const type of types) gatherer.add(thing, '@type', type, element)
      if (outer.waiting !== undefined) for (const property of outer.waiting.properties) link(outer.waiting.of, property, thing, element)
      if (subject !== undefined) {
        for (const property of [...properties, ...rels]) link(subject, property, thing, element)
        for (const property of revs) link(thing, property, subject, element)
      }
      return { vocab, prefixes, subject: thing, waiting: undefined }
    }
    if (subject !== undefined && links) {
      const target = idOf(element, 'resource') ?? address
      if (target === undefined) waiting = { of: subject, properties: rels }
      else {
        for (const property of rels) gatherer.add(subject, property, target, element)
        for (const property of revs) link(nodeFor(target), property, subject, element)
      }
    }
    if (properties.length > 0) {
      if (waiting !== undefined && waiting === outer.waiting) {
        // Values directly under a hanging `rel` describe one thing without a name.
        subject = nodeFor(undefined)
        for (const property of waiting.properties) link(waiting.of, property, subject, element)
        waiting = undefined
      }
      const resource = literal ? undefined : idOf(element, 'resource')
      for (const property of properties) {
        const value = resource ?? tagged(gatherer.valueOf(element, property), element)
        if (subject !== undefined) gatherer.add(subject, property, value, element)
      }
    }
    return { vocab, prefixes, subject, waiting }
  }

  for (const { node, entering } of stepsThrough(document)) {
    if (!('tagName' in node)) continue
    const outer = scopes.at(-1)
    if (!entering) scopes.pop()
    else if (outer !== undefined) scopes.push(enter(node, outer))
  }
  return { roots: nodes, places: gatherer.places }
}

/** Prefixes that hold without being declared (the initial context of RDFa 1.1), as far as they lead to schema.org. */
const initial: ReadonlyMap<string, string> = new Map([
  ['schema', 'http://schema.org/'],
  ['v', 'http://rdf.data-vocabulary.org/#'],
])

function prefixesOf(element: Element, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const words = wordsOf(element, 'prefix')
  if (words.length < 2) return outer
  const prefixes = new Map(outer)
  for (let i = 0; i + 1 < words.length; i += 2) prefixes.set((words[i] ?? '').replace(/:$/, '').toLowerCase(), words[i + 1] ?? '')
  return prefixes
}

/** The term of schema.org that a word stands for here. */
function termOf(word: string, vocab: string, prefixes: ReadonlyMap<string, string>): string | undefined {
  if (/^https?:/i.test(word)) return schemaTerm(word)
  const colon = word.indexOf(':')
  const base = colon === -1 ? vocab : prefixes.get(word.slice(0, colon).toLowerCase())
  return base === undefined || base === '' ? undefined : schemaTerm(base + word.slice(colon + 1))
}

function idOf(element: Element, name: string): string | undefined {
  const printed = attribute(element, name)?.trim()
  return printed === undefined || printed === '' ? undefined : printed.replace(/^\[(.{1,2000})\]$/, '$1')
}

function tagged(value: string, element: Element): unknown {
  const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
  return language === undefined || language === '' || value === '' ? value : { '@value': value, '@language': language }
}
