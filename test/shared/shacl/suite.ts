import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Parser } from 'n3'
import { Dataset, type Subject, type Term } from '../../../src/rdf/dataset.js'
import { Iri, iri } from '../../../src/rdf/iri.js'
import { readList } from '../../../src/check/shacl/list.js'

/** The W3C suite for SHACL, read from its manifests. */
export interface ShaclTest {
  readonly name: string
  readonly data: Dataset
  readonly shapes: Dataset
  readonly manifest: Dataset
  /** The node of the expected report. */
  readonly report: Subject
}

const shared = process.env['RECENSION_SHARED'] ?? '../shared'
export const suiteFolder = resolve(shared, 'suites/data-shapes/tests/core')

const mf = (name: string): Iri => iri(`http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#${name}`)
const sht = (name: string): Iri => iri(`http://www.w3.org/ns/shacl-test#${name}`)

/** Parses Turtle; `salt` keeps the blank nodes of two readings of one file apart. */
export function parseTurtle(text: string, base: string, salt = ''): Dataset {
  const dataset = new Dataset()
  const parser = new Parser({ baseIRI: base, blankNodePrefix: `_:${salt}` })
  for (const quad of parser.parse(text)) dataset.add(quad)
  return dataset
}

export function readFile(file: string, salt = ''): Dataset {
  return parseTurtle(readFileSync(file, 'utf8'), pathToFileURL(file).href, salt)
}

/** @param twice whether a file that is both data and shapes is read twice, so that no blank node is shared. */
export function readSuite(folder: string, twice: boolean): readonly ShaclTest[] {
  const tests: ShaclTest[] = []
  const files = [join(folder, 'manifest.ttl')]
  for (const file of files) {
    const manifest = readFile(file)
    for (const { predicates, objects } of manifest.resources.values()) {
      predicates.forEach((predicate, i) => {
        if (predicate.value === mf('include').value) files.push(fileOf(objects[i]))
        if (predicate.value === mf('entries').value) {
          for (const entry of readList(manifest, objects[i] as Term) ?? []) tests.push(readTest(file, manifest, entry, twice))
        }
      })
    }
  }
  return tests
}

function readTest(file: string, manifest: Dataset, entry: Term, twice: boolean): ShaclTest {
  const action = manifest.about(entry).first(mf('action')) as Subject
  const dataFile = fileOf(manifest.about(action).first(sht('dataGraph')))
  const shapesFile = fileOf(manifest.about(action).first(sht('shapesGraph')))
  const load = (wanted: string, salt: string): Dataset => (wanted === file && !twice ? manifest : readFile(wanted, salt))
  const data = load(dataFile, twice ? 'data' : '')
  return {
    name: entry.value.slice(pathToFileURL(dirname(folderOf(file))).href.length + 1),
    data,
    shapes: !twice && shapesFile === dataFile ? data : load(shapesFile, twice ? 'shapes' : ''),
    manifest,
    report: manifest.about(entry).first(mf('result')) as Subject,
  }
}

function folderOf(file: string): string {
  return dirname(file)
}

function fileOf(term: Term | undefined): string {
  if (!(term instanceof Iri)) throw new Error('a manifest names no file')
  return decodeURIComponent(new URL(term.value).pathname)
}
