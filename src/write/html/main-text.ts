import type { BookReview } from '../../record/review.js'
import type { Text } from '../../record/text.js'

/** Of parallel texts the one in a language, else the first. */
export function mainText(texts: readonly Text[] | undefined, language: string | undefined): Text | undefined {
  return texts?.find((text) => text.language !== undefined && text.language === language) ?? texts?.[0]
}

/** The title that a review goes by: on its page, in the window's title, in the tags for indexes. */
export function mainTitle({ titles, language }: BookReview): Text | undefined {
  return mainText(titles, language)
}
