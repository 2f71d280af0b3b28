import { Blank } from '../../rdf/dataset.js'
import { codedResult } from '../coded-result.js'
import type { WholeRule } from './rule-kinds.js'

/** A graph without a review meets every shape about reviews by saying nothing. */
export const judgeReviews: WholeRule = (_, { reviews }) =>
  reviews.length > 0 ? [] : [codedResult('core/graph-holds-a-review', { focus: new Blank('nothing') })]
