import { trust } from '../../record/draft.js'
import type { Text } from '../../record/text.js'
import { parseLanguage } from '../../record/values/language.js'
import type { DraftBuilder } from '../draft-builder.js'
import { plainLine, plainParagraphs } from '../markup-text.js'
import { inItsLanguage } from '../parallel-titles.js'
import { textOf } from './stated-books.js'
import type { Stated, StatedReview } from './stated-review.js'

/** Titles, abstracts, keywords and the language of a review. */
export function sayTexts(stated: StatedReview, builder: DraftBuilder): void {
  sayOneALanguage(stated.titles ?? [], 'titles', 'title', plainLine, builder)
  const heading = plainLine(stated.bookHeading?.text ?? '')
  if (stated.bookHeading !== undefined && heading !== '')
    builder.say('titles', [inItsLanguage(heading)], stated.bookHeading.place, trust.prose)
  sayOneALanguage(stated.abstracts ?? [], 'abstracts', 'abstract', plainParagraphs, builder)
  const { language, keywords = [] } = stated
  const printed = plainLine(language?.text ?? '')
  if (language !== undefined && printed !== '')
    builder.say('language', builder.parsed('language', printed, parseLanguage(printed), language.place), language.place)
  const [first] = keywords
  if (first !== undefined)
    builder.say(
      'keywords',
      keywords.flatMap((keyword) => textOf(keyword, builder, 'keywords')),
      first.place,
    )
}

/** One text a language: two of which nobody can say in which languages they are cannot both stand. */
function sayOneALanguage(
  stated: readonly Stated[],
  field: 'titles' | 'abstracts',
  name: string,
  clean: (text: string) => string,
  builder: DraftBuilder,
): void {
  const texts: Text[] = []
  for (const one of stated) {
    const value = clean(one.text)
    if (value === '' || texts.some((known) => known.value === value)) continue
    const code = one.language?.trim() ?? ''
    const language = code === '' ? undefined : builder.parsed(`${name} (language)`, code, parseLanguage(code), one.place)
    const text = language === undefined ? inItsLanguage(value) : { value, language }
    if (texts.every((known) => known.language !== text.language)) texts.push(text)
    else builder.complain('read/text-is-understood', { field: name, actual: value }, one.place)
  }
  const [first] = stated
  if (first !== undefined) builder.say(field, texts, first.place)
}
