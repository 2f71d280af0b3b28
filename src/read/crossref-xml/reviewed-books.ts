import type { Stated, StatedBook, StatedReference } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { statedText } from '../xml/stated-text.js'

interface Reviewed {
  readonly type: string
  readonly item: XmlElement
  readonly value: Stated
  readonly description: string
}

/**
 * The books that `isReviewOf` names, by ISBN or DOI; what a citation with the same identifier says of them is theirs. Identifiers with
 * the same description are of one book, unless citations tell them apart; so are those of a record that has one DOI at most. A book
 * without identifiers is one whose citation is called that of a reviewed book.
 *
 * Source: Crossref's relations.xsd, `inter_work_relation`.
 */
export function reviewedBooks(record: XmlElement): {
  readonly books: readonly StatedBook[]
  readonly unpaired: readonly Stated[]
} {
  const items = reviewedItems(record)
  const citations = descendantsOf(record, 'citation')
  const isDescribed = items.every(({ description }) => description !== '')
  const groups = groupedBy(items, ({ description }) => (isDescribed ? description : ''))
  const found = groups.map((group) => booksOfGroup(group, citations))
  const nameless = citations.filter((citation) => isOfReviewedBook(citation) && !hasIdentifier(citation))
  return {
    books: [...found.flatMap(({ books }) => books), ...nameless.map((citation) => ({ place: citation.place, ...citedFacts(citation) }))],
    unpaired: found.flatMap(({ unpaired }) => unpaired),
  }
}

/** Whether citations say that they are of the reviewed books. */
export function citesReviewedBooks(article: XmlElement): boolean {
  return descendantsOf(article, 'citation').some(isOfReviewedBook)
}

/** Keys are the depositor's own; ours say which citations are of the reviewed books. */
function isOfReviewedBook({ attributes }: XmlElement): boolean {
  return /^reviewed-book[0-9]{1,4}$/.test(attributes.get('key') ?? '')
}

function hasIdentifier(citation: XmlElement): boolean {
  return childrenOf(citation, 'isbn', 'doi').length > 0
}

/** One book, or one for each citation that names another; else one for each DOI, of which nobody can say whose the ISBNs are. */
function booksOfGroup(group: readonly Reviewed[], citations: readonly XmlElement[]): ReturnType<typeof reviewedBooks> {
  const values = (items: readonly Reviewed[]): readonly Stated[] => items.map(({ value }) => value)
  const dois = group.filter(({ type }) => type === 'doi')
  const [first] = group
  const own = first && citationOf(citations, values(group.filter(({ type }) => type === 'isbn')), dois[0]?.value, first)
  // All is said of the book that a citation calls as the link does.
  if (dois.length <= 1 && first !== undefined && own !== undefined && isCalled(own, first))
    return { books: bookOf(group, citations), unpaired: [] }
  const cited = (item: Reviewed): string => {
    const citation = citationOf(citations, item.type === 'isbn' ? [item.value] : [], item.type === 'doi' ? item.value : undefined, item)
    return citation === undefined ? '' : textOf(childOf(citation, 'volume_title')).trim().toLowerCase() || textOf(citation)
  }
  const byCitation = groupedBy(group.filter((item) => cited(item) !== ''), cited) // prettier-ignore
  if (byCitation.length > 1) {
    const rest = group.filter((item) => cited(item) === '')
    return { books: byCitation.flatMap((one) => bookOf(one, citations)), unpaired: values(rest) }
  }
  if (dois.length <= 1) return { books: bookOf(group, citations), unpaired: [] }
  return { books: dois.flatMap((one) => bookOf([one], citations)), unpaired: values(group.filter(({ type }) => type === 'isbn')) }
}

function groupedBy(items: readonly Reviewed[], keyOf: (item: Reviewed) => string): readonly (readonly Reviewed[])[] {
  const groups = new Map<string, Reviewed[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

function reviewedItems(record: XmlElement): readonly Reviewed[] {
  return descendantsOf(record, 'related_item').flatMap((item) => {
    const description = textOf(childOf(item, 'description')).trim()
    return childrenOf(item, 'inter_work_relation').flatMap((relation): Reviewed[] => {
      const type = relation.attributes.get('identifier-type')?.toLowerCase() ?? ''
      const value = statedText(relation)
      if (relation.attributes.get('relationship-type') !== 'isReviewOf' || value === undefined) return []
      return type === 'doi' || type === 'isbn' ? [{ type, item, value, description }] : []
    })
  })
}

function bookOf(group: readonly Reviewed[], citations: readonly XmlElement[]): StatedBook[] {
  const [first] = group
  if (first === undefined) return []
  const isbns = group.filter(({ type }) => type === 'isbn').map(({ value }) => value)
  const [doi] = group.filter(({ type }) => type === 'doi').map(({ value }) => value)
  const described = statedText(childOf(first.item, 'description'))
  const facts = citedFacts(citationOf(citations, isbns, doi, first))
  return [
    {
      place: first.item.place,
      // What the link is called may be the book's title or a citation of it, or say nothing of it.
      ...(facts.titles === undefined && described !== undefined && { citation: described }),
      ...facts,
      ...(isbns.length > 0 && { isbns }),
      ...(doi !== undefined && { doi }),
    },
  ]
}

/** What a citation says of its book. */
function citedFacts(citation: XmlElement | undefined): Omit<StatedBook, 'place'> {
  const fact = (name: string): Stated | undefined => statedText(childOf(citation, name))
  const [title, author, date, edition] = ['volume_title', 'author', 'cYear', 'edition_number'].map(fact)
  return {
    ...(title !== undefined && { titles: [title] }),
    ...(author !== undefined && { people: [{ role: 'author', name: author.text, place: author.place }] }),
    ...(date !== undefined && { date }),
    ...(edition !== undefined && { edition }),
  }
}

/** The citation with an identifier of the book; volumes of a set may share one, which their titles tell apart. */
function citationOf(
  citations: readonly XmlElement[],
  isbns: readonly Stated[],
  doi: Stated | undefined,
  item: Reviewed,
): XmlElement | undefined {
  const fitting = citations.filter((citation) => isCitationOf(citation, isbns, doi))
  return fitting.find((citation) => isCalled(citation, item)) ?? fitting[0]
}

/** Whether a link is called by the title of a citation; where two books have one title, with an identifier behind it. */
function isCalled(citation: XmlElement, { description }: Reviewed): boolean {
  const [title, doi, isbn] = ['volume_title', 'doi', 'isbn'].map((name) => textOf(childOf(citation, name)).trim())
  return title !== '' && [title, `${title} (DOI ${doi})`, `${title} (ISBN ${isbn})`].includes(description)
}

function isCitationOf(citation: XmlElement, isbns: readonly Stated[], doi: Stated | undefined): boolean {
  const isbn = bare(textOf(childOf(citation, 'isbn')))
  if (isbn !== '' && isbns.some(({ text }) => bare(text) === isbn)) return true
  const cited = textOf(childOf(citation, 'doi')).trim().toLowerCase()
  return cited !== '' && cited === doi?.text.trim().toLowerCase()
}

function bare(isbn: string): string {
  return isbn.replace(/[^0-9Xx]/g, '').toUpperCase()
}

/** The review's own references: as printed, else put together from their fields. The reviewed books are among the books, not here. */
export function referencesOf(record: XmlElement, books: readonly StatedBook[]): readonly StatedReference[] {
  const citations = descendantsOf(record, 'citation').filter(
    (citation) => !isOfReviewedBook(citation) && !books.some(({ isbns, doi }) => isCitationOf(citation, isbns ?? [], doi)),
  )
  return citations.flatMap((citation) => {
    const part = (name: string): string => textOf(childOf(citation, name)).trim()
    const fields = ['author', 'cYear', 'article_title', 'volume_title', 'journal_title', 'volume', 'first_page'].map(part)
    const text = part('unstructured_citation') || fields.filter((field) => field !== '').join('. ')
    const doi = part('doi')
    return text === '' && doi === '' ? [] : [{ ...(text !== '' && { text }), ...(doi !== '' && { doi }) }]
  })
}
