import type { BookReview } from '../../record/review.js'
import { languageName } from './languages.js'
import { lines, markup, type Markup } from './markup.js'
import { section } from './section.js'
import { languageAttributes } from './text-elements.js'

/** The abstracts, one section a language. Paragraphs end at an empty line. */
export function abstracts({ abstracts: texts = [], language }: BookReview): Markup | undefined {
  return lines(
    texts.map((text) => {
      const known = text.language ?? (texts.length === 1 ? language : undefined)
      const heading = texts.length > 1 && known !== undefined ? `Abstract in ${languageName(known)}` : 'Abstract'
      return section('abstract', heading, paragraphs(text.value, known))
    }),
  )
}

function paragraphs(text: string, language: string | undefined): Markup | undefined {
  return lines(
    text
      .split('\n\n')
      .map((paragraph) => (paragraph.trim() === '' ? undefined : markup`<p${languageAttributes(language)}>${paragraph}</p>`)),
  )
}
