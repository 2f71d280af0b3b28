import type { Dataset, Resource, Term } from '../rdf/dataset.js'
import { Iri } from '../rdf/iri.js'
import { rdf, xsd } from '../rdf/terms.js'
import { sh } from './shacl/terms.js'

/** Datatypes as an editor would call them. */
const datatypes: ReadonlyMap<string, string> = new Map([
  [xsd.string.value, 'plain text'],
  [xsd.integer.value, 'a whole number'],
  [xsd.decimal.value, 'a number'],
  [xsd.boolean.value, 'true or false'],
  [xsd.date.value, 'a day such as 2025-12-12'],
  [xsd.gYearMonth.value, 'a year and month such as 2025-12'],
  [xsd.gYear.value, 'a year such as 2025'],
])

/** What a shape expects, in words: as its description says it, else a list to choose from, else a datatype. */
export function expectedOf(shape: Resource, shapes: Dataset): string | undefined {
  const described = shape.first(sh.description)?.value
  if (described !== undefined) return described
  const list = shape.first(sh.in)
  if (list !== undefined) return orOf(membersOf(list, shapes).map(nameOf))
  return datatypes.get(shape.first(sh.datatype)?.value ?? '')
}

function membersOf(list: Term, shapes: Dataset): readonly Term[] {
  const members: Term[] = []
  const seen = new Set<string>()
  for (let at: Term | undefined = list; at !== undefined && !seen.has(at.nt); at = shapes.about(at).first(rdf.rest)) {
    seen.add(at.nt)
    const member = shapes.about(at).first(rdf.first)
    if (member !== undefined) members.push(member)
  }
  return members
}

/** A text as it stands; of an address, its last part. */
function nameOf(term: Term): string {
  return term instanceof Iri ? (/[^/#]*$/.exec(term.value)?.[0] ?? term.value) : term.value
}

function orOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}
