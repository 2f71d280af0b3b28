import { type Dataset, type Subject, type Term } from '../../../src/rdf/dataset.js'
import { rdf } from '../../../src/rdf/terms.js'
import { readList } from '../../../src/check/shacl/list.js'
import { sh } from '../../../src/check/shacl/terms.js'

/**
 * The results of a report as sorted lines, so that two reports can be compared.
 *
 * @param named whether the labels of blank nodes count: they do where both reports speak of one reading of a file.
 */
export function linesOf(graph: Dataset, report: Subject, named = false): readonly string[] {
  const label = named ? (term: Term | undefined): string => term?.nt ?? 'none' : anonymousLabel
  return graph
    .about(report)
    .all(sh.result)
    .map((result) => resultLine(graph, result, label))
    .sort()
}

export function conformsOf(graph: Dataset, report: Subject): string | undefined {
  return graph.about(report).first(sh.conforms)?.value
}

export function messagesOf(graph: Dataset, report: Subject): readonly string[] {
  return graph
    .about(report)
    .all(sh.result)
    .flatMap((result) => graph.about(result).all(sh.resultMessage))
    .map(({ nt }) => nt)
    .sort()
}

function resultLine(graph: Dataset, result: Term, label: (term: Term | undefined) => string): string {
  const said = graph.about(result)
  const path = said.first(sh.resultPath)
  return [
    `focus ${label(said.first(sh.focusNode))}`,
    `path ${path === undefined ? 'none' : pathLine(graph, path)}`,
    `value ${label(said.first(sh.value))}`,
    `severity ${label(said.first(sh.resultSeverity))}`,
    `component ${label(said.first(sh.sourceConstraintComponent))}`,
    `shape ${label(said.first(sh.sourceShape))}`,
  ].join(' | ')
}

function anonymousLabel(term: Term | undefined): string {
  if (term === undefined) return 'none'
  return term.termType === 'BlankNode' ? 'a blank node' : term.nt
}

function pathLine(graph: Dataset, path: Term): string {
  if (path.termType !== 'BlankNode') return path.nt
  const said = graph.about(path)
  if (said.first(rdf.first) !== undefined) return `(${membersLine(graph, path)})`
  for (const property of [sh.alternativePath, sh.inversePath, sh.zeroOrMorePath, sh.oneOrMorePath, sh.zeroOrOnePath]) {
    const operand = said.first(property)
    if (operand === undefined) continue
    return `${property.short}(${property === sh.alternativePath ? membersLine(graph, operand) : pathLine(graph, operand)})`
  }
  return 'a blank node'
}

function membersLine(graph: Dataset, head: Term): string {
  return (readList(graph, head) ?? []).map((member) => pathLine(graph, member)).join(' ')
}
