import { beforeAll, describe, expect, it } from 'vitest'
import { rdf } from '../../../src/rdf/terms.js'
import type { Described } from '../../../src/write/writer.js'
import { arbitraryReviews, reviewsIn, usualReviews } from '../../features/graph-corpus.js'
import { sharedFolder } from '../folder.js'
import { loadOntologies, withSuperclasses } from '../vocab/ontologies.js'

const frbr = 'http://purl.org/vocab/frbr/core#'
const levels = ['Work', 'Expression', 'Manifestation', 'Item'].map((name) => frbr + name)

describe('by the ontologies’ own subclasses', () => {
  let reviews: readonly Described[] = []
  beforeAll(async () => {
    reviews = [...(await reviewsIn(`${sharedFolder()}/seed/landing-page.txt`, 'examples')), ...arbitraryReviews(200), ...usualReviews(200)]
  })

  it('no node of any graph is at two levels of FRBR', () => {
    const ontologies = loadOntologies()
    const known = new Map<string, readonly string[]>()
    const levelsOf = (types: readonly string[]): readonly string[] => {
      const key = types.join(' ')
      const found = known.get(key) ?? levels.filter((level) => withSuperclasses(ontologies, types).has(level))
      known.set(key, found)
      return found
    }
    for (const { graph } of reviews) {
      for (const resource of graph.resources.values()) {
        const types = resource.all(rdf.type).map(({ value }) => value)
        expect(levelsOf(types).length, `${resource.subject.value}: ${types.join(', ')}`).toBeLessThan(2)
      }
    }
    // It tells levels: a work, expressions and manifestations were among them.
    expect(new Set([...known.values()].flat())).toEqual(new Set(levels.slice(0, 3)))
  })
})
