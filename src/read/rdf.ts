import { recallOne } from '../describe/recall.js'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { Dataset } from '../rdf/dataset.js'
import { parseRdf, type RdfSyntax } from '../rdf/parse.js'
import type { Parsed } from '../rdf/parse-result.js'
import { rdf, schema } from '../rdf/terms.js'
import { hashOf } from '../record/hash.js'
import { parseJson } from './json-text.js'
import { placesIn } from '../diagnostics/places.js'
import { detectRdf } from './rdf-detect.js'
import { firstMentions } from './rdf-places.js'
import { readReview } from './rdf-review.js'
import { readStreamed } from './rdf-streamed.js'
import { merged, reviewGraphs } from './rdf-subsets.js'
import type { Reader, Reading, Source } from './reader.js'

export const turtle: Reader = rdfReader('turtle', 'Turtle', 'text/turtle', '.ttl')
export const ntriples: Reader = rdfReader('ntriples', 'N-Triples', 'application/n-triples', '.nt')
export const nquads: Reader = rdfReader('nquads', 'N-Quads', 'application/n-quads', '.nq')
export const trig: Reader = rdfReader('trig', 'TriG', 'application/trig', '.trig')
export const jsonld: Reader = rdfReader('jsonld', 'JSON-LD', 'application/ld+json', '.jsonld')
export const rdfxml: Reader = rdfReader('rdfxml', 'RDF/XML', 'application/rdf+xml', '.rdf')

/** A reader of one syntax. All of them read the same graphs: our own whole, other people's as far as they speak of books and reviews. */
function rdfReader(syntax: RdfSyntax, label: string, mediaType: string, extension: string): Reader {
  return {
    id: syntax,
    label,
    mediaType,
    extensions: [extension],
    reads: 'Graphs that this program wrote, back without loss; other reviews of books in the vocabulary of schema.org, FaBiO and CiTO.',
    cannotKnow: 'Statements in other vocabularies: they are counted and named. Nothing that the file refers to is fetched.',
    detect: (source) => detectRdf(syntax, extension, source),
    read: (source) => readRdf(source, syntax, mediaType),
  }
}

/** What is read as a whole: 256 MB, counted in UTF-16 units. */
const largest = 256_000_000

async function* readRdf(source: Source, syntax: RdfSyntax, mediaType: string): AsyncGenerator<Reading> {
  const streamed = syntax === 'nquads' ? readStreamed(source, mediaType) : undefined
  if (streamed === undefined) yield* readWhole(source, syntax, mediaType)
  else yield* streamed
}

async function* readWhole(source: Source, syntax: RdfSyntax, mediaType: string): AsyncGenerator<Reading> {
  const file: Place = { file: source.name }
  const text = source.text()
  if (text.trim() === '') yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: file })] }
  else if (text.length > largest)
    yield { diagnostics: [complain('read/input-is-not-too-large', { actual: `${Math.ceil(text.length / 1e6)} MB`, expected: '256 MB' }, { place: file })] } // prettier-ignore
  else {
    const parsed = await parseRdf(text.replace(/^\uFEFF/, ''), syntax)
    if (parsed.ok) yield* readGraph(merged(parsed.graphs), source.name, text, mediaType)
    else yield { diagnostics: [malformed(source.name, text, syntax, parsed)] }
  }
}

/** JSON that is none is told as the reader of JSON tells it, with its place. */
function malformed(name: string, text: string, syntax: RdfSyntax, { reason, line, column }: Extract<Parsed, { ok: false }>): Diagnostic {
  const json = syntax === 'jsonld' && line === undefined ? parseJson(text.replace(/^\uFEFF/, ' ')) : undefined
  if (json?.ok !== false) {
    const place = placeOf(name, { ...(line !== undefined && { line }), ...(column !== undefined && { column }) })
    return complain('read/input-is-well-formed', { other: asClause(reason) }, { place })
  }
  return complain('read/input-is-well-formed', { other: json.reason }, { place: placesIn(name, text)(json.offset) })
}

/** The reviews of a graph that was read from a text, each with its place there. */
export function* readGraph(graph: Dataset, file: string, text: string, mediaType: string): Generator<Reading> {
  const found = [...reviewGraphs(graph)]
  const mentions = firstMentions(file, text, new Set(found.flatMap(({ review }) => spellings(review.value))))
  for (const [i, { review, graph: own }] of found.entries()) {
    const place = spellings(review.value).map((spelling) => mentions.get(spelling)).find((at) => at !== undefined) ?? { file } // prettier-ignore
    const recalled = recallOne(own, review)
    const name = review.termType === 'BlankNode' ? (found.length === 1 ? file : `${file}#${i + 1}`) : review.value
    yield readReview(own, recalled, name, place, () => [{ hash: hashOf(text), mediaType }])
  }
  const others = [...graph.subjects(rdf.type, schema.Review)].length - found.length
  for (let i = 0; i < others; i++) yield { passedOver: 'a review of something that is not called a book' }
  if (found.length === 0 && others === 0) yield { passedOver: 'a graph in which no review is described' }
}

function placeOf(file: string, { line, column }: { readonly line?: number; readonly column?: number }): Place {
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

/** A parser's sentence as a clause: the message goes on from it. */
function asClause(reason: string): string {
  return reason.replace(/\.$/, '')
}

/** How an address may stand in a text: whole, as a prefix, as the document that it belongs to. */
function spellings(address: string): readonly string[] {
  const hash = address.indexOf('#')
  return hash === -1 ? [address] : [address, address.slice(0, hash + 1), address.slice(0, hash)]
}
