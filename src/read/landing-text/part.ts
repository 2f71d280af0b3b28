import type { BookList } from './book-list.js'
import type { Citation } from './citation-line.js'
import type { PrintedEvent } from './history-line.js'
import type { Label } from './labels.js'
import type { RightsStatement } from './licence-line.js'
import type { Line } from './page.js'
import type { LabelledField } from './words/index.js'

/** What a line of a landing page is. */
export type Part =
  | { readonly kind: 'blank' }
  | { readonly kind: 'noise'; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'citation'; readonly line: Line; readonly citation: Citation }
  | { readonly kind: 'history'; readonly line: Line; readonly events: readonly PrintedEvent[] }
  | { readonly kind: 'rights'; readonly line: Line; readonly rights: RightsStatement }
  | LabelledPart
  | ListedBook

/** A list of facts about the reviewed book. */
export interface ListedBook {
  readonly kind: 'book'
  readonly line: Line
  readonly list: BookList
}

/** A label and the lines that it announces: the rest of its own, and those below it as far as the field reaches. */
export interface LabelledPart {
  readonly kind: 'labelled'
  readonly field: LabelledField
  readonly label: Label
  readonly line: Line
  readonly values: readonly Line[]
}

/** Parts that begin at a line of a page, and how many of its lines they take. */
export interface Taken {
  readonly parts: readonly Part[]
  readonly length: number
}
