import { existsSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { folder, read, write } from './graph-run.js'
import { build, corpusOf, crossrefLine, differences, findingsIn, isbns } from './invented.js'

interface Sheet {
  readonly headings: readonly string[]
  readonly rows: Record<string, string>[]
}

/** The worksheet as a spreadsheet shows it. */
function sheetIn(dir: string, name = 'site/report/worksheet.csv'): Sheet {
  const text = read(dir, name)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const parsed = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(parsed.errors).toEqual([])
  return { headings: parsed.meta.fields ?? [], rows: parsed.data }
}

function fill(sheet: Sheet, key: string, heading: string, text: string): void {
  const row = sheet.rows.find((each) => each['key'] === key)
  if (row === undefined || !sheet.headings.includes(heading)) throw new Error(`no cell ${heading} of ${key}`)
  row[heading] = text
}

function save(sheet: Sheet, dir: string, delimiter = ','): string {
  return write(`\uFEFF${Papa.unparse(sheet.rows, { columns: [...sheet.headings], delimiter, newline: '\r\n' })}\r\n`, dir, 'filled.csv')
}

const damaged = [
  crossrefLine(0),
  crossrefLine(1, { reviewer: undefined }),
  crossrefLine(2, { isbn: undefined }),
  crossrefLine(3, { pages: undefined }),
  crossrefLine(4),
].join('')

/** A build of five reviews from three of which a fact was taken out. */
async function damagedBuild(): Promise<string> {
  const dir = folder()
  write(damaged, dir, 'in/reviews.jsonl')
  expect((await build(dir, `${dir}/in`)).status).toBe(0)
  return dir
}

describe('a worksheet that comes back filled in', () => {
  it.each([
    ['commas', ','],
    ['semicolons, as spreadsheets of much of Europe save it', ';'],
    ['tabs', '\t'],
  ])('takes away exactly the findings of its cells, with %s', async (_, delimiter) => {
    const dir = await damagedBuild()
    expect(
      findingsIn(dir)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['core/book-has-an-isbn', 'core/review-names-its-reviewer', 'core/review-states-its-pages'])
    const before = corpusOf(dir)
    const sheet = sheetIn(dir)
    expect(sheet.rows.map((row) => [row['key'], row['missing']])).toEqual([
      ['10.5555/shores.0', ''],
      ['10.5555/shores.1', 'reviewer'],
      ['10.5555/shores.2', 'book isbn'],
      ['10.5555/shores.3', 'pages'],
      ['10.5555/shores.4', ''],
    ])
    fill(sheet, '10.5555/shores.1', 'reviewer', 'Byrne, Ada')
    fill(sheet, '10.5555/shores.2', 'book isbn', isbns[2] ?? '')
    fill(sheet, '10.5555/shores.3', 'pages', '130-135')
    expect((await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir, delimiter))).status).toBe(0)
    expect(findingsIn(dir)).toEqual([])
    const { gone, come } = differences(before, corpusOf(dir))
    expect(gone.filter((line) => !line.includes('#gap-'))).toEqual([])
    for (const fact of ['startingPage> "130"', 'endingPage> "135"', '"Ada Byrne"', `isbn> "${isbns[2] ?? ''}"`])
      expect(come.join('\n')).toContain(fact)
    const about = new Set(come.map((line) => /<https:\/\/reviews\.example\/([a-z]+\/[^>#]*)>? \.$/.exec(line)?.[1]))
    expect(about).toEqual(
      new Set([
        'reviews/journal-of-shores/26-2-110-counting-waves-part-1-of-the-shore/',
        'reviews/journal-of-shores/26-2-counting-waves-part-3-of-the-shore-' +
          (/part-3-of-the-shore-([0-9a-f]{8})/.exec(come.join())?.[1] ?? '') +
          '/',
        'books/quist-2012-counting-waves-part-2-of-the-shore/',
      ]),
    )
  })

  it('changes nothing where nobody typed anything, though doubtful cells are filled with proposals', async () => {
    const dir = await damagedBuild()
    const [before, found] = [corpusOf(dir), findingsIn(dir)]
    const sheet = sheetIn(dir)
    expect(sheet.rows[0]).toMatchObject({ 'please look at': expect.stringContaining('book title') as string, 'book authors': 'M. Quist' })
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    expect(corpusOf(dir)).toEqual(before)
    expect(findingsIn(dir)).toEqual(found)
  })

  it('goes on into the next worksheet, so that nothing typed is lost when that one is used', async () => {
    const dir = await damagedBuild()
    const sheet = sheetIn(dir)
    fill(sheet, '10.5555/shores.1', 'reviewer', 'Ada Byrne')
    fill(sheet, '10.5555/shores.3', 'pages', 'none')
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    const after = corpusOf(dir)
    await build(dir, `${dir}/in`, '--worksheet', `${dir}/site/report/worksheet.csv`)
    expect(corpusOf(dir)).toEqual(after)
    expect(findingsIn(dir).map(({ rule }) => rule)).toEqual(['core/book-has-an-isbn'])
  })

  it('is kept beside the new one when somebody forgets to give it back', async () => {
    const dir = await damagedBuild()
    const sheet = sheetIn(dir)
    fill(sheet, '10.5555/shores.1', 'reviewer', 'Ada Byrne')
    const typed = read(save(sheet, dir))
    write(typed, dir, 'site/report/worksheet.csv')
    await build(dir, `${dir}/in`)
    expect(read(dir, 'site/report/worksheet.before.csv')).toBe(typed)
    await build(dir, `${dir}/in`)
    expect(read(dir, 'site/report/worksheet.before.csv')).toBe(typed)
  })

  it('closes a gap for good with none', async () => {
    const dir = await damagedBuild()
    expect(corpusOf(dir).join('\n')).toContain('#gap-reviewer')
    const sheet = sheetIn(dir)
    for (const [n, heading] of [
      ['1', 'reviewer'],
      ['2', 'book isbn'],
      ['3', 'pages'],
    ] as const)
      fill(sheet, `10.5555/shores.${n}`, heading, 'none')
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    expect(findingsIn(dir)).toEqual([])
    expect(corpusOf(dir).join('\n')).not.toContain('#gap-')
  })
})

describe('a worksheet row of several books', () => {
  const two = `title: Two books on tides\njournal: Journal of Shores\nbooks:\n  - title: Zephyr\n    authors: [Zoe Zorn]\n    year: 2020\n  - title: Anchor\n    authors: [Abe Ash]\n    year: 2021\n`

  it('gives a value to the book that the columns name, whatever the order of the books', async () => {
    const dir = folder()
    write(two, dir, 'in/two.review.yaml')
    await build(dir, `${dir}/in`)
    const sheet = sheetIn(dir)
    const titles = [sheet.rows[0]?.['book title'], sheet.rows[0]?.['book 2 title']]
    expect([...titles].sort()).toEqual(['Anchor', 'Zephyr'])
    fill(sheet, 'two.review.yaml', titles[0] === 'Anchor' ? 'book isbn' : 'book 2 isbn', isbns[7] ?? '')
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    const corpus = corpusOf(dir).filter((line) => line.includes(`schema.org/isbn> "${isbns[7] ?? ''}"`) && line.includes('#book>'))
    expect(corpus.length).toBe(1)
    expect(corpus[0]).toContain('/books/ash-2021-anchor/#book')
    expect(corpusOf(dir).filter((line) => line.includes('cito/reviews>') && line.includes('#review>')).length).toBe(2)
    await build(dir, `${dir}/in`, '--worksheet', `${dir}/site/report/worksheet.csv`)
    expect(corpusOf(dir).filter((line) => line.includes('#book>') && line.includes(`isbn> "${isbns[7] ?? ''}"`))).toEqual(corpus)
  })

  it('corrects the title of one of them without making a third', async () => {
    const dir = folder()
    write(two, dir, 'in/two.txt.yaml')
    await build(dir, `${dir}/in`)
    const sheet = sheetIn(dir)
    const heading = sheet.rows[0]?.['book title'] === 'Anchor' ? 'book title' : 'book 2 title'
    fill(sheet, 'two.txt.yaml', heading, 'Anchors')
    // The YAML is a person's word too: the worksheet and it differ, and one of them is kept.
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    expect(corpusOf(dir).filter((line) => line.includes('cito/reviews>') && line.includes('#review>')).length).toBe(2)
    expect(findingsIn(dir).some(({ rule, message }) => rule === 'assemble/sources-agree' && message.includes('Anchors'))).toBe(true)
  })
})

describe('a worksheet with mistakes in it', () => {
  async function withSheet(text: string): Promise<{ dir: string; status: number; err: string }> {
    const dir = await damagedBuild()
    const { status, err } = await build(dir, `${dir}/in`, '--worksheet', write(text, dir, 'filled.csv'))
    return { dir, status, err }
  }
  const inSheet = (dir: string) =>
    findingsIn(dir).flatMap(({ rule, place, message }) =>
      rule.startsWith('worksheet/') ? [[rule, place?.line, place?.column, message]] : [],
    )

  it('says which cell is wrong, and takes the rest of the row', async () => {
    const { dir, status } = await withSheet('key,pages,book isbn\n10.5555/shores.2,,978-3-16-148410-9\n10.5555/shores.3,130-135,\n')
    expect(status).toBe(1)
    expect(inSheet(dir)).toEqual([['worksheet/cell-is-understood', 2, 3, expect.stringContaining('978-3-16-148410-9')]])
    expect(corpusOf(dir).join('\n')).toContain('startingPage> "130"')
    expect(corpusOf(dir).join('\n')).not.toContain('9783161484109')
  })

  it('names the column that a misspelt one was meant to be', async () => {
    const { dir, status } = await withSheet('key,revewer,notes\n10.5555/shores.1,Ada Byrne,ask her\n')
    expect(status).toBe(0)
    expect(inSheet(dir).sort()).toEqual([
      ['worksheet/column-is-known', 1, 2, "The worksheet's column “revewer” is not known; reviewer is."],
      ['worksheet/column-is-known', 1, 3, "The worksheet's column “notes” is not known."],
    ])
  })

  it('says which row belongs to no review, and which key stands twice', async () => {
    const { dir, status } = await withSheet(
      'key,reviewer\n10.5555/shores.one,Ada Byrne\n10.5555/shores.1,Ada Byrne\n10.5555/shores.1,Bea Byrne\n',
    )
    expect(status).toBe(1)
    expect(
      inSheet(dir)
        .map((one) => one.slice(0, 3))
        .sort(),
    ).toEqual([
      ['worksheet/key-stands-once', 4, 1],
      ['worksheet/row-has-a-review', 2, 1],
    ])
    expect(read(dir, 'site/report/worksheet.csv')).toContain('10.5555/shores.one')
  })

  it.each([
    ['no worksheet at all', 'name,phone\nAda,123\n', 'column named key'],
    ['a quotation mark that is never closed', 'key,reviewer\n10.5555/shores.1,"Ada\n', 'quotation mark'],
    ['an empty file', '', 'column named key'],
  ])('refuses %s and builds nothing', async (_, text, reason) => {
    const { status, err } = await withSheet(text)
    expect(status).toBe(2)
    expect(err).toContain(reason)
    expect(err).toMatch(/\.\n {4}worksheet\//)
  })

  it.each(['5-May', 'Jul-12', '12 Dec'])('does not take %s, which a spreadsheet made of pages, for pages', async (pages) => {
    const { dir, status } = await withSheet(`key,pages\n10.5555/shores.3,${pages}\n`)
    expect(status).toBe(1)
    expect(inSheet(dir)).toEqual([['worksheet/cell-is-understood', 2, 2, expect.stringContaining('made a date of it')]])
  })

  it('is read in the encoding that an old spreadsheet saved it in', async () => {
    const dir = await damagedBuild()
    write('', dir, 'x')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${dir}/old.csv`, Buffer.from('key;reviewer\r\n10.5555/shores.1;Jürgen Müller\r\n', 'latin1'))
    await build(dir, `${dir}/in`, '--worksheet', `${dir}/old.csv`)
    expect(corpusOf(dir).join('\n')).toContain('"Jürgen Müller"')
    expect(findingsIn(dir).some(({ rule, place }) => rule === 'read/encoding-is-utf-8' && place?.file.endsWith('old.csv'))).toBe(true)
  })
})

describe('a cell that a spreadsheet would compute', () => {
  it.each(['=cmd|calc!A0', '+1', '-2', '@SUM(A1)', "'quoted"])('is written as text and comes back as it was: %s', async (title) => {
    const dir = folder()
    write(
      crossrefLine(1, { title: `Book review of Quist, M. 2011. Tides. Porto: Harbour Press.`, reviewer: undefined, isbn: undefined }),
      dir,
      'in/a.jsonl',
    )
    await build(dir, `${dir}/in`)
    const sheet = sheetIn(dir)
    fill(sheet, '10.5555/shores.1', 'book publisher', `'${title}`)
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    expect(corpusOf(dir).join('\n')).toContain(`> ${JSON.stringify(title)} `)
    expect(sheetIn(dir).rows[0]?.['book publisher']).toBe(`'${title}`)
    await build(dir, `${dir}/in`, '--worksheet', `${dir}/site/report/worksheet.csv`)
    expect(corpusOf(dir).join('\n')).toContain(`> ${JSON.stringify(title)} `)
    expect(existsSync(`${dir}/site/report/worksheet.before.csv`)).toBe(true)
  })

  it('keeps long numbers and days as they are', async () => {
    const dir = await damagedBuild()
    const sheet = sheetIn(dir)
    fill(sheet, '10.5555/shores.2', 'book isbn', isbns[2] ?? '')
    fill(sheet, '10.5555/shores.2', 'published', '2025-04-16')
    await build(dir, `${dir}/in`, '--worksheet', save(sheet, dir))
    const row = sheetIn(dir).rows.find((each) => each['key'] === '10.5555/shores.2')
    expect(row).toMatchObject({ 'book isbn': `'${isbns[2] ?? ''}`, published: "'2025-04-16" })
  })
})
