import { text } from '../rdf/literal.js'
import { rdf, schema } from '../rdf/terms.js'
import type { Rating } from '../record/review.js'
import { type Binding, firstText, linked, links, values } from './binding.js'
import { fragment } from './scope.js'

/** A rating, as the source states it. */
export const rating: Binding<Rating> = {
  uses: [...links('review', schema.reviewRating), ...values('rating', schema.ratingValue, schema.bestRating, schema.worstRating)],
  write: ({ value, best, worst }, scope) => {
    const made = fragment(scope, 'rating')
    scope.node.add(schema.reviewRating, made)
    const node = scope.graph.resource(made)
    node.add(rdf.type, schema.Rating).add(schema.ratingValue, text(value))
    if (best !== undefined) node.add(schema.bestRating, text(best))
    if (worst !== undefined) node.add(schema.worstRating, text(worst))
  },
  read: (from) => {
    const [made] = linked(from, schema.reviewRating)
    if (made === undefined) return undefined
    const value = firstText(made.node.all(schema.ratingValue))
    const best = firstText(made.node.all(schema.bestRating))
    const worst = firstText(made.node.all(schema.worstRating))
    return value === undefined ? undefined : { value, ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) }
  },
}
