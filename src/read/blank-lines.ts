import type { Stated } from './stated/stated-review.js'

/** A text of a format without markup, in which a blank line ends a paragraph. */
export function withParagraphs<T extends Stated>(stated: T): T {
  return { ...stated, text: stated.text.replace(/\n[^\S\n]*\n/g, '<br/>') }
}
