import { isBareTitle } from '../heading/bare-title.js'
import { readHeading } from '../heading/index.js'
import type { Stated } from './stated-review.js'

/** The keywords that call an article a book review. */
export function keywordSections(keywords: readonly Stated[], title: string, reviewers: readonly string[]): readonly string[] {
  const words = keywords.flatMap(({ text }) => text.split(/[\n;,]/).map((word) => word.trim())).filter((word) => calls.test(word))
  return withoutTopics(words, title, reviewers)
}

/**
 * Keywords, without "book reviews" where that is what an article is about: where its title is no more than a title, only a keyword in
 * the singular says that it is one.
 */
export function withoutTopics(words: readonly string[], title: string, reviewers: readonly string[]): readonly string[] {
  if (!words.some((word) => several.test(word))) return words
  return isBareTitle(readHeading(title, { reviewers, expectReview: true })) ? words.filter((word) => !several.test(word)) : words
}

const calls = /^book[ -]?reviews?$/i
const several = /^\s{0,5}(?:book[ -]?reviews|reviews|comptes[ -]rendus|reseñas|resenhas|recensioni|rezensionen|recensies|recenzje)\s{0,5}$/i
