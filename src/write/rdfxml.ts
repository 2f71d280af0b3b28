import type { Dataset, Resource, Subject } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { prefixes as vocabularies, rdf } from '../rdf/terms.js'
import { blankLabel } from './blank-label.js'
import { grouped } from './statement-order.js'
import { xmlText } from './xml/element.js'

/**
 * The dataset as RDF/XML of RDF 1.1: a `rdf:Description` for each subject, a line for each statement.
 *
 * A property becomes the name of an element; one that ends in no name of XML (section 5.1 of RDF/XML says so) cannot be written: a
 * comment counts the statements that were left out. None of ours is such.
 */
export function rdfxml(dataset: Dataset): string {
  const names = new ElementNames()
  let body = ''
  for (const resource of dataset.resources.values()) body += description(resource, names)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.declarations()}>\n${body}${names.leftOut()}</rdf:RDF>\n`
}

function description(resource: Resource, names: ElementNames): string {
  const { predicates, objects } = grouped(resource)
  let lines = `  <rdf:Description ${node('rdf:about', resource.subject)}>\n`
  objects.forEach((object, i) => {
    const name = names.of(predicates[i] as Iri)
    if (name === undefined) return
    if (object.termType !== 'Literal') lines += `    <${name} ${node('rdf:resource', object)}/>\n`
    else {
      const { value, language, datatype } = object
      const kind = language === '' ? (datatype.value === xsdString ? '' : ` rdf:datatype="${xmlText(datatype.value)}"`) : ` xml:lang="${xmlText(language)}"` // prettier-ignore
      lines += `    <${name}${kind}>${xmlText(value)}</${name}>\n`
    }
  })
  return `${lines}  </rdf:Description>\n`
}

const xsdString = 'http://www.w3.org/2001/XMLSchema#string'

/** Labels may begin with a digit, names of XML may not. */
function node(attribute: string, term: Subject): string {
  return term.termType === 'BlankNode' ? `rdf:nodeID="n${blankLabel(term).slice(2)}"` : `${attribute}="${xmlText(term.value)}"`
}

/** The prefixes of one document; those of the vocabularies that we know, and `ns1`, `ns2` … */
class ElementNames {
  readonly #prefixes = new Map<string, string>([[rdf.type.value.slice(0, -'type'.length), 'rdf']])
  readonly #names = new Map<string, string | undefined>()
  #leftOut = 0

  of(predicate: Iri): string | undefined {
    const { value } = predicate
    if (!this.#names.has(value)) this.#names.set(value, this.#nameOf(value))
    const name = this.#names.get(value)
    if (name === undefined) this.#leftOut++
    return name
  }

  #nameOf(value: string): string | undefined {
    const start = localStart(value)
    if (start === undefined) return undefined
    const [namespace, local] = [value.slice(0, start), value.slice(start)]
    const prefix = this.#prefixes.get(namespace) ?? known.get(namespace) ?? `ns${this.#prefixes.size}`
    this.#prefixes.set(namespace, prefix)
    return `${prefix}:${local}`
  }

  declarations(): string {
    return [...this.#prefixes].map(([namespace, prefix]) => ` xmlns:${prefix}="${xmlText(namespace)}"`).join('')
  }

  leftOut(): string {
    return this.#leftOut === 0 ? '' : `  <!-- ${this.#leftOut} left out: their properties end in no name that XML can write. -->\n`
  }
}

const known: ReadonlyMap<string, string> = new Map([...vocabularies].map(([prefix, namespace]) => [namespace, prefix]))

/** Where the local name begins: the longest ending of ASCII that is a name of XML. Names of syntax in the namespace of RDF are none. */
function localStart(value: string): number | undefined {
  let at = value.length
  while (at > 0 && /[\w.-]/.test(value[at - 1] ?? '')) at--
  while (at < value.length && !/[A-Za-z_]/.test(value[at] ?? '')) at++
  if (at === value.length || at === 0) return undefined
  return syntaxNames.test(value) ? undefined : at
}

const syntaxNames = /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#(?:RDF|Description|ID|about|parseType|resource|nodeID|datatype|li|aboutEach|aboutEachPrefix|bagID)$/ // prettier-ignore
