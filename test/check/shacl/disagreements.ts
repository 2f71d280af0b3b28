import { sh } from '../../../src/check/shacl/terms.js'
import type { Dataset, Term } from '../../../src/rdf/dataset.js'
import type { Iri } from '../../../src/rdf/iri.js'
import { Literal } from '../../../src/rdf/literal.js'
import { lexicalTest } from '../../../src/check/shacl/values/datatypes.js'
import { rdfs } from '../../../src/rdf/terms.js'
import { graph, shapesGraph } from './turtle.js'

/** Why rdf-validate-shacl 0.6.5 gives another report, and what decides it. */
export interface Cause {
  readonly name: string
  /** Section of the specification of SHACL. */
  readonly section: string
  /** What the section says, in other words. */
  readonly decides: string
  readonly applies: (shapes: Dataset, data: Dataset) => boolean
  /** Whose results differ; those of shapes that ask other shapes differ with them. */
  readonly components: readonly Iri[]
  /** Whether the library throws. */
  readonly throws?: boolean
  readonly example?: {
    readonly shapes: () => Dataset
    readonly data: () => Dataset
    /** Component, focus, path and value of each result that is right. */
    readonly results: readonly string[]
  }
}

const asking: readonly Iri[] = [
  sh.AndConstraintComponent, sh.OrConstraintComponent, sh.NotConstraintComponent, sh.XoneConstraintComponent, sh.NodeConstraintComponent,
  sh.QualifiedMinCountConstraintComponent, sh.QualifiedMaxCountConstraintComponent,
] // prettier-ignore
const ranges: readonly Iri[] = [
  sh.MinExclusiveConstraintComponent, sh.MinInclusiveConstraintComponent, sh.MaxExclusiveConstraintComponent, sh.MaxInclusiveConstraintComponent,
] // prettier-ignore
const pairs: readonly Iri[] = [sh.LessThanConstraintComponent, sh.LessThanOrEqualsConstraintComponent]

const uses =
  (parameter: Iri) =>
  (shapes: Dataset): boolean =>
    [...shapes.resources.values()].some((resource) => resource.first(parameter) !== undefined)
const compares = (shapes: Dataset): boolean =>
  [sh.minExclusive, sh.minInclusive, sh.maxExclusive, sh.maxInclusive, sh.lessThan, sh.lessThanOrEquals].some((parameter) =>
    uses(parameter)(shapes),
  )
const holds =
  (test: (literal: Literal) => boolean) =>
  (...graphs: readonly Dataset[]): boolean =>
    graphs.some((dataset) =>
      [...dataset.resources.values()].some(({ objects }) => objects.some((term: Term) => term instanceof Literal && test(term))),
    )
const ill = ({ value, datatype }: Literal): boolean => !lexicalTest(datatype.value)(value)

export const causes: readonly Cause[] = [
  {
    name: 'sh:and on a path judges the focus node by the members with their path overwritten',
    section: '4.6.2',
    decides: 'Each value node has to conform to each member of the list; the results are one for each value node that does not.',
    applies: uses(sh.and),
    components: asking,
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:and ( [ sh:datatype xsd:integer ] [ sh:minInclusive 5 ] ) .'),
      data: graph(':a :p 1, 7 .'),
      results: [
        'sh:AndConstraintComponent: focus https://example.org/a, path https://example.org/p, value "1"^^<http://www.w3.org/2001/XMLSchema#integer>',
      ],
    },
  },
  {
    name: 'sh:equals on a node shape forgets the focus node itself',
    section: '4.5.1',
    decides: 'A value node that is no value of the property is a result, and so is each value of the property that is no value node.',
    applies: uses(sh.equals),
    components: [sh.EqualsConstraintComponent, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:equals :p .'),
      data: graph(':a :p :b .'),
      results: [
        'sh:EqualsConstraintComponent: focus https://example.org/a, path none, value https://example.org/a',
        'sh:EqualsConstraintComponent: focus https://example.org/a, path none, value https://example.org/b',
      ],
    },
  },
  {
    name: 'a language range covers tags that merely begin with the same letters',
    section: '4.4.4',
    decides: 'Tags match ranges as langMatches of SPARQL does: whole subtags, in any case, and * covers every tag.',
    applies: uses(sh.languageIn),
    components: [sh.LanguageInConstraintComponent, ...asking],
    example: {
      shapes: shapesGraph(
        ':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:languageIn ( "en" ) ] , [ sh:path :q ; sh:languageIn ( "*" ) ] .',
      ),
      data: graph(':a :p "one"@en-gb, "mos"@enm ; :q "jedna"@cs .'),
      results: ['sh:LanguageInConstraintComponent: focus https://example.org/a, path https://example.org/p, value "mos"@enm'],
    },
  },
  {
    name: 'a date that the calendar does not have is taken for a date',
    section: '4.1.2',
    decides: 'A literal that is ill-typed, because its text is not one of the datatype, breaks sh:datatype.',
    applies: holds(ill),
    components: [sh.DatatypeConstraintComponent, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:datatype xsd:date ] .'),
      data: graph(':a :p "2023-02-30"^^xsd:date, "2024-02-29"^^xsd:date, "2025-13-01"^^xsd:date .'),
      results: ['2023-02-30', '2025-13-01'].map(
        (date) =>
          `sh:DatatypeConstraintComponent: focus https://example.org/a, path https://example.org/p, value "${date}"^^<http://www.w3.org/2001/XMLSchema#date>`,
      ),
    },
  },
  {
    name: 'values of different datatypes, and ill-typed ones, are compared',
    section: '4.5.3',
    decides:
      'Where the two values cannot be compared there is a result; so for the ranges of 4.3, where the value cannot be compared with the limit.',
    applies: compares,
    components: [...ranges, ...pairs, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:lessThan :q ] .'),
      data: graph(':a :p "2024"^^xsd:gYear ; :q "2025-06-01"^^xsd:date .'),
      results: [
        'sh:LessThanConstraintComponent: focus https://example.org/a, path https://example.org/p, value "2024"^^<http://www.w3.org/2001/XMLSchema#gYear>',
      ],
    },
  },
  {
    name: 'texts with a language are put in order',
    section: '4.5.3',
    decides: 'The order is that of < in SPARQL, which is defined for plain strings and gives an error for texts with a language.',
    applies: compares,
    components: [...ranges, ...pairs, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:lessThan :q ] .'),
      data: graph(':a :p "a"@en ; :q "b"@en .'),
      results: ['sh:LessThanConstraintComponent: focus https://example.org/a, path https://example.org/p, value "a"@en'],
    },
  },
  {
    name: 'strings are put in the order of a dictionary',
    section: '4.3.4',
    decides:
      'The order is that of < in SPARQL: strings by the numbers of their characters, in which every capital comes before every small letter.',
    applies: compares,
    components: [...ranges, ...pairs, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:maxInclusive "a" ] .'),
      data: graph(':a :p "B" , "b" .'),
      results: ['sh:MaxInclusiveConstraintComponent: focus https://example.org/a, path https://example.org/p, value "b"'],
    },
  },
  {
    name: 'patterns are read as those of JavaScript without Unicode',
    section: '4.4.3',
    decides: 'Patterns and flags are those of REGEX in SPARQL, which are those of XPath: \\p{L}, the flag x, $ only at the end.',
    applies: uses(sh.pattern),
    components: [sh.PatternConstraintComponent, ...asking],
    throws: true,
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:pattern "^\\\\p{L}+$" ] .'),
      data: graph(':a :p "Nováková" , "a1" .'),
      results: ['sh:PatternConstraintComponent: focus https://example.org/a, path https://example.org/p, value "a1"'],
    },
  },
  {
    name: 'a character beyond U+FFFF counts as two',
    section: '4.4.2',
    decides: 'The length is that of STRLEN in SPARQL, which counts characters.',
    applies: (shapes) => uses(sh.maxLength)(shapes) || uses(sh.minLength)(shapes),
    components: [sh.MinLengthConstraintComponent, sh.MaxLengthConstraintComponent, ...asking],
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:maxLength 1 ] .'),
      data: graph(':a :p "😀" , "ab" .'),
      results: ['sh:MaxLengthConstraintComponent: focus https://example.org/a, path https://example.org/p, value "ab"'],
    },
  },
  {
    name: 'an inverse path over more than one predicate is not supported',
    section: '2.3.1.4',
    decides: 'The operand of sh:inversePath is any path.',
    applies: uses(sh.inversePath),
    components: [],
    throws: true,
    example: {
      shapes: shapesGraph(':S sh:targetNode :c ; sh:property [ sh:path [ sh:inversePath ( :p :q ) ] ; sh:hasValue :b ] .'),
      data: graph(':a :p :b . :b :q :c .'),
      results: ['sh:HasValueConstraintComponent: focus https://example.org/c, path a blank node, value none'],
    },
  },
  {
    name: 'a cycle of subclasses is followed without end',
    section: '1.1',
    decides: 'A subclass is one by one or more statements of rdfs:subClassOf; a cycle adds nothing.',
    applies: (_shapes, data) => [...data.resources.values()].some((resource) => resource.first(rdfs.subClassOf) !== undefined),
    components: [],
    throws: true,
    example: {
      shapes: shapesGraph(':S sh:targetClass :C ; sh:nodeKind sh:BlankNode .'),
      data: graph(':C rdfs:subClassOf :D . :D rdfs:subClassOf :C . :a a :D .'),
      results: ['sh:NodeKindConstraintComponent: focus https://example.org/a, path none, value https://example.org/a'],
    },
  },
]
