import { cleanText } from '../../record/values/plain-text.js'
import { plainParagraphs } from '../markup-text.js'

/** An abstract in metadata as paragraphs parted by a blank line: those of its markup, else its own blank lines. */
export function paragraphsOf(printed: string): string {
  return /<[a-z]|&[a-z#]/i.test(printed) ? plainParagraphs(printed) : cleanText(printed)
}
