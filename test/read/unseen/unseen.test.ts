/**
 * Records as programs write them, typed before the readers saw them: what a person reads in each is what must come out.
 *
 * What the first run gave, before anything was mended: of the first set (66 reviews, 20 other records) 63 reviews were found and 3
 * other records taken for one; titles of reviews 56 of 59, reviewers 67 of 70, dates 57 of 64, titles of books 54 of 66 (7 wrong),
 * people of books 62 of 78 (6 wrong), publishers 38 of 40, years 40 of 41, ISBNs 23 of 25, DOIs 45 of 46. Of the second (26
 * reviews, 5 other records) 26 and one other record; titles of books 24 of 26 (none wrong), people 23 of 23, dates 24 of 25 (one
 * coarser), volumes 21 of 22, issues 20 of 22, journals 22 of 23, all else right. Of the third (16 reviews, 7 other
 * records) 14 and none; titles of books 15 of 18 (one with markup), people 15 of 18, volumes 10 of 13 and issues 9 of 12 (one each with
 * its "vol." and "no."), titles 12 of 15 (one with a command of TeX), all else right in the 14. Of the fourth (9 reviews, one other record) all, and the other one; titles of
 * books 9 of 10, people 12 of 13, publishers 4 of 5 (one as two), all else right.
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
import { fourthSet } from './fourth-set.js'
import { jats } from './jats.js'
import { library } from './library.js'
import { ojs } from './ojs.js'
import { ris } from './ris.js'
import { secondCitations } from './second-citations.js'
import { secondTables } from './second-tables.js'
import { secondXml } from './second-xml.js'
import { tables } from './tables.js'
import { thirdSet } from './third-set.js'
import { zoteroRdf } from './zotero-rdf.js'

const first = { bibtex, ris, citationJson, zoteroRdf, jats, library, crossref, datacite, doaj, ojs, tables }
const second = { secondCitations, secondXml, secondTables }
const third = { thirdSet }
const fourth = { fourthSet }
const sets = { first, second, third, fourth }
const validator = coreValidator()

async function reviewsIn({ file, text }: Unseen): Promise<readonly BookReview[]> {
  const reviews: BookReview[] = []
  const plan = { readers, companionReader: reviewYaml, options: {}, base: 'https://example.org/', defaults: { journals: [] }, validator }
  const input = { name: file, key: file, source: textSource(file, text) }
  await publish([input], plan, { review: ({ record }) => void reviews.push(record) })
  return reviews
}

describe.each(Object.entries({ ...first, ...second, ...third, ...fourth }))('%s', (_, list) => {
  it.each(list.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const into = comparison()
    compare('', one.reviews, await reviewsIn(one), into)
    expect(into.misses.filter(({ field }) => one.waits?.fields.includes(field) !== true)).toEqual([])
  })
})

describe.each(Object.entries(sets))('the %s set', (name, set) => {
  it('is read as a person reads it, but for what waits', async () => {
    const into = comparison()
    for (const one of Object.values(set).flat()) compare(one.name, one.reviews, await reviewsIn(one), into)
    const table = [...into.tallies].map(([field, { right, given, stated }]) => `${field}: ${right} right of ${given}, ${stated} stated`)
    if (process.env['SHOW'] !== undefined) console.info([name, ...table, ...into.misses.map((miss) => JSON.stringify(miss))].join('\n'))
    const waiting = Object.values(set).flat().filter(({ waits }) => waits !== undefined).map((one) => one.name) // prettier-ignore
    expect(into.misses.filter((miss) => !waiting.includes(miss.record))).toEqual([])
  })
})
