import type { Dataset, Resource } from '../rdf/dataset.js'
import { fabio, prism, schema } from '../rdf/terms.js'
import type { ShapeResult } from './validator.js'

/** The year in which ISO 2108 made the ISBN a standard; a book that is older never had one. */
const firstIsbns = 1970

/** A book from before there were ISBNs lacks one as a matter of course: worth knowing, not worth a warning. */
export function softenForOldBooks(result: ShapeResult, graph: Dataset): ShapeResult {
  if (result.rule !== 'core/book-has-an-isbn') return result
  const year = yearOf(graph.about(result.focus))
  if (year === undefined || year >= firstIsbns) return result
  return {
    ...result,
    severity: 'info',
    message: `The book has no ISBN; it is of ${year}, before there were any.`,
    hint: 'Nothing needs to be done. Type isbn: none under books: to say so for good, or isbn: if a later printing was reviewed.',
  }
}

function yearOf(book: Resource): number | undefined {
  const stated = [prism.publicationDate, schema.datePublished, fabio.hasPublicationYear].flatMap((predicate) => book.all(predicate))
  const years = stated.flatMap(({ value }) => (/^[0-9]{4}(?![0-9])/.test(value) ? [Number(value.slice(0, 4))] : []))
  return years.length === 0 ? undefined : Math.max(...years)
}
