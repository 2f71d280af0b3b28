import { trust } from '../../record/draft.js'
import { hashOf } from '../../record/hash.js'
import type { Serial } from '../../record/serial.js'
import type { Text } from '../../record/text.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLanguage } from '../../record/values/language.js'
import { DraftBuilder } from '../draft-builder.js'
import { isBareTitle } from '../heading/bare-title.js'
import { type HeadingReading, readHeading } from '../heading/index.js'
import type { JsonObject } from '../json-text.js'
import { isArticleNumber, parsePages } from '../page-range.js'
import { inItsLanguage, parallelTitles } from '../parallel-titles.js'
import type { Reading } from '../reader.js'
import { type ReviewedBooks, reviewedBooks } from './books.js'
import { historyOf, partialDate, printedDate } from './dates.js'
import { reviewedItems, type ReviewedItems, whyNoReview } from './kind.js'
import { licenceOf } from './licence.js'
import { issnsOf, noticesOf, referencesOf } from './lists.js'
import { plainLine, plainParagraphs, unescapedTags } from '../markup-text.js'
import { contributorsOf } from './people.js'
import { object, string, strings } from '../json-fields.js'
import type { JsonRecord } from '../json-records.js'

/** What one record says of a book review; or why it is none. `name` is its key where it has no DOI. */
export function readRecord(record: JsonRecord, name: string): Reading {
  const { value } = record
  const { people, refused: refusedOrcids } = contributorsOf(value)
  const reviewed = reviewedItems(value)
  const heading = headingOf(
    value,
    people.map((person) => person.name),
    reviewed,
  )
  const why = whyNoReview(value, reviewed, heading)
  if (why !== undefined) return { passedOver: why }
  const printedDoi = string(value, 'DOI')
  const doi = printedDoi === undefined ? undefined : parseDoi(printedDoi)
  const builder = new DraftBuilder(doi?.ok ? doi.value : name, record.placeOf())
  if (doi?.ok) builder.say('doi', doi.value, record.placeOf('DOI'))
  else if (doi !== undefined) leaveOut(builder, record, 'DOI', 'doi', printedDoi ?? '', doi.reason)
  builder.say('contributors', people, record.placeOf('author'))
  for (const { printed, reason } of refusedOrcids) leaveOut(builder, record, 'ORCID', 'reviewer.orcid', printed, reason)
  sayTexts(record, builder)
  // A title alone may be the review's own, whatever an identifier says of the book.
  const named = isBareTitle(heading) ? { ...heading, books: [] } : heading
  const [title] = titlesOf(value)
  if (named !== heading && title !== undefined)
    builder.complain('read/text-is-understood', { field: 'books', actual: plainLine(title) }, record.placeOf('title'))
  sayBooks(record, builder, named, reviewedBooks(named, reviewed))
  for (const { field, printed, reason } of reviewed.refused) leaveOut(builder, record, 'is-review-of', `books[0].${field}`, printed, reason)
  sayPlacement(record, builder)
  sayRest(record, builder)
  builder.say('sources', [{ hash: hashOf(record.text), mediaType: 'application/json' }], record.placeOf())
  return builder.reading()
}

/** The titles with their subtitles, in their markup; the original title of a translated review is the last. */
function titlesOf(record: JsonObject): readonly string[] {
  const subtitles = strings(record, 'subtitle')
  const titles = strings(record, 'title').map((title, i) => {
    const subtitle = subtitles[i] ?? ''
    if (subtitle === '' || title.includes(subtitle)) return title
    return `${title.trimEnd()}${/[?!:.]$/.test(title.trimEnd()) ? '' : ':'} ${subtitle}`
  })
  return [...new Set([...titles, ...strings(record, 'original-title')])]
}

/** The title with its markup: italics show where the title of a book ends. */
function headingOf(record: JsonObject, reviewers: readonly string[], { isbns }: ReviewedItems): HeadingReading {
  const language = string(record, 'language')
  const [title = ''] = titlesOf(record)
  return readHeading(unescapedTags(title), {
    reviewers,
    ...(language !== undefined && { language }),
    ...(isbns.length > 0 && { expectReview: true }),
  })
}

/** One title a language: two of which nobody can say in which languages they are cannot both be the title. */
function sayTitles(record: JsonRecord, builder: DraftBuilder): void {
  const place = record.placeOf('title')
  const titles: Text[] = []
  for (const printed of titlesOf(record.value).map(plainLine)) {
    const title = inItsLanguage(printed)
    if (printed === '') continue
    if (titles.every(({ language }) => language !== title.language)) titles.push(title)
    else builder.complain('read/text-is-understood', { field: 'title', actual: printed }, place)
  }
  builder.say('titles', titles, place)
}

function sayTexts(record: JsonRecord, builder: DraftBuilder): void {
  const { value, placeOf } = record
  sayTitles(record, builder)
  const abstract = plainParagraphs(string(value, 'abstract') ?? '')
  if (abstract !== '') builder.say('abstracts', [inItsLanguage(abstract)], placeOf('abstract'))
  const stated = string(value, 'language')
  if (stated === undefined) return
  const language = builder.parsed('language', stated, parseLanguage(stated), placeOf('language'))
  builder.say('language', language, placeOf('language'))
}

function sayBooks(
  record: JsonRecord,
  builder: DraftBuilder,
  heading: HeadingReading,
  { books, identified, refused, unpaired }: ReviewedBooks,
): void {
  const [title, relation] = [record.placeOf('title'), record.placeOf('is-review-of')]
  builder.say('books', books, title, trust.prose)
  books.forEach((book, i) => {
    if (!identified.has(i)) return
    if (book.titles === undefined) builder.mark(`books[${i}]`, relation, trust.field)
    if (book.formats !== undefined) builder.mark(`books[${i}].formats`, relation, trust.field)
    if (book.doi !== undefined) builder.mark(`books[${i}].doi`, relation, trust.field)
  })
  for (const { printed, reason, book } of refused) leaveOut(builder, record, 'title', `books[${book}].isbn`, printed, reason)
  for (const printed of unpaired)
    leaveOut(builder, record, 'is-review-of', 'books', printed, 'it is not stated which of the reviewed books it belongs to')
  for (const { text } of heading.notUnderstood) builder.complain('read/text-is-understood', { field: 'books', actual: text }, title)
}

function sayPlacement(record: JsonRecord, builder: DraftBuilder): void {
  const { value, placeOf } = record
  builder.say('serial', serialOf(record, builder), placeOf('container-title'))
  const locator = string(value, 'article-number')
  const page = string(value, 'page')
  if (locator !== undefined) builder.say('locator', plainLine(locator), placeOf('article-number'))
  if (page === undefined || page === locator) return
  if (isArticleNumber(page)) builder.say('locator', page.trim(), placeOf('page'))
  else builder.say('pages', builder.parsed('pages', page, parsePages(page), placeOf('page')), placeOf('page'))
}

function serialOf(record: JsonRecord, builder: DraftBuilder): Serial {
  const { value } = record
  const short = strings(value, 'short-container-title').map(plainLine)
  const [first, ...others] = strings(value, 'container-title').map(plainLine)
  // Behind the title may stand what it is cited by, which is no other title.
  const titles = parallelTitles([first ?? '', ...others.filter((title) => !short.includes(title))].join(' / '))
  const { issns, refused } = issnsOf(value)
  for (const { printed, reason } of refused) leaveOut(builder, record, 'ISSN', 'issn', printed, reason)
  const text = (key: string): string | undefined =>
    plainLine(string(value, key) ?? string(object(value, 'journal-issue') ?? {}, key) ?? '') || undefined
  const [volume, issue, publisher] = [text('volume'), text('issue'), text('publisher')]
  const date = partialDate(object(value, 'journal-issue')?.['published-print'])
  return {
    ...(titles.length > 0 && { titles }),
    ...(issns.length > 0 && { issns }),
    ...(publisher !== undefined && { publishers: [{ name: publisher }] }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  }
}

function sayRest(record: JsonRecord, builder: DraftBuilder): void {
  const { value, placeOf } = record
  builder.say('history', historyOf(value), placeOf('issued'))
  for (const key of ['issued', 'published-print', 'published-online', 'published'] as const) {
    const printed = printedDate(value[key])
    if (printed !== undefined && partialDate(value[key]) === undefined)
      leaveOut(builder, record, key, 'published', printed, 'there is no such day')
  }
  const { licence, rights, reason } = licenceOf(value)
  builder.say('licence', licence, placeOf('license'))
  builder.say('rights', rights, placeOf('license'))
  if (reason !== undefined) leaveOut(builder, record, 'license', 'license', rights ?? '', `${reason}; it was kept as a statement of rights`)
  builder.say('page', pageOf(value), placeOf('resource'))
  builder.say('references', referencesOf(value), placeOf('reference'))
  const { notices, others } = noticesOf(value)
  builder.say('notices', notices, placeOf('updated-by'))
  for (const other of others) builder.complain('read/text-is-understood', { field: 'corrections', actual: other }, placeOf('updated-by'))
}

/** The page that the DOI leads to; Crossref's placeholder for a deleted one is no page. */
function pageOf(record: JsonObject): string | undefined {
  const parsed = parseHttpUrl(string(object(object(record, 'resource') ?? {}, 'primary') ?? {}, 'URL') ?? '')
  return parsed.ok && !/^https?:\/\/(?:(?:dx\.)?doi\.org\/|www\.crossref\.org\/deleted)/.test(parsed.value) ? parsed.value : undefined
}

function leaveOut(builder: DraftBuilder, record: JsonRecord, key: string, field: string, printed: string, reason: string): void {
  builder.complain('read/value-is-understood', { field, actual: printed, other: reason }, record.placeOf(key))
}
