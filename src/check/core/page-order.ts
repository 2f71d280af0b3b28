import { prism } from '../../rdf/terms.js'
import { codedResult } from '../coded-result.js'
import { comparePages } from './page-number.js'
import type { WholeRule } from './rule-kinds.js'

/** A range of pages that ends before it begins. */
export const judgePageOrder: WholeRule = (_, { reviews }) =>
  reviews.flatMap((review) => {
    const first = review.first(prism.startingPage)?.value ?? ''
    const last = review.first(prism.endingPage)?.value ?? ''
    if ((comparePages(first, last) ?? 0) <= 0) return []
    return [codedResult('core/pages-are-in-order', { focus: review.subject, path: prism.startingPage }, { actual: `${first}-${last}` })]
  })
