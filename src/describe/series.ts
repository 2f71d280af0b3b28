import { text } from '../rdf/literal.js'
import { dcterms, fabio, frbr, rdf, schema } from '../rdf/terms.js'
import type { Series } from '../record/book.js'
import { slug } from '../record/values/slug.js'
import { shortHash } from '../record/hash.js'
import { type Binding, firstText, linked, links, values } from './binding.js'
import { fragment } from './scope.js'

/** The series of a book, and the book's number in it. */
export const series: Binding<Series> = {
  uses: [
    ...links('book', schema.isPartOf, frbr.partOf),
    ...values('book', fabio.hasSequenceIdentifier),
    ...values('series', schema.name, dcterms.title),
  ],
  write: ({ title, number }, scope) => {
    const made = fragment(scope, `series-${slug(title) || shortHash(title)}`)
    scope.node.add(schema.isPartOf, made).add(frbr.partOf, made)
    if (number !== undefined) scope.node.add(fabio.hasSequenceIdentifier, text(number))
    const node = scope.graph.resource(made)
    node.add(rdf.type, schema.BookSeries).add(rdf.type, fabio.BookSeries).add(schema.name, text(title)).add(dcterms.title, text(title))
  },
  read: (from) => {
    const [made] = linked(from, frbr.partOf, schema.isPartOf)
    const title = made === undefined ? undefined : (firstText(made.node.all(dcterms.title)) ?? firstText(made.node.all(schema.name)))
    const number = firstText(from.node.all(fabio.hasSequenceIdentifier))
    return title === undefined ? undefined : { title, ...(number !== undefined && { number }) }
  },
}
