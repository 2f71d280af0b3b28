import fc from 'fast-check'
import { describe as described } from '../../src/describe/describe.js'
import { findInputs } from '../../src/node/find-inputs.js'
import { coreValidator } from '../../src/node/validators.js'
import { publish } from '../../src/publish.js'
import { readers } from '../../src/read/index.js'
import { reviewYaml } from '../../src/read/review-yaml/index.js'
import { writers } from '../../src/write/index.js'
import type { Described } from '../../src/write/writer.js'
import { arbitraryRecord, namesOf } from '../arbitrary.js'
import { generate } from '../bench/generate.js'

export const base = 'https://example.org/'

/** The reviews of some files, as they are published. */
export async function reviewsIn(...files: readonly string[]): Promise<readonly Described[]> {
  const reviews: Described[] = []
  const plan = { readers, companionReader: reviewYaml, options: {}, base, defaults: { journals: [] }, validator: coreValidator('compiled') }
  const { inputs } = findInputs(files, [...new Set(readers.flatMap(({ extensions }) => extensions))])
  await publish(inputs, plan, { review: (review) => void reviews.push(review) })
  return reviews
}

/** Records with every kind of value that there may be, the same each time. */
export function arbitraryReviews(count: number, seed = 20251212): readonly Described[] {
  return fc.sample(arbitraryRecord, { numRuns: count, seed }).map((record) => {
    const names = namesOf(record)
    return { record, names, graph: described(record, names) }
  })
}

/** Reviews as journals have them. */
export function usualReviews(count: number): readonly Described[] {
  return generate(count).map(({ record, names: { organizations, ...rest } }) => {
    const names = { ...rest, organizations: new Map(organizations) }
    return { record, names, graph: described(record, names) }
  })
}

/** Reviews as N-Quads, each document a graph. */
export function corpus(reviews: readonly Described[]): string {
  return writers.find(({ id }) => id === 'nquads')?.write(reviews, { base, preview: true }) ?? ''
}
