import { describe, expect, it } from 'vitest'
import { loadShapes } from '../../src/check/shape-metadata.js'

const head = `@prefix x: <https://w3id.org/recension/shapes/crossref/> . @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rec: <https://w3id.org/recension/ns#> . @prefix ex: <https://example.org/> .`

function metadataOf(turtle: string): unknown {
  return [...loadShapes(`${head}\n${turtle}`).metadata.values()][0]
}

describe('loadShapes', () => {
  it('reads what a shape says to people', () => {
    const turtle = `x:review-has-doi a sh:PropertyShape ; sh:path ex:doi ; sh:minCount 1 ; sh:severity sh:Warning ;
      sh:message "Bez DOI."@cs , "There is no DOI."@en ; rec:hint "Type doi:."@en .`
    expect(metadataOf(turtle)).toMatchObject({
      rule: 'crossref/review-has-doi',
      severity: 'warning',
      message: 'There is no DOI.',
      hint: 'Type doi:.',
      predicates: [{ value: 'https://example.org/doi' }],
    })
  })

  it.each([
    ['sh:datatype xsd:gYear', 'a year such as 2025'],
    ['sh:datatype xsd:integer', 'a whole number'],
    ['sh:in ( "spring" "summer" "autumn" )', 'spring, summer or autumn'],
    ['sh:in ( <https://example.org/kinds#book> )', 'book'],
    ['sh:pattern "^10" ; sh:description "a DOI"@en', 'a DOI'],
    ['sh:minCount 1', undefined],
  ])('says in words what %s expects', (constraint, expected) => {
    const made = metadataOf(`x:some-rule sh:path ex:p ; ${constraint} ; sh:message "Wrong."@en .`)
    expect(made).toMatchObject({ severity: 'error' })
    expect((made as { expected?: string }).expected).toBe(expected)
  })

  it('names the properties of a long path in their order', () => {
    const turtle = `x:some-rule sh:path ( ex:a [ sh:alternativePath ( ex:b [ sh:inversePath ex:c ] ) ] [ sh:oneOrMorePath ex:d ] ) ;
      sh:minCount 1 ; sh:message "Wrong."@en .`
    const { predicates } = metadataOf(turtle) as { predicates: readonly { value: string }[] }
    expect(predicates.map(({ value }) => value.at(-1))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('refuses what is no Turtle, and a shape without a rule in its name', () => {
    expect(() => loadShapes('this is no Turtle')).toThrow(RangeError)
    expect(() => loadShapes(`${head} ex:shape sh:path ex:p ; sh:message "Wrong."@en .`)).toThrow(RangeError)
  })
})
