import type { GoldBook, GoldRecord } from '../gold.js'

const bmcr = (issue: string, reviewer: string, published: string, book: GoldBook): GoldRecord => ({
  file: `zotero-json/zotero-bryn-mawr-classical-review/Bryn_Mawr_Classical_Review_${issue}_0.json`,
  review: { reviewers: [reviewer], published, journal: 'Bryn Mawr Classical Review', books: [book] },
})

// prettier-ignore
/** Items as Zotero's translators save them: the book's people are `reviewedAuthor`, its title stands behind "Review of". */
export const zoteroJson: readonly GoldRecord[] = [
  bmcr('0', 'Christina S. Kraus', '2010-01-02', { title: 'Sallust: The War Against Jugurtha. Aris and Phillips Classical Texts', people: [['Michael Comber', 'author'], ['Catalina Balmaceda', 'author']] }),
  bmcr('1', 'Christina S. Kraus', '2013-01-30', { title: 'The Classical Tradition', people: [['Anthony Grafton', 'author'], ['Glenn W. Most', 'author'], ['Salvatore Settis', 'author']] }),
  bmcr('3', 'James V. Morrison', '1999-11-02', { title: 'Epic traditions in the contemporary world : the poetics of community', people: [['Margaret Beissinger', 'author'], ['Jane Tylus', 'author'], ['Susanne Wofford', 'author']] }),
  bmcr('4', 'Balbina Baebler', '1998-01-04', { title: 'Athens and Persians in the Fifth Century BC: A Study in Cultural Receptivity', people: [['Margaret Christina Miller', 'author']] }),
  { file: 'zotero-json/zotero-notre-dame-philosophical-reviews/Notre_Dame_Philosophical_Reviews_0_0.json', review: { reviewers: ['Leonard D. Katz'], published: '2005-03-02', books: [{ title: 'Pleasure and the Good Life: Concerning the Nature, Varieties, and Plausibility of Hedonism', people: [['Fred Feldman', 'author']] }] } },
  { file: 'zotero-json/zotero-notre-dame-philosophical-reviews/Notre_Dame_Philosophical_Reviews_1_0.json', review: { reviewers: ['Shelley Weinberg'], published: '2015-12-17', books: [{ title: "Locke's Touchy Subjects: Materialism and Immortality", people: [['Nicholas Jolley', 'author']] }] } },
  { file: 'zotero-json/zotero-jstor/JSTOR_4_0.json', review: { reviewers: ['Jane Burbank'], published: '1998', journal: 'The Russian Review', pages: '310-311', books: [{ title: 'Soviet Criminal Justice under Stalin', people: [['Peter H. Solomon', 'author']] }] } },
  // Two titles and two authors: the source does not say who wrote which.
  { file: 'zotero-json/zotero-jstor/JSTOR_14_0.json', review: { reviewers: ['Martin R. Waldman'], published: '1976', journal: 'Science & Society', pages: '378-381', books: [{ title: 'The Communards of Paris, 1871' }, { title: 'The Paris Commune of 1871: The View from the Left' }] } },
  { file: 'zotero-json/zotero-lingbuzz/LingBuzz_1_0.json', review: { reviewers: ['Yusuke Kubota'], published: '2015-06', books: [{ title: 'Continuations and Natural Language', people: [['Barker', 'author'], ['Shan', 'author']], year: '2015' }] } },
  // An article rather than a review; but an item with a reviewed author has the title of what is reviewed, and so programs cite it.
  { file: 'zotero-json/zotero-archiv-fuer-sozialgeschichte/Archiv_fuer_Sozialgeschichte_0_0.json', review: { reviewers: ['Otto-Ernst Schüddekopf'], published: '1962', pages: '87-166', books: [{ title: 'Karl Radek in Berlin: ein Kapitel deutsch-russischer Beziehungen im Jahre 1919', people: [['Karl Radek', 'author']] }] } },
  { file: 'zotero-json/zotero-crossref-rest/Crossref_REST_29_0.json', why: 'the peer review of an article' },
  { file: 'zotero-json/zotero-libraries-tasmania/Libraries_Tasmania_2_0.json', why: 'a book with "review" in its title' },
  { file: 'zotero-json/zotero-ovid-tagged/OVID_Tagged_9_1.json', why: 'a book whose title begins with "Review of"' },
  { file: 'zotero-json/zotero-state-records-office-of-western-australia/State_Records_Office_of_Western_Australia_2_0.json', why: 'a map in an archive' },
  { file: 'zotero-json/zotero-taylor-and-francis-nejm/Taylor_and_Francis_NEJM_8_0.json', why: 'a research article' },
]
