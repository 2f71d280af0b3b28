import { plainLine } from '../markup-text.js'

/** How many characters the tables of repositories have for a title. */
const mostCharacters = 255

export interface CutTitle {
  /** The title, plain, without its last part. */
  readonly whole: string
  /** The last part, as far as it is there: no statement, for it may be the half of a book's title. */
  readonly fragment: string
}

/**
 * A title that a repository cut where its table ends: it has 255 characters to the letter, and ends with a letter or a digit.
 * Nothing for others, nor for a title of one part.
 */
export function cutTitle(text: string): CutTitle | undefined {
  if (text.length < mostCharacters) return undefined
  const line = plainLine(text)
  if (![line, text.trim()].some((one) => [...one].length === mostCharacters) || !/[\p{L}\p{N}]$/u.test(line)) return undefined
  const marks = [...line.matchAll(/[.:;?!](?=\s)|\s(?=[(–—/])/gu)]
  const end = marks.at(-1)?.index
  if (end === undefined) return undefined
  return { whole: line.slice(0, end), fragment: line.slice(end).replace(/^[.:;?!(–—/\s]+/u, '') }
}
