import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { xmlReadings } from '../xml/xml-readings.js'
import { xmlRootOf } from '../xml/xml-root.js'
import { readMods } from './stated-mods.js'

/** MODS 3: what repositories and union catalogues exchange. */
export const mods: Reader = {
  id: 'mods',
  label: 'MODS of libraries and repositories',
  mediaType: 'application/mods+xml',
  extensions: ['.mods', '.xml'],
  reads:
    'Titles, people with their roles, the journal (related item "host") with volume, issue and pages, the reviewed books (related item "reviewOf", or a note) with all that is said of them, language, identifiers, abstracts, subjects, rights.',
  cannotKnow: 'Facts in extensions and in fields that a project defined for itself.',
  detect: (source) => {
    const root = xmlRootOf(source)
    if (root === undefined || !/^(?:mods|modsCollection)$/.test(root.name)) return 0
    return root.tag.includes('loc.gov/mods') || root.name === 'modsCollection' ? 0.95 : 0.7
  },
  read,
}

function read(source: Source, options: ReadOptions): Iterable<Reading> {
  return xmlReadings(source, { isRecord: (name) => name === 'mods' }, ({ element, hash }, nextName) => [
    readMods(element, { hash }, nextName(), options),
  ])
}
