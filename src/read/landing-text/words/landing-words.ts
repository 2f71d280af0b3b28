import type { Role } from '../../../record/contributor.js'
import type { History } from '../../../record/history.js'

/** What a label on a landing page announces. `aside` is known and holds nothing about the review: funding, downloads, metrics. */
export const labelledFields = [
  'reviewer', 'author', 'reviewTranslator', 'title', 'reviewedBook', 'bookTitle', 'bookAuthor', 'publisher', 'abstract', 'keywords', 'section',
  'language', 'journal', 'placement', 'volume', 'issue', 'pages', 'locator', 'doi', 'issn', 'isbn', 'licence', 'citation', 'references', 'page', 'aside',
] as const // prettier-ignore

export type LabelledField = (typeof labelledFields)[number]
export type PlacementWord = 'volume' | 'issue' | 'pages' | 'locator'

/** How a book's foreword, translation and so on are told in a sentence; names follow, behind a by-word where the language has one. */
export type ProseRole = Exclude<Role, 'author' | 'contributor' | 'compiler'>

/**
 * The words of one language on landing pages. Phrases are compared without diacritics, in lower case and word by word; those of
 * `stopWords` and `titleWords` with their diacritics. Words that stand in one table only tell the language of a text.
 */
export interface LandingWords {
  /** A BCP 47 tag. */
  readonly language: string
  readonly labels: Readonly<Partial<Record<LabelledField, readonly string[]>>>
  readonly history: Readonly<Record<keyof History, readonly string[]>>
  readonly placement: Readonly<Record<PlacementWord, string>>
  readonly prose: {
    /** Between a role and a name: "by". */
    readonly by: string
    readonly and: string
    readonly roles: Readonly<Partial<Record<ProseRole, readonly string[]>>>
    /** Before a publisher's name: "published by". */
    readonly published: readonly string[]
    /** Between "published" and a year: "in". */
    readonly in: string
    /** How a review speaks of its book: "the book", "this volume". */
    readonly book: readonly string[]
  }
  /** How a statement of rights begins. */
  readonly licence: readonly string[]
  /** Sentences and buttons of the page itself; `…` at the end stands for any further words. */
  readonly noise: readonly string[]
  readonly stopWords: string
  /** Words that titles of journals and headings of reviews are made of. */
  readonly titleWords: string
}
