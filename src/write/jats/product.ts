import type { Book } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import { titleOf } from '../citation/cited-record.js'
import { element, type XmlChild, type XmlNode } from '../xml/element.js'
import { dateParts } from './date-parts.js'

/** A reviewed book. */
export function productOf(book: Book): XmlNode | undefined {
  const {
    titles = [],
    contributors = [],
    publishers = [],
    places = [],
    date,
    edition,
    volume,
    series,
    language,
    formats = [],
    doi,
    page,
    extent,
  } = book
  const whole = titleOf(book)
  const [first, ...others] = titles
  const content: readonly XmlChild[] = [
    runs(contributors).map((run) => personGroup(run)),
    text('source', whole, { 'xml:lang': first?.language }),
    others.map(({ value, language: own }) => text('trans-source', value, { 'xml:lang': own })),
    text('edition', edition),
    text('volume', volume),
    text('series', series?.title),
    text('volume-series', series?.number),
    places.map((place) => text('publisher-loc', place)),
    publishers.map(({ name }) => text('publisher-name', name)),
    date === undefined ? [] : dateParts(date),
    formats.map(({ isbn, kind }) => text('isbn', isbn, { 'publication-format': kind })),
    text('size', extent, { units: 'pages' }),
    text('pub-id', doi, { 'pub-id-type': 'doi' }),
    page === undefined ? undefined : element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': page }, page),
  ]
  return element('product', { 'product-type': 'book', 'xml:lang': language }, ...content)
}

/** People with one role, as they stand in their order: a list may come back to a role. */
function runs(people: readonly Contributor[]): readonly (readonly Contributor[])[] {
  const found: Contributor[][] = []
  for (const person of people) {
    const run = found.at(-1)
    const [before] = run ?? []
    if (run !== undefined && before?.role === person.role && before.printedRole === person.printedRole) run.push(person)
    else found.push([person])
  }
  return found
}

function personGroup(people: readonly Contributor[]): XmlNode | undefined {
  const [first] = people
  return element('person-group', { 'person-group-type': first?.role }, people.map(nameOf), text('role', first?.printedRole))
}

/** Family and given name where they are known; else the name as printed. */
export function nameOf({ name, family, given, kind }: Contributor): XmlNode | undefined {
  if (kind === 'organization') return element('collab', {}, name)
  return family === undefined ? element('string-name', {}, name) : element('name', {}, text('surname', family), text('given-names', given))
}

/** An element with text alone. */
export function text(name: string, value: string | undefined, attributes: XmlNode['attributes'] = {}): XmlNode | undefined {
  return element(name, attributes, value)
}
