import { Parser } from 'n3'
import { Dataset } from '../../../src/rdf/dataset.js'
import '../../../src/rdf/terms.js'
import '../../../src/check/shacl/terms.js'

const prefixes = `
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix : <https://example.org/> .
`

/** Turtle with the usual prefixes as a graph of ours. `label` keeps the blank nodes of two graphs apart. */
export function turtle(text: string, label = 'b'): Dataset {
  const dataset = new Dataset()
  for (const quad of new Parser({ blankNodePrefix: `_:${label}` }).parse(prefixes + text)) dataset.add(quad)
  return dataset
}

export const graph = (text: string) => (): Dataset => turtle(text, 'data')
export const shapesGraph = (text: string) => (): Dataset => turtle(text, 'shapes')
