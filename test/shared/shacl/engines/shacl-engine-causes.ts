import { readList } from '../../../../src/check/shacl/list.js'
import { sh } from '../../../../src/check/shacl/terms.js'
import { Blank, type Dataset, type Resource, type Term } from '../../../../src/rdf/dataset.js'
import { Literal } from '../../../../src/rdf/literal.js'
import { rdf, rdfs } from '../../../../src/rdf/terms.js'
import { graph, shapesGraph } from '../../../check/shacl/turtle.js'
import { type EngineCause, type Place, asked, belowPath, lineage, resourceOf, states, uses, valuesOf, within } from './cause.js'
import * as components from './components.js'
import { type Difference, ourResults } from './reports.js'
import { isBeyondFFFF, isBlank, isIllTyped, isOf, isTagged } from './kinds-of-terms.js'

const known = new Set([sh.Violation, sh.Warning, sh.Info].map(({ nt }) => nt))

const compared = [...components.ranges, ...components.pairs]
const moments = ['date', 'dateTime', 'gYear', 'gYearMonth', 'gMonthDay', 'gDay', 'gMonth', 'time']
const isText = (term: Term): boolean => isTagged(term) || isOf('string')(term)

/** A value and what it is compared with, in either order. */
const comparedWith =
  (one: (term: Term) => boolean, other: (term: Term) => boolean) =>
  (value: Term, shape: Resource, data: Dataset): boolean =>
    operands(shape, data).some((operand) => (one(value) && other(operand)) || (other(value) && one(operand)))

/** What the values of a shape are compared with: its limits, and the values of the properties that it names. */
function operands(shape: Resource, data: Dataset): readonly Term[] {
  const limits = [sh.minExclusive, sh.minInclusive, sh.maxExclusive, sh.maxInclusive].flatMap((parameter) => shape.all(parameter))
  const named = [sh.lessThan, sh.lessThanOrEquals].flatMap((parameter) => shape.all(parameter))
  return [...limits, ...valuesOf(named, data)]
}

function sameType(a: Term, b: Term): boolean {
  return a instanceof Literal && b instanceof Literal && a.datatype === b.datatype
}

/** Where shacl-engine 1.1.2 gives another report. */
export const shaclEngineCauses: readonly EngineCause[] = [
  {
    name: 'a result with a severity of its own does not count',
    section: '3.4',
    decides: 'A node conforms to a shape if there is no result at all; the severity plays no part.',
    shown: ['`sh:node` to a shape with `sh:severity ex:Grave`', 'every node conforms'],
    explains: within({
      components: [],
      shape: (shape) => shape.all(sh.severity).some(({ nt }) => !known.has(nt)),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:node [ sh:nodeKind sh:Literal ; sh:severity :Grave ] .'),
      data: graph(':a :p :b .'),
      results: ['Node :a - :a'],
    },
  },
  {
    name: 'a result about all values carries the value of the shape above',
    section: '4.2.1',
    decides: 'A result about how many values there are, or which, has no sh:value.',
    shown: ['`sh:minCount` below a property shape', '`sh:value` is the focus node'],
    explains: within({
      components: [
        sh.MinCountConstraintComponent,
        sh.MaxCountConstraintComponent,
        sh.HasValueConstraintComponent,
        sh.UniqueLangConstraintComponent,
        sh.QualifiedMinCountConstraintComponent,
        sh.QualifiedMaxCountConstraintComponent,
      ],
      shape: belowPath,
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:property [ sh:path :q ; sh:minCount 1 ] .'),
      data: graph(':a :p :b .'),
      results: ['MinCount :b :q -'],
    },
  },
  {
    name: 'subclasses are those that the shapes declare, not the data',
    section: '1.1',
    decides: 'A node is an instance of a class by the types and the subclasses that are stated in the data.',
    shown: ['`rdfs:subClassOf` in the data', 'no effect, on `sh:class` and on targets'],
    explains: (difference, place) =>
      within({
        components: [sh.ClassConstraintComponent],
        shape: states(sh.class),
        value: (_value, shape, data) => haveSubclasses(shape.all(sh.class), data),
      })(difference, place) ||
      (difference.by === 'us' &&
        lineageOf(difference.shape, place.shapes).some((root) => haveSubclasses([...root.all(sh.targetClass), root.subject], place.data))),
    example: {
      shapes: shapesGraph(':S sh:targetClass :C ; sh:nodeKind sh:Literal .'),
      data: graph(':a a :D . :D rdfs:subClassOf :C .'),
      results: ['NodeKind :a - :a'],
    },
  },
  {
    name: 'a property shape that is a class has no instances',
    section: '2.1.3.3',
    decides: 'A shape that is also an rdfs:Class targets its instances, whether it has a path or not.',
    shown: ['a property shape that is an `rdfs:Class`', 'targets nothing'],
    explains: ({ by, shape }, { shapes }) =>
      by === 'us' && lineageOf(shape, shapes).some((root) => root.has(rdf.type, rdfs.Class) && states(sh.path)(root)),
    example: {
      shapes: shapesGraph(':C a rdfs:Class , sh:PropertyShape ; sh:path :p ; sh:minCount 1 .'),
      data: graph(':a a :C .'),
      results: ['MinCount :a :p -'],
    },
  },
  {
    name: 'a path within a path is not followed',
    section: '2.3.1',
    decides: 'The operands of every path are paths, of any kind.',
    shown: ['`sh:zeroOrMorePath` over a sequence', 'leads nowhere'],
    explains: within({
      components: components.all,
      shape: (shape, shapes) => lineage(shape, shapes).some((each) => isNested(each, shapes)),
    }),
    throws: (message, { shapes }) =>
      message.includes('undefined') && [...shapes.resources.values()].some((shape) => isNested(shape, shapes)),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path [ sh:inversePath [ sh:oneOrMorePath :p ] ] ; sh:nodeKind sh:Literal .'),
      data: graph(':b :p :a .'),
      results: ['NodeKind :a a path :b'],
    },
  },
  {
    name: 'sh:equals on a node shape gives one result at most',
    section: '4.5.1',
    decides: 'A value node that is no value of the property is a result, and so is each value of the property that is no value node.',
    shown: ['`sh:equals` on a node shape', 'one result at most'],
    explains: within({
      components: [sh.EqualsConstraintComponent],
      shape: (shape) => states(sh.equals)(shape) && !states(sh.path)(shape),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:equals :p .'),
      data: graph(':a :p :b .'),
      results: ['Equals :a - :a', 'Equals :a - :b'],
    },
  },
  {
    name: 'a language range covers tags that merely begin with the same letters',
    section: '4.4.4',
    decides: 'Tags match ranges as langMatches of SPARQL does: whole subtags, in any case, and * covers every tag.',
    shown: ['`sh:languageIn ( "en" )` on `"mos"@enm`; `( "EN" )` and `( "*" )`', 'covers `enm`; `EN` and `*` cover none'],
    explains: within({ components: [sh.LanguageInConstraintComponent], shape: states(sh.languageIn), value: isTagged }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:languageIn ( "en" ) .'),
      data: graph(':a :p "one"@en-gb, "mos"@enm .'),
      results: ['LanguageIn :a :p "mos"@enm'],
    },
  },
  {
    name: 'a blank node matches a pattern by its label',
    section: '4.4.3',
    decides: 'A blank node matches no pattern.',
    shown: ['`sh:pattern "."` on a blank node', 'matches its label'],
    explains: within({ components: [sh.PatternConstraintComponent], by: 'us', shape: states(sh.pattern), value: isBlank }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:pattern "." .'),
      data: graph(':a :p [] .'),
      results: ['Pattern :a :p _'],
    },
  },
  {
    name: 'patterns are read as those of JavaScript without Unicode',
    section: '4.4.3',
    decides: 'Patterns and flags are those of REGEX in SPARQL, which are those of XPath: \\p{L}, . for any character, the flag x.',
    shown: ['`sh:pattern "^\\\\p{L}+$"` on `Nováková`; `sh:flags "x"`', 'does not match; throws'],
    explains: within({
      components: [sh.PatternConstraintComponent],
      shape: (shape) => shape.all(sh.pattern).some(({ value }) => value.includes('\\p') || value.includes('.')),
    }),
    throws: (message, { shapes }) => message.includes("Invalid flags supplied to RegExp constructor 'x'") && uses(shapes, sh.flags, 'x'),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:pattern "^\\\\p{L}+$" .'),
      data: graph(':a :p "Nováková" , "a1" .'),
      results: ['Pattern :a :p "a1"'],
    },
  },
  {
    name: 'a character beyond U+FFFF counts as two',
    section: '4.4.1, 4.4.2',
    decides: 'The length is that of STRLEN in SPARQL, which counts characters.',
    shown: ['`sh:maxLength 1` on `😀`', 'two characters'],
    explains: within({ components: components.lengths, shape: states(sh.minLength, sh.maxLength), value: isBeyondFFFF }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:maxLength 1 .'),
      data: graph(':a :p "😀" , "ab" .'),
      results: ['MaxLength :a :p "ab"'],
    },
  },
  {
    name: 'an ill-typed literal passes',
    section: '4.1.2',
    decides: 'A literal that is ill-typed, because its text is not one of the datatype, breaks sh:datatype.',
    shown: ['`"2023-02-30"^^xsd:date` with `sh:datatype xsd:date`', 'passes'],
    explains: within({ components: [sh.DatatypeConstraintComponent], shape: states(sh.datatype), value: isIllTyped }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:datatype xsd:date .'),
      data: graph(':a :p "2023-02-30"^^xsd:date .'),
      results: ['Datatype :a :p "2023-02-30"^^<http://www.w3.org/2001/XMLSchema#date>'],
    },
  },
  {
    name: 'a string with a character beyond U+FFFF is no string',
    section: '4.1.2',
    decides: 'A literal breaks sh:datatype if its text is not one of the datatype; every character of XML may stand in a string.',
    shown: ['`"😀"` with `sh:datatype xsd:string`', 'a result'],
    explains: within({ components: [sh.DatatypeConstraintComponent], by: 'them', shape: states(sh.datatype), value: isBeyondFFFF }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:datatype xsd:string .'),
      data: graph(':a :p "😀" .'),
      results: [],
    },
  },
  {
    name: 'a closed property shape closes nothing',
    section: '4.8.1',
    decides: 'Closed are the value nodes, which for a property shape are those at the end of its path.',
    shown: ['`sh:closed` on a property shape', 'no effect'],
    explains: within({
      components: [sh.ClosedConstraintComponent],
      by: 'us',
      shape: (shape) => states(sh.path)(shape) && states(sh.closed)(shape),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:closed true .'),
      data: graph(':a :p :b . :b :q :c .'),
      results: ['Closed :a :q :c'],
    },
  },
  {
    name: 'a closed shape allows any property with which a path begins',
    section: '4.8.1',
    decides: 'Allowed are the properties that are, each by itself, the path of a property shape of the shape; longer paths allow none.',
    shown: ['`sh:closed` with `sh:property [ sh:path [ sh:inversePath :p ] ]`', 'allows `:p`'],
    explains: within({
      components: [sh.ClosedConstraintComponent],
      by: 'us',
      shape: (shape, shapes) =>
        states(sh.closed)(shape) && shape.all(sh.property).some((each) => shapes.about(each).first(sh.path) instanceof Blank),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:closed true ; sh:property [ sh:path [ sh:inversePath :p ] ] .'),
      data: graph(':a :p :b .'),
      results: ['Closed :a :p :b'],
    },
  },
  {
    name: 'a closed shape does not allow the property of a deactivated shape',
    section: '4.8.1',
    decides: 'Which properties are allowed is read from the shapes; that one of them is deactivated plays no part.',
    shown: ['`sh:closed` with `sh:property [ sh:path :p ; sh:deactivated true ]`', 'does not allow `:p`'],
    explains: within({
      components: [sh.ClosedConstraintComponent],
      by: 'them',
      shape: (shape, shapes) =>
        states(sh.closed)(shape) && shape.all(sh.property).some((each) => shapes.about(each).first(sh.deactivated)?.value === 'true'),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:closed true ; sh:property [ sh:path :p ; sh:deactivated true ] .'),
      data: graph(':a :p :b .'),
      results: [],
    },
  },
  {
    name: 'an empty graph has no targets',
    section: '2.1.3.1',
    decides: 'A node that is named as a target is one, whether the data mentions it or not.',
    shown: ['`sh:targetNode` on an empty graph', 'no results'],
    explains: ({ by }, { data }) => by === 'us' && data.size === 0,
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:minCount 1 .'),
      data: graph(''),
      results: ['MinCount :a :p -'],
    },
  },
  {
    name: 'texts with a language are put in order',
    section: '4.3, 4.5.3',
    decides: 'The order is that of < in SPARQL, which is defined for plain strings and gives an error for texts with a language.',
    shown: ['`"b"@en` with `sh:minInclusive "a"@en`', 'passes'],
    explains: within({ components: compared, by: 'us', shape: states(...components.comparing), value: comparedWith(isTagged, isText) }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:minInclusive "a"@en .'),
      data: graph(':a :p "b"@en .'),
      results: ['MinInclusive :a :p "b"@en'],
    },
  },
  {
    name: 'strings are put in the order of a dictionary',
    section: '4.3, 4.5.3',
    decides:
      'The order is that of < in SPARQL: strings by the numbers of their characters, in which every capital comes before every small letter.',
    shown: ['`sh:maxInclusive "a"` on `"B"`', 'a result'],
    explains: within({ components: compared, shape: states(...components.comparing), value: comparedWith(isOf('string'), isOf('string')) }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:maxInclusive "a" .'),
      data: graph(':a :p "B" , "b" .'),
      results: ['MaxInclusive :a :p "b"'],
    },
  },
  {
    name: 'dates of different kinds are compared',
    section: '4.3, 4.5.3',
    decides: 'Where the two values cannot be compared by < of SPARQL there is a result.',
    shown: ['`"2024"^^xsd:gYear` `sh:lessThan` an `xsd:date`', 'passes'],
    explains: within({
      components: compared,
      by: 'us',
      shape: states(...components.comparing),
      value: (value, shape, data) =>
        isOf(...moments)(value) && operands(shape, data).some((other) => isOf(...moments)(other) && !sameType(value, other)),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:lessThan :q .'),
      data: graph(':a :p "2024"^^xsd:gYear ; :q "2025-06-01"^^xsd:date .'),
      results: ['LessThan :a :p "2024"^^<http://www.w3.org/2001/XMLSchema#gYear>'],
    },
  },
  {
    name: 'ill-typed literals are compared',
    section: '4.3, 4.5.3',
    decides: 'An ill-typed literal has no value: the comparison gives an error, and so a result.',
    shown: ['`2` with `sh:maxExclusive "300"^^xsd:byte`', 'passes'],
    explains: within({
      components: compared,
      by: 'us',
      shape: states(...components.comparing),
      value: (value, shape, data) => [value, ...operands(shape, data)].some(isIllTyped),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:maxExclusive "300"^^xsd:byte .'),
      data: graph(':a :p 2 .'),
      results: ['MaxExclusive :a :p "2"^^<http://www.w3.org/2001/XMLSchema#integer>'],
    },
  },
  {
    name: 'values of disjoint shapes are counted by the wrong rule',
    section: '4.7.3',
    decides: 'A value is counted unless it conforms to one of the sibling shapes; where there is no sibling, none is left out.',
    shown: ['`sh:qualifiedValueShapesDisjoint` without siblings, or with several', 'counts no value; leaves out those that conform to all'],
    explains: within({
      components: [sh.QualifiedMinCountConstraintComponent, sh.QualifiedMaxCountConstraintComponent],
      shape: (shape) => shape.first(sh.qualifiedValueShapesDisjoint)?.value === 'true',
    }),
    example: {
      shapes: shapesGraph(
        ':S sh:targetNode :a ; sh:path :p ; sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMaxCount 0 .',
      ),
      data: graph(':a :p :b .'),
      results: ['QualifiedMaxCount :a :p -'],
    },
  },
  {
    name: 'a shape that has been asked of a node is not asked again',
    section: '3.4',
    decides: 'Validating a node against a shape gives the same results every time, whoever asks.',
    shown: [
      'two shapes that share a property shape or a `sh:node`, with one target',
      'the second time results are dropped, and the node conforms',
    ],
    explains: (difference, place) => {
      const { shapes } = place
      const source = resourceOf(shapes, difference.shape)
      if (source === undefined) return false
      // Values that are reached twice, by the same path below, are asked twice.
      const asksValues = within({ components: [], shape: (shape) => states(sh.path)(shape) && asked(shape, shapes).length > 0 })
      // Values are counted without a word of how they were reached: any that two focus nodes share is asked twice.
      const counts = qualified.has(difference.component) && asked(source, shapes).some(states(sh.path))
      return counts || asksValues(difference, place) || (difference.by === 'us' && timesGiven(difference, place) > 1)
    },
    example: {
      shapes: shapesGraph(
        ':S sh:targetNode :a ; sh:property :P . :T sh:targetNode :a ; sh:property :P . :P sh:path :p ; sh:nodeKind sh:Literal .',
      ),
      data: graph(':a :p :b .'),
      results: ['NodeKind :a :p :b', 'NodeKind :a :p :b'],
    },
  },
]

const qualified = new Set([sh.QualifiedMinCountConstraintComponent, sh.QualifiedMaxCountConstraintComponent].map(({ nt }) => nt))

/** How often we give a result. */
function timesGiven(wanted: Difference, { shapes, data }: Place): number {
  return ourResults(shapes, data).filter(
    ({ shape, component, focus, path, value }) =>
      shape === wanted.shape && component === wanted.component && focus === wanted.focus && path === wanted.path && value === wanted.value,
  ).length
}

/** Whether the data declares a subclass of one of some classes. */
function haveSubclasses(classes: readonly Term[], data: Dataset): boolean {
  const above = new Set(valuesOf([rdfs.subClassOf], data).map(({ nt }) => nt))
  return classes.some(({ nt }) => above.has(nt))
}

function lineageOf(shape: string, shapes: Dataset): readonly Resource[] {
  const source = resourceOf(shapes, shape)
  return source === undefined ? [] : lineage(source, shapes)
}

/** Whether the path of a shape has an operand that is itself a path of more than one property. */
function isNested(shape: Resource, shapes: Dataset): boolean {
  const path = shape.first(sh.path)
  if (!(path instanceof Blank)) return false
  const operators = [sh.inversePath, sh.zeroOrMorePath, sh.oneOrMorePath, sh.zeroOrOnePath]
  const simple = (term: Term): boolean => !(term instanceof Blank)
  const steps = members(path, shapes) ?? [path]
  return !steps.every((step) => {
    if (simple(step)) return true
    const about = shapes.about(step)
    const alternative = about.first(sh.alternativePath)
    if (alternative !== undefined) return (readList(shapes, alternative) ?? []).every(simple)
    return operators.some((operator) => about.all(operator).some(simple))
  })
}

/** The members of a path that is a sequence. */
function members(path: Blank, shapes: Dataset): readonly Term[] | undefined {
  return states(rdf.first)(shapes.about(path)) ? readList(shapes, path) : undefined
}
