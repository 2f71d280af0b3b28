import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { isUnimarc, marcRecordOf, notUnimarc } from './marc-record.js'
import { readMarc } from './stated-marc.js'

/** MARC 21 in XML: what libraries exchange. */
export const marcxml: Reader = {
  id: 'marcxml',
  label: 'MARCXML, MARC 21 of library catalogues',
  mediaType: 'application/marcxml+xml',
  extensions: ['.marcxml', '.xml'],
  reads:
    'Records of articles: titles, people with relators, the journal (773), the reviewed books (787, 580), genre and subjects, language, DOI, addresses, rights, abstracts. Records of books, journals and UNIMARC are told apart.',
  cannotKnow: 'Which of several people wrote and which edited the reviewed book: the link to it names one.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined) return 0
    const isMarc = /loc\.gov\/MARC21\/slim|<(?:\w{1,20}:)?datafield\s[^<>]{0,80}tag=/.test(source.head)
    if (/^(?:collection|record|records)$/.test(root.name)) {
      const isHarvest = /<(?:\w{1,20}:)?header[\s>]/.test(source.head)
      return isMarc && !isHarvest ? 0.95 : 0
    }
    return root.name === 'searchRetrieveResponse' && isMarc ? 0.8 : 0
  },
  read,
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord }, ({ element, hash }, nextName) => {
    const record = marcRecordOf(element)
    const name = nextName()
    return [isUnimarc(record) ? notUnimarc(record.place) : readMarc(record, { hash }, name, options)]
  })
}

/** In the answer of a catalogue (SRU), records of its own hold those of MARC. */
function isRecord(name: string, within: readonly string[]): boolean {
  if (name !== 'record') return false
  const around = within.at(-1)
  return around === undefined || around === 'collection' || around === 'recordData' || (around === 'records' && within.length === 1)
}
