import type * as RDF from '@rdfjs/types'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DataFactory, Store } from 'n3'
import type { Dataset } from '../../../../src/rdf/dataset.js'
import { toLiteral } from '../../../../src/rdf/literal.js'
import type { EngineCase } from './cases.js'
import type { Report } from './reports.js'

/** The little of shacl-engine that is used here. It has no types, and is no dependency of the project. */
interface Engine {
  readonly Validator: new (shapes: Store, options: object) => { validate(data: { dataset: Store }): Promise<{ results: EngineResult[] }> }
}

interface EngineResult {
  readonly focusNode: { readonly term: RDF.Term }
  readonly path?: readonly { readonly quantifier: string; readonly start: string; readonly predicates: readonly RDF.Term[] }[] | null
  readonly value?: { readonly term: RDF.Term }
  readonly severity: RDF.Term
  readonly constraintComponent: RDF.Term
  readonly shape: { readonly ptr: { readonly term: RDF.Term } }
}

const factory = { ...DataFactory, dataset: (quads: readonly RDF.Quad[] = []) => new Store([...quads]) }

/** The reports of shacl-engine on every graph of some cases, in their order. */
export async function shaclEngineReports(cases: readonly EngineCase[]): Promise<readonly (readonly Report[])[]> {
  const { Validator } = await load()
  const reports: (readonly Report[])[] = []
  for (const { shapes, graphs } of cases) {
    const found: Report[] = []
    for (const data of graphs) found.push(await reportOf(Validator, shapes, data))
    reports.push(found)
  }
  return reports
}

async function reportOf(Validator: Engine['Validator'], shapes: Dataset, data: Dataset): Promise<Report> {
  try {
    // A new one for each graph: one that has thrown is not to be trusted.
    const { results } = await new Validator(new Store([...shapes]), { factory }).validate({ dataset: new Store([...data]) })
    return results.map(({ focusNode, path, value, severity, constraintComponent, shape }) => ({
      focus: term(focusNode.term),
      path: pathOf(path),
      value: term(value?.term),
      severity: term(severity),
      component: term(constraintComponent),
      shape: term(shape.ptr.term),
    }))
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}

function pathOf(path: EngineResult['path']): string {
  if (path == null) return ''
  const [step, ...more] = path
  const single = more.length === 0 && step?.quantifier === 'one' && step.start === 'subject' && step.predicates.length === 1
  return single ? term(step.predicates[0]) : 'a path'
}

function term(foreign: RDF.Term | undefined): string {
  if (foreign === undefined) return ''
  if (foreign.termType === 'Literal') return toLiteral(foreign).nt
  return foreign.termType === 'BlankNode' ? `_:${foreign.value}` : `<${foreign.value}>`
}

async function load(): Promise<Engine> {
  const folder = process.env['RECENSION_SHACL_ENGINE']
  const file = join(folder ?? '', 'node_modules/shacl-engine/index.js')
  if (folder === undefined || !existsSync(file)) {
    throw new Error(
      'shacl-engine is missing: npm install --prefix <folder> shacl-engine@1.1.2, and set RECENSION_SHACL_ENGINE to the folder, as .ci/run does.',
    )
  }
  return (await import(pathToFileURL(file).href)) as Engine
}
