import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import type { Draft } from '../../src/record/draft.js'
import { readReviewYaml, reviewYaml } from '../../src/read/review-yaml/index.js'
import { type Reading, textSource } from '../../src/read/reader.js'

const name = 'page.review.yaml'

function read(text: string): readonly Reading[] {
  return [...readReviewYaml(textSource(name, text))]
}

function draftOf(text: string): Draft {
  const [draft] = read(text).flatMap((reading) => reading.draft ?? [])
  if (draft === undefined) throw new Error('no draft')
  return draft
}

function findingsOf(text: string): readonly Diagnostic[] {
  return read(text).flatMap(({ diagnostics = [] }) => diagnostics)
}

const typed = `reviewer: Jana Malá
doi: 10.5555/rec.2025.1
page: https://journal.example/26/2/152
books:
  - title: Not Your Rescue Project
    authors: [Chanelle Gallant, Elene Lam]
    isbn: [{hardcover: 978-0-306-40615-7}]
issn: {print: 2570-6578}
`

describe('a review as an editor types it', () => {
  it('states what is typed and nothing else, with the trust of a person', () => {
    const { record, key, origins } = draftOf(typed)
    const { sources, ...said } = record
    expect(said).toEqual({
      contributors: [{ role: 'author', name: 'Jana Malá' }],
      doi: '10.5555/rec.2025.1',
      page: 'https://journal.example/26/2/152',
      books: [
        {
          titles: [{ value: 'Not Your Rescue Project' }],
          contributors: [
            { role: 'author', name: 'Chanelle Gallant' },
            { role: 'author', name: 'Elene Lam' },
          ],
          formats: [{ isbn: '9780306406157', kind: 'hardback' }],
        },
      ],
      serial: { issns: [{ value: '2570-6578', medium: 'print' }] },
    })
    expect(sources).toHaveLength(1)
    expect(key).toBe('10.5555/rec.2025.1')
    expect([...origins.values()].every(({ trust }) => trust === 3)).toBe(true)
    expect(findingsOf(typed)).toEqual([])
  })

  it('knows the line and column of every value, also of the second of a list', () => {
    const { origins } = draftOf(typed)
    expect(origins.get('doi')?.place).toEqual({ file: name, line: 2, column: 6 })
    expect(origins.get('books[0].contributors[1]')?.place).toEqual({ file: name, line: 6, column: 33 })
    expect(origins.get('books[0].formats[0]')?.place).toEqual({ file: name, line: 7, column: 24 })
    expect(origins.get('serial.issns')?.place).toEqual({ file: name, line: 8, column: 7 })
  })

  it('reads every key of the example without a finding', () => {
    for (const file of ['short', 'every-key']) {
      const text = readFileSync(new URL(`../../examples/yaml/${file}.review.yaml`, import.meta.url), 'utf8')
      expect(findingsOf(text)).toEqual([])
    }
    const text = readFileSync(new URL('../../examples/yaml/every-key.review.yaml', import.meta.url), 'utf8')
    const { record, closed } = draftOf(text)
    expect(closed).toEqual(['books[1].contributors', 'books[1].formats'])
    expect(record.titles).toEqual([
      { value: 'Two books on rivers', language: 'en' },
      { value: 'Dvě knihy o řekách', language: 'cs' },
    ])
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jana Malá', family: 'Malá', given: 'Jana', orcid: '0000-0002-1825-0097' },
      { role: 'translator', name: 'Karel Novák', family: 'Novák', given: 'Karel' },
    ])
    expect(record.abstracts).toEqual([
      { value: 'The two books tell of rivers and of those who mapped them.\n\nThe first is the better one.' },
    ])
    expect(record.serial).toEqual({
      titles: [
        { value: 'Voda a lidé', language: 'cs' },
        { value: 'Water and People', language: 'en' },
      ],
      issns: [
        { value: '2570-6578', medium: 'print' },
        { value: '1234-5679', medium: 'online' },
      ],
      publishers: [{ name: 'Institute of Rivers' }],
      volume: '12',
      issue: '1–2',
      date: '2025',
    })
    expect(record.pages).toEqual({ first: '152', last: '158' })
    expect(record.history).toEqual({
      received: '2025-04-04',
      revised: ['2025-06', '2025-11-07'],
      accepted: '2025-11-10',
      online: '2025-12-10',
      published: '2025-12-12',
    })
    expect(record.licence).toBe('https://creativecommons.org/licenses/by-nc/4.0/')
    expect(record.rating).toEqual({ value: '4', best: '5' })
    expect(record.identifiers).toContainEqual({ scheme: 'oai', value: 'oai:journal.example:article/77' })
    expect(record.references).toEqual([
      { text: 'Hora, Jan. Older Rivers. Prague, 1999.' },
      { text: 'Dale, A. Streams. 2001.', doi: '10.5555/streams' },
    ])
    expect(record.notices).toEqual([
      { kind: 'correction', doi: '10.5555/rec.2025.2.c', text: 'The year of the second book was wrong.', date: '2026-01-15' },
    ])
    expect(record.keywords).toContainEqual({ value: 'řeky', language: 'cs' })
    const [first, second] = record.books ?? []
    expect(second).toEqual({ titles: [{ value: 'Streams' }], subtitle: 'An Atlas' })
    expect(first?.titles).toEqual([{ value: 'Maps of Quiet Rivers' }])
    expect(first?.subtitle).toBe('A History')
    expect(first?.contributors?.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'author Ana de Souza',
      'author Petr Novotný',
      'editor Institute of Rivers',
      'translator Eva Lhotová',
      'foreword Harriet Vale',
      'preface Ida Berg',
      'introduction Jo Stone',
      'afterword Robin Meadow',
      'illustrator Kim Brook',
      'compiler Lee Ford',
      'contributor Max Hill',
      'contributor Nora Lake',
    ])
    expect(first?.contributors?.[7]).toMatchObject({ printedRole: 'postscript' })
    expect(first?.formats).toEqual([
      { isbn: '9780306406157', kind: 'hardback' },
      { isbn: '9780804429573', kind: 'ebook' },
    ])
    expect(first?.publishers).toEqual([{ name: 'River Press', ror: '05dxps055' }])
    expect(first).toMatchObject({
      places: ['London', 'Prague'],
      date: '2024',
      edition: '2nd',
      volume: '1',
      extent: 'xii + 315 p.',
      language: 'en',
    })
    expect(first?.series).toEqual({ title: 'Rivers of the World', number: '7' })
  })

  it('keeps a number that begins with 0 as it is typed', () => {
    expect(draftOf('books:\n  - isbn: 0306406152\n').record.books).toEqual([{ formats: [{ isbn: '9780306406157' }] }])
    expect(draftOf('volume: 007\nissue: 1.10\n').record.serial).toEqual({ volume: '007', issue: '1.10' })
  })

  it('reads an ISBN alone, in a list, by format, and with its format behind it', () => {
    const formats = (isbn: string): unknown => draftOf(`book: {title: T, isbn: ${isbn}}`).record.books?.[0]?.formats
    expect(formats('978-0-306-40615-7')).toEqual([{ isbn: '9780306406157' }])
    expect(formats('[978-0-306-40615-7, 0-8044-2957-X]')).toEqual([{ isbn: '9780306406157' }, { isbn: '9780804429573' }])
    expect(formats('{paperback: 978-0-306-40615-7, pdf: [0-8044-2957-X]}')).toEqual([
      { isbn: '9780306406157', kind: 'paperback' },
      { isbn: '9780804429573', kind: 'ebook' },
    ])
    expect(formats('978-0-306-40615-7 (hardcover)')).toEqual([{ isbn: '9780306406157', kind: 'hardback' }])
  })

  it('closes a gap where a person says that there is no such value', () => {
    const { closed, record } = draftOf(
      'reviewer: none\ndoi: none\nissn: none\nlicence: none\npublished: none\nbooks: [{title: "none", isbn: none, authors: none}]\n',
    )
    expect(closed).toEqual([
      'contributors',
      'doi',
      'serial.issns',
      'licence',
      'history.published',
      'books[0].formats',
      'books[0].contributors',
    ])
    expect(record.books).toEqual([{ titles: [{ value: 'none' }] }])
  })

  it('does not say that a review is unsigned because it has no translator', () => {
    expect(draftOf('doi: 10.5555/a\ntranslator: none\nbook: {translators: none}\n').closed).toBeUndefined()
  })

  it('takes an inverted name apart and leaves others whole', () => {
    const people = (typed: string): unknown => draftOf(`reviewer: ${typed}`).record.contributors
    expect(people('Souza, Ana')).toEqual([{ role: 'author', name: 'Ana Souza', family: 'Souza', given: 'Ana' }])
    expect(people('Ana de Souza')).toEqual([{ role: 'author', name: 'Ana de Souza' }])
    expect(people('{given: Ana, family: de Souza}')).toEqual([{ role: 'author', name: 'Ana de Souza', family: 'de Souza', given: 'Ana' }])
  })

  it('reads a book that is only its title', () => {
    expect(draftOf('books: [Streams. An Atlas, Rivers]').record.books).toEqual([
      { titles: [{ value: 'Streams' }], subtitle: 'An Atlas', printedTitle: 'Streams. An Atlas' },
      { titles: [{ value: 'Rivers' }] },
    ])
  })

  it('gives each document, and each entry of a list, a review and a key of its own', () => {
    const documents = read('doi: 10.5555/a\n---\nbook: A\n---\nbook: B\n').flatMap(({ draft }) => draft ?? [])
    expect(documents.map(({ key }) => key)).toEqual(['10.5555/a', `${name}#2`, `${name}#3`])
    const entries = read('- doi: 10.5555/a\n- doi: 10.5555/b\n').flatMap(({ draft }) => draft ?? [])
    expect(entries.map(({ key }) => key)).toEqual(['10.5555/a', '10.5555/b'])
    expect(new Set(entries.map(({ record }) => record.sources?.[0]?.hash)).size).toBe(2)
    expect(draftOf('book: A').key).toBe(name)
  })

  it('is told from other formats by its keys, and by its name', () => {
    const sureness = (file: string, text: string): number => reviewYaml.detect(textSource(file, text))
    expect(sureness('x', typed)).toBeGreaterThan(0.6)
    expect(sureness('a.yaml', typed)).toBeGreaterThan(0.9)
    expect(sureness('a.review.yaml', '')).toBe(1)
    expect(sureness('a.txt', 'Journal of Rivers\nReceived: 2025-01-01\nAbstract: It is a book.\n')).toBe(0)
    expect(sureness('a.json', '{"doi": "10.5555/a"}')).toBe(0)
    expect(sureness('a.html', '<html>\ndoi: 10\n')).toBe(0)
  })
})

describe('what is typed wrong', () => {
  it('is an error at its own line and column, which names the digit of an ISBN, and stays out', () => {
    const text = typed.replace('978-0-306-40615-7', '978-0-306-40615-8')
    const [finding, ...others] = findingsOf(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'read/typed-value-is-right', severity: 'error', place: { file: name, line: 7, column: 24 } })
    expect(finding?.field).toBe('books[0].isbn.hardcover')
    expect(finding?.message).toContain('its last digit should be 7, not 8')
    expect(draftOf(text).record.books?.[0]?.formats).toBeUndefined()
  })

  it.each([
    ['doi: 11.1000/x', 'doi'],
    ['issn: 2570-6579', 'issn'],
    ['published: 2023-02-30', 'published'],
    ['license: by-nc-ne-3.0-de', 'license'],
    ['language: klingonese', 'language'],
    ['page: javascript:alert(1)', 'page'],
    ['rating: brilliant', 'rating'],
    ['pages: many', 'pages'],
    ['reviewer: {orcid: 0000-0002-1825-0098, name: A}', 'reviewer.orcid'],
    ['reviewer: Chanelle Gallant, Elene Lam', 'reviewer'],
    ['reviewer: {orcid: 0000-0002-1825-0097}', 'reviewer'],
    ['doi: [10.5555/a]', 'doi'],
    ['title: {xx-wrong-tag-here-9: T}', 'title'],
    ['books: [[T]]', 'books[0]'],
    ['identifiers: 12345', 'identifiers'],
  ])('is an error: %s', (text, field) => {
    const [finding, ...others] = findingsOf(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'read/typed-value-is-right', severity: 'error', field })
    expect(finding?.place?.line).toBe(1)
    expect(finding?.message).toMatch(/\.$/)
    expect(finding?.hint).toMatch(/\.$/)
  })

  it('does not take the other values along', () => {
    const { record } = draftOf('doi: 10.5555/a\nrevised: [2025-01-01, 2025-02-30]\nissn: [2570-6578, 1]\n')
    expect(record).toMatchObject({ doi: '10.5555/a', history: { revised: ['2025-01-01'] }, serial: { issns: [{ value: '2570-6578' }] } })
  })

  it('names the key that a misspelt one was meant to be', () => {
    const findings = findingsOf('reviwer: A\nbooks:\n  - title: T\n    publsher: P\n    rating: 4\nisbn: 978-0-306-40615-7\ncolour: red\n')
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 5 }, () => 'read/key-is-known'))
    expect(findings.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['reviwer', 'reviewer'],
      ['publsher', 'publisher'],
      ['rating', 'rating at the left margin, outside books'],
      ['isbn', 'isbn under books'],
      ['colour', undefined],
    ])
    expect(findings[1]?.place).toEqual({ file: name, line: 4, column: 5 })
  })

  it('says of a key that stands twice where the second is', () => {
    const findings = findingsOf('doi: 10.5555/a\nvolume: 1\ndoi: 10.5555/b\n')
    expect(findings).toMatchObject([{ rule: 'read/key-stands-once', severity: 'error', place: { line: 3, column: 1 }, actual: 'doi' }])
    expect(findingsOf('license: CC BY 4.0\nlicence: CC0\n')).toMatchObject([{ rule: 'read/key-stands-once', place: { line: 2 } }])
  })
})

describe('a file that is no YAML, or no review', () => {
  it.each([
    ['title: Rivers: A History\n', 1, 'quotation marks'],
    ['doi: 10.5555/a\nbooks:\n\t- title: T\n', 3, 'spaces'],
    ['authors: [A, B\ndoi: 10.5555/a\n', 2, ''],
    ['title: "Rivers\n', 2, 'quotation mark'],
  ])('%j is complained of with its line', (text, line, words) => {
    const findings = findingsOf(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'read/input-is-well-formed', severity: 'error', place: { file: name, line } })
    expect(findings[0]?.place?.column).toBeGreaterThan(0)
    expect(findings[0]?.message).toContain(words)
  })

  it('does not keep the other documents of the file from being read', () => {
    const readings = read('doi: 10.5555/a\n---\ntitle: A: B\n---\ndoi: 10.5555/c\n')
    expect(readings.flatMap(({ draft }) => draft?.key ?? [])).toEqual(['10.5555/a', '10.5555/c'])
    expect(readings.flatMap(({ diagnostics = [] }) => diagnostics)).toMatchObject([
      { rule: 'read/input-is-well-formed', place: { line: 3 } },
    ])
  })

  it.each([
    ['', 'read/input-is-not-empty'],
    ['# nothing but a remark\n', 'read/input-is-not-empty'],
    ['just words', 'read/input-is-well-formed'],
    ['[1, 2]', 'read/input-is-well-formed'],
    [`a: ${'x'.repeat(1_000_001)}`, 'read/input-is-not-too-large'],
    ['? [a, b]\n: c\n', 'read/input-is-well-formed'],
  ])('is a finding (%#)', (text, rule) => {
    const findings = findingsOf(text)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every((finding) => finding.rule === rule)).toBe(true)
  })

  it('survives what was made to break it, and does not let it change the program', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 20 }, (_, i) => `k${i}: &b${i} [${Array.from({ length: 9 }, () => (i === 0 ? '*a' : `*b${i - 1}`)).join(', ')}]`).join('\n')}\n`
    for (const text of [bomb, '[{a: '.repeat(5000), '- '.repeat(20_000), '!!js/function "function () {}": 1', 'a: *nothing']) {
      expect(findingsOf(text).some(({ severity }) => severity !== 'info')).toBe(true)
    }
    const { record } = draftOf('__proto__: {polluted: yes}\ndoi: 10.5555/a\nconstructor: x\n')
    expect(record.doi).toBe('10.5555/a')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('never throws, and every complaint is a full sentence with a place, whatever the text', () => {
    const token = fc.constantFrom(
      'doi',
      'books',
      'title',
      'isbn',
      'reviewer',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a ',
      '*a',
      '? ',
      '|',
      '>',
      '#',
      '---\n',
      'none',
      '2025',
      '978-0-306-40615-7',
      '\u0000',
      '\t',
      'é',
      '\ud800',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(token, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { diagnostics = [] } of read(text)) {
            for (const { message, hint, place } of diagnostics) {
              expect(message).toMatch(/[.?]$/)
              expect(hint).toMatch(/\.$/)
              expect(place?.file).toBe(name)
            }
          }
          expect(reviewYaml.detect(textSource('x', text))).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 120 },
    )
  })
})
