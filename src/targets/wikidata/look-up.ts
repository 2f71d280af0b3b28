import type { BookReview } from '../../record/review.js'
import type { DepositWriter } from '../target.js'

/** The query that shows which reviews and books have items already, to be run before any is made. */
export const lookUp: DepositWriter<'wikidata'> = {
  id: 'wikidata-query',
  label: 'Wikidata: the query that finds which items exist already',
  mediaType: 'application/sparql-query',
  extension: '.rq',
  many: true,
  write: (reviews) => query(reviews.map(({ checked }) => checked.record)),
}

/**
 * Reviews are looked for by DOI (P356), books by ISBN-13 (P212) with and without hyphens, and by DOI. The values are digits and DOIs
 * that were parsed, spelled by the one function for texts: none is pasted in as it came.
 */
function query(records: readonly BookReview[]): string {
  const dois = distinct(records.flatMap((record) => [record.doi, ...(record.books ?? []).map(({ doi }) => doi)]))
  const isbns = distinct(records.flatMap(({ books = [] }) => books.flatMap(({ formats = [] }) => formats.map(({ isbn }) => isbn))))
  return [
    '# Which of these reviews and books have items on Wikidata: run it at https://query.wikidata.org/',
    'PREFIX wdt: <http://www.wikidata.org/prop/direct/>',
    'SELECT ?kind ?value ?item WHERE {',
    '  {',
    `    VALUES ?value { ${dois.map((doi) => literal(doi.toUpperCase())).join(' ')} }`,
    '    ?item wdt:P356 ?value . BIND("DOI" AS ?kind)',
    '  } UNION {',
    `    VALUES ?value { ${isbns.map(literal).join(' ')} }`,
    '    ?item wdt:P212 ?printed . FILTER(REPLACE(?printed, "-", "") = ?value) BIND("ISBN" AS ?kind)',
    '  }',
    '}',
    '',
  ].join('\n')
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].sort()
}

/** A text of SPARQL (section 19.8, STRING_LITERAL2): what JSON escapes is escaped alike. */
function literal(text: string): string {
  return JSON.stringify(text.toWellFormed())
}
