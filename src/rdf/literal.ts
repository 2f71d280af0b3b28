import type * as RDF from '@rdfjs/types'
import { type Iri, iri, vocabularyTerm } from './iri.js'
import { nfc } from './nfc.js'

const string = vocabularyTerm('http://www.w3.org/2001/XMLSchema#string', 'xsd:string')
const langString = vocabularyTerm('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString', 'rdf:langString')

/**
 * A literal in Normal Form C.
 *
 * `quoted` is the value between quotes, escaped once for N-Triples, Turtle and JSON alike: the escapes
 * that `JSON.stringify` makes of well-formed text are all valid in the three.
 */
export class Literal implements RDF.Literal {
  readonly termType = 'Literal'
  readonly value: string
  readonly language: string
  readonly direction = null
  readonly datatype: Iri
  readonly quoted: string
  readonly nt: string

  private constructor(value: string, language: string, datatype: Iri) {
    this.value = value
    this.language = language
    this.datatype = datatype
    this.quoted = JSON.stringify(value)
    this.nt = language !== '' ? `${this.quoted}@${language}` : datatype === string ? this.quoted : `${this.quoted}^^${datatype.nt}`
  }

  /** Only `text()` and `typed()` below call this. */
  static checked(value: string, language: string, datatype: Iri): Literal {
    return new Literal(value, language, datatype)
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return (
      other === this ||
      (other?.termType === 'Literal' &&
        other.value === this.value &&
        other.language === this.language &&
        other.datatype.value === this.datatype.value)
    )
  }
}

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

/**
 * A plain or a language-tagged string.
 *
 * @param language a BCP 47 tag, written in lower case; nothing for plain text.
 * @throws RangeError for a tag that no syntax can write: readers check tags before.
 */
export function text(value: string, language = ''): Literal {
  if (language !== '' && !languageTag.test(language)) throw new RangeError(`not a language tag: ${JSON.stringify(language)}`)
  const clean = nfc(value.toWellFormed())
  return language === '' ? Literal.checked(clean, '', string) : Literal.checked(clean, language.toLowerCase(), langString)
}

/** A literal of a datatype, as it stands: lexical forms are for the checks to judge. */
export function typed(value: string, datatype: Iri): Literal {
  return Literal.checked(value.toWellFormed(), '', datatype)
}

/** A literal of another RDF/JS library as one of ours. */
export function toLiteral(foreign: RDF.Literal): Literal {
  if (foreign.language !== '') return text(foreign.value, foreign.language)
  const datatype = iri(foreign.datatype.value)
  // An empty language tag leaves other libraries' literals with the datatype of tagged ones: it is plain text.
  return datatype === string || datatype === langString ? text(foreign.value) : typed(foreign.value, datatype)
}
