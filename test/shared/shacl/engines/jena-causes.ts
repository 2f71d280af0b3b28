import { sh } from '../../../../src/check/shacl/terms.js'
import { graph, shapesGraph } from '../../../check/shacl/turtle.js'
import { type EngineCause, belowPath, states, uses, valuesOf, within } from './cause.js'
import * as components from './components.js'
import { isBeyondFFFF, isTagged, isWithoutOrder } from './kinds-of-terms.js'

/** Where Apache Jena 4.5.0 gives another report. */
export const jenaCauses: readonly EngineCause[] = [
  {
    name: 'a property shape of a property shape is asked of the wrong nodes',
    section: '4.7.2',
    decides: 'The focus nodes of the inner shape are the value nodes of the outer one.',
    shown: ['`sh:property` on a property shape that has a target', 'asks the inner shape of the focus node, not of the values'],
    explains: within({ components: components.all, shape: belowPath }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:property [ sh:path :q ; sh:minCount 1 ] .'),
      data: graph(':a :p :b . :b :q :c .'),
      results: [],
    },
  },
  {
    name: 'a closed property shape closes its focus node',
    section: '4.8.1',
    decides: 'Closed are the value nodes, which for a property shape are those at the end of its path.',
    shown: ['`sh:closed` on a property shape', 'closes the focus node, not the values'],
    explains: within({ components: [sh.ClosedConstraintComponent], shape: (shape) => states(sh.path)(shape) && states(sh.closed)(shape) }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:closed true .'),
      data: graph(':a :p :b . :b :q :c .'),
      results: ['Closed :a :q :c'],
    },
  },
  {
    name: 'texts with a language are put in order',
    section: '4.3, 4.5.3',
    decides: 'The order is that of < in SPARQL, which is defined for plain strings and gives an error for texts with a language.',
    shown: ['`"b"@en` with `sh:minInclusive "a"@en`', 'passes'],
    explains: within({
      components: [...components.ranges, ...components.pairs],
      by: 'us',
      shape: states(...components.comparing),
      value: isTagged,
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:minInclusive "a"@en .'),
      data: graph(':a :p "b"@en .'),
      results: ['MinInclusive :a :p "b"@en'],
    },
  },
  {
    name: 'a value that has no order is no more than itself',
    section: '4.3, 4.5.4',
    decides:
      'The comparison is <= of SPARQL, which gives an error for such values, the same or not; where it cannot be made there is a result.',
    shown: ['`"x"^^xsd:integer` `sh:lessThanOrEquals` itself', 'passes'],
    explains: within({
      components: [sh.LessThanOrEqualsConstraintComponent, sh.MinInclusiveConstraintComponent, sh.MaxInclusiveConstraintComponent],
      by: 'us',
      shape: states(sh.lessThanOrEquals, sh.minInclusive, sh.maxInclusive),
      value: (value, shape, data) =>
        isWithoutOrder(value) &&
        (valuesOf(shape.all(sh.lessThanOrEquals), data).some(({ nt }) => nt === value.nt) ||
          [sh.minInclusive, sh.maxInclusive].some((parameter) => shape.has(parameter, value))),
    }),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:lessThanOrEquals :q .'),
      data: graph(':a :p "x"^^xsd:integer ; :q "x"^^xsd:integer .'),
      results: ['LessThanOrEquals :a :p "x"^^<http://www.w3.org/2001/XMLSchema#integer>'],
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
    name: 'the flag x is not supported',
    section: '4.4.3',
    decides: 'Flags are those of REGEX in SPARQL, which takes them from XPath: s, m, i and x.',
    shown: ['`sh:flags "x"`', 'throws'],
    explains: () => false,
    throws: (message, { shapes }) => message.includes('Unsupported flag in regex modifiers: x') && uses(shapes, sh.flags, 'x'),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:pattern "a b" ; sh:flags "x" .'),
      data: graph(':a :p "ab" , "a b" .'),
      results: ['Pattern :a :p "a b"'],
    },
  },
  {
    name: 'a qualified shape without a count is refused',
    section: '4.7.3',
    decides: 'Either count makes a constraint together with the shape; the shape alone makes none, and breaks no rule of the syntax.',
    shown: ['`sh:qualifiedValueShape` without a count', 'refuses the shapes'],
    explains: () => false,
    throws: (message, { shapes }) =>
      message.includes('At least one of sh:qualifiedMinCount and sh:qualifiedMaxCount required') &&
      [...shapes.resources.values()].some(
        (shape) => states(sh.qualifiedValueShape)(shape) && !states(sh.qualifiedMinCount, sh.qualifiedMaxCount)(shape),
      ),
    example: {
      shapes: shapesGraph(':S sh:targetNode :a ; sh:path :p ; sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:minCount 2 .'),
      data: graph(':a :p :b .'),
      results: ['MinCount :a :p -'],
    },
  },
]
