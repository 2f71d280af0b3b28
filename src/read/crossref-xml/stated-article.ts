import { parallelTitles } from '../parallel-titles.js'
import { statedText, statedTexts } from '../xml/stated-text.js'
import type { Stated, StatedBook, StatedReview } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, markupOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { dateIn, publicationDates } from './dates.js'
import { peopleIn } from './people.js'
import { citesReviewedBooks, referencesOf, reviewedBooks } from './reviewed-books.js'

/** The journal and the issue that an article stands in. */
export interface AroundArticle {
  readonly metadata?: XmlElement
  readonly issue?: XmlElement
}

/** What a `journal_article` states, or a deposit of a link alone (`doi_relations`, `doi_resources`). */
export function statedOfArticle(article: XmlElement, hash: string, { metadata, issue }: AroundArticle): StatedReview {
  const { books, unpaired } = reviewedBooks(article)
  const first = childOf(article, 'pages', 'first_page')
  const other = statedText(childOf(article, 'pages', 'other_pages'))
  const references = referencesOf(article, books)
  const language = languageOf(article) ?? languageOf(metadata)
  const values = {
    doi: statedText(childOf(article, 'doi_data', 'doi') ?? childOf(article, 'doi')),
    page: statedText(childOf(article, 'doi_data', 'resource')),
    volume: statedText(childOf(issue, 'journal_volume', 'volume')),
    issue: statedText(childOf(issue, 'issue')),
    issueDate: dateIn(childOf(issue, 'publication_date')),
    pages: statedText(first),
    locator: statedText(childrenOf(childOf(article, 'publisher_item'), 'item_number').find(isArticleNumber)),
    received: assertion(article, 'received'),
    accepted: dateIn(childOf(article, 'acceptance_date')) ?? assertion(article, 'accepted'),
    language,
  }
  const lastPage = statedText(childOf(article, 'pages', 'last_page'))
  const journal = journalTitles(metadata)
  return {
    place: article.place,
    hash,
    mediaType: 'application/xml',
    titles: childrenOf(article, 'titles').flatMap(titlesIn),
    abstracts: childrenOf(article, 'abstract').map((abstract) => marked(abstract)),
    people: peopleIn(article),
    journal: journal.kept,
    issns: childrenOf(metadata, 'issn').map((issn) => {
      const isOnline = issn.attributes.get('media_type') === 'electronic'
      return { text: textOf(issn), place: issn.place, medium: isOnline ? 'online' : 'print' }
    }),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    ...(lastPage !== undefined && { lastPage }),
    ...publicationDates(article),
    licences: licencesIn(article),
    ...(books.length > 0 && { books }),
    ...(references.length > 0 && { references, referencesPlace: (childOf(article, 'citation_list') ?? article).place }),
    notUnderstood: [
      ...unpaired.map((text) => ({ ...text, field: 'books' })),
      ...journal.leftOver.map((title) => ({ ...title, field: 'journal' })),
      ...(other === undefined ? [] : [{ ...other, field: 'pages' }]),
    ],
  }
}

/** Parallel titles, where their languages tell them apart; else the first, and the others are left over. */
function journalTitles(metadata: XmlElement | undefined): { readonly kept: readonly Stated[]; readonly leftOver: readonly Stated[] } {
  const titles = statedTexts(childrenOf(metadata, 'full_title'))
  const [first, ...others] = titles
  if (first === undefined || others.length === 0) return { kept: titles, leftOver: [] }
  const together = titles.map(({ text }) => text.trim()).join(' / ')
  return parallelTitles(together).length === titles.length
    ? { kept: [{ ...first, text: together }], leftOver: [] }
    : { kept: [first], leftOver: others }
}

/** Whether the record names what is a book for certain: by an ISBN, by a DOI that holds one, or in a citation that says so. */
export function namesBooks(article: XmlElement, books: readonly StatedBook[]): boolean {
  return (
    citesReviewedBooks(article) || books.some(({ isbns, doi }) => (isbns ?? []).length > 0 || /97[89][0-9-]{10,14}/.test(doi?.text ?? ''))
  )
}

/** Titles, of which only the original one of a translation says its language. */
function titlesIn(titles: XmlElement): readonly Stated[] {
  const [title] = childrenOf(titles, 'title')
  const [original] = childrenOf(titles, 'original_language_title')
  // The subtitle follows the title that it belongs to.
  const elements = childrenOf(titles)
  const subtitleOf = (element: XmlElement): XmlElement | undefined => {
    const next = elements[elements.indexOf(element) + 1]
    return next?.name === 'subtitle' ? next : undefined
  }
  return [title, original].flatMap((element) => {
    if (element === undefined) return []
    const subtitle = markupOf(subtitleOf(element)).trim()
    const main = markupOf(element).trim()
    if (main === '') return []
    const own = element.attributes.get('language')
    const text = subtitle === '' ? main : /[?!:.]$/.test(main) ? `${main} ${subtitle}` : `${main}: ${subtitle}`
    return [{ text, place: element.place, ...(own !== undefined && { language: own }) }]
  })
}

function marked(element: XmlElement): Stated {
  const language = element.attributes.get('xml:lang')
  return { text: markupOf(element), place: element.place, ...(language !== undefined && { language }) }
}

function languageOf(element: XmlElement | undefined): Stated | undefined {
  const text = element?.attributes.get('language')?.trim() ?? ''
  return element === undefined || text === '' ? undefined : { text, place: element.place }
}

function isArticleNumber({ attributes }: XmlElement): boolean {
  return /^article[-_ ]?number$/i.test(attributes.get('item_number_type') ?? '')
}

function assertion(article: XmlElement, name: string): Stated | undefined {
  return statedText(descendantsOf(article, 'assertion').find(({ attributes }) => attributes.get('name') === name))
}

/** What a licence is stated for, the best first. Licences for text mining alone (`tdm`) say nothing to readers. */
const versions = ['vor', undefined, 'am']

function licencesIn(article: XmlElement): readonly Stated[] {
  const stated = descendantsOf(article, 'license_ref')
  return statedTexts(versions.flatMap((version) => stated.filter(({ attributes }) => attributes.get('applies_to') === version)))
}
