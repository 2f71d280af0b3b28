import { Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/shacl/index.js'
import type { Dataset } from '../../../src/rdf/dataset.js'
import { turtle } from './turtle.js'

const graph = (text: string): Dataset => turtle(text, 'data')
const store = (dataset: Dataset): Store => new Store([...dataset])

function ourMessages(shapes: Dataset, data: Dataset): readonly string[] {
  const compiled = compileShapes(shapes)
  if (!compiled.ok) throw new Error('refused')
  return compiled.validate(data).flatMap(({ messages }) => messages.map(({ value }) => value))
}

async function libraryMessages(shapes: Dataset, data: Dataset): Promise<readonly string[]> {
  const report = await new SHACLValidator(store(shapes)).validate(store(data))
  return report.results.flatMap(({ message }) => message.map(({ value }) => value))
}

/** What the comparison of results cannot show: messages, and what a validator does in the long run. */
describe('Unlike rdf-validate-shacl, the compiled validator', () => {
  it('copies the message of a shape whose languages have to be unique (SHACL 2.1.5)', async () => {
    const shapes = graph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:uniqueLang true ; sh:message "Once." ] .')
    const data = graph(':a :p "x"@en, "y"@en .')
    expect(ourMessages(shapes, data)).toEqual(['Once.'])
    expect(await libraryMessages(shapes, data)).not.toEqual(['Once.'])
  })

  it('copies a message word for word, braces and all (SHACL 2.1.5)', async () => {
    const shapes = graph(':S sh:targetNode :a ; sh:property [ sh:path :p ; sh:minCount 2 ; sh:message "Needs {$minCount}." ] .')
    const data = graph(':a :p 1 .')
    expect(ourMessages(shapes, data)).toEqual(['Needs {$minCount}.'])
    expect(await libraryMessages(shapes, data)).toEqual(['Needs 2.'])
  })

  it('reports each of 120 nodes that share one bad neighbour (SHACL 3.4)', async () => {
    const shapes = graph(
      ':S sh:targetClass :R ; sh:property [ sh:path :in ; sh:node :J ; sh:message "Bad." ] . :J sh:property [ sh:path :title ; sh:minCount 1 ] .',
    )
    const data = graph(Array.from({ length: 120 }, (_, i) => `:r${i} a :R ; :in :j .`).join('\n'))
    expect(ourMessages(shapes, data).length).toBe(120)
    expect((await libraryMessages(shapes, data)).length).toBeLessThan(120)
  })

  it('reports after a graph that was hard to validate what it reported before', async () => {
    const shapes = graph(':S sh:targetObjectsOf :p ; sh:nodeKind sh:BlankNode ; sh:not [ sh:class :C ; sh:nodeKind sh:Literal ] .')
    const plain = graph(':a :p :b .')
    const cyclic = graph(':a :p :b . :b a :D . :C rdfs:subClassOf :D . :D rdfs:subClassOf :C . :b a :X .')
    const compiled = compileShapes(shapes)
    if (!compiled.ok) throw new Error('refused')
    const before = compiled.validate(plain).length
    compiled.validate(cyclic)
    expect(compiled.validate(plain).length).toBe(before)
    const library = new SHACLValidator(store(shapes))
    expect((await library.validate(store(plain))).results.length).toBe(before)
    await expect(library.validate(store(cyclic))).rejects.toThrow()
    expect((await library.validate(store(plain))).results.length).toBeLessThan(before)
  })
})
