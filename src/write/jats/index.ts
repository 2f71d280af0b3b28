import { xmlDocument } from '../xml/element.js'
import type { Writer } from '../writer.js'
import { articleOf } from './article.js'
import { jatsRecord } from './jats-record.js'

// prettier-ignore
const fields = [
  'titles', 'abstracts', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'contributors[].orcid', 'contributors[].kind',
  'serial.titles', 'serial.issns', 'serial.publishers[].name', 'serial.volume', 'serial.issue', 'serial.date', 'pages', 'locator', 'history', 'language', 'doi', 'identifiers',
  'page', 'licence', 'rights', 'keywords', 'references', 'notices[].kind', 'notices[].doi', 'notices[].text',
  'books[].titles', 'books[].subtitle', 'books[].printedTitle', 'books[].contributors[].name', 'books[].contributors[].role', 'books[].contributors[].given',
  'books[].contributors[].family', 'books[].contributors[].kind', 'books[].contributors[].printedRole', 'books[].publishers[].name', 'books[].places', 'books[].date', 'books[].edition', 'books[].volume',
  'books[].series', 'books[].language', 'books[].formats', 'books[].doi', 'books[].page', 'books[].extent',
]
const doctype =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.4 20241031//EN" "JATS-archivearticle1-4.dtd">\n'

/** JATS 1.4 (ANSI/NISO Z39.96-2024), Archiving and Interchange: the front matter of a book review with a `product` for each book. */
export const jatsWriter: Writer = {
  id: 'jats',
  label: 'JATS XML 1.4, front matter of one article',
  mediaType: 'application/jats+xml',
  extension: '.xml',
  carries: fields,
  restrict: jatsRecord,
  many: false,
  write: ([review]) => (review === undefined ? '' : xmlDocument(articleOf(jatsRecord(review.record)), doctype)),
}
