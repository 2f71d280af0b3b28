import { describe, expect, it } from 'vitest'
import type { Contributor } from '../../../src/record/contributor.js'
import type { BookReview } from '../../../src/record/review.js'
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
import { essaysBook, reviewers, titled, untitled, wavesBook, written } from './records.js'

const { byrne } = reviewers
const moss: Contributor = { role: 'author', name: 'Ilse Moß', family: 'Moß', given: 'Ilse' }
const king: Contributor = { role: 'author', name: 'Martin Luther King Jr.', family: 'King', given: 'Martin Luther' }
const printed: Contributor = { role: 'author', name: 'Anna Šímová' }
const guild: Contributor = { role: 'author', name: 'Guild of Tides, Brno', kind: 'organization' }
const many = (count: number): readonly Contributor[] =>
  Array.from({ length: count }, (_, i) => ({ role: 'author', name: `Ada F${i + 1}`, family: `F${i + 1}`, given: 'Ada' }))
const by = (...contributors: readonly Contributor[]): BookReview => ({ ...untitled, contributors })

describe('a reference in APA', () => {
  const rest = '*Journal of Tides*, *26*(2), 152–158. https://doi.org/10.5555/rec.2025.1'
  const plain = rest.replaceAll('*', '')

  it('has the reviewed book in brackets behind the title', () => {
    expect(written(apaWriter, titled)).toBe(
      `Byrne, A. (2025). The Sea in Columns [Review of the book Counting Waves: A Tidal Diary, by M. Quist]. ${plain}\n`,
    )
  })

  it('has the brackets alone where the review has no title', () => {
    expect(written(apaWriter, untitled)).toBe(
      `Byrne, A. (2025). [Review of the book Counting Waves: A Tidal Diary, by M. Quist]. ${plain}\n`,
    )
  })

  it('prints titles of books and journals, and the volume, in italics', () => {
    expect(marked(written(apaHtmlWriter, titled))).toBe(
      `Byrne, A. (2025). The Sea in Columns [Review of the book *Counting Waves: A Tidal Diary*, by M. Quist]. ${rest}\n`,
    )
  })

  it('names all books, with their editors', () => {
    expect(written(apaWriter, { ...untitled, books: [wavesBook, essaysBook] })).toContain(
      '[Review of the books Counting Waves: A Tidal Diary, by M. Quist, and Salt Essays, edited by J.-P. Roux & I. Vidal].',
    )
  })

  it('begins with the title where nobody is named as reviewer', () => {
    const { contributors: _, ...unsigned } = titled
    expect(written(apaWriter, unsigned)).toMatch(/^The Sea in Columns \[Review of the book [^\]]+\]\. \(2025\)\. Journal/)
  })

  it('says where there is no date', () => {
    const { history: _, ...undated } = titled
    expect(written(apaWriter, undated)).toMatch(/^Byrne, A\. \(n\.d\.\)\. The Sea/)
  })

  it('joins reviewers by an ampersand behind a comma', () => {
    expect(written(apaWriter, by(byrne, moss))).toMatch(/^Byrne, A\., & Moß, I\. \(2025\)\./)
    expect(written(apaWriter, by(byrne, moss, king))).toMatch(/^Byrne, A\., Moß, I\., & King, M\. L\., Jr\. \(2025\)\./)
  })

  it('does not guess which word is the family name', () => {
    expect(written(apaWriter, by(printed, guild))).toMatch(/^Anna Šímová, & Guild of Tides, Brno\. \(2025\)\./)
  })

  it('names up to twenty reviewers, else nineteen and the last', () => {
    expect(written(apaWriter, by(...many(20)))).toMatch(/F19, A\., & F20, A\. \(2025\)/)
    expect(written(apaWriter, by(...many(22)))).toMatch(/F18, A\., F19, A\., … F22, A\. \(2025\)/)
  })

  it('prints an article number', () => {
    const { pages: _, ...unpaged } = titled
    expect(written(apaWriter, { ...unpaged, locator: 'e1001044' })).toContain('Journal of Tides, 26(2), Article e1001044. https')
  })

  it('prints the address of the page where there is no DOI', () => {
    const { doi: _, ...paged } = titled
    expect(written(apaWriter, { ...paged, page: 'https://journal.example/26' })).toMatch(/152–158\. https:\/\/journal\.example\/26\n$/)
    expect(written(apaWriter, { ...titled, page: 'https://journal.example/26' })).not.toContain('journal.example')
  })
})

describe('a reference in Chicago', () => {
  const rest = '*Journal of Tides* 26, no. 2 (2025): 152–158. https://doi.org/10.5555/rec.2025.1.'

  it('reviews a book by somebody', () => {
    expect(written(chicagoWriter, titled)).toBe(
      `Byrne, Ada. “The Sea in Columns.” Review of Counting Waves: A Tidal Diary, by Mara Quist. ${rest.replaceAll('*', '')}\n`,
    )
    expect(marked(written(chicagoHtmlWriter, untitled))).toBe(
      `Byrne, Ada. Review of *Counting Waves: A Tidal Diary*, by Mara Quist. ${rest}\n`,
    )
  })

  it('turns the first reviewer around alone', () => {
    expect(written(chicagoWriter, by(byrne, moss))).toMatch(/^Byrne, Ada, and Ilse Moß\. Review/)
    expect(written(chicagoWriter, by(moss, king, printed))).toMatch(/^Moß, Ilse, Martin Luther King Jr\., and Anna Šímová\. Review/)
    expect(written(chicagoWriter, by(king))).toMatch(/^King, Martin Luther, Jr\. Review/)
  })

  it('names up to ten reviewers, else seven', () => {
    expect(written(chicagoWriter, by(...many(10)))).toMatch(/Ada F9, and Ada F10\. Review/)
    expect(written(chicagoWriter, by(...many(11)))).toMatch(/Ada F6, Ada F7, et al\. Review/)
  })

  it('prints the season of an issue', () => {
    expect(written(chicagoWriter, { ...titled, history: { published: '2025-spring' } })).toContain('26, no. 2 (Spring 2025): 152–158.')
  })

  it('puts no full stop behind a question', () => {
    expect(written(chicagoWriter, { ...titled, titles: [{ value: 'What Now?' }] })).toMatch(/^Byrne, Ada\. “What Now\?” Review of/)
  })

  it('names three books with semicolons', () => {
    expect(written(chicagoWriter, { ...untitled, books: [wavesBook, essaysBook, { titles: [{ value: 'Third' }] }] })).toContain(
      'Review of Counting Waves: A Tidal Diary, by Mara Quist; Salt Essays, edited by Jean-Paul Roux and Ines Vidal; and Third. Journal',
    )
  })

  it('does without a volume or without an issue', () => {
    const serial = { titles: [{ value: 'Journal of Tides' }] }
    expect(written(chicagoWriter, { ...titled, serial: { ...serial, issue: '2' } })).toContain('Journal of Tides, no. 2 (2025): 152–158.')
    expect(written(chicagoWriter, { ...titled, serial: { ...serial, volume: '26' } })).toContain('Journal of Tides 26 (2025): 152–158.')
    expect(written(chicagoWriter, { ...titled, serial })).toContain('Journal of Tides (2025): 152–158.')
  })
})

describe('a reference in MLA', () => {
  const rest = '*Journal of Tides*, vol. 26, no. 2, 12 Dec. 2025, pp. 152–158, https://doi.org/10.5555/rec.2025.1.'

  it('describes the review behind its title', () => {
    expect(written(mlaWriter, titled)).toBe(
      `Byrne, Ada. “The Sea in Columns.” Review of Counting Waves: A Tidal Diary, by Mara Quist. ${rest.replaceAll('*', '')}\n`,
    )
    expect(marked(written(mlaHtmlWriter, untitled))).toBe(`Byrne, Ada. Review of *Counting Waves: A Tidal Diary*, by Mara Quist. ${rest}\n`)
  })

  it('names two reviewers, else the first', () => {
    expect(written(mlaWriter, by(byrne, moss))).toMatch(/^Byrne, Ada, and Ilse Moß\. Review/)
    expect(written(mlaWriter, by(byrne, moss, king))).toMatch(/^Byrne, Ada, et al\. Review/)
  })

  it.each([
    ['2025', '2025'],
    ['2025-05', 'May 2025'],
    ['2025-09', 'Sept. 2025'],
    ['2025-spring', 'spring 2025'],
    ['2025-01-02', '2 Jan. 2025'],
  ])('prints the date %s as far as it is stated: %s', (published, date) => {
    expect(written(mlaWriter, { ...titled, history: { published } })).toContain(`no. 2, ${date}, pp. 152`)
  })

  it('tells one page from several', () => {
    expect(written(mlaWriter, { ...titled, pages: { first: '152' } })).toContain('2025, p. 152, https')
    expect(written(mlaWriter, { ...titled, pages: { first: '152', last: '158', range: '152-158, 160' } })).toContain('pp. 152–158, 160,')
  })
})

describe('a reference by ISO 690', () => {
  const rest = '*Journal of Tides*. 26(2), 152–158. ISSN 2570-6578. Available from: https://doi.org/10.5555/rec.2025.1'

  it('has the year behind the names', () => {
    expect(written(iso690Writer, titled)).toBe(
      `Byrne, Ada, 2025. The Sea in Columns. Review of: Counting Waves: A Tidal Diary, by Mara Quist. ${rest.replaceAll('*', '')}\n`,
    )
    expect(marked(written(iso690HtmlWriter, untitled))).toBe(
      `Byrne, Ada, 2025. Review of: *Counting Waves: A Tidal Diary*, by Mara Quist. ${rest}\n`,
    )
  })

  it('has the year behind the title where nobody is named as reviewer', () => {
    const { contributors: _, ...unsigned } = titled
    expect(written(iso690Writer, unsigned)).toMatch(/^The Sea in Columns, 2025\. Review of: Counting/)
  })

  it('turns all reviewers around', () => {
    expect(written(iso690Writer, by(byrne, moss, king))).toMatch(/^Byrne, Ada, Moß, Ilse and King, Martin Luther, Jr\., 2025\. Review/)
  })
})

describe.each([apaWriter, chicagoWriter, iso690Writer, mlaWriter])('references in $id', (writer) => {
  it('stand one a line, in the order of the reviews', () => {
    const lines = written(writer, titled, { ...titled, titles: [{ value: 'Zebra' }] }, untitled).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('The Sea in Columns')
    expect(lines[1]).toContain('Zebra')
    expect(lines[3]).toBe('')
  })

  it('leave no line for a record that says nothing', () => {
    expect(written(writer, {}, { keywords: [{ value: 'sea' }] })).toBe('')
  })

  it('take no text for markup and change no quotation mark', () => {
    const title = `Don't <i>"mind"</i> the 'gap' \uE0000\uE001 & <b>so on</b>`
    expect(written(writer, { ...titled, titles: [{ value: title }], books: [{ titles: [{ value: title }] }] }).split(title)).toHaveLength(3)
  })

  it('print a Chinese name as it is written', () => {
    expect(written(writer, by({ role: 'author', name: '毛泽东', family: '毛', given: '泽东' }))).toMatch(/^毛泽东[.,] /)
  })

  it('do not name people of other roles', () => {
    const illustrated = { ...wavesBook, contributors: [...wavesBook.contributors, { role: 'illustrator', name: 'Otto Blau' } as const] }
    expect(written(writer, { ...titled, books: [illustrated] })).not.toContain('Blau')
  })
})

/** HTML with the elements of a reference in plain signs. */
function marked(html: string): string {
  return html
    .replace(/<div class="csl-entry">(.*)<\/div>/, '$1')
    .replace(/<\/?i>/g, '*')
    .replace(/<a href="[^"]*">(.*)<\/a>/, '$1')
}
