import { fold } from './fold.js'
import { publisherNames, publisherWords } from './words/publisher-words.js'

/** Whether a text is nothing but the name of a house that publishes books: "PUF", "Gallimard", "Springer Verlag". */
export function isPublisherName(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.some((word) => publisherNames.has(word)) && words.every((word) => publisherNames.has(word) || publisherWords.has(word))
}
