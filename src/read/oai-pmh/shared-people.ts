import type { HeadingBook } from '../heading/index.js'

/** "A. Berg (ed.): Two Cities; Walls of a Harbour": people who stand before the first of several titles, and nobody else, made all of the books. */
export function withSharedPeople(books: readonly HeadingBook[]): readonly HeadingBook[] {
  const [first, ...others] = books
  if (first === undefined || others.some(({ people }) => people.length > 0)) return books
  const { people, title } = first
  if (people.length === 0 || people.some(({ span }) => span.end > title.span.start)) return books
  return [first, ...others.map((book) => ({ ...book, people }))]
}
