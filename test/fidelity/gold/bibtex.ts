import type { GoldRecord } from '../gold.js'

const [apa, sbl, archaeology] = [
  'bibtex/biblatex-apa/biblatex-apa-test-references.bib',
  'bibtex/biblatex-sbl/biblatex-sbl.bib',
  'bibtex/texlive-archaeologie/archaeologie-examples.bib',
]

// prettier-ignore
/** BibLaTeX: the book is an entry that the review is related to, or stands in the fields of a style. `OUP` and `CUP` are strings that their file does not define. */
export const bibtex: readonly GoldRecord[] = [
  { file: apa, record: '10.7:68', review: { reviewers: ['F. Santos'], journal: 'The New York Times', published: '2019-01-11', books: [{ title: 'We are Displaced. My Journey and Stories From Refugee Girls Around the World', people: [['M. Yousafzai', 'author']], year: '2016' }] } },
  { file: apa, record: '10.7:67', why: 'a review of a film' },
  { file: apa, record: '10.7:69', why: 'a review of an episode of a series' },
  { file: apa, record: '10.1:2', why: 'a review of research' },
  { file: apa, record: '10.1:18', why: 'a comment on an article' },
  { file: sbl, record: 'teeple:1966', review: { reviewers: ['Howard M. Teeple'], journal: 'Journal of Bible and Religion', published: '1966', pages: '368-370', books: [{ title: 'Introduction to the New Testament', people: [['André Robert', 'author'], ['André Feuillet', 'author']] }] } },
  { file: sbl, record: 'pelikan:1992', review: { reviewers: ['Jaroslav Pelikan'], journal: 'New York Times Review of Books', published: '1992-12-20', pages: '3', books: [{ title: 'The Anchor Bible Dictionary', people: [['David Noel Freedman', 'editor']] }] } },
  { file: sbl, record: 'petersen:1988', why: 'a review article that names no book' },
  { file: sbl, record: 'freedman:1980', why: 'a chapter of a book' },
  { file: archaeology, record: 'Taylor2008', review: { reviewers: ['Rabun Taylor'], journal: 'Journal of the Society of Architectural Historians', published: '2008', pages: '443-445', books: [{ title: 'Roman Theatres. An Architectural Study', people: [['Frank Sear', 'author']], publishers: ['OUP'], year: '2006' }, { title: 'The Roman Amphitheatre. From its Origins to the Colosseum', people: [['Katherine E. Welch', 'author']], publishers: ['CUP'], year: '2007' }] } },
  { file: archaeology, record: 'Bell2011', review: { reviewers: ['Sinclair Bell'], published: '2011', pages: '1-4', books: [{ title: 'The Roman Amphitheatre. From its Origins to the Colosseum', people: [['Katherine E. Welch', 'author']], publishers: ['CUP'], year: '2007' }] } },
  { file: archaeology, record: 'Hufschmid2010', review: { reviewers: ['Thomas Hufschmid'], published: '2010', pages: '487-504', books: [{ title: 'The Roman Amphitheatre. From its Origins to the Colosseum', people: [['Katherine E. Welch', 'author']], publishers: ['CUP'], year: '2007' }] } },
  { file: archaeology, record: 'Sear2006', why: 'a book' },
  { file: archaeology, record: 'Cosa1949', why: 'an article' },
  { file: 'bibtex/texlive-economic/ecca-ex.bib', record: 'bernanke96', why: 'an article in a journal that is called a review' },
  { file: 'bibtex/texlive-economic/erae-ex.bib', record: 'Zeller97', why: 'a volume of a "Food Policy Review"' },
]
