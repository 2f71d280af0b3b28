import type { Contributor } from '../record/contributor.js'
import type { BookReview } from '../record/review.js'
import type { Issn } from '../record/serial.js'
import { type CitationRules, citedRecord, journalOf, pagesOf } from './citation/cited-record.js'
import { invertedName } from './citation/people.js'
import { escapeHtml } from './html/escape.js'
import type { Described, Writer } from './writer.js'

const rules: CitationRules = {
  reviewers: { roles: ['author'], organizations: false, names: 'inverted' },
  authors: { roles: [], organizations: false },
  subtitles: false,
  anyLocator: true,
  schemes: [],
}

// prettier-ignore
const fields = [
  'titles[].value', 'contributors[].name', 'contributors[].role', 'contributors[].given', 'contributors[].family', 'serial.titles[].value',
  'serial.issns', 'serial.volume', 'serial.issue', 'pages', 'locator', 'history.published', 'doi', 'page',
]

/**
 * COinS: an empty `span` for each review, whose title is an OpenURL of key and value pairs about an article in a journal; programs that
 * read pages find it there. It has no place for a reviewed book.
 *
 * Source: ANSI/NISO Z39.88-2004, info:ofi/fmt:kev:mtx:journal; OpenURL COinS, 2005.
 */
export const coinsWriter: Writer = {
  id: 'coins',
  label: 'COinS, a span for any web page',
  mediaType: 'text/html',
  extension: '.coins.html',
  carries: fields,
  restrict: restricted,
  many: true,
  write: (reviews) => reviews.map((review) => `<span class="Z3988" title="${escapeHtml(openUrl(review))}"></span>\n`).join(''),
}

/** One ISSN of each medium; what does not say that it is of the online form is the ISSN. */
function restricted(record: BookReview): BookReview {
  const cited = citedRecord(record, rules)
  const { issns, ...serial } = cited.serial ?? {}
  const kept = [issnOf(issns, false), issnOf(issns, true)].flatMap((issn) => issn ?? [])
  const all = { ...serial, ...(kept.length > 0 && { issns: kept }) }
  return { ...cited, ...(Object.keys(all).length > 0 && { serial: all }) }
}

function issnOf(issns: readonly Issn[] | undefined, online: boolean): Issn | undefined {
  const found = issns?.find(({ medium }) => (medium === 'online') === online)
  return found && { value: found.value, ...(online && { medium: 'online' as const }) }
}

function openUrl({ record }: Described): string {
  const { titles, contributors = [], serial, pages, locator, history, doi, page } = restricted(record)
  const [day, season] = dateOf(history?.published)
  const [first] = contributors
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', page],
    ['rft.atitle', titles?.[0]?.value],
    ['rft.jtitle', journalOf(serial)],
    ['rft.issn', issnOf(serial?.issns, false)?.value],
    ['rft.eissn', issnOf(serial?.issns, true)?.value],
    ['rft.date', day],
    ['rft.ssn', season],
    ['rft.volume', serial?.volume],
    ['rft.issue', serial?.issue],
    ['rft.spage', pages?.first],
    ['rft.epage', pages?.last],
    ['rft.pages', pages && pagesOf(pages)],
    ['rft.artnum', locator],
    ['rft.aulast', first?.family],
    ['rft.aufirst', first?.family === undefined ? undefined : first.given],
    ...contributors.map((person) => ['rft.au', nameOf(person)] as const),
  ]
  return pairs
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`]))
    .join('&')
}

function nameOf(person: Contributor): string {
  return person.family === undefined ? person.name : invertedName(person)
}

/** The season has a key of its own, in which autumn is `fall`. */
function dateOf(date: string | undefined): readonly [string | undefined, string | undefined] {
  const [, year, season] = /^(\d{4})-([a-z]+)$/.exec(date ?? '') ?? []
  return year === undefined ? [date, undefined] : [year, season === 'autumn' ? 'fall' : season]
}
