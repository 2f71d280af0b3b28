import { describe, expect, it } from 'vitest'
import { describe as describeRecord } from '../../src/describe/describe.js'
import { normalForm } from '../../src/record/normal-form.js'
import type { BookReview } from '../../src/record/review.js'
import { crossrefTarget } from '../../src/targets/crossref/index.js'
import { targets } from '../../src/targets/index.js'
import type { DepositFacts, Ready } from '../../src/targets/target.js'
import { carried } from '../../src/write/losses.js'
import { targetValidator } from '../../src/node/validators.js'
import type { Names } from '../../src/record/names.js'
import { judge } from '../../src/targets/judge.js'
import { readyRecord } from './judging.js'

const service = { id: 'https://shores.example/', inbox: 'https://shores.example/inbox' }
const facts: DepositFacts = {
  base: 'https://reviews.example/',
  timestamp: '20260102030405678',
  depositor: { name: 'Journal of Shores', email: 'deposits@shores.example' },
  notify: { origin: service, target: service },
  indexnow: 'abcdef0123456789',
}

/** A review in which every free text has a word of its own, so that it can be found again in a deposit. */
const marked: BookReview = normalForm({
  titles: [{ value: 'Reviewtitlea', language: 'en' }, { value: 'Reviewtitleb', language: 'cs' }],
  abstracts: [{ value: 'Abstracta', language: 'en' }, { value: 'Abstractb', language: 'cs' }],
  contributors: [
    { role: 'author', name: 'Givena Familya', family: 'Familya', given: 'Givena', orcid: '0000-0002-1825-0097' },
    { role: 'translator', name: 'Givenb Familyb', family: 'Familyb', given: 'Givenb' },
  ],
  books: [
    {
      titles: [{ value: 'Booktitlea', language: 'en' }, { value: 'Booktitleb', language: 'fr' }],
      subtitle: 'Subtitlea',
      contributors: [
        { role: 'author', name: 'Givenc Familyc', family: 'Familyc', given: 'Givenc' },
        { role: 'author', name: 'Givend Familyd', family: 'Familyd', given: 'Givend' },
        { role: 'editor', name: 'Givene Familye', family: 'Familye', given: 'Givene' },
        { role: 'foreword', name: 'Givenf Familyf', family: 'Familyf', given: 'Givenf' },
      ],
      publishers: [{ name: 'Publishera' }],
      places: ['Placea'],
      date: '2024',
      edition: 'Editiona',
      volume: 'Volumea',
      series: { title: 'Seriesa', number: 'Seriesnumbera' },
      formats: [{ isbn: '9780306406157', kind: 'hardback' }],
      doi: '10.5555/bookdoi',
      page: 'https://books.example/bookpage',
      extent: 'Extenta',
    },
  ],
  serial: {
    titles: [{ value: 'Journaltitlea', language: 'en' }, { value: 'Journaltitleb', language: 'cs' }],
    issns: [{ value: '1234-5679', medium: 'print' }],
    publishers: [{ name: 'Journalhousea' }],
    volume: 'Journalvolume',
    issue: 'Journalissue',
  },
  pages: { first: 'Firstpage', last: 'Lastpage' },
  history: { published: '2025-04-15' },
  language: 'en',
  doi: '10.5555/reviewdoi',
  page: 'https://shores.example/reviewpage',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  keywords: [{ value: 'Keyworda', language: 'en' }],
  references: [{ text: 'Referencea' }],
  notices: [{ kind: 'correction', text: 'Noticea' }],
  identifiers: [{ scheme: 'wikidata', value: 'Q424242' }],
}) // prettier-ignore

/** Addresses that say nothing of the review. */
const names: Names = {
  review: 'https://reviews.example/r/',
  books: ['https://reviews.example/b/'],
  journal: 'https://reviews.example/j/',
  issue: 'https://reviews.example/i/',
  organizations: new Map([
    ['Publishera', 'https://reviews.example/o/1/'],
    ['Journalhousea', 'https://reviews.example/o/2/'],
  ]),
}

/** Every text in a value. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

/** The words of `marked` that occur nowhere else. */
const all = [...new Set(texts(marked).flatMap((text) => text.split(' ')))].filter((word) =>
  /^[A-Z][a-z]+[a-z]$|^Q424242$|bookdoi|reviewdoi|bookpage|reviewpage|^97803/.test(word),
)
const words = (value: unknown): readonly string[] => {
  const own = texts(value)
  return all.filter((word) => own.some((text) => text.includes(word)))
}

const written = targets.flatMap((target) => target.deposits.filter(({ id }) => id !== 'wikidata-query' && id !== 'wikidata-create').map((deposit) => [deposit.id, target, deposit] as const)) // prettier-ignore
/** Forms of deposit that carry less than their index, on purpose: they say so themselves. */
const partial = new Set(['opencitations-cits', 'signposting', 'indexnow'])

describe.each(written)('the deposit %s', (id, target, deposit) => {
  const kept = deposit.keeps ?? target
  const text = async (): Promise<string> => {
    const review = { record: marked, names, graph: describeRecord(marked, names), origins: new Map(), key: 'it', isSound: true }
    const { ready, diagnostics } = await judge({ target, validator: targetValidator(target.id) }, review)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    return deposit.write([ready!], facts).toLowerCase()
  }

  it.runIf(!partial.has(id))('holds every value that the index is said to keep', async () => {
    const deposited = await text()
    expect([...new Set(words(carried(marked, kept)))].filter((word) => !deposited.includes(word.toLowerCase()))).toEqual([])
  })

  it.runIf(kept.carries !== 'everything')('holds no value that the index is said to lose', async () => {
    const deposited = await text()
    const known = new Set(words(carried(marked, kept)))
    expect([...new Set(words(marked))].filter((word) => !known.has(word) && deposited.includes(word.toLowerCase()))).toEqual([])
  })
})

describe('a deposit', () => {
  it('does not compile for a record that nobody checked for its index', () => {
    const graph = describeRecord(marked, names)
    // @ts-expect-error only check makes a checked record
    const unchecked: Ready<'crossref'> = { checked: { record: readyRecord, target: 'crossref' }, names, graph }
    const elsewhere = undefined as unknown as Ready<'doaj'>
    // @ts-expect-error a review that was checked for another index is not one for this
    const write = (): string => crossrefTarget.deposits[0]!.write([elsewhere], facts)
    expect([typeof unchecked, typeof write]).toEqual(['object', 'function'])
  })
})
