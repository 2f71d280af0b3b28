import { describe, expect, it } from 'vitest'
import { crossrefXml } from '../../../src/read/crossref-xml/index.js'
import { readers } from '../../../src/read/index.js'
import { type Reading, textSource } from '../../../src/read/reader.js'

function article(title: string, rest: string, attributes = 'language="en"'): string {
  return `<journal_article publication_type="full_text" ${attributes}><titles>${title}</titles>${rest}</journal_article>`
}

function deposit(...articles: readonly string[]): string {
  return `<?xml version="1.0"?>
<doi_batch xmlns="http://www.crossref.org/schema/5.3.1" xmlns:rel="http://www.crossref.org/relations.xsd" version="5.3.1"><head/><body><journal>
<journal_metadata language="en"><full_title>Journal of Rivers</full_title><issn media_type="electronic">2049-3630</issn></journal_metadata>
<journal_issue><publication_date media_type="online"><year>2024</year></publication_date><journal_volume><volume>12</volume></journal_volume><issue>3</issue></journal_issue>
${articles.join('\n')}
</journal></body></doi_batch>`
}

const people =
  '<contributors><person_name sequence="first" contributor_role="author"><given_name>Ada</given_name><surname>Moss</surname><ORCID>https://orcid.org/0000-0002-1825-0097</ORCID></person_name></contributors>'
const related = (type: string, value: string): string =>
  `<rel:program><rel:related_item><rel:inter_work_relation relationship-type="isReviewOf" identifier-type="${type}">${value}</rel:inter_work_relation></rel:related_item></rel:program>`
const doiData = '<doi_data><doi>10.5555/jr.7</doi><resource>https://journal.example/article/7</resource></doi_data>'
const cited =
  '<citation_list><citation key="b"><isbn>978-0-306-40615-7</isbn><author>Field</author><volume_title>Who Owns a River?</volume_title><cYear>2022</cYear></citation><citation key="c"><unstructured_citation>Some other work, 1999.</unstructured_citation></citation></citation_list>'
const review = article(
  '<title>Water and its owners</title>',
  `${people}<publication_date media_type="online"><month>05</month><day>04</day><year>2024</year></publication_date><pages><first_page>101</first_page><last_page>104</last_page></pages>${related('isbn', '9780306406157')}${doiData}${cited}`,
)

function read(text: string): readonly Reading[] {
  return [...(crossrefXml.read(textSource('deposit.xml', text), {}) as Iterable<Reading>)]
}

function reviewIn(text: string) {
  return read(text)[0]?.draft?.record
}

describe('Crossref XML', () => {
  it('has the reviewed book from the relation and the citation with its ISBN', () => {
    const found = reviewIn(deposit(review))
    expect(found?.books).toHaveLength(1)
    const [book] = found?.books ?? []
    expect(book?.titles?.[0]?.value).toBe('Who Owns a River?')
    expect(book?.formats?.map(({ isbn }) => isbn)).toEqual(['9780306406157'])
    expect(book?.contributors?.map(({ name }) => name)).toEqual(['Field'])
    expect(book?.date).toBe('2022')
  })

  it('has the book from a title that names it, which says more than a citation', () => {
    const named = review.replace('Water and its owners', 'Book review of Field, A., Reed, B. 2022. Who Owns a River? A History.')
    const [book] = reviewIn(deposit(named))?.books ?? []
    expect(book?.contributors?.map(({ name }) => name)).toEqual(['A. Field', 'B. Reed'])
    expect(book?.formats?.map(({ isbn }) => isbn)).toEqual(['9780306406157'])
  })

  it('has the reviewer, the journal, the place in it and the page of the review', () => {
    const found = reviewIn(deposit(review))
    expect(found?.contributors).toEqual([{ role: 'author', name: 'Ada Moss', family: 'Moss', given: 'Ada', orcid: '0000-0002-1825-0097' }])
    expect(found?.doi).toBe('10.5555/jr.7')
    expect(found?.page).toBe('https://journal.example/article/7')
    expect(JSON.stringify(found)).toContain('"Journal of Rivers"')
    expect(JSON.stringify(found)).toContain('2049-3630')
    expect(JSON.stringify(found)).toContain('2024-05-04')
    expect(found?.references?.map(({ text }) => text)).toEqual(['Some other work, 1999.'])
  })

  it('reads the same with any prefix and inside an answer', () => {
    const prefixed = deposit(review)
      .replace(/<(\/?)(?!rel:|\?)([a-z])/gi, '<$1cr:$2')
      .replace('xmlns=', 'xmlns:cr=')
    expect(reviewIn(prefixed)?.books).toEqual(reviewIn(deposit(review))?.books)
    const answer = `<doi_records><doi_record><crossref><journal>${review}</journal></crossref></doi_record></doi_records>`
    expect(reviewIn(answer)?.doi).toBe('10.5555/jr.7')
  })

  it('never gives an article the journal of the one before it', () => {
    const two = deposit(review).replace('</journal>', `</journal><journal>${review}</journal>`)
    const [first, second] = read(two)
    expect(JSON.stringify(first?.draft?.record)).toContain('Journal of Rivers')
    expect(JSON.stringify(second?.draft?.record)).not.toContain('Journal of Rivers')
  })

  it('passes over what is no review of a book, with the reason', () => {
    expect(read('<doi_batch><body><book/><peer_review/><posted_content/></body></doi_batch>').map(({ passedOver }) => passedOver)).toEqual([
      'a book',
      'a peer review of an article',
      'a preprint or other posted content',
    ])
    const ofArticle = article('<title>A reply to critics</title>', related('doi', '10.5555/an-article') + doiData)
    expect(read(deposit(ofArticle))[0]?.passedOver).toBeDefined()
    const update = '<crossmark><updates><update type="retraction" date="2024-01-01">10.5555/x</update></updates></crossmark>'
    expect(read(deposit(article('<title>Retraction</title>', update + doiData)))[0]?.passedOver).toBe(
      'a retraction of something published before',
    )
  })

  it('reads a deposit of a link alone', () => {
    const link = `<doi_batch xmlns:rel="r"><body><doi_relations><doi>10.5555/jr.7</doi>${related('isbn', '9780306406157')}</doi_relations></body></doi_batch>`
    expect(reviewIn(link)?.doi).toBe('10.5555/jr.7')
    expect(reviewIn(link)?.books?.[0]?.formats?.[0]?.isbn).toBe('9780306406157')
  })

  const links = (...items: readonly (readonly [type: string, value: string, description?: string])[]): string =>
    `<rel:program>${items.map(([type, value, description = '']) => `<rel:related_item>${description === '' ? '' : `<rel:description>${description}</rel:description>`}<rel:inter_work_relation relationship-type="isReviewOf" identifier-type="${type}">${value}</rel:inter_work_relation></rel:related_item>`).join('')}</rel:program>`
  const books = (text: string) => reviewIn(deposit(article('<title>Water and its owners</title>', text + doiData)))?.books

  it('tells ISBNs of several books apart by the citations that have them', () => {
    const citations =
      '<citation_list><citation key="a"><isbn>9780306406157</isbn><volume_title>Who Owns a River?</volume_title></citation><citation key="b"><isbn>9783161484100</isbn><volume_title>Weirs</volume_title></citation></citation_list>'
    for (const description of ['', 'Reviewed work']) {
      const found = books(links(['isbn', '9780306406157', description], ['isbn', '9783161484100', description]) + citations)
      expect(found?.map(({ titles, formats }) => [titles?.[0]?.value, formats?.map(({ isbn }) => isbn)])).toEqual([
        ['Who Owns a River?', ['9780306406157']],
        ['Weirs', ['9783161484100']],
      ])
    }
    expect(books(links(['isbn', '9780306406157'], ['isbn', '9783161484100']))).toHaveLength(1)
  })

  it('loses none of several DOIs that have one description', () => {
    const link = links(['doi', '10.5555/9780306406157', 'Rivers'], ['doi', '10.5555/b', 'Rivers'], ['isbn', '9783161484100', 'Rivers'])
    expect(books(link)?.map(({ doi }) => doi)).toEqual(['10.5555/9780306406157', '10.5555/b'])
    const [reading] = read(deposit(article('<title>Water and its owners</title>', link + doiData)))
    expect(reading?.diagnostics?.map(({ actual }) => actual)).toContain('9783161484100')
  })

  it('has the title of the book from what the link is called, where nothing else names it', () => {
    expect(books(links(['isbn', '9780306406157', 'Who Owns a River?']))?.[0]?.titles?.[0]?.value).toBe('Who Owns a River?')
    expect(books(links(['isbn', '9780306406157', 'Book review']))).toEqual([{ formats: [{ isbn: '9780306406157' }] }])
    expect(books(links(['isbn', '9780306406157', 'A link']) + cited)?.[0]?.titles?.[0]?.value).toBe('Who Owns a River?')
  })

  it('has several books from a title that names them, and says whose ISBN it could not tell', () => {
    const title =
      '<title>Book review of Field, A. 2022. Who Owns a River? Leiden: Brill; Reed, B. 2021. Weirs and Walls. Leiden: Brill</title>'
    const [reading] = read(deposit(article(title, links(['isbn', '9780306406157'], ['isbn', '9783161484100']) + doiData)))
    expect(reading?.draft?.record.books?.map(({ titles }) => titles?.[0]?.value)).toEqual(['Who Owns a River?', 'Weirs and Walls'])
    expect(reading?.diagnostics?.map(({ actual }) => actual)).toEqual(['9780306406157', '9783161484100'])
  })

  it('says of several titles in no language none that it does not know', () => {
    const two = article(
      '<title>Recenze</title></titles><titles><title>Book review of Field, A. 2022. Who Owns a River?</title>',
      related('isbn', '9780306406157') + doiData,
    )
    expect(reviewIn(deposit(two))?.titles?.find(({ value }) => value === 'Recenze')?.language).not.toBe('en')
  })

  it('has a name that stands whole, as schema 5.4 lets it', () => {
    const whole = review.replace('<given_name>Ada</given_name><surname>Moss</surname>', '<name>Ada Moss</name>')
    expect(reviewIn(deposit(whole))?.contributors?.[0]).toMatchObject({ name: 'Ada Moss', orcid: '0000-0002-1825-0097' })
  })

  it('says where a file breaks, and keeps the articles before it', () => {
    const broken = deposit(review, '<journal_article><titles></journal_article>')
    const readings = read(broken)
    expect(readings[0]?.draft).toBeDefined()
    const [finding] = readings.at(-1)?.diagnostics ?? []
    expect(finding?.rule).toBe('read/input-is-well-formed')
    expect(finding?.place).toMatchObject({ file: 'deposit.xml', line: 6, column: 44 })
  })

  it('reads a file cut anywhere, and says that it is cut', () => {
    const whole = deposit(review, review)
    for (let i = 1; i <= 20; i++) {
      const readings = read(whole.slice(0, Math.floor((whole.length * i) / 21)))
      expect(readings.flatMap(({ diagnostics }) => diagnostics ?? []).some(({ rule }) => rule === 'read/input-is-well-formed')).toBe(true)
    }
  })

  it('knows its files, which no other reader claims', () => {
    for (const text of [deposit(review), '<doi_records><doi_record/></doi_records>']) {
      const source = textSource('deposit.xml', text)
      expect(crossrefXml.detect(source)).toBeGreaterThan(0.6)
      for (const other of readers.filter(({ id }) => id !== 'crossref-xml')) expect(other.detect(source), other.id).toBeLessThan(0.3)
    }
    expect(crossrefXml.detect(textSource('a.xml', '<article xmlns="http://pkp.sfu.ca"/>'))).toBe(0)
  })
})
