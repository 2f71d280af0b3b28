import { type Iri, vocabularyTerm } from '../../rdf/iri.js'

const base = 'http://www.w3.org/ns/shacl#'

/** Vocabulary terms as an object keyed by their local names. */
function terms<const Name extends string>(names: readonly Name[]): Readonly<Record<Name, Iri>> {
  return Object.fromEntries(names.map((name) => [name, vocabularyTerm(base + name, `sh:${name}`)])) as Record<Name, Iri>
}

/** Every term of SHACL Core. Source: https://www.w3.org/TR/shacl/. */
// prettier-ignore
export const sh = terms([
  'AndConstraintComponent', 'BlankNode', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'ClassConstraintComponent', 'ClosedConstraintComponent',
  'DatatypeConstraintComponent', 'DisjointConstraintComponent', 'EqualsConstraintComponent', 'HasValueConstraintComponent', 'IRI', 'IRIOrLiteral',
  'InConstraintComponent', 'Info', 'LanguageInConstraintComponent', 'LessThanConstraintComponent', 'LessThanOrEqualsConstraintComponent', 'Literal',
  'MaxCountConstraintComponent', 'MaxExclusiveConstraintComponent', 'MaxInclusiveConstraintComponent', 'MaxLengthConstraintComponent',
  'MinCountConstraintComponent', 'MinExclusiveConstraintComponent', 'MinInclusiveConstraintComponent', 'MinLengthConstraintComponent',
  'NodeConstraintComponent', 'NodeKindConstraintComponent', 'NodeShape', 'NotConstraintComponent', 'OrConstraintComponent',
  'PatternConstraintComponent', 'PropertyConstraintComponent', 'PropertyShape', 'QualifiedMaxCountConstraintComponent',
  'QualifiedMinCountConstraintComponent', 'UniqueLangConstraintComponent', 'ValidationReport', 'ValidationResult', 'Violation', 'Warning',
  'XoneConstraintComponent',
  'alternativePath', 'and', 'class', 'closed', 'conforms', 'datatype', 'deactivated', 'defaultValue', 'description', 'disjoint', 'entailment',
  'equals', 'flags', 'focusNode', 'group', 'hasValue', 'ignoredProperties', 'in', 'inversePath', 'languageIn', 'lessThan', 'lessThanOrEquals',
  'maxCount', 'maxExclusive', 'maxInclusive', 'maxLength', 'message', 'minCount', 'minExclusive', 'minInclusive', 'minLength', 'name', 'node',
  'nodeKind', 'not', 'oneOrMorePath', 'or', 'order', 'path', 'pattern', 'property', 'qualifiedMaxCount', 'qualifiedMinCount',
  'qualifiedValueShape', 'qualifiedValueShapesDisjoint', 'result', 'resultMessage', 'resultPath', 'resultSeverity', 'severity',
  'sourceConstraintComponent', 'sourceShape', 'targetClass', 'targetNode', 'targetObjectsOf', 'targetSubjectsOf', 'uniqueLang', 'value', 'xone',
  'zeroOrMorePath', 'zeroOrOnePath',
])
export const shaclNamespace = base
