import type { Contributor } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'

/** The authors of the review. */
export function reviewersOf({ contributors = [] }: Pick<BookReview, 'contributors'>): readonly Contributor[] {
  return contributors.filter(({ role }) => role === 'author')
}

/** As indexes sort names: `Family, Given` where the parts are stated, else as printed. */
export function indexName({ name, family, given }: Contributor): string {
  return family === undefined ? name : given === undefined ? family : `${family}, ${given}`
}
