import { describe, expect, it } from 'vitest'
import { readHeading, splitTitle } from '../../../src/read/heading/index.js'

const read = (heading: string) => readHeading(heading, { expectReview: true })

describe('the parts of a heading', () => {
  it('splits inverted names, and only those', () => {
    const [inverted] = read('Book review of Gallant, C., van der Berg, E. 2024. Not Your Rescue Project.').books
    expect(inverted?.people.map((one) => one.value)).toEqual([
      { role: 'author', name: 'C. Gallant', family: 'Gallant', given: 'C.' },
      { role: 'author', name: 'E. van der Berg', family: 'van der Berg', given: 'E.' },
    ])
    const [direct] = read('Review of Not Your Rescue Project, by Chanelle Gallant').books
    expect(direct?.people.map((one) => one.value)).toEqual([{ role: 'author', name: 'Chanelle Gallant' }])
  })

  it('keeps the printed word for a role', () => {
    const [book] = read('Thomas Biller (Hg.), Die Burg, Regensburg (Pustet) 2006').books
    expect(book?.people.map((one) => one.value)).toEqual([{ role: 'editor', name: 'Thomas Biller', printedRole: 'Hg.' }])
  })

  it('reads two ISBNs with their formats and prices, and says why one is refused', () => {
    const [book] = read(
      'Main, I. G., Vibrations and Waves. 2nd. edition. Cambridge, Cambridge University Press 1984. XV, 356 S., ISBN 0-521-26124-4 (hardback), ISBN 0-521-27846-6 (pbk)',
    ).books
    expect(book?.isbns.map((one) => one.value.kind)).toEqual(['hardback', 'paperback'])
    expect(book?.isbns[0]?.value.isbn ?? book?.isbns[0]?.value.problem).toBeDefined()
    expect(book?.isbns[1]?.value).toMatchObject({ printed: '0-521-27846-6' })
    expect(book?.isbns[1]?.value.isbn).toBeUndefined()
    expect(book?.isbns[1]?.value.problem).toBeDefined()
    expect(book?.edition?.value).toBe('2nd. edition')
    expect(book?.title.value).toBe('Vibrations and Waves')
  })

  it('reads series with number, price and extent', () => {
    const [book] = read(
      'Alain Dumur, Croisades et croisés, Paris (Flammarion) 2006, XVI–409 S. (Les médiévistes, 6), ISBN 978-2-0808-0137-1, EUR 10,50.',
    ).books
    expect(book?.series?.value).toEqual({ title: 'Les médiévistes', number: '6' })
    expect(book?.price?.value).toBe('EUR 10,50')
    expect(book?.extent?.value).toBe('XVI–409 S.')
    expect(book?.isbns[0]?.value.isbn).toBe('9782080801371')
  })

  it('takes the year of the edition before the one in brackets', () => {
    const [book] = read('Olga Tichá, Město. Praha: Argo, 2012[2005]. 99 s.').books
    expect(book?.year?.value).toBe('2012')
  })

  it('reads volumes', () => {
    expect(read('Hans Maier, Deutsche Geschichte, Bd. 5, München 2008').books[0]?.volume?.value).toBe('5')
  })

  it('keeps the printed title where it is not "title: subtitle"', () => {
    const [book] = read('Rezension zu: Anna Keller: Die Dinge. Zum Wandel der Moderne. Berlin: Suhrkamp 2017.').books
    expect(book?.printedTitle).toBe('Die Dinge. Zum Wandel der Moderne')
    expect(read('Review of The Things: An Essay, by Anna Keller').books[0]?.printedTitle).toBeUndefined()
  })

  it('takes a reviewer in parentheses for a reviewer', () => {
    const reading = read('E. Curzon, The Codex (Olivier Guyot)')
    expect(reading.reviewers.map((one) => one.value.name)).toEqual(['Olivier Guyot'])
    expect(reading.books[0]?.people.map((one) => one.value.name)).toEqual(['E. Curzon'])
    expect(reading.books[0]?.title.value).toBe('The Codex')
  })

  it('takes "reviewed by" for a reviewer', () => {
    const reading = read('Mary Smith (ed.), Handbook of Studies, London: Sage, 2012 (reviewed by Petra Nováková)')
    expect(reading.reviewers.map((one) => one.value.name)).toEqual(['Petra Nováková'])
    expect(reading.books[0]?.people.map((one) => one.value.role)).toEqual(['editor'])
  })

  it('takes a name before the label for a reviewer', () => {
    const reading = read('Petra Nováková: Recenze knihy Dějiny žen')
    expect(reading.reviewers.map((one) => one.value.name)).toEqual(['Petra Nováková'])
    expect(reading.books[0]?.title.value).toBe('Dějiny žen')
  })

  it('never makes a known reviewer the author of the book', () => {
    const reading = readHeading('Review of The Things, by Petra Nováková', { reviewers: ['Nováková, Petra'] })
    expect(reading.books[0]?.people).toEqual([])
  })

  it('reads several books', () => {
    const reading = read('Book Reviews: Smith, A. (2010). First Book. London: Verso; Jones, B. (2011). Second Book. New York: Norton.')
    expect(reading.books.map((book) => [book.title.value, book.people[0]?.value.name, book.year?.value])).toEqual([
      ['First Book', 'A. Smith', '2010'],
      ['Second Book', 'B. Jones', '2011'],
    ])
  })

  it('counts a book once that is printed again in another language', () => {
    const reading = read(
      'Klein, Joachim: Russische Literatur. Köln: Böhlau 2008, ISBN 978-3-412-20002-2, 369 S. - Кляйн, Йоахим: История литературы. Кёльн: Бёлау 2008, ISBN 978-3-412-20002-2, 369 с.',
    )
    expect(reading.books.map((book) => book.title.value)).toEqual(['Russische Literatur'])
    expect(reading.notUnderstood.some((one) => one.text.includes('История'))).toBe(true)
  })

  it('uses italics to see where the title ends', () => {
    const [book] = read('Guy Laporte, <i>Les congrégations. De la France, Québec, 1880-1914</i>, Québec, Presses de Laval, 2005').books
    expect(book?.title.value).toBe('Les congrégations')
    expect(book?.subtitle?.value).toBe('De la France, Québec, 1880-1914')
  })

  it('survives a label stuck to the title', () => {
    expect(read('Book reviewsThe Great War. By E. Noble').books[0]?.title.value).toBe('The Great War')
  })

  it('reads entities and characters of Windows-1252', () => {
    const [book] = read('Buf, Estelle: Biblioth&amp;egrave;que &amp;amp; c\u009cur. Paris: Droz, 2007').books
    expect(book?.title.value).toBe('Bibliothèque & cœur')
  })
})

describe('title and subtitle', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['Not Your Rescue Project. Migrant Sex Workers', 'Not Your Rescue Project', 'Migrant Sex Workers'],
    ['Not Your Project: Empire & Archipelago No. 0', 'Not Your Project', 'Empire & Archipelago No. 0'],
    ['Titre : sous-titre', 'Titre', 'sous-titre'],
    ['The Life of J. R. Smith', 'The Life of J. R. Smith', undefined],
    ['Letters to St. Bridget and Dr. Faustus', 'Letters to St. Bridget and Dr. Faustus', undefined],
    ['Die Stadt im 15. Jahrhundert', 'Die Stadt im 15. Jahrhundert', undefined],
    ['A: B: C', 'A', 'B: C'],
  ]
  it.each(cases)('%s', (whole, main, subtitle) => {
    const split = splitTitle(whole)
    expect(split.main).toBe(main)
    expect(split.subtitle).toBe(subtitle)
  })
})
