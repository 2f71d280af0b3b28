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
 * the same description are of one book, and so are those of a record that has one DOI at most.
 *
 * Source: Crossref's relations.xsd, `inter_work_relation`.
 */
export function reviewedBooks(record: XmlElement): {
  readonly books: readonly StatedBook[]
  readonly unpaired: readonly Stated[]
} {
  const items = reviewedItems(record)
  const citations = descendantsOf(record, 'citation')
  const groups = new Map<string, Reviewed[]>()
  const dois = items.filter(({ type }) => type === 'doi')
  const isDescribed = items.every(({ description }) => description !== '')
  const unpaired: Stated[] = []
  for (const item of items) {
    const cannotTell = !isDescribed && dois.length > 1
    if (cannotTell && item.type === 'isbn') unpaired.push(item.value)
    else {
      const key = isDescribed ? item.description : cannotTell ? item.value.text : ''
      groups.set(key, [...(groups.get(key) ?? []), item])
    }
  }
  return { books: [...groups.values()].flatMap((group) => bookOf(group, citations)), unpaired }
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
  const cited = citations.find((citation) => isCitationOf(citation, isbns, doi))
  const title = statedText(childOf(cited, 'volume_title'))
  const author = statedText(childOf(cited, 'author'))
  const date = statedText(childOf(cited, 'cYear'))
  const edition = statedText(childOf(cited, 'edition_number'))
  return [
    {
      place: first.item.place,
      ...(title !== undefined && { titles: [title] }),
      ...(author !== undefined && { people: [{ role: 'author', name: author.text, place: author.place }] }),
      ...(date !== undefined && { date }),
      ...(edition !== undefined && { edition }),
      ...(isbns.length > 0 && { isbns }),
      ...(doi !== undefined && { doi }),
    },
  ]
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
    (citation) => !books.some(({ isbns, doi }) => isCitationOf(citation, isbns ?? [], doi)),
  )
  return citations.flatMap((citation) => {
    const part = (name: string): string => textOf(childOf(citation, name)).trim()
    const fields = ['author', 'cYear', 'article_title', 'volume_title', 'journal_title', 'volume', 'first_page'].map(part)
    const text = part('unstructured_citation') || fields.filter((field) => field !== '').join('. ')
    const doi = part('doi')
    return text === '' && doi === '' ? [] : [{ ...(text !== '' && { text }), ...(doi !== '' && { doi }) }]
  })
}
