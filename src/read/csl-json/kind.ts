import { string } from '../json-fields.js'
import type { JsonObject } from '../json-text.js'

/** Types of CSL that never are reviews, in words. What a journal, a magazine or a blog prints may be one. */
const otherTypes: Readonly<Record<string, string>> = {
  book: 'a book', chapter: 'a chapter of a book', classic: 'a classical work', bill: 'a bill', broadcast: 'a broadcast',
  collection: 'a collection', dataset: 'a data set', document: 'a document', entry: 'an entry of a reference work',
  'entry-dictionary': 'an entry of a dictionary', 'entry-encyclopedia': 'an entry of an encyclopedia', event: 'an event',
  figure: 'a figure', graphic: 'a picture', hearing: 'a hearing', interview: 'an interview', legal_case: 'a legal case',
  legislation: 'a law', manuscript: 'a manuscript', map: 'a map', motion_picture: 'a film', musical_score: 'a score',
  pamphlet: 'a pamphlet', 'paper-conference': 'a conference paper', patent: 'a patent', performance: 'a performance',
  periodical: 'a periodical', personal_communication: 'a letter', regulation: 'a regulation', report: 'a report', software: 'software',
  song: 'a recording', speech: 'a speech', standard: 'a standard', thesis: 'a thesis', treaty: 'a treaty',
} // prettier-ignore

/** Types of works that may be printed as books. */
const bookTypes: ReadonlySet<string> = new Set(
  'book chapter classic collection document manuscript pamphlet paper-conference report thesis entry-dictionary entry-encyclopedia'.split(
    ' ',
  ),
)

/** What a reviewed work is, by its type, where it is no book: "a film". */
export function otherWork(work: JsonObject): string | undefined {
  const type = string(work, 'type') ?? ''
  return Object.hasOwn(otherTypes, type) && !bookTypes.has(type) ? otherTypes[type] : undefined
}

/** Words for books and for what is published as one, in the ten languages that are read. */
const bookGenre = new RegExp(
  `(?<![\\p{L}])(?:${[
    'books?|e-?books?|monograph|novels?|novella|volume|anthology|poetry|poems|memoirs?|biography|autobiography|textbook|essays|(?:short )?stories|handbook|encyclop(?:a)?edia|dictionary|edited collection',
    'livres?|ouvrages?|roman|recueil|essai|récits?|nouvelles|poésies?|monographie|biographie|mémoires',
    'buch|bücher|sammelband|gedichte|erzählungen|lyrik|lehrbuch|handbuch|autobiographie',
    'libros?|monografía|novelas?|poemario|poesía|ensayos?|cuentos|biografía|antología|memorias',
    'libri|monografia|romanzo|saggio|saggi|racconti|biografia|antologia',
    'livro|romance|contos|ensaios?|coletânea',
    'knihy?|monografie|román|povídky|básně|eseje|sborník|kniha|zbierka|básne|poviedky',
    'książka|powieść|opowiadania|wiersze|eseje',
    'boek|gedichten|verhalen|bundel',
  ].join('|')})(?![\\p{L}])`,
  'iu',
)

/** What an item says of being the review of a book: yes, no with the reason, or nothing. */
export function cslKind(item: JsonObject, works: readonly JsonObject[] = []): { readonly isReview?: true; readonly passedOver?: string } {
  const type = string(item, 'type') ?? ''
  if (Object.hasOwn(otherTypes, type)) return { passedOver: otherTypes[type] ?? 'another work' }
  const [other] = works.map(otherWork)
  if (other !== undefined && works.every((work) => otherWork(work) !== undefined)) return { passedOver: `a review of ${other}` }
  const genre = (string(item, 'reviewed-genre') ?? (type === 'review' ? string(item, 'genre') : undefined))?.trim()
  const isOfBook = genre !== undefined && bookGenre.test(genre)
  if (genre !== undefined && !isOfBook && type !== 'review-book')
    return { passedOver: `a review of another thing than a book (${genre.slice(0, 60)})` }
  if (type === 'review-book' || isOfBook) return { isReview: true }
  // CSL keeps `review` for reviews of films and the like, and of papers.
  if (type === 'review' && string(item, 'ISBN') === undefined) return { passedOver: 'a review that does not say that it is of a book' }
  return {}
}
