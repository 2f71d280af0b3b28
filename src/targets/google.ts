import { schemaOrg } from './schema-org.js'
import type { Target } from './target.js'

/** Google's rich results: stars below a search result. */
export const google: Target<'google'> = {
  id: 'google',
  label: 'Google, stars in search results (review snippet)',
  home: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
  wants: 'The schema.org markup of the page with an author, the name of what is reviewed, and a rating.',
  sends: 'The same markup as for schema.org, in the page. Without a rating Google shows no stars; the markup serves every other use.',
  account: 'None: Google reads the page. Its Search Console shows what it made of the markup.',
  notes: [
    {
      text: 'Its documentation requires reviewRating. Most scholarly reviews state none, and a rating is never made up.',
      source: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
    },
  ],
  outOfScope: ({ rating }) =>
    rating === undefined ? 'not eligible for stars: the review states no rating, and none is made up' : undefined,
  carries: schemaOrg.carries,
  ...(schemaOrg.restrict && { restrict: schemaOrg.restrict }),
  deposits: [],
}
