import { Dataset, Resource, type Subject, type Term } from '../rdf/dataset.js'
import { Iri } from '../rdf/iri.js'
import type { FieldPath } from '../record/draft.js'
import type { Names } from '../record/names.js'
import type { BookReview } from '../record/review.js'
import { describeInto } from './describe.js'
import { bookBindings } from './book-bindings.js'
import { reviewBindings } from './review-bindings.js'
import { journalBindings } from './serial-bindings.js'
import type { Bindings } from './binding.js'

/** From a node, and a predicate and value if there are any, back to the field of the record. */
export type Trace = (focus: Term, predicate?: Term, value?: Term) => FieldPath | undefined

/**
 * Describes a record once more, noting which field every statement comes from. For what is *not* stated the binding table
 * says which field would have stated it. Run only for records that have findings.
 */
export function traceOf(record: BookReview, names: Names): Trace {
  const noted = new NotingDataset()
  describeInto(noted, record, names, (path) => {
    noted.path = path
  })
  return (focus, predicate, value) => {
    const exact = predicate && value ? noted.fields.get(`${focus.nt} ${predicate.nt} ${value.nt}`) : undefined
    const stated = predicate ? noted.fields.get(`${focus.nt} ${predicate.nt}`) : undefined
    const owner = noted.owners.get(focus.nt)
    return exact ?? stated ?? (predicate instanceof Iri ? missingField(focus, predicate, owner) : undefined) ?? owner
  }
}

/** A dataset that remembers which field was being described when a statement came. */
class NotingDataset extends Dataset {
  path: FieldPath = ''
  readonly fields = new Map<string, FieldPath>()
  /** Subject → the field that first described it. */
  readonly owners = new Map<string, FieldPath>()

  override resource(subject: Subject): Resource {
    const known = this.resources.get(subject.nt)
    if (known !== undefined) return known
    const made = new NotingResource(subject, this)
    this.resources.set(subject.nt, made)
    this.owners.set(subject.nt, this.path)
    return made
  }
}

class NotingResource extends Resource {
  private readonly dataset: NotingDataset

  constructor(subject: Subject, dataset: NotingDataset) {
    super(subject)
    this.dataset = dataset
  }

  override add(predicate: Iri, object: Term): this {
    const { fields, path } = this.dataset
    const statement = `${this.subject.nt} ${predicate.nt}`
    if (!fields.has(statement)) fields.set(statement, path)
    if (!fields.has(`${statement} ${object.nt}`)) fields.set(`${statement} ${object.nt}`, path)
    return super.add(predicate, object)
  }
}

/** The field of the focus's thing that would have stated the predicate. */
function missingField(focus: Term, predicate: Iri, owner: FieldPath | undefined): FieldPath | undefined {
  const name = focus.value.slice(focus.value.indexOf('#') + 1)
  if (name === 'review') return fieldOf(reviewBindings, 'review', predicate)
  if (name === 'book') return joined(/^books\[\d+\]/.exec(owner ?? '')?.[0], fieldOf(bookBindings, 'book', predicate))
  if (name === 'journal') return joined('serial', fieldOf(journalBindings, 'journal', predicate))
  return undefined
}

function fieldOf<T>(bindings: Bindings<T>, node: string, predicate: Iri): FieldPath | undefined {
  for (const field in bindings) {
    if (bindings[field].uses.some((use) => use.node === node && use.predicate === predicate)) return field
  }
  return undefined
}

function joined(owner: FieldPath | undefined, field: FieldPath | undefined): FieldPath | undefined {
  return owner === undefined || field === undefined ? owner : `${owner}.${field}`
}
