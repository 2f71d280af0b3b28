import type { Dataset, Resource, Term } from '../../rdf/dataset.js'
import { dcterms, frbr, prism, schema } from '../../rdf/terms.js'
import { type CodedResult, codedResult } from '../coded-result.js'
import type { WholeRule } from './rule-kinds.js'

/** One ISBN on two books of one graph. */
export const judgeSharedIsbns: WholeRule = (graph, { books }) => {
  if (books.length < 2) return []
  const owners = new Map<string, Resource>()
  const found: CodedResult[] = []
  for (const book of books) {
    for (const [isbn, value] of isbnsOf(book, graph)) {
      const owner = owners.get(isbn)
      if (owner === undefined) owners.set(isbn, book)
      else found.push(sharedIsbn(value, owner, book))
    }
  }
  return found
}

function sharedIsbn(value: Term, owner: Resource, book: Resource): CodedResult {
  const facts = { actual: value.value, other: `${titleOf(owner)} and ${titleOf(book)}` }
  return codedResult('core/isbn-names-one-book', { focus: book.subject, path: schema.isbn, value }, facts)
}

function isbnsOf(book: Resource, graph: Dataset): ReadonlyMap<string, Term> {
  const stated = [book.all(schema.isbn), ...book.all(frbr.embodiment).map((format) => graph.about(format).all(prism.isbn))].flat()
  return new Map(stated.map((term) => [term.value, term]))
}

function titleOf(book: Resource): string {
  return `“${book.first(dcterms.title)?.value ?? book.subject.value}”`
}
