import { isBareTitle } from '../heading/bare-title.js'
import { readHeading } from '../heading/index.js'
import type { Stated } from './stated-review.js'

/**
 * The keywords that call an article a book review. "Book reviews" may also be what an article is about: where its title is no more
 * than a title, only a keyword in the singular says that it is one.
 */
export function keywordSections(keywords: readonly Stated[], title: string, reviewers: readonly string[]): readonly string[] {
  const words = keywords.flatMap(({ text }) => text.split(/[\n;,]/).map((word) => word.trim())).filter((word) => calls.test(word))
  if (words.length === 0 || words.some((word) => !/s$/i.test(word))) return words
  return isBareTitle(readHeading(title, { reviewers, expectReview: true })) ? [] : words
}

const calls = /^book[ -]?reviews?$/i
