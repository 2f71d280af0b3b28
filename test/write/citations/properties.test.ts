import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Contributor } from '../../../src/record/contributor.js'
import type { BookReview } from '../../../src/record/review.js'
import { doiUrl } from '../../../src/record/values/doi.js'
import { seasonOf } from '../../../src/record/values/partial-date.js'
import { cleanLine } from '../../../src/record/values/plain-text.js'
import { pagesOf, titleOf } from '../../../src/write/citation/cited-record.js'
import {
  apaHtmlWriter,
  apaWriter,
  chicagoHtmlWriter,
  chicagoWriter,
  iso690HtmlWriter,
  iso690Writer,
  mlaHtmlWriter,
  mlaWriter,
} from '../../../src/write/citations/index.js'
import { carried, losses } from '../../../src/write/losses.js'
import { arbitraryRecord } from '../../arbitrary.js'
import { titled, written } from './records.js'

const pairs = [
  [apaWriter, apaHtmlWriter],
  [chicagoWriter, chicagoHtmlWriter],
  [iso690Writer, iso690HtmlWriter],
  [mlaWriter, mlaHtmlWriter],
] as const

/** What people have put where a text belongs. */
const hostile = [
  '</div><script>alert(1)</script>',
  '<i>Not</i> italic',
  '<span style="font-variant:small-caps">x</span>',
  '\uE0000\uE001',
  '\uE0001',
  '\uE001\uE000',
  "it's 'so' \"so\"",
  '&amp; & &#38;',
  '$& $1 $`',
  'undefined',
  '" onload="x',
  'A \u202e B',
  '__proto__',
  'Why?',
  'No.',
  'a, b; c: d',
]
const records = fc
  .tuple(arbitraryRecord, fc.constantFrom(undefined, ...hostile), fc.constantFrom(undefined, ...hostile))
  .map(([record, title, name]): BookReview => ({
    ...record,
    ...(title !== undefined && { titles: [{ value: title }], books: [{ titles: [{ value: title }] }, ...(record.books ?? [])] }),
    ...(name !== undefined && {
      contributors: [{ role: 'author', name: `${name} ${name}`, family: name, given: name }, ...(record.contributors ?? [])],
      serial: { ...record.serial, titles: [{ value: name }], volume: name },
    }),
  }))

describe.each(pairs)('a reference in $id', (inText, inHtml) => {
  it('prints every title and name as it is, and all else that it carries, in one line, without a word of the engine', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = written(inText, record)
        for (const value of printedValues(carried(record, inText))) expect(text).toContain(value)
        expect(text.split('\n').length).toBeLessThanOrEqual(2)
        expect(text).not.toContain('CSL STYLE ERROR')
        expect(JSON.stringify(record).includes('undefined') || !text.includes('undefined')).toBe(true)
        const { text: shown, elements } = parsed(written(inHtml, record))
        expect(shown).toBe(text)
        for (const [name, attributes] of elements) {
          expect(`${name} ${attributes}`).toMatch(/^(?:i |div class="csl-entry"|a href="https?:[^"]*")$/)
        }
        expect(elements.filter(([name]) => name === 'div')).toHaveLength(text === '' ? 0 : 1)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same each time, whatever was written before', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 2, maxLength: 5 }), (list) => {
        expect(written(inText, ...list)).toBe(list.map((record) => written(inText, record)).join(''))
      }),
      { numRuns: 50 },
    )
  })

  it('prints a text exactly where it is not declared as lost', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        let count = 0
        const unique = marked(record, () => `q${count++}x`)
        const text = written(inText, unique)
        const kept = JSON.stringify(carried(unique, inText))
        for (let i = 0; i < count; i++) expect([`q${i}x`, text.includes(`q${i}x`)]).toEqual([`q${i}x`, kept.includes(`q${i}x`)])
      }),
      { numRuns: 300 },
    )
  })

  it('doubles no punctuation, whatever texts end with', () => {
    const word = fc
      .tuple(fc.constantFrom('Sea', 'Two Words', 'Ж'), fc.constantFrom('', '.', '?', '!', ',', ':', ';', '…'))
      .map((both) => both.join(''))
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 9, maxLength: 9 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '']) => {
          const record: BookReview = {
            ...titled,
            titles: [{ value: a }],
            contributors: [
              { role: 'author', name: `${b} ${c}`, family: c, given: b },
              { role: 'author', name: d },
            ],
            books: [
              {
                titles: [{ value: e }],
                contributors: [
                  { role: 'author', name: f },
                  { role: 'editor', name: g },
                ],
              },
            ],
            serial: { titles: [{ value: h }], volume: i },
          }
          for (const text of [written(inText, record), parsed(written(inHtml, record)).text]) {
            expect(text).not.toMatch(/([.,:;])\1|[?!…]\./)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('declares what it has no place for, and does not print it', () => {
    const record: BookReview = {
      ...titled,
      titles: [...(titled.titles ?? []), { value: 'Das Meer in Spalten', language: 'de' }],
      abstracts: [{ value: 'An abstract of waves.' }],
      keywords: [{ value: 'oceanography' }],
      rating: { value: '4 of 7 buoys' },
      contributors: [...(titled.contributors ?? []), { role: 'translator', name: 'Otto Blau' }],
      books: (titled.books ?? []).map((book) => ({
        ...book,
        publishers: [{ name: 'Harbour Press' }],
        places: ['Ostend'],
        date: '1987',
        formats: [{ isbn: '9780306406157' }],
        extent: '615 p.',
      })),
      history: { ...titled.history, received: '1999-01-01' },
    }
    expect(losses(record, inText)).toEqual(expect.arrayContaining([
      'abstracts[].value', 'books[].date', 'books[].extent', 'books[].formats[].isbn', 'books[].places[]', 'books[].publishers[].name',
      'contributors[].name', 'history.received', 'keywords[].value', 'rating.value', 'titles[].value',
    ])) // prettier-ignore
    const text = written(inText, record)
    for (const lost of ['Spalten', 'abstract', 'oceano', 'buoys', 'Blau', 'Harbour', 'Ostend', '1987', '978', '615', '1999']) {
      expect(text).not.toContain(lost)
    }
  })
})

describe('losses of a reference', () => {
  it('name what a guide shortens', () => {
    expect(losses(titled, apaWriter)).toEqual([
      'books[].contributors[].given', 'books[].contributors[].name', 'contributors[].given', 'contributors[].name', 'history.published', 'serial.issns[].value',
    ]) // prettier-ignore
    expect(losses(titled, chicagoWriter)).toEqual(['history.published', 'serial.issns[].value'])
    expect(losses(titled, iso690Writer)).toEqual(['history.published'])
    expect(losses(titled, mlaWriter)).toEqual(['serial.issns[].value'])
  })
})

/** What a reference prints of a carried record, as it stands in the text. */
function printedValues(record: BookReview): readonly string[] {
  const { titles, contributors, books, serial, pages, locator, history, doi, page } = record
  const date = history?.published ?? serial?.date ?? history?.online
  const season = date === undefined ? undefined : seasonOf(date)
  return [
    ...(titles ?? []).map(({ value }) => value.replace(/(?<=\p{L}{4})\.$/u, '')),
    ...(contributors ?? []).flatMap(partsOf),
    ...(books ?? []).flatMap((book) => [titleOf(book), ...(book.contributors ?? []).map(({ name }) => name)]),
    ...(serial?.titles ?? []).map(({ value }) => value),
    ...(serial?.issns ?? []).map(({ value }) => value),
    serial?.volume,
    serial?.issue,
    date?.slice(0, 4),
    season?.slice(1),
    pages && pagesOf(pages, '–'),
    locator,
    doi && cleanLine(doiUrl(doi)),
    page,
  ].filter((value) => value !== undefined)
}

/** A name can be turned around. */
function partsOf({ name, family, given }: Contributor): readonly string[] {
  return family === undefined || given === undefined ? [name] : [family, given]
}

const free = [
  'value',
  'name',
  'family',
  'given',
  'printedRole',
  'subtitle',
  'printedTitle',
  'volume',
  'issue',
  'edition',
  'extent',
  'title',
  'number',
  'text',
  'rights',
]

/** A record with another text in each place where any text may stand. */
function marked<T>(value: T, mark: () => string, field = ''): T {
  if (Array.isArray(value)) return value.map((entry) => marked<unknown>(entry, mark, field)) as T
  if (typeof value === 'object' && value !== null) {
    const isIssn = 'medium' in value || field === 'issns'
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, isIssn ? inner : marked<unknown>(inner, mark, name)]),
    ) as T
  }
  return (typeof value === 'string' && (free.includes(field) || field === 'places') ? mark() : value) as T
}

/** The text of HTML, and its elements with their attributes. */
function parsed(html: string): { readonly text: string; readonly elements: readonly (readonly [string, string])[] } {
  const elements: [string, string][] = []
  const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value
    if (!('tagName' in node)) throw new Error(`${node.nodeName} in a reference`)
    elements.push([node.tagName, node.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')])
    return node.childNodes.map(textOf).join('')
  }
  return { text: parseFragment(html).childNodes.map(textOf).join(''), elements }
}
