import { fold } from './fold.js'
import type { Label } from './labels.js'
import { otherThing } from './words/other-things.js'

/** What a heading says about being a review of a book, before its book is read. */
export interface Verdict {
  readonly kind: 'book-review' | 'not-a-book-review' | 'unclear'
  readonly reason: string
}

const notAnother = (what: string): Verdict => ({ kind: 'not-a-book-review', reason: `The heading is about ${what}, not about a book.` })

/** Judges by the label and by what the words name; `labelled` is what stands in the place of a book behind "Review of the …"; `printed` says that an ISBN or a number of pages stands in it, which only books have. A heading that names another thing beside a book ("book and film review") is a book's. */
export function judgeHeading(text: string, label: Label | undefined, printed: boolean, labelled?: string): Verdict {
  const folded = fold(text)
  const other = otherThing(folded) ?? labelled
  if (label?.saysBook === true && (other === undefined || !isWholly(other))) {
    return { kind: 'book-review', reason: `It is labelled “${text.slice(label.span.start, label.span.end)}”.` }
  }
  if (other !== undefined && (!printed || isWholly(other))) return notAnother(other)
  if (label === undefined) return { kind: 'unclear', reason: 'Nothing in the heading says that it is a review of a book.' }
  if (isQuotedOnly(text.slice(label.body.start, label.body.end))) {
    return { kind: 'unclear', reason: 'A title in quotation marks stands alone behind “review of”: it may be an article’s.' }
  }
  if (/^\p{Ll}/u.test(text.slice(label.body.start)) && label.linked) {
    return { kind: 'unclear', reason: 'What follows “review of” does not begin like a title or a name.' }
  }
  return { kind: 'book-review', reason: `It is labelled “${text.slice(label.span.start, label.span.end)}”.` }
}

/** Things that a book label does not outweigh. */
const isWholly = (what: string): boolean => what === 'a peer-review record'

const isQuotedOnly = (body: string): boolean => /^["“„«»][^"“”„«»]{3,}["”“»«]\.?$/u.test(body.trim())
