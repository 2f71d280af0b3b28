import { text } from '../rdf/literal.js'
import { fabio, frbr, rdf, schema } from '../rdf/terms.js'
import { type Binding, firstText, linked, links, values } from './binding.js'
import { fragmentsOf } from './fragments.js'
import { fragment } from './scope.js'

/** Places of publication, each a node in the book's document: FaBiO wants a thing, not a name. */
export const places: Binding<readonly string[]> = {
  uses: [...links('book', fabio.hasPlaceOfPublication, schema.locationCreated), ...values('place', schema.name)],
  write: (list, scope) => {
    const slugs = fragmentsOf(list)
    list.forEach((name, i) => {
      const made = fragment(scope, `place-${slugs[i] ?? ''}`)
      scope.node.add(fabio.hasPlaceOfPublication, made).add(schema.locationCreated, made)
      scope.graph.resource(made).add(rdf.type, schema.Place).add(rdf.type, frbr.Place).add(schema.name, text(name))
    })
  },
  read: (from) => {
    const found = linked(from, fabio.hasPlaceOfPublication, schema.locationCreated).flatMap(
      ({ node }) => firstText(node.all(schema.name)) ?? [],
    )
    return found.length === 0 ? undefined : found
  },
}
