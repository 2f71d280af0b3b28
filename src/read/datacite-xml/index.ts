import { readDatacite } from '../datacite/read-datacite.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { recordOfXml } from './record-of-xml.js'

/** What is registered with DataCite, as XML. */
export const dataciteXml: Reader = {
  id: 'datacite-xml',
  label: 'DataCite XML (kernel 3 to 4.7)',
  mediaType: 'application/vnd.datacite.datacite+xml',
  extensions: ['.xml'],
  reads:
    'Resources, one or many in a file: titles, creators with ORCID iDs, translators, dates, DOI, licence, subjects, abstract; the reviewed books from related items and identifiers with the relation Reviews; the journal from those with IsPublishedIn.',
  cannotKnow:
    'The page that the DOI leads to; the publisher of the journal where a repository stands in its place; which of several books a second ISBN belongs to.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined || !/^(?:resources?|datacite)$/.test(root.name) || root.tag.includes('openaire')) return 0
    if (/datacite\.org\/schema\/(?:kernel|namespace)/.test(root.tag)) return 0.95
    return root.name === 'resource'
      ? /<identifier\s[^<>]{0,80}identifierType/.test(source.head)
        ? 0.8
        : 0
      : source.head.includes('datacite.org/schema/kernel')
        ? 0.85
        : 0
  },
  read,
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord: (name) => name === 'resource' }, ({ element, hash }, nextName) => [
    readDatacite(recordOfXml(element, hash), nextName(), options),
  ])
}
