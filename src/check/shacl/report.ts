import { Blank, Dataset, type Subject, type Term } from '../../rdf/dataset.js'
import { type Iri } from '../../rdf/iri.js'
import { typed } from '../../rdf/literal.js'
import { rdf, xsd } from '../../rdf/terms.js'
import type { Result } from './model.js'
import { sh } from './terms.js'

/**
 * The results as RDF: one `sh:ValidationReport` (SHACL 3.6).
 *
 * @param shapes the shapes graph, from which the paths that are no single property are copied.
 */
export function reportDataset(results: readonly Result[], shapes: Dataset = new Dataset()): Dataset {
  const report = new Dataset()
  const fresh = freshNames(results)
  const root = fresh('report')
  report.state(root, rdf.type, sh.ValidationReport)
  report.state(root, sh.conforms, typed(String(results.length === 0), xsd.boolean))
  for (const result of results) report.state(root, sh.result, addResult(report, result, shapes, fresh))
  return report
}

type Fresh = (name: string) => Blank

function addResult(report: Dataset, result: Result, shapes: Dataset, fresh: Fresh): Blank {
  const node = fresh('result')
  const about = report.resource(node)
  about.add(rdf.type, sh.ValidationResult).add(sh.focusNode, result.focusNode)
  if (result.path !== undefined) about.add(sh.resultPath, copyPath(report, result.path, shapes, fresh))
  if (result.value !== undefined) about.add(sh.value, result.value)
  about.add(sh.resultSeverity, result.severity).add(sh.sourceConstraintComponent, result.component).add(sh.sourceShape, result.sourceShape)
  for (const message of result.messages) about.add(sh.resultMessage, message)
  return node
}

const pathProperties = [
  rdf.first, rdf.rest, sh.alternativePath, sh.inversePath, sh.zeroOrMorePath, sh.oneOrMorePath, sh.zeroOrOnePath,
] // prettier-ignore

/** Copies the nodes of a path, each once, under new names. */
function copyPath(report: Dataset, path: Iri | Subject, shapes: Dataset, fresh: Fresh): Term {
  const names = new Map<string, Blank>()
  const queue: Blank[] = []
  const nameOf = (term: Term): Term => {
    if (!(term instanceof Blank)) return term
    const known = names.get(term.nt)
    if (known !== undefined) return known
    const made = fresh('path')
    names.set(term.nt, made)
    queue.push(term)
    return made
  }
  const root = nameOf(path)
  for (const node of queue) {
    for (const property of pathProperties) {
      for (const object of shapes.about(node).all(property)) report.state(names.get(node.nt) ?? node, property, nameOf(object))
    }
  }
  return root
}

/** Blank nodes that no result mentions. */
function freshNames(results: readonly Result[]): Fresh {
  const taken = new Set<string>()
  for (const { focusNode, value, sourceShape } of results) {
    for (const term of [focusNode, value, sourceShape]) if (term instanceof Blank) taken.add(term.value)
  }
  let count = 0
  return (name) => {
    let label = name
    while (taken.has(label)) label = `${name}${++count}`
    taken.add(label)
    return new Blank(label)
  }
}
