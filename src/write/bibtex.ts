import { bibEntriesOf, bibFields, bibRules, type BibDialect, type BibLine } from './citation/bib-review.js'
import { citedRecord } from './citation/cited-record.js'
import type { Described, Writer } from './writer.js'

/** What is the same in both. */
const shared = {
  mediaType: 'application/x-bibtex',
  extension: '.bib',
  carries: bibFields,
  restrict: (record) => citedRecord(record, bibRules),
  many: true,
} satisfies Partial<Writer>

const classic: BibDialect = { journal: 'journal', places: 'address', dates: yearAndMonth, note: true }
const modern: BibDialect = { journal: 'journaltitle', places: 'location', dates: (date) => [['date', `{${edtf(date)}}`]], note: false }

/**
 * BibTeX: an `@article` whose note says what it reviews, and an `@book`. The fields that biblatex has for related entries are written
 * too: styles of BibTeX pass over them, and what reads them finds the book.
 */
export const bibtexWriter: Writer = { id: 'bibtex', label: 'BibTeX, a review and its books', ...shared, write: written(classic) }

/** biblatex: an `@article` related to an `@book` by `reviewof`. */
export const biblatexWriter: Writer = {
  id: 'biblatex',
  label: 'biblatex, a review related to its books',
  ...shared,
  write: written(modern),
}

function written(dialect: BibDialect): (reviews: readonly Described[]) => string {
  return (reviews) => {
    const used = new Set<string>()
    return reviews.map((review) => bibEntriesOf(review, used, dialect)).join('\n')
  }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** BibTeX has a year and a month; a day stands before its month. */
function yearAndMonth(date: string): readonly BibLine[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const macro = months[Number(month) - 1]
  const named = macro === undefined ? `{${month}}` : day === '' ? macro : `"${Number(day)}~" # ${macro}`
  return [['year', `{${year}}`], ...(month === '' ? [] : [['month', named] as const])]
}

const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter']

/** Seasons are the months 21 to 24. Source: EDTF (ISO 8601-2), level 1. */
function edtf(date: string): string {
  const season = seasons.indexOf(date.slice(5))
  return season === -1 ? date : `${date.slice(0, 5)}${21 + season}`
}
