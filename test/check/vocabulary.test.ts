import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseWithN3 } from '../../src/rdf/parse-n3.js'
import { Literal } from '../../src/rdf/literal.js'
import { type Iri, iri } from '../../src/rdf/iri.js'
import { rdfs, rec } from '../../src/rdf/terms.js'

const parsed = parseWithN3(readFileSync(new URL('../../vocab/recension.ttl', import.meta.url), 'utf8'), 'turtle')
const graph = parsed.ok ? parsed.graphs.get('') : undefined
const isDefinedBy = iri('http://www.w3.org/2000/01/rdf-schema#isDefinedBy')
const comment = iri('http://www.w3.org/2000/01/rdf-schema#comment')

describe('vocab/recension.ttl', () => {
  it.each(Object.entries<Iri>(rec))('says in English what rec:%s is, and where it is defined', (_, term) => {
    const node = graph?.about(term)
    for (const predicate of [rdfs.label, comment]) {
      const texts = node?.all(predicate) ?? []
      expect(texts.map((text) => text instanceof Literal && text.language)).toEqual(['en'])
    }
    expect(node?.first(isDefinedBy)?.value).toBe('https://w3id.org/recension/ns')
  })

  it('defines no term that the code does not know', () => {
    const defined = [...(graph?.resources.values() ?? [])].map(({ subject }) => subject.value).filter((name) => name.includes('#'))
    expect(defined.sort()).toEqual(
      Object.values<Iri>(rec)
        .map(({ value }) => value)
        .sort(),
    )
  })
})
