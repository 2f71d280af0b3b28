import type { Issn } from '../../record/serial.js'
import type { BookReview } from '../../record/review.js'
import { precisionOf, yearOf } from '../../record/values/partial-date.js'
import { mainTitle } from '../../write/html/index.js'
import { reviewersOf } from '../people.js'
import { webAddress } from '../../write/html/page-address.js'

/** An article as DOAJ's API takes it; absent keys are left out by `JSON.stringify`. */
export interface DoajArticle {
  readonly bibjson: Readonly<Record<string, unknown>>
}

/** What DOAJ is told of a review. It has no place for the reviewed book. Source: DOAJ API v4, incoming article. */
export function doajArticle(record: BookReview): DoajArticle {
  const { serial = {}, pages, history, doi, abstracts, keywords, page } = record
  const published = history?.published ?? history?.online
  const url = webAddress(page)
  return {
    bibjson: {
      title: mainTitle(record)?.value,
      ...(published !== undefined && { year: yearOf(published) }),
      ...(published !== undefined && ['month', 'day'].includes(precisionOf(published)) && { month: published.slice(5, 7) }),
      ...(abstracts?.[0] && { abstract: abstracts[0].value }),
      identifier: [...(doi === undefined ? [] : [{ type: 'doi', id: doi }]), ...issnsOf(serial.issns ?? [])],
      ...(url !== undefined && { link: [{ type: 'fulltext', url, content_type: 'HTML' }] }),
      author: reviewersOf(record).map(({ name, orcid }) => ({ name, ...(orcid && { orcid_id: `https://orcid.org/${orcid}` }) })),
      ...(keywords && { keywords: keywords.map(({ value }) => value) }),
      journal: {
        ...(serial.volume !== undefined && { volume: serial.volume }),
        ...(serial.issue !== undefined && { number: serial.issue }),
        ...(pages && { start_page: pages.first }),
        ...(pages?.last !== undefined && { end_page: pages.last }),
      },
    },
  }
}

/** One of each kind. DOAJ matches either; one of which nobody says of what edition it is stands in the place that is free. */
export function issnsOf(issns: readonly Issn[]): readonly { readonly type: 'pissn' | 'eissn'; readonly id: string }[] {
  const print = issns.find(({ medium }) => medium === 'print')
  const online = issns.find(({ medium }) => medium === 'online') ?? issns.find(({ medium }) => medium === undefined)
  return [
    ...(print ? [{ type: 'pissn' as const, id: print.value }] : []),
    ...(online ? [{ type: 'eissn' as const, id: online.value }] : []),
  ]
}
