import { complain } from '../../diagnostics/complain.js'
import { placesIn } from '../../diagnostics/places.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import type { Stated, StatedBook } from '../stated/stated-review.js'
import { bookOfItem, bookOfRecord, titleKey } from './books.js'
import { readArticle, risMediaType } from './read-article.js'
import { type RisRecord, risRecords, type RisStray } from './ris-records.js'
import { RisValues } from './ris-values.js'
import { bookTypes, otherTypes } from './types.js'

/** What EndNote, Zotero, publishers' sites and databases export. */
export const ris: Reader = {
  id: 'ris',
  label: 'RIS, of reference managers and databases',
  mediaType: risMediaType,
  extensions: ['.ris'],
  reads:
    'Articles with a reviewed item (RI, or C4), with "Book Review" as their type of work or section, or with a title that says so; a book of the same file whose title is the reviewed item is the reviewed book.',
  cannotKnow:
    'Authors, publisher, year and ISBN of the reviewed book, unless the file holds its record too; the SN of an article is the journal’s.',
  detect: ({ head, name }) => {
    if (/(?:^|[\n\r\uFEFF])\s{0,4}TY\s{1,2}-\s[A-Z]{2,8}\s{0,8}(?:[\n\r]|$)/.test(head.slice(0, 6000))) return 0.95
    return /\.ris$/i.test(name) ? 0.6 : 0
  },
  read,
}

type Found = { readonly record: RisRecord; readonly values: RisValues; readonly place: Stated['place'] } | { readonly stray: RisStray }

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  const text = source.text()
  if (text.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const placeAt = placesIn(source.name, text)
  const found: readonly Found[] = [...risRecords(text)].map((one) =>
    'stray' in one ? { stray: one } : { record: one, values: new RisValues(one, placeAt), place: placeAt(one.offset) },
  )
  const books = booksByTitle(found)
  let count = 0
  for (const [i, one] of found.entries()) {
    if ('stray' in one) {
      yield { diagnostics: [complain('read/text-is-understood', { actual: one.stray.stray }, { place: placeAt(one.stray.offset) })] }
      continue
    }
    count++
    const other = otherTypes[one.record.type]
    yield other === undefined
      ? readArticle({ ...one, books: reviewedBooks(one.values, i, found, books) }, `${source.name}#${count}`, options)
      : { passedOver: other }
    if (!one.record.ended) {
      const breaksOff = { other: 'the last record has no ER, so that it may be cut off' }
      yield { diagnostics: [complain('read/input-is-well-formed', breaksOff, { place: placeAt(Math.max(0, text.trimEnd().length - 1)) })] }
    }
  }
}

type Books = ReadonlyMap<string, readonly number[]>

function booksByTitle(found: readonly Found[]): Books {
  const books = new Map<string, number[]>()
  found.forEach((one, i) => {
    const title = 'stray' in one || !bookTypes.has(one.record.type) ? undefined : one.values.one('TI', 'T1', 'BT', 'CT')
    if (title === undefined) return
    const key = titleKey(title.text)
    const known = books.get(key)
    if (known === undefined) books.set(key, [i])
    else known.push(i)
  })
  return books
}

/** Each reviewed item as the book of that title: one right behind the article, else the only one of the file. */
function reviewedBooks(values: RisValues, at: number, found: readonly Found[], books: Books): readonly StatedBook[] {
  const reviewers = values.people('author', 'AU', 'A1').map(({ name = '' }) => name)
  const behind = endOfBooks(at + 1, found)
  const used = new Set<number>()
  return [values.all('RI'), values.all('C4')].find((items) => items.length > 0)?.map((item) => {
    const named = books.get(titleKey(item.text)) ?? []
    const next = named.find((i) => i > at && i < behind && !used.has(i)) ?? (named.length === 1 ? named[0] : undefined)
    const one = next === undefined ? undefined : found[next]
    if (next === undefined || one === undefined || 'stray' in one) return bookOfItem(item, reviewers)
    used.add(next)
    return bookOfRecord(one.values, one.record.type, one.place)
  }) ?? [] // prettier-ignore
}

function endOfBooks(from: number, found: readonly Found[]): number {
  let at = from
  for (let one = found[at]; one !== undefined && !('stray' in one) && bookTypes.has(one.record.type); one = found[at]) at++
  return at
}
