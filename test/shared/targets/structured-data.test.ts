import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describe as describeRecord } from '../../../src/describe/describe.js'
import { nameAlone } from '../../../src/describe/identity/identify.js'
import { normalForm } from '../../../src/record/normal-form.js'
import type { BookReview } from '../../../src/record/review.js'
import { writers } from '../../../src/write/index.js'
import { readyRecord } from '../../targets/judging.js'
import { without } from '../../targets/without.js'
import { sharedFolder } from '../folder.js'

interface Issue {
  readonly issueMessage: string
  readonly severity: 'ERROR' | 'WARNING'
  readonly path: readonly { readonly type: string }[]
}
interface Validator {
  validate(extracted: unknown): Promise<readonly Issue[]>
}

/**
 * Google's rules as Adobe's validator knows them. It tests every property against every type of a node: what it says of a property that
 * belongs to the other type of our node is wrong, and is listed here by name.
 */
const falseWarnings = [
  /Property "(?:itemReviewed|reviewRating)" for type "ScholarlyArticle" is not supported/,
  /Property "(?:pageStart|pageEnd|pagination)" for type "Review" is not supported/,
]

/** Neither has types. */
const untyped: Readonly<Record<'validator' | 'extractor', string>> = {
  validator: '@adobe/structured-data-validator',
  extractor: '@marbec/web-auto-extractor',
}

async function issuesOf(record: BookReview): Promise<readonly string[]> {
  const { default: Adobe } = (await import(untyped.validator)) as { default: new (schema: unknown) => Validator }
  const { default: Extractor } = (await import(untyped.extractor)) as {
    default: new (options: object) => { parse(html: string): unknown }
  }
  const schema: unknown = JSON.parse(readFileSync(`${sharedFolder()}/schemas/schemaorg/schemaorg-current-https.jsonld`, 'utf8'))
  const normal = normalForm(record)
  const names = nameAlone(normal, 'https://reviews.example/')
  const page = writers
    .find(({ id }) => id === 'html')!
    .write([{ record: normal, names, graph: describeRecord(normal, names) }], { base: 'https://reviews.example/', preview: false })
  const extracted = new Extractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page)
  const issues = await new Adobe(schema).validate(extracted)
  return issues
    .map(({ issueMessage, path }) => `${path.map(({ type }) => type).join('/')}: ${issueMessage}`)
    .filter((issue) => falseWarnings.every((known) => !known.test(issue)))
}

/** Of a list of reviewed books the validator does not see the names. */
const oneBook: BookReview = { ...readyRecord, books: readyRecord.books!.slice(0, 1) }

describe('the data that a page embeds, by Google’s rules', () => {
  it('of a review with a rating has nothing to mend', async () => {
    expect(await issuesOf(oneBook)).toEqual([])
  })

  it('of a review without a rating lacks that, and nothing else', async () => {
    expect((await issuesOf(without('rating')(oneBook))).join('\n')).toMatch(/^(?:[^\n]*"reviewRating" is missing[^\n]*\n?)+$/)
  })
})
