import { writers } from '../write/index.js'
import type { Target } from './target.js'

const written = writers.find(({ id }) => id === 'schema-org')

/** Search engines in general: what they read stands in the page. */
export const schemaOrg: Target<'schema-org'> = {
  id: 'schema-org',
  label: 'schema.org markup, for search engines in general',
  home: 'https://schema.org/Review',
  wants:
    'A page with JSON-LD in which the review names the book as itemReviewed. schema.org requires no property; engines show more of what states more.',
  sends:
    'A node that is both Review and ScholarlyArticle, with the book, its people, publisher and ISBNs, the journal and the place in it.',
  account: 'None: engines read the page. Submit the sitemap in the search console of each engine to be read sooner.',
  notes: [
    {
      text: 'A validator that tests every property against every type warns of itemReviewed on an article and of pages on a review; the node is both, so both are right.',
      source: 'https://schema.org/docs/datamodel.html',
    },
  ],
  carries: written?.carries ?? [],
  ...(written?.restrict && { restrict: written.restrict }),
  deposits: [],
}
