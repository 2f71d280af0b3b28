/**
 * Records as programs write them, typed before the readers saw them: what a person reads in each is what must come out.
 */
import { describe, expect, it } from 'vitest'
import { coreValidator } from '../../../src/node/validators.js'
import { type BookReview, publish, readers, textSource } from '../../../src/index.js'
import { reviewYaml } from '../../../src/read/review-yaml/index.js'
import { bibtex } from './bibtex.js'
import { citationJson } from './citation-json.js'
import { compare, comparison } from './compare.js'
import { crossref } from './crossref.js'
import { datacite } from './datacite.js'
import { doaj } from './doaj.js'
import type { Unseen } from './facts.js'
import { jats } from './jats.js'
import { library } from './library.js'
import { ojs } from './ojs.js'
import { ris } from './ris.js'
import { tables } from './tables.js'
import { zoteroRdf } from './zotero-rdf.js'

const files = { bibtex, ris, citationJson, zoteroRdf, jats, library, crossref, datacite, doaj, ojs, tables }

async function reviewsIn({ file, text }: Unseen): Promise<readonly BookReview[]> {
  const reviews: BookReview[] = []
  const plan = {
    readers,
    companionReader: reviewYaml,
    options: {},
    base: 'https://example.org/',
    defaults: { journals: [] },
    validator: coreValidator(),
  }
  const input = { name: file, key: file, source: textSource(file, text) }
  await publish([input], plan, { review: ({ record }) => void reviews.push(record) })
  return reviews
}

describe.each(Object.entries(files))('%s', (_, list) => {
  it.each(list.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const into = comparison()
    compare(name, one.reviews, await reviewsIn(one), into)
    expect(into.misses).toEqual([])
  })
})

it('reads what a person reads, field by field', async () => {
  const into = comparison()
  for (const [format, list] of Object.entries(files))
    for (const one of list) compare(`${format}, ${one.name}`, one.reviews, await reviewsIn(one), into)
  const table = [...into.tallies].map(([field, { right, given, stated }]) => `${field}: ${right} right of ${given} given, ${stated} stated`)
  if (into.misses.length > 0) console.info([...table, ...into.misses].join('\n'))
  expect(into.misses).toEqual([])
})
