import type { Stated } from '../stated/stated-review.js'
import type { XmlElement } from '../xml/xml-element.js'
import { stated } from './stated-field.js'

/**
 * What the journal heads a review by, and cites it by behind "Rezension von": "Anna Erste / Bert Zweite (Hgg.): Burgen. Eine
 * Geschichte, Berlin: Musterverlag 2008". Each part is a field of the book; nothing where a book has no title.
 */
export function bookHeadingOf(books: readonly XmlElement[]): Stated | undefined {
  const headings = books.map(headingOf)
  const [first] = books
  return first === undefined || headings.includes('') ? undefined : { text: headings.join(' ; '), place: first.place }
}

function headingOf(book: XmlElement): string {
  const field = (name: string): string => stated(book, name)?.text ?? ''
  const title = field('title')
  if (title === '') return ''
  const names = [1, 2, 3].map((n) => spaced(field(`author_${n}_first_name`), field(`author_${n}_last_name`)))
  const mark = field('editor')
  const people = spaced(names.filter((name) => name !== '').join(' / '), field('etal'), mark && `(${mark})`)
  const imprint = [field('place_of_publication'), spaced(field('publishing_company'), field('year'))]
    .filter((part) => part !== '')
    .join(': ')
  const whole = [title, field('subtitle')].filter((part) => part !== '').join(/[.?!]$/.test(title) ? ' ' : '. ')
  return `${people}${people && ': '}${whole}${imprint && `, ${imprint}`}`
}

function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}
