/** Types that are books, as far as a review reviews them. */
export const bookTypes: ReadonlySet<string> = new Set(
  'book mvbook collection mvcollection proceedings mvproceedings reference mvreference booklet thesis phdthesis mastersthesis report techreport manual commentary'.split(' '), // prettier-ignore
)

/** Types that never are reviews, in words. */
export const otherTypes: Readonly<Record<string, string>> = {
  book: 'a book', mvbook: 'a book', collection: 'a book', mvcollection: 'a book', reference: 'a reference work', mvreference: 'a reference work',
  booklet: 'a booklet', inbook: 'a chapter of a book', bookinbook: 'a work in a book', suppbook: 'a part of a book', incollection: 'a chapter of a book',
  suppcollection: 'a part of a book', inreference: 'an entry of a reference work', proceedings: 'conference proceedings',
  mvproceedings: 'conference proceedings', conference: 'a conference paper', inproceedings: 'a conference paper', periodical: 'a periodical', thesis: 'a thesis',
  phdthesis: 'a thesis', mastersthesis: 'a thesis', report: 'a report', techreport: 'a report', manual: 'a manual', patent: 'a patent',
  dataset: 'a data set', software: 'software', set: 'a set of entries', xdata: 'data for other entries', audio: 'a recording', music: 'a recording',
  video: 'a film', movie: 'a film', image: 'a picture', artwork: 'a work of art', performance: 'a performance', letter: 'a letter',
  legislation: 'a law', jurisdiction: 'a legal case', commentary: 'a commentary', standard: 'a standard',
} // prettier-ignore

/** Words for another thing than a book that "Review of the …" is followed by. */
export const otherThing =
  /\breview of the (film|movie|tv|television|video|album|exhibition|play|performance|software|app|website|web ?site|game|article)\b/i
/** "Review of …", "[Review of the book …", "Rev. of …" before a citation. */
export const isReviewOf =
  /^\W{0,3}(?:a )?(?:book )?(?:review|rev\.) of\b|^\W{0,3}book review\b|^\W{0,3}(?:rezension (?:zu|von)|compte rendu de|recenze|recensione di|reseña de)\b/iu
export const namesBookReview = /^\s{0,5}book[ -]?reviews?\s{0,5}$/i
