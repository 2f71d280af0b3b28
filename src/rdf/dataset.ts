import type * as RDF from '@rdfjs/types'
import { Iri, iri } from './iri.js'
import { Literal, toLiteral } from './literal.js'

/** A blank node. We read them (in shapes, in other people's data); we never write one about a review. */
export class Blank implements RDF.BlankNode {
  readonly termType = 'BlankNode'
  readonly value: string
  readonly nt: string

  constructor(value: string) {
    this.value = value
    this.nt = `_:${value}`
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return other === this || (other?.termType === 'BlankNode' && other.value === this.value)
  }
}

export type Subject = Iri | Blank
export type Term = Iri | Blank | Literal

const defaultGraph: RDF.DefaultGraph = {
  termType: 'DefaultGraph',
  value: '',
  equals: (other) => other?.termType === 'DefaultGraph',
}

/** One statement, made only when somebody asks for statements one by one. */
export class Statement implements RDF.Quad {
  readonly termType = 'Quad'
  readonly value = ''
  readonly subject: Subject
  readonly predicate: Iri
  readonly object: Term
  readonly graph: Iri | RDF.DefaultGraph

  constructor(subject: Subject, predicate: Iri, object: Term, graph: Iri | RDF.DefaultGraph = defaultGraph) {
    this.subject = subject
    this.predicate = predicate
    this.object = object
    this.graph = graph
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return (
      other?.termType === 'Quad' &&
      this.subject.equals(other.subject) &&
      this.predicate.equals(other.predicate) &&
      this.object.equals(other.object) &&
      this.graph.equals(other.graph)
    )
  }
}

/** All statements about one subject, as two parallel lists in the order in which they were made. */
export class Resource {
  readonly subject: Subject
  readonly predicates: Iri[] = []
  readonly objects: Term[] = []

  constructor(subject: Subject) {
    this.subject = subject
  }

  /** States one thing; saying it twice changes nothing. */
  add(predicate: Iri, object: Term): this {
    if (!this.has(predicate, object)) {
      this.predicates.push(predicate)
      this.objects.push(object)
    }
    return this
  }

  has(predicate: Iri, object: Term): boolean {
    const { predicates, objects } = this
    for (let i = 0; i < predicates.length; i++) {
      if ((predicates[i] as Iri).is(predicate)) {
        const found = objects[i] as Term
        if (found === object || found.nt === object.nt) return true
      }
    }
    return false
  }

  remove(predicate: Iri, object: Term): boolean {
    for (let i = 0; i < this.predicates.length; i++) {
      if ((this.predicates[i] as Iri).is(predicate) && (this.objects[i] as Term).nt === object.nt) {
        this.predicates.splice(i, 1)
        this.objects.splice(i, 1)
        return true
      }
    }
    return false
  }

  /** Every object of a predicate, in the order in which they were stated. */
  all(predicate: Iri): readonly Term[] {
    const found: Term[] = []
    for (let i = 0; i < this.predicates.length; i++) {
      if ((this.predicates[i] as Iri).is(predicate)) found.push(this.objects[i] as Term)
    }
    return found
  }

  first(predicate: Iri): Term | undefined {
    for (let i = 0; i < this.predicates.length; i++) {
      if ((this.predicates[i] as Iri).is(predicate)) return this.objects[i]
    }
    return undefined
  }
}

const nothing = new Resource(new Blank('nothing'))

/**
 * One graph: a map from subject to `Resource`.
 *
 * It is an RDF/JS `DatasetCore`, so that any library of that interface takes it as it is; statements exist
 * as objects only while such a library walks over them. Order of insertion is kept, and is the order of output.
 */
export class Dataset implements RDF.DatasetCore<Statement, RDF.Quad> {
  readonly resources = new Map<string, Resource>()

  /** The resource of a subject, made if it is not there yet. */
  resource(subject: Subject): Resource {
    const known = this.resources.get(subject.nt)
    if (known !== undefined) return known
    const made = new Resource(subject)
    this.resources.set(subject.nt, made)
    return made
  }

  /** The resource of a subject to read from: an empty one if nothing is said of it. */
  about(subject: Term): Resource {
    return this.resources.get(subject.nt) ?? nothing
  }

  state(subject: Subject, predicate: Iri, object: Term): this {
    this.resource(subject).add(predicate, object)
    return this
  }

  /** Every subject of which `predicate` `object` is stated. */
  *subjects(predicate: Iri, object: Term): Generator<Subject> {
    for (const resource of this.resources.values()) if (resource.has(predicate, object)) yield resource.subject
  }

  get size(): number {
    let size = 0
    for (const resource of this.resources.values()) size += resource.objects.length
    return size
  }

  add(quad: RDF.Quad): this {
    return this.state(toSubject(quad.subject), toPredicate(quad.predicate), toTerm(quad.object))
  }

  delete(quad: RDF.Quad): this {
    const subject = toSubject(quad.subject)
    const resource = this.resources.get(subject.nt)
    if (resource?.remove(toPredicate(quad.predicate), toTerm(quad.object)) && resource.objects.length === 0) {
      this.resources.delete(subject.nt)
    }
    return this
  }

  has(quad: RDF.Quad): boolean {
    if (quad.graph.termType !== 'DefaultGraph' || quad.subject.termType === 'Variable' || quad.subject.termType === 'Quad') return false
    const resource = this.resources.get(toSubject(quad.subject).nt)
    return resource?.has(toPredicate(quad.predicate), toTerm(quad.object)) ?? false
  }

  match(subject?: RDF.Term | null, predicate?: RDF.Term | null, object?: RDF.Term | null, graph?: RDF.Term | null): Dataset {
    const found = new Dataset()
    if (graph != null && graph.termType !== 'DefaultGraph') return found
    for (const resource of this.among(subject)) {
      for (let i = 0; i < resource.objects.length; i++) {
        if (predicate != null && !(resource.predicates[i] as Iri).equals(predicate)) continue
        if (object != null && !(resource.objects[i] as Term).equals(object)) continue
        const copy = found.resource(resource.subject)
        copy.predicates.push(resource.predicates[i] as Iri)
        copy.objects.push(resource.objects[i] as Term)
      }
    }
    return found
  }

  private among(subject: RDF.Term | null | undefined): Iterable<Resource> {
    if (subject == null) return this.resources.values()
    const key = subject.termType === 'NamedNode' ? `<${subject.value}>` : subject.termType === 'BlankNode' ? `_:${subject.value}` : ''
    const resource = this.resources.get(key)
    return resource === undefined ? [] : [resource]
  }

  *[Symbol.iterator](): Iterator<Statement> {
    for (const { subject, predicates, objects } of this.resources.values()) {
      for (let i = 0; i < objects.length; i++) yield new Statement(subject, predicates[i] as Iri, objects[i] as Term)
    }
  }
}

function toSubject(term: RDF.Term): Subject {
  if (term instanceof Iri || term instanceof Blank) return term
  if (term.termType === 'NamedNode') return iri(term.value)
  if (term.termType === 'BlankNode') return new Blank(term.value)
  throw new RangeError(`a ${term.termType} cannot be a subject in RDF 1.1`)
}

function toPredicate(term: RDF.Term): Iri {
  if (term instanceof Iri) return term
  if (term.termType === 'NamedNode') return iri(term.value)
  throw new RangeError(`a ${term.termType} cannot be a predicate`)
}

function toTerm(term: RDF.Term): Term {
  if (term instanceof Literal) return term
  return term.termType === 'Literal' ? toLiteral(term) : toSubject(term)
}
