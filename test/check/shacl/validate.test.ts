import { describe, expect, it } from 'vitest'
import { type CompiledShapes, compileShapes, reportDataset } from '../../../src/check/shacl/index.js'
import { sh } from '../../../src/check/shacl/terms.js'
import { Dataset } from '../../../src/rdf/dataset.js'
import { iri } from '../../../src/rdf/iri.js'
import { text } from '../../../src/rdf/literal.js'
import { rdf } from '../../../src/rdf/terms.js'
import { cpuTime } from './cpu-time.js'
import { turtle } from './turtle.js'

function compile(shapes: string): CompiledShapes {
  const compiled = compileShapes(turtle(shapes))
  if (!compiled.ok) throw new Error(compiled.problems.map(({ reason }) => reason).join('\n'))
  return compiled
}

function check(shapes: string, data: string): readonly string[] {
  return compile(shapes)
    .validate(turtle(data))
    .map(
      ({ component, value }) =>
        `${component.short?.replace(/^sh:|ConstraintComponent$/g, '') ?? ''}${value === undefined ? '' : ` ${value.value}`}`,
    )
}

describe('A target', () => {
  it('by class reaches instances of subclasses that the data declares, and not those that only the shapes declare', () => {
    const shapes = ':S sh:targetClass :Work ; sh:nodeKind sh:BlankNode . :Map rdfs:subClassOf :Work .'
    expect(check(shapes, ':Book rdfs:subClassOf :Print . :Print rdfs:subClassOf :Work . :a a :Book . :b a :Map .')).toEqual([
      'NodeKind https://example.org/a',
    ])
  })

  it('that is met by class, by name and as subject is validated once', () => {
    const shapes =
      ':S sh:targetClass :C, :D ; sh:targetNode :a ; sh:targetSubjectsOf :p ; sh:targetObjectsOf :p ; sh:nodeKind sh:BlankNode .'
    expect(check(shapes, ':a a :C, :D ; :p :a .')).toEqual(['NodeKind https://example.org/a'])
  })

  it('that is a literal is validated as one', () => {
    expect(check(':S sh:targetObjectsOf :p ; sh:maxLength 2 .', ':a :p "abc", "ab" .')).toEqual(['MaxLength abc'])
  })
})

describe('A path', { timeout: 60_000 }, () => {
  const chain = (length: number): Dataset => {
    const data = new Dataset()
    const node = (i: number) => iri(`https://example.org/n${i}`)
    for (let i = 0; i < length; i++) data.state(node(i), iri('https://example.org/next'), node(i + 1))
    return data
  }

  it('with repetitions inside repetitions follows a chain of 100,000 nodes in little time', () => {
    const { validate } = compile(
      ':S sh:targetNode :n0 ; sh:property [ sh:path [ sh:zeroOrMorePath [ sh:oneOrMorePath :next ] ] ; sh:maxCount 100000 ] .',
    )
    const data = chain(100_000)
    const time = cpuTime(() => {
      expect(validate(data).map(({ component }) => component)).toEqual([sh.MaxCountConstraintComponent])
    })
    expect(time).toBeLessThan(5_000)
  })

  it('runs backwards over any other path', () => {
    const shapes = ':S sh:targetNode :c ; sh:property [ sh:path [ sh:inversePath ( :p [ sh:oneOrMorePath :q ] ) ] ; sh:hasValue :a ] .'
    expect(check(shapes, ':a :p :b . :b :q :x . :x :q :c .')).toEqual([])
    expect(check(shapes, ':a :p :c .')).toEqual(['HasValue'])
  })
})

describe('A recursive shape', { timeout: 60_000 }, () => {
  const friends = ':S sh:property [ sh:path :knows ; sh:node :S ] ; sh:property [ sh:path :name ; sh:minCount 1 ] . :S sh:targetNode :a .'

  it('holds for a ring in which everybody keeps it, and fails where one does not', () => {
    expect(check(friends, ':a :name "A" ; :knows :b . :b :name "B" ; :knows :a .')).toEqual([])
    expect(check(friends, ':a :name "A" ; :knows :b . :b :knows :a .')).toEqual(['Node https://example.org/b'])
  })

  it('sees to the end of a chain of 20,000 nodes', () => {
    const data = turtle(':a :name "A" ; :knows :n0 .')
    const [knows, name] = [iri('https://example.org/knows'), iri('https://example.org/name')]
    const node = (i: number) => iri(`https://example.org/n${i}`)
    for (let i = 0; i < 20_000; i++) data.state(node(i), knows, node(i + 1)).state(node(i), name, text('N'))
    expect(
      compile(friends)
        .validate(data)
        .map(({ value }) => value?.value),
    ).toEqual(['https://example.org/n0'])
    data.state(node(20_000), name, text('N'))
    expect(compile(friends).validate(data)).toEqual([])
  })

  it('settles each node once where the ways through the data are many', () => {
    const data = turtle(':a :name "A" ; :knows :n0 .')
    const [knows, name] = [iri('https://example.org/knows'), iri('https://example.org/name')]
    const node = (side: string, i: number) => iri(`https://example.org/${side}${i}`)
    for (let i = 0; i < 60; i++) {
      for (const side of ['n', 'm'])
        data
          .state(node(side, i), name, text('N'))
          .state(node(side, i), knows, node('n', i + 1))
          .state(node(side, i), knows, node('m', i + 1))
    }
    expect(compile(friends).validate(data).length).toBe(1)
  })

  it('by way of sh:property reports once for each node, however deep', () => {
    const { validate } = compile(':P sh:targetNode :n0 ; sh:path :next ; sh:property :P ; sh:nodeKind sh:IRI .')
    const data = new Dataset()
    for (let i = 0; i < 20_000; i++)
      data.state(iri(`https://example.org/n${i}`), iri('https://example.org/next'), iri(`https://example.org/n${i + 1}`))
    data.state(iri('https://example.org/n20000'), iri('https://example.org/next'), text('end'))
    expect(validate(data).map(({ focusNode, value }) => [focusNode.value, value?.value])).toEqual([['https://example.org/n20000', 'end']])
  })
})

describe('Results', () => {
  it('are not dropped where many nodes share one bad neighbour', () => {
    const data = Array.from({ length: 120 }, (_, i) => `:r${i} a :Review ; :in :journal .`).join('\n')
    const shapes = ':S sh:targetClass :Review ; sh:property [ sh:path :in ; sh:node [ sh:property [ sh:path :title ; sh:minCount 1 ] ] ] .'
    expect(check(shapes, data).length).toBe(120)
  })

  it('carry the messages of their shape in every language, whatever the component', () => {
    const { validate } = compile(
      ':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:uniqueLang true ; sh:message "Once."@en, "Einmal."@de ] .',
    )
    expect(validate(turtle(':a :p "x"@en, "y"@en .')).map(({ messages }) => messages.map(({ nt }) => nt))).toEqual([
      ['"Once."@en', '"Einmal."@de'],
    ])
  })

  it('have a message of ours where the shape has none', () => {
    const { validate } = compile(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:minCount 2 ] .')
    expect(validate(turtle(':a :p 1 .'))[0]?.messages.map(({ nt }) => nt)).toEqual(['"There have to be at least 2."@en'])
  })

  it('carry a severity of the author’s own', () => {
    const { validate } = compile(':S sh:targetNode :a ; sh:nodeKind sh:BlankNode ; sh:severity :Grave .')
    expect(validate(turtle(':a :p 1 .'))[0]?.severity.value).toBe('https://example.org/Grave')
  })

  it('become a report in RDF whose paths can be read without the shapes', () => {
    const shapes = turtle(
      ':S sh:targetNode :a ; sh:property [ sh:path ( :p [ sh:inversePath :q ] ) ; sh:minCount 1 ; sh:message "None." ] .',
    )
    const compiled = compileShapes(shapes)
    if (!compiled.ok) throw new Error('refused')
    const report = reportDataset(compiled.validate(turtle(':a :p 1 .')), shapes)
    const [root] = report.subjects(rdf.type, sh.ValidationReport)
    const result = root && report.about(root).first(sh.result)
    const path = result && report.about(result).first(sh.resultPath)
    const rest = path && report.about(path).first(rdf.rest)
    const second = rest && report.about(rest).first(rdf.first)
    expect(root && report.about(root).first(sh.conforms)?.value).toBe('false')
    expect(second && report.about(second).first(sh.inversePath)?.value).toBe('https://example.org/q')
    expect(result && report.about(result).first(sh.resultMessage)?.value).toBe('None.')
  })
})

describe('Values', () => {
  const typed = (datatype: string, ...values: readonly string[]): readonly string[] =>
    check(
      `:S sh:targetNode :a ; sh:property [ sh:path :p ; sh:datatype xsd:${datatype} ] .`,
      `:a :p ${values.map((value) => `"${value}"^^xsd:${datatype}`).join(', ')} .`,
    )

  it.each([
    [
      'date',
      ['2024-02-29', '2000-02-29', '-0044-03-15', '2025-01-01Z', '2025-01-01+14:00'],
      ['2023-02-29', '1900-02-29', '2025-04-31', '2025-1-1', '2025-01-01+15:00'],
    ],
    ['gYear', ['2025', '0000', '-0044', '12025'], ['25', '02025', 'MMXXV']],
    ['gYearMonth', ['2025-12'], ['2025-13', '2025-00', '2025']],
    ['dateTime', ['2025-01-01T24:00:00', '2025-01-01T23:59:59.999Z'], ['2025-01-01T24:00:01', '2025-01-01T23:60:00', '2025-01-01']],
    ['integer', ['0', '-0', '+007'], ['1.0', '', ' 1', '1e3']],
    ['byte', ['127', '-128', '+0001'], ['128', '-129']],
    ['decimal', ['1.', '.5', '-0.0'], ['.', '1e3', 'NaN']],
    ['double', ['1e3', 'INF', '-INF', 'NaN', '.5E-2'], ['Infinity', 'e3', '1e']],
    ['boolean', ['true', '0'], ['TRUE', 'yes']],
    ['duration', ['P1Y', 'PT1.5S', '-P1DT2H'], ['P', 'PT', 'P1DT', '1Y']],
    ['base64Binary', ['', 'YWI=', 'YW Jj'], ['YWJ', 'YWI', 'Y===']],
    ['language', ['en', 'sr-Latn-RS'], ['e_n', 'englishlanguage']],
  ])('of xsd:%s are judged by their text', (datatype, right, wrong) => {
    expect(typed(datatype, ...right, ...wrong)).toEqual(wrong.map((value) => `Datatype ${value}`))
  })

  it('are compared exactly, whatever their size', () => {
    const shapes = ':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:maxExclusive 9007199254740993 ] .'
    expect(check(shapes, ':a :p 9007199254740992, 9007199254740993, 9007199254740992.5 .')).toEqual(['MaxExclusive 9007199254740993'])
  })

  it('with and without a time zone are in order only when fourteen hours apart', () => {
    const shapes = ':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:minInclusive "2025-06-01T12:00:00Z"^^xsd:dateTime ] .'
    expect(
      check(
        shapes,
        ':a :p "2025-06-02T02:00:01"^^xsd:dateTime, "2025-06-02T02:00:00"^^xsd:dateTime, "2025-06-01T14:00:00+02:00"^^xsd:dateTime .',
      ),
    ).toEqual(['MinInclusive 2025-06-02T02:00:00'])
  })
})

describe('Shapes that are not well-formed', () => {
  const refusal = (shapes: string): readonly (string | undefined)[] => {
    const compiled = compileShapes(turtle(shapes))
    return compiled.ok ? [] : compiled.problems.map(({ parameter, value, reason }) => `${parameter?.short} ${value?.value}: ${reason}`)
  }

  it.each([
    [':S sh:targetNode :a ; sh:path :p ; sh:minCount "x" .', 'sh:minCount x: The value of sh:minCount has to be an xsd:integer.'],
    [':S sh:targetNode :a ; sh:path :p ; sh:minCount 1, 2 .', 'sh:minCount 2: sh:minCount can be stated only once in a shape.'],
    [':S sh:targetNode :a ; sh:minCount 1 .', 'sh:minCount 1: sh:minCount needs a shape with a sh:path.'],
    [
      ':S sh:targetNode :a ; sh:nodeKind :Iri .',
      'sh:nodeKind https://example.org/Iri: The value of sh:nodeKind has to be one of the six node kinds of SHACL.',
    ],
    [':S a sh:PropertyShape .', 'sh:path undefined: A sh:PropertyShape needs a sh:path.'],
    [':S a sh:NodeShape ; sh:path :p .', 'sh:path https://example.org/p: A sh:NodeShape cannot have a sh:path.'],
    [':S sh:targetNode :a ; sh:pattern "(" .', 'sh:pattern (: The pattern has a ( without a ).'],
    [':S sh:targetNode :a ; sh:pattern "a" ; sh:flags "g" .', 'sh:pattern a: The flags of a pattern are s, m, i, x and q, not g.'],
    [':S sh:targetNode :a ; sh:severity "high" .', 'sh:severity high: The value of sh:severity has to be an IRI.'],
    [':S sh:targetNode :a ; sh:path ( :p ) ; sh:hasValue 1 .', /A list in the path has fewer than two members/],
    [
      ':S sh:targetNode :a ; sh:in :list . :list rdf:first 1 ; rdf:rest :list .',
      'sh:in https://example.org/list: The value of sh:in has to be a list.',
    ],
    [
      ':S sh:targetNode :a ; sh:property :T . :T sh:nodeKind sh:IRI .',
      'sh:property https://example.org/T: The value of sh:property needs a sh:path.',
    ],
    ['<> sh:entailment :RDFS .', /no entailment|none is supported/],
  ])('are refused with the place: %s', (shapes, reason) => {
    const reasons = refusal(shapes.replace('<>', ':graph'))
    expect(reasons.length).toBe(1)
    if (typeof reason === 'string') expect(reasons[0]).toBe(reason)
    else expect(reasons[0]).toMatch(reason)
  })

  it('name the shape', () => {
    const compiled = compileShapes(turtle(':S sh:targetNode :a ; sh:property :P . :P sh:path :p ; sh:maxLength "long" .'))
    expect(compiled.ok || compiled.problems.map(({ shape }) => shape.value)).toEqual(['https://example.org/P'])
  })

  it('are told apart from those that merely say what has no effect', () => {
    const { ignored } = compile(':S sh:targetNode :a ; sh:minCuont 1 ; sh:sparql [ sh:select "…" ] ; sh:node :Missing .')
    expect(ignored.map(({ parameter, reason }) => `${parameter?.value.split('#')[1] ?? 'shape'}: ${reason}`)).toEqual([
      'minCuont: http://www.w3.org/ns/shacl#minCuont is no part of SHACL Core, and has no effect.',
      'sparql: http://www.w3.org/ns/shacl#sparql is no part of SHACL Core, and has no effect.',
      'shape: Nothing is said of this shape, so that everything conforms to it.',
    ])
  })
})
