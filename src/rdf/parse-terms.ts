import { Blank } from './dataset.js'
import { type Iri, toIri } from './iri.js'
import { type Literal, text, typed } from './literal.js'
import { xsd } from './terms.js'

/** Makes terms of ours from what a parser found in one document; what no term can hold throws an `Error` that `parse.ts` catches. */
export interface TermReader {
  iri(value: string): Iri
  /** The blank node of a label, or a new one; our labels are `b0`, `b1` … in the order of appearance. */
  blank(label?: string): Blank
  literal(value: string, language: string, datatype?: Iri): Literal
}

/** @returns a reader for one document: labels and IRIs are remembered in it. */
export function termReader(): TermReader {
  const iris = new Map<string, Iri>()
  const blanks = new Map<string, Blank>()
  let count = 0
  const fresh = (): Blank => new Blank(`b${count++}`)
  return {
    iri: (value) => remembered(iris, value, readIri),
    blank: (label) => (label === undefined ? fresh() : remembered(blanks, label, fresh)),
    literal: readLiteral,
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}

/** schema.org is written with `https` by many; its terms are named with `http`. */
const secureSchema = 'https://schema.org/'

function readIri(value: string): Iri {
  const canonical = value.startsWith(secureSchema) ? `http${value.slice('https'.length)}` : value
  const made = toIri(canonical)
  if (made === undefined) throw new Error(`${JSON.stringify(value.slice(0, 100))} is not a complete web address.`)
  return made
}

function readLiteral(value: string, language: string, datatype: Iri | undefined): Literal {
  if (language !== '') return text(value, language)
  return datatype === undefined || datatype === xsd.string ? text(value) : typed(value, datatype)
}
