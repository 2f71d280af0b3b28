import type { BookReview } from '../../record/review.js'
import { type PartialDate, precisionOf, seasonOf, yearOf } from '../../record/values/partial-date.js'
import { mainTitle } from '../../write/html/index.js'
import { webAddress } from '../../write/html/page-address.js'
import { reviewersOf } from '../people.js'
import type { DepositWriter } from '../target.js'

/** Statements for items that exist. */
export const statements: DepositWriter<'wikidata'> = {
  id: 'wikidata',
  label: 'Wikidata: QuickStatements for items whose numbers are known',
  mediaType: 'text/tab-separated-values',
  extension: '.qs',
  many: true,
  refuses: ({ checked: { record } }) =>
    itemOf(record) === undefined
      ? 'the number of its item (Q…) is not known; look it up with --to wikidata-query, or make one with --to wikidata-create'
      : undefined,
  write: (reviews) => reviews.map(({ checked: { record } }) => batch(itemOf(record) ?? '', record)).join(''),
}

/** New items for the others: to be run only after the query showed that they do not exist. */
export const newItems: DepositWriter<'wikidata'> = {
  id: 'wikidata-create',
  label: 'Wikidata: QuickStatements that make items of reviews; look first which exist (wikidata-query)',
  mediaType: 'text/tab-separated-values',
  extension: '.qs',
  many: true,
  refuses: ({ checked: { record } }) => {
    const item = itemOf(record)
    return item === undefined ? undefined : `it has an item already, ${item}`
  },
  write: (reviews) =>
    reviews
      .map(({ checked: { record } }) => {
        const title = mainTitle(record)
        const label = title === undefined ? '' : `LAST\tL${codeOf(title.language ?? record.language)}\t${quoted(title.value)}\n`
        return `CREATE\n${label}${batch('LAST', record)}`
      })
      .join(''),
}

/** The number of the review's item, if the source states it. */
export function itemOf({ identifiers = [] }: BookReview): string | undefined {
  return identifiers.find(({ scheme, value }) => scheme === 'wikidata' && /^Q[1-9][0-9]{0,12}$/.test(value))?.value
}

/**
 * The statements of one review, each on a line of its own.
 *
 * Source: Help:QuickStatements (version 1): item, property, value, qualifiers, with tabs between them.
 */
function batch(item: string, record: BookReview): string {
  const { serial = {}, pages, doi, page, history = {}, language } = record
  const title = mainTitle(record)
  const published = history.published ?? history.online
  const range = pages === undefined ? undefined : [pages.first, pages.last].filter(Boolean).join('–')
  const lines: (readonly string[] | undefined)[] = [
    ['P31', 'Q637866'],
    title && ['P1476', `${codeOf(title.language ?? language)}:${quoted(title.value)}`],
    ...reviewersOf(record).map(({ name }, i) => ['P2093', quoted(name), 'P1545', quoted(String(i + 1))]),
    published === undefined ? undefined : ['P577', timeOf(published)],
    text('P478', serial.volume),
    text('P433', serial.issue),
    text('P304', range),
    text('P356', doi?.toUpperCase()),
    text('P953', webAddress(page)),
  ]
  return lines.flatMap((line) => (line === undefined ? [] : [`${[item, ...line].join('\t')}\n`])).join('')
}

function text(property: string, value: string | undefined): readonly string[] | undefined {
  return value === undefined || value === '' ? undefined : [property, quoted(value)]
}

/** Quotation marks and tabs have no spelling of their own inside a text: they are written as other marks. */
function quoted(value: string): string {
  return `"${value.replace(/\s+/g, ' ').replaceAll('"', '”').trim()}"`
}

function codeOf(tag: string | undefined): string {
  return tag?.split('-')[0] ?? 'und'
}

/** A time with its precision: 9 year, 10 month, 11 day. */
function timeOf(date: PartialDate): string {
  const precision = precisionOf(date)
  if (precision === 'year' || seasonOf(date) !== undefined) return `+${yearOf(date)}-00-00T00:00:00Z/9`
  return precision === 'month' ? `+${date}-00T00:00:00Z/10` : `+${date}T00:00:00Z/11`
}
