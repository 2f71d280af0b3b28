import type { BookReview } from '../../record/review.js'
import { dateElement } from './dates.js'
import type { HeadLink } from './head-links.js'
import { licenceName } from './licences.js'
import { joined, lines, markup, type Markup } from './markup.js'
import { link } from './text-elements.js'

/** What people call the formats that we offer. */
const formatNames: Readonly<Record<string, string>> = {
  'text/turtle': 'Turtle',
  'application/ld+json': 'JSON-LD',
  'application/n-triples': 'N-Triples',
  'application/n-quads': 'N-Quads',
  'application/trig': 'TriG',
}

/** Where the same facts are to be had as data, and on what terms. */
export function pageFoot(record: BookReview, links: readonly HeadLink[]): Markup | undefined {
  const offered = links
    .filter(({ rel }) => rel === 'alternate')
    .map(({ href, type = '' }) => markup`<a rel="alternate" type="${type}" href="${href}">${formatNames[type] ?? type}</a>`)
  const data = offered.length === 0 ? undefined : markup`<p>These facts as data: ${joined(offered, ', ')}</p>`
  const terms =
    record.recordLicence && markup`<p>Terms of use of the data: ${link(record.recordLicence, licenceName(record.recordLicence))}</p>`
  const modified = record.modified && markup`<p>Last changed: ${dateElement(record.modified)}</p>`
  const content = lines(data, terms, modified)
  return content && lines(markup`<footer>`, content, markup`</footer>`)
}
