import { recallOne, type Recalled } from '../../describe/recall.js'
import type { Place } from '../../diagnostics/diagnostic.js'
import { Blank, Dataset, type Subject, type Term } from '../../rdf/dataset.js'
import { iri, toIri } from '../../rdf/iri.js'
import { text } from '../../rdf/literal.js'
import { coar, rdf } from '../../rdf/terms.js'
import { isJsonObject, type JsonObject, parseJson } from '../json-text.js'
import { placeOf } from './meta-tags.js'
import { attribute, type Document, type Element, elementsIn, ownText } from './page-tree.js'

/** A review as we embed it in a page: it says all that it was written to say, exactly. */
export interface OwnJsonld {
  readonly recalled: Recalled
  readonly element: Element
  readonly place: Place
}

/** The one block of JSON-LD among those of a page that is a summary of ours. */
export function ownJsonldOf(document: Document, file: string): OwnJsonld | undefined {
  const found = elementsIn(document, 'script').flatMap((element) => {
    if (attribute(element, 'type') !== 'application/ld+json') return []
    const parsed = parseJson(ownText(element))
    const recalled = parsed.ok && isJsonObject(parsed.value) ? recalledOf(parsed.value) : undefined
    return recalled?.names === undefined ? [] : [{ recalled, element, place: placeOf(element, file) }]
  })
  return found.length === 1 ? found[0] : undefined
}

function recalledOf(root: JsonObject): Recalled | undefined {
  const review = root['@id']
  if (root['@context'] !== 'https://schema.org' || root['additionalType'] !== coar.c_ba08.value || typeof review !== 'string')
    return undefined
  const subject = review.endsWith('/#review') ? toIri(review) : undefined
  if (subject === undefined) return undefined
  const graph = new Dataset()
  state(root, graph, 0)
  return recallOne(graph, subject)
}

/** Members whose values are addresses. */
const links: ReadonlySet<string> = new Set(['additionalType', 'bookFormat', 'license', 'sameAs', 'url'])
const deepest = 20

/** States what a node of the summary says: its terms are those of schema.org, and nothing else of JSON-LD is used in it. */
function state(node: JsonObject, graph: Dataset, depth: number): Subject {
  const id = node['@id']
  const subject = (typeof id === 'string' ? toIri(id) : undefined) ?? new Blank(`b${graph.resources.size}`)
  const resource = graph.resource(subject)
  for (const [key, stated] of Object.entries(node)) {
    if (!/^(?:@type|[a-z][A-Za-z]{0,60})$/.test(key)) continue
    const predicate = key === '@type' ? rdf.type : iri(`http://schema.org/${key}`)
    for (const value of Array.isArray(stated) ? (stated as readonly unknown[]) : [stated]) {
      const term = termOf(key, value, graph, depth)
      if (term !== undefined) resource.add(predicate, term)
    }
  }
  return subject
}

function termOf(key: string, value: unknown, graph: Dataset, depth: number): Term | undefined {
  if (typeof value === 'string') return key === '@type' ? toIri(`http://schema.org/${value}`) : links.has(key) ? toIri(value) : text(value)
  if (!isJsonObject(value)) return undefined
  const [words, language] = [value['@value'], value['@language']]
  if (typeof words === 'string') return typeof language === 'string' ? text(words, language) : text(words)
  return depth > deepest ? undefined : state(value, graph, depth + 1)
}
