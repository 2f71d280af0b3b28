import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/read/index.js'
import { ojsReport } from '../../../src/read/ojs-report/index.js'
import { type Reading, type ReadOptions, textSource } from '../../../src/read/reader.js'
import { canary, secret } from './native-fixture.js'
import { czech, english, finnish, german, report } from './report-fixture.js'

const readings = (text: string, options: ReadOptions = {}): Reading[] => [
  ...(ojsReport.read(textSource('articles.csv', text), options) as Iterable<Reading>),
]
const said = (all: readonly Reading[]): string =>
  JSON.stringify(all.map((one) => [one.draft?.record, one.draft && [...one.draft.origins], one.passedOver, one.diagnostics]))

describe('the articles report of OJS', () => {
  const all = readings(report(english))
  const record = all[0]?.draft?.record ?? {}

  it('gives its published reviews, and counts the others', () => {
    expect(all.map(({ draft, passedOver }) => draft?.key ?? passedOver)).toEqual([
      '10.5555/jws.2021.7',
      expect.not.stringMatching(/not published/),
      'a submission that is not published',
    ])
    expect(all.flatMap(({ diagnostics = [] }) => diagnostics)).toEqual([])
  })

  it('has title, book, reviewers, dates and keywords, and takes the address of the workflow for no page', () => {
    expect(record.titles?.[0]?.value).toBe('The Ethics of Water, by Maria Stone. London: Verso, 2019')
    expect(record.books?.[0]).toMatchObject({
      titles: [{ value: 'The Ethics of Water' }],
      contributors: [{ role: 'author', name: 'Maria Stone' }],
      date: '2019',
    })
    expect(record.contributors).toEqual([
      { role: 'author', name: 'Jane Doe', family: 'Doe', given: 'Jane', orcid: '0000-0002-1825-0097' },
      { role: 'author', name: 'Petr Malý', family: 'Malý', given: 'Petr' },
    ])
    expect(record.history).toEqual({ received: '2021-03-01', published: '2021-10-02' })
    expect(record.language).toBe('en')
    expect(record.keywords?.map(({ value }) => value)).toEqual(['water', 'ethics'])
    expect(record.abstracts?.[0]?.value).toBe('Who owns a river? Two answers.')
    expect(record.page).toBeUndefined()
  })

  it.each([
    ['English', english],
    ['Czech', czech],
    ['German', german],
    ['a language whose headings are not known', finnish],
  ])('is the same in %s, and never says an address, an editor or a decision', (_, words) => {
    const own = readings(report(words))
    expect(own[0]?.draft?.record).toMatchObject({ doi: '10.5555/jws.2021.7', contributors: record.contributors, history: record.history })
    for (const word of [canary, secret, 'Declined Book', 'University of Lagos', '0000-0001-5109-3700'])
      expect(said(own)).not.toContain(word)
  })

  it('is read by its headings where an editor took columns away', () => {
    const less =
      'Title;Given Name (Author 1);Family Name (Author 1);Section Title;Status;DOI\nDams, by Ana Reed;Jane;Doe;Reviews;Published;10.5555/x\n'
    expect(readings(less)[0]?.draft?.record).toMatchObject({
      doi: '10.5555/x',
      contributors: [{ name: 'Jane Doe' }],
      books: [{ titles: [{ value: 'Dams' }] }],
    })
  })

  it('says once of a status that it is not known, and passes such submissions over', () => {
    const odd = report({ ...english, published: 'Julkaistu' })
    const own = readings(odd)
    expect(own.map(({ passedOver }) => passedOver)).toEqual([
      undefined,
      ...Array.from({ length: 3 }, () => 'a submission that is not published'),
    ])
    expect(own[0]?.diagnostics).toMatchObject([{ rule: 'read/value-is-understood', actual: 'Julkaistu', place: { line: 3 } }])
  })
})

describe('the format', () => {
  it('is recognised by its headings, and by no other reader as surely', () => {
    for (const words of [english, czech, german, finnish]) {
      const source = textSource('articles.csv', report(words))
      expect(ojsReport.detect(source)).toBeGreaterThan(0.6)
      for (const other of readers) if (other.id !== 'ojs-report') expect(other.detect(source)).toBeLessThan(0.6)
    }
  })

  it('is not claimed of other tables and texts', () => {
    for (const text of ['Title,Author,ISBN\na,b,c\n', 'key,review,missing\n', '{"a":1}', '<a/>', ''])
      expect(ojsReport.detect(textSource('x.csv', text))).toBe(0)
  })

  it('that breaks off gives the rows before, wherever it is cut', () => {
    const text = report(english)
    for (let i = 1; i < 20; i++) {
      const own = readings(text.slice(0, Math.floor((text.length * i) / 20)))
      expect(said(own)).not.toContain(canary)
    }
    const open = readings(`${text}10,"never closed`)
    expect(open[0]?.draft?.key).toBe('10.5555/jws.2021.7')
    expect(open.at(-1)?.diagnostics).toMatchObject([{ rule: 'read/input-is-well-formed', place: { column: 4 } }])
  })

  it('with a row that lost or won cells says no address in their place', () => {
    for (const shift of [-3, -2, -1, 1, 2, 3]) {
      const rows = report(english).split('\n')
      const shifted = [
        rows[0],
        ...rows.slice(1).map((row) => (shift < 0 ? row.replace(new RegExp(`^(?:[^,]*,){${-shift}}`), '') : ','.repeat(shift) + row)),
      ]
      const text = shifted.join('\n').replaceAll('Declined', 'Published')
      expect(said(readings(text))).not.toContain(canary)
    }
  })

  it('with other headings is refused at its first line', () => {
    expect(readings('a,b\n1,2\n')).toMatchObject([{ diagnostics: [{ rule: 'read/input-is-well-formed', place: { line: 1 } }] }])
    expect(readings('')).toMatchObject([{ diagnostics: [{ rule: 'read/input-is-not-empty' }] }])
  })
})
