import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { itemsAt } from '../long/items-at.js'
import { keptIfShort } from '../long/kept-if-short.js'
import { withinReach } from '../long/within-reach.js'
import type { Reader, Reading, ReadOptions, Source } from '../reader.js'
import { readArticle, risMediaType } from './read-article.js'
import { longestLine, type RisItem, type RisRecord, risRecords } from './ris-records.js'
import { RisValues } from './ris-values.js'
import { booksByTitle, reach, reviewedBooks } from './reviewed-books.js'
import { otherTypes } from './types.js'

/** What EndNote, Zotero, publishers' sites and databases export. */
export const ris: Reader = {
  id: 'ris',
  label: 'RIS, of reference managers and databases',
  mediaType: risMediaType,
  extensions: ['.ris'],
  reads:
    'Articles with a reviewed item (RI, or C4), with "Book Review" as their type of work or section, or with a title that says so; the book that a database’s abstract names; a book of the same file whose title is the reviewed item is the reviewed book.',
  cannotKnow:
    'Authors, publisher, year and ISBN of the reviewed book, unless the file holds its record too; the SN of an article is the journal’s.',
  detect: ({ head, name }) => {
    if (/(?:^|[\n\r\uFEFF])\s{0,4}TY\s{1,2}-\s[A-Z]{2,8}\s{0,8}(?:[\n\r]|$)/.test(head.slice(0, 6000))) return 0.95
    return /\.ris$/i.test(name) ? 0.6 : 0
  },
  read,
}

function* read(source: Source, options: ReadOptions): Generator<Reading> {
  if (source.head.trim() === '') {
    yield { diagnostics: [complain('read/input-is-not-empty', {}, { place: { file: source.name } })] }
    return
  }
  const records = keptIfShort(() => risRecords(source.name, source.chunks()))
  const titles = booksByTitle(records())
  const kept = itemsAt(titles.toKeep(), records)
  let count = 0
  for (const { item, near, behind } of withinReach(records(), reach)) {
    if ('stray' in item) yield { diagnostics: [complain('read/text-is-understood', { actual: item.stray }, { place: item.place })] }
    else if ('most' in item) yield { diagnostics: [tooLarge(item.most, item.place)] }
    else {
      count++
      const other = otherTypes[item.type]
      const only = (title: string): RisItem | undefined => {
        const offset = titles.offsetOf(title)
        return offset === undefined ? undefined : (kept.get(offset) ?? near(offset))
      }
      yield other === undefined ? readReview(item, behind(), only, `${source.name}#${count}`, options) : { passedOver: other }
      const findings = item.unread.map((place) => tooLarge(longestLine, place))
      if (item.breaksOff !== undefined) findings.push(complain('read/input-is-well-formed', breaksOff, { place: item.breaksOff }))
      if (findings.length > 0) yield { diagnostics: findings }
    }
  }
}

const breaksOff = { other: 'the last record has no ER, so that it may be cut off' }

function tooLarge(expected: string, place: Place): Diagnostic {
  return complain('read/input-is-not-too-large', { actual: 'more than that', expected }, { place })
}

function readReview(
  record: RisRecord,
  behind: Iterable<RisItem>,
  only: (title: string) => RisItem | undefined,
  name: string,
  options: ReadOptions,
): Reading {
  const values = new RisValues(record)
  return readArticle({ record, values, books: reviewedBooks(values, behind, only) }, name, options)
}
