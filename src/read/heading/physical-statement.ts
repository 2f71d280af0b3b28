import type { Segment } from './segments.js'
import type { Token } from './tokens.js'
import { editionNouns, editionWords, physicalJoiners, physicalWords, reprintWords } from './words/fact-words.js'

/** "£ 35.00 B H/c", "£ 9.95 A P/b": hard and soft covers as some publishers' lists abbreviate them. */
export const isShortBinding = (phrase: string): boolean => /^(?:\p{L}\s)?[hp]\/[bc]\.?$/iu.test(phrase)

/** "20 ill.", "broché", "Un vol.", "6¾ po. x 9½": only words about the body of a book, and one that says so. */
export function isPhysical(words: readonly Token[]): boolean {
  if (words.length === 0 || words.length > 8) return false
  const counted = words.length <= 2 && words.every((word) => ['vol', 'vols', 'un', 'x', 't', 'bd'].includes(word.key))
  return (
    counted ||
    (words.some((word) => physicalWords.has(word.key)) &&
      words.every((word) => physicalWords.has(word.key) || physicalJoiners.has(word.key) || /^[IVXLC]+$/u.test(word.raw)))
  )
}

/** "2nd ed.", "Nouvelle édition revue", "wyd. 2": only words of an edition statement, with a number or an adjective. */
export function isEdition(words: readonly Token[], segment: Segment): boolean {
  if (words.length === 0 || words.length > 8) return false
  if (words.length === 1 && segment.tokens.length === 1 && segment.before !== '' && reprintWords.has(words[0]?.key ?? '')) return true
  const said = words.filter((word) => editionWords.has(word.key)).length + segment.tokens.filter((token) => token.kind === 'number').length
  const nouns = words.filter((word) => editionNouns.has(word.key)).length
  return nouns > 0 && said > 0 && words.every((word) => editionNouns.has(word.key) || editionWords.has(word.key))
}
