import { hashOf } from '../../record/hash.js'
import { parseIsbn } from '../../record/values/isbn.js'
import type { Reading, ReadOptions } from '../reader.js'
import { draftOfStated } from '../stated/draft-of-stated.js'
import type { Stated, StatedBook, StatedIssn, StatedReview } from '../stated/stated-review.js'
import { keywordSections } from '../stated/keyword-sections.js'
import { reviewedInAbstract } from './reviewed-in-abstract.js'
import { reviewedPeople } from './reviewed-books.js'
import type { RisRecord } from './ris-records.js'
import type { RisValues } from './ris-values.js'
import { setAside } from './types.js'

export const risMediaType = 'application/x-research-info-systems'

/** An article and the books that it reviews, as the record and the file state them. */
export interface RisArticle {
  readonly record: RisRecord
  readonly values: RisValues
  readonly books: readonly StatedBook[]
}

const read: ReadonlySet<string> = new Set(
  'TY TI T1 CT AU A1 A4 JF T2 JO JA J2 J1 SN VL IS SP EP C7 PY Y1 DA DO UR LA AB N2 KW RI C4 PB AN M3 SE C2 N1'.split(' '),
)
const isReviewOf = /^\W{0,3}(?:book )?review of\b/i

/** What an article record says of a book review; or why it is none. */
export function readArticle({ record, values, books }: RisArticle, name: string, options: ReadOptions): Reading {
  const notes = values.all('N1')
  const sections = sectionsOf(values)
  const note = notes.find(({ text }) => isReviewOf.test(text))
  // What a journal's abstract says is no citation: a database says of what kind the article is.
  const inAbstract =
    sections.length === 0
      ? undefined
      : values
          .all('AB', 'N2')
          .map(reviewedInAbstract)
          .find((book) => book !== undefined)
  const citation = books.length > 0 ? undefined : (note ?? inAbstract)
  const { issns, strange } = issnsOf(values)
  const m3 = values.one('M3')
  const lists: Partial<StatedReview> = {
    titles: titlesOf(values),
    abstracts: values.all('AB', 'N2'),
    people: [...values.people('author', 'AU', 'A1'), ...values.people('translator', 'A4')],
    books: citation === undefined ? books : [{ place: citation.place, citation }],
    journal: values.all('JF', 'T2', 'JO', 'JA', 'J2', 'J1').slice(0, 1),
    journalPublishers: values.all('PB'),
    issns,
    keywords: keywordsOf(values),
    identifiers: identifiersOf(values),
  }
  const one: Readonly<Record<string, Stated | undefined>> = {
    language: values.one('LA'), volume: values.one('VL'), issue: values.one('IS'), pages: values.one('SP', 'EP'),
    lastPage: values.one('SP') && values.one('EP'), locator: values.one('C7'), published: values.date(),
    // Springer wrote the DOI as the type of work for years.
    doi: values.one('DO') ?? (m3 !== undefined && /^(?:doi:|https?:\S{1,20}\/)?10\.\d{4}/i.test(m3.text) ? m3 : undefined),
    page: values.all('UR').find(({ text }) => !/^https?:\/\/(?:(?:dx|www)\.)?doi\.org\//i.test(text)),
  } // prettier-ignore
  const hasReviewedPeople = reviewedPeople(values).length > 0
  const notUnderstood = [
    ...strange.map((value) => ({ ...value, field: 'issn' })),
    ...notes.filter((note) => !isReviewOf.test(note.text)).map((note) => ({ ...note, field: 'note' })),
    ...values
      .others((tag) => read.has(tag) || setAside.has(tag) || (tag === 'A2' && hasReviewedPeople))
      .map(({ tag, text, place: at }) => ({
        text: `${tag} - ${text}`,
        place: at,
        field: tag === 'A2' || tag === 'ED' ? 'books[0].authors' : tag,
      })),
  ]
  return draftOfStated(
    {
      place: record.place,
      hash: hashOf(record.text),
      mediaType: risMediaType,
      ...(sections.length > 0 && { sections }),
      ...lists,
      ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
      ...(notUnderstood.length > 0 && { notUnderstood }),
    },
    name,
    options,
  )
}

/** Sections and types of work; a keyword that calls the article a book review is one. */
function sectionsOf(values: RisValues): readonly string[] {
  const types = values.all('SE', 'M3').map(({ text }) => (ofProQuest.test(text) ? 'Book Review' : text))
  const title = titlesOf(values)[0]?.text ?? ''
  const reviewers = values.people('author', 'AU', 'A1').map(({ name = '' }) => name)
  return [...types, ...keywordSections(values.all('KW'), title, reviewers)]
}

/** ProQuest types a review by its verdict: "Book Review-Favorable", "Book Review-Mixed". */
const ofProQuest = /^\s{0,5}book review\s?-\s?(?:favorable|unfavorable|mixed|comparative|no opinion)\s{0,5}$/i

/** A review without a title of its own is "[untitled]" at JSTOR, which writes a subtitle into T1. */
function titlesOf(values: RisValues): readonly Stated[] {
  const [title, subtitle] = [values.one('TI'), values.one('T1')]
  const [first] = values.all('TI', 'T1', 'CT')
  if (first === undefined || /^\[untitled\]$/i.test(first.text)) return []
  if (title === undefined || subtitle === undefined || title.text.includes(subtitle.text) || subtitle.text.includes(title.text))
    return [first]
  return [{ ...title, text: `${title.text.replace(/\s?:$/, '')}: ${subtitle.text}` }]
}

function keywordsOf(values: RisValues): readonly Stated[] {
  return values.all('KW').flatMap(({ text, place }) => text.split(/[\n;]/).map((word) => ({ text: word, place })))
}

function identifiersOf(values: RisValues): NonNullable<StatedReview['identifiers']> {
  const pmcid = values.all('C2').filter(({ text }) => /^PMC[0-9]+$/i.test(text))
  return [
    ...pmcid.map((value) => ({ ...value, scheme: 'pmcid' as const })),
    ...values.all('AN').map((value) => ({ ...value, scheme: 'local' as const })),
  ]
}

/** `2570-6578 (print); 2570-6586 (online)`. An ISBN in the place of an ISSN is nobody's: an article has none. */
function issnsOf(values: RisValues): { readonly issns: readonly StatedIssn[]; readonly strange: readonly Stated[] } {
  const parts = values.all('SN').flatMap(({ text, place }) => text.split(/[;,\n]|\)\s|\s(?=\d)/).map((part) => ({ text: part, place }))) // prettier-ignore
  const issns: StatedIssn[] = []
  const strange: Stated[] = []
  for (const { text, place } of parts) {
    const number = text.replace(/^ISSN:?\s?/i, '').replace(/\s?\(.*$/, '').trim() // prettier-ignore
    const medium = /print/i.test(text) ? 'print' : /online|electronic|e-?issn/i.test(text) ? 'online' : undefined
    if (number === '') continue
    if (parseIsbn(number).ok) strange.push({ text, place })
    else issns.push({ text: number, place, ...(medium && { medium }) })
  }
  return { issns, strange }
}
