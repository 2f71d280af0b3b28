import { iri } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { dcterms, schema } from '../rdf/terms.js'
import { parseLanguage } from '../record/values/language.js'
import { type Binding, firstOf, firstText, links, type NodeKind, values } from './binding.js'

/** The language of a text: its tag, and the Library of Congress's IRI of its primary subtag. */
export function language(node: NodeKind): Binding<string> {
  return {
    uses: [...values(node, schema.inLanguage), ...links(node, dcterms.language)],
    write: (tag, { node }) => {
      node.add(schema.inLanguage, text(tag)).add(dcterms.language, iri(languageIri(tag)))
    },
    read: ({ node }) => {
      const tag = firstText(node.all(schema.inLanguage)) ?? firstOf(node.all(dcterms.language), ({ value }) => value.split('/').at(-1))
      const parsed = tag === undefined ? undefined : parseLanguage(tag)
      return parsed?.ok ? parsed.value : undefined
    },
  }
}

function languageIri(tag: string): string {
  const [primary = tag] = tag.split('-')
  return `http://id.loc.gov/vocabulary/${primary.length === 2 ? 'iso639-1' : 'iso639-2'}/${primary}`
}
