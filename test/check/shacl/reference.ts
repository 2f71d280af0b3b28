import type * as RDF from '@rdfjs/types'
import { Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import type { Result } from '../../../src/check/shacl/index.js'
import type { Dataset } from '../../../src/rdf/dataset.js'
import { toLiteral } from '../../../src/rdf/literal.js'

/** What rdf-validate-shacl finds in each graph, as sorted lines; its error where it throws. */
export async function referenceLines(shapes: Dataset, graphs: readonly Dataset[]): Promise<readonly (readonly string[] | Error)[]> {
  const options = { maxNodeChecks: 0, allowNamedNodeInList: false }
  const create = (): SHACLValidator => new SHACLValidator(new Store([...shapes]), options)
  let validator = create()
  const lines: (readonly string[] | Error)[] = []
  for (const data of graphs) {
    const found = await linesOf(validator, data)
    lines.push(found)
    // one that has thrown drops results ever after
    if (found instanceof Error) validator = create()
  }
  return lines
}

async function linesOf(validator: SHACLValidator, data: Dataset): Promise<readonly string[] | Error> {
  try {
    const report = await validator.validate(new Store([...data]))
    return report.results
      .map((result) =>
        line(result.focusNode, result.path, result.value, result.severity, result.sourceConstraintComponent, result.sourceShape),
      )
      .sort()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Our results in the same form. */
export function compiledLines(results: readonly Result[]): readonly string[] {
  return results
    .map((result) => line(result.focusNode, result.path, result.value, result.severity, result.component, result.sourceShape))
    .sort()
}

/** What stands in one list and not in the other, each as often as it does. */
export function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = [...b]
  const only = a.filter((entry) => {
    const at = left.indexOf(entry)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...only, ...left]
}

function line(...terms: readonly (RDF.Term | null | undefined)[]): string {
  const [focus, path, value, severity, component, shape] = terms.map(name)
  return `${component}: focus ${focus}, path ${path}, value ${value}, severity ${severity}, shape ${shape}`
}

function name(term: RDF.Term | null | undefined): string {
  if (term == null) return 'none'
  if (term.termType === 'Literal') return toLiteral(term).nt
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value.replace('http://www.w3.org/ns/shacl#', 'sh:')
}
