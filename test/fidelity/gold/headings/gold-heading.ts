import type { Role } from '../../../../src/record/contributor.js'
import type { GoldBook, GoldPerson } from '../../gold.js'

/** A heading as a journal prints it, and what a person reads in it. It was read before any reader of ours was tried on it. */
export interface GoldHeading {
  /** In full; of a heading of `real/headings.tsv` the beginning is enough. */
  readonly heading: string
  /** Empty where the heading names no book: none may come out. */
  readonly books: readonly GoldBook[]
  /** False where the heading alone must show that it is a review. */
  readonly expectReview?: boolean
}

const roles: Readonly<Record<string, Role>> = { ed: 'editor', tr: 'translator', foreword: 'foreword', preface: 'preface', introduction: 'introduction', afterword: 'afterword', illustrator: 'illustrator', compiler: 'compiler' } // prettier-ignore

/**
 * A heading with its books. A book is typed as `title // people // publishers // year // ISBNs`; what is not stated is left empty. People are
 * authors unless a role stands before them, in the printed order: `Paul Dalton; Graeme White | ed: Ann Lee`. Publishers and ISBNs are parted by `+`.
 */
export function heading(text: string, ...books: readonly string[]): GoldHeading {
  return { heading: text, books: books.map(bookOf) }
}

/** A heading that names no book. */
export const none = (text: string): GoldHeading => ({ heading: text, books: [] })

/** A title that nobody says to be a review's, and that is none. */
export const noReview = (text: string): GoldHeading => ({ heading: text, books: [], expectReview: false })

function bookOf(typed: string): GoldBook {
  const [title = '', people = '', publishers = '', year = '', isbns = ''] = typed.split('//').map((part) => part.trim())
  return {
    title,
    ...(people !== '' && { people: people.split('|').flatMap(peopleOf) }),
    ...(publishers !== '' && { publishers: publishers.split('+').map((one) => one.trim()) }),
    ...(year !== '' && { year }),
    ...(isbns !== '' && { isbns: isbns.split('+').map((one) => one.trim()) }),
  }
}

function peopleOf(typed: string): readonly GoldPerson[] {
  const [, word, names = typed] = /^\s*(\w+): (.*)$/u.exec(typed) ?? []
  const role = word === undefined ? 'author' : (roles[word] ?? 'contributor')
  return names.split(';').map((name) => [name.trim(), role] as const)
}
