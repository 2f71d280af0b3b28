import fc from 'fast-check'
import { nameAlone } from '../src/describe/identity/identify.js'
import { type Book, formatKinds } from '../src/record/book.js'
import { type Contributor, roles } from '../src/record/contributor.js'
import type { Names } from '../src/record/names.js'
import { normalForm } from '../src/record/normal-form.js'
import { type BookReview, identifierSchemes } from '../src/record/review.js'

/** Text as sources have it: any script, quotes, markup, direction marks, but no lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'Gender a výzkum',
    'Пикник',
    'A: B',
    'A. B',
    'No. 0',
    '</script>',
    '"quoted"',
    'a\\b',
    'é',
    'مرحبا',
    '𝔘𝔫𝔦',
    'O’Brien',
    '- + = @',
  ),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const language = fc.constantFrom('en', 'cs', 'de', 'pt-br', 'zh-hant')
const texts = fc.array(fc.record({ value: text, language: maybe(language) }), { maxLength: 3 })
const year = fc.integer({ min: 1500, max: 2100 }).map(String)
const two = (n: number): string => String(n).padStart(2, '0')
const date = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.constantFrom('spring', 'summer', 'autumn', 'winter')).map(([y, s]) => `${y}-${s}`),
)
const doi = fc.constantFrom(
  '10.5555/rec.2025.1',
  '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  '10.1000/a%b#c?d',
  '10.12345/é',
)
const orcid = fc.constantFrom('0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X')
const isbn = fc.constantFrom('9780306406157', '9781608460007', '9783161484100', '9791034901234')
const organization = fc.record({ name: text, ror: maybe(fc.constantFrom('05dxps055', '02mhbdp94')) })
const page = fc.constantFrom('https://journal.example/26/2/152', 'https://example.org/%C3%A9?a=b#c')

const contributor: fc.Arbitrary<unknown> = fc.record({
  role: fc.constantFrom(...roles),
  name: text,
  family: maybe(text),
  given: maybe(text),
  orcid: maybe(orcid),
  kind: maybe(fc.constant('organization')),
  printedRole: maybe(text),
})
const contributors = fc.array(contributor as fc.Arbitrary<Contributor>, { maxLength: 4 })

const book = fc.record({
  titles: texts,
  subtitle: maybe(text),
  printedTitle: maybe(text),
  contributors,
  publishers: fc.array(organization, { maxLength: 2 }),
  places: fc.array(text, { maxLength: 2 }),
  date: maybe(date),
  edition: maybe(text),
  volume: maybe(text),
  series: maybe(fc.record({ title: text, number: maybe(text) })),
  language: maybe(language),
  formats: fc.array(fc.record({ isbn, kind: maybe(fc.constantFrom(...formatKinds)) }), { maxLength: 3 }),
  doi: maybe(doi),
  page: maybe(page),
  extent: maybe(text),
  gaps: fc.constantFrom([], ['author'], ['author', 'isbn']),
})

const serial = fc.record({
  titles: texts,
  issns: fc.array(
    fc.record({ value: fc.constantFrom('2570-6578', '1234-5679', '2049-3630'), medium: maybe(fc.constantFrom('print', 'online')) }),
    { maxLength: 2 },
  ),
  publishers: fc.array(organization, { maxLength: 1 }),
  volume: maybe(text),
  issue: maybe(fc.oneof(text, fc.constant('1–2'))),
  date: maybe(date),
  gaps: fc.constantFrom([], ['issn']),
})

const review = fc.record({
  titles: texts,
  abstracts: texts,
  contributors,
  books: fc.array(book, { maxLength: 3 }),
  serial: maybe(serial),
  pages: maybe(fc.record({ first: text, last: maybe(text), range: maybe(text) })),
  locator: maybe(text),
  history: maybe(
    fc.record({
      received: maybe(date),
      revised: fc.array(date, { maxLength: 3 }),
      accepted: maybe(date),
      online: maybe(date),
      published: maybe(date),
    }),
  ),
  language: maybe(language),
  doi: maybe(doi),
  identifiers: fc.array(
    fc.record({ scheme: fc.constantFrom(...identifierSchemes), value: fc.oneof(text, fc.constant('oai:example.org:1')) }),
    { maxLength: 3 },
  ),
  page: maybe(page),
  licence: maybe(fc.constantFrom('https://creativecommons.org/licenses/by-nc/4.0/', 'https://example.org/rights')),
  rights: maybe(text),
  keywords: texts,
  rating: maybe(fc.record({ value: text, best: maybe(text), worst: maybe(text) })),
  references: fc.array(fc.record({ text: maybe(text), doi: maybe(doi) }), { maxLength: 3 }),
  notices: fc.array(
    fc.record({ kind: fc.constantFrom('correction', 'retraction'), doi: maybe(doi), text: maybe(text), date: maybe(date) }),
    { maxLength: 2 },
  ),
  gaps: fc.constantFrom([], ['doi'], ['doi', 'published', 'reviewer']),
  sources: fc.array(
    fc.record({
      hash: fc.constantFrom('ptM1JzBNGhcfl21gz8mfZz_MVQP9C8nZbZKG3B7zuZs', 'A'.repeat(43)),
      mediaType: maybe(fc.constant('text/plain')),
    }),
    { maxLength: 2 },
  ),
  recordLicence: maybe(fc.constant('https://creativecommons.org/publicdomain/zero/1.0/')),
  modified: maybe(fc.constant('2025-12-12')),
})

/** Arbitrary records in normal form. */
export const arbitraryRecord: fc.Arbitrary<BookReview> = (review as fc.Arbitrary<unknown>).map((value) => normalForm(value as BookReview))
export const arbitraryBook = book as fc.Arbitrary<unknown> as fc.Arbitrary<Book>

export function namesOf(record: BookReview): Names {
  return nameAlone(record, 'https://example.org/')
}
