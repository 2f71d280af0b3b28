import type { Resource } from '../rdf/dataset.js'
import { text } from '../rdf/literal.js'
import { dcterms, schema } from '../rdf/terms.js'
import type { Text } from '../record/text.js'
import { type Binding, firstText, type NodeKind, texts, textsOf, values } from './binding.js'

/** Titles, one a language. */
export function titles(node: NodeKind): Binding<readonly Text[]> {
  const said = texts(node, [schema.name, dcterms.title])
  return { ...said, read: (from) => parallelNames(from.node) ?? said.read(from) }
}

/** The title of a book as printed: another name that is none of its parallel titles. */
export const printedTitle: Binding<string> = {
  uses: values('book', schema.alternateName),
  write: (value, { node }) => {
    node.add(schema.alternateName, text(value))
  },
  read: ({ node }) => firstText(node.all(schema.alternateName).slice(parallelNames(node)?.length ?? 0)),
}

/**
 * Titles in several languages as pages embed them for search engines: one name without a language, "Gender a výzkum / Gender and
 * Research", which has each of them once more as another name, in this order.
 */
function parallelNames(node: Resource): readonly Text[] | undefined {
  const [whole, ...more] = textsOf(node.all(schema.name)) ?? []
  if (whole === undefined || whole.language !== undefined || more.length > 0) return undefined
  const found: Text[] = []
  let joined = ''
  for (const other of textsOf(node.all(schema.alternateName)) ?? []) {
    joined += found.length === 0 ? other.value : ` / ${other.value}`
    found.push(other)
    if (!whole.value.startsWith(joined)) return undefined
    if (found.length > 1 && joined === whole.value) return found
  }
  return undefined
}
