import { zoteroRdfWriter } from '../write/zotero-rdf.js'
import type { DepositWriter, Target } from './target.js'

const items: DepositWriter<'zotero'> = {
  id: 'zotero',
  label: 'RDF for the import of Zotero: the review and its book as related items',
  mediaType: 'application/rdf+xml',
  extension: '.rdf',
  many: true,
  write: (reviews, { base }) =>
    zoteroRdfWriter.write(reviews.map(({ checked, ...rest }) => ({ record: checked.record, ...rest })), { base, preview: false }), // prettier-ignore
}

/** Zotero: what readers keep their literature in. */
export const zotero: Target<'zotero'> = {
  id: 'zotero',
  label: 'Zotero',
  home: 'https://www.zotero.org/',
  wants:
    'Nothing by its rules: its importer takes an item with whatever fields it has. To be found and cited the review needs a title, an author, a date and its journal, and the book its title, its people and an ISBN.',
  sends:
    'A journal article with the reviewer as its author and the authors of the book as reviewed authors, and an item for each book, related to the article both ways. Lines in Extra let styles cite the article as a review of the book.',
  account: 'None to import a file into a library of one’s own: File, then Import.',
  notes: [],
  carries: zoteroRdfWriter.carries,
  ...(zoteroRdfWriter.restrict && { restrict: zoteroRdfWriter.restrict }),
  deposits: [items],
}
