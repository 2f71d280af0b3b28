import type { Text } from '../record/text.js'
import { cleanLine } from '../record/values/plain-text.js'
import { languageOf } from './landing-text/text-language.js'

/**
 * The titles of a journal that gives itself several, in one string: `Gender a výzkum / Gender and Research`.
 *
 * It is taken apart only where that loses nothing: where the languages of the parts are certain and differ (one of them may be
 * unknown). Otherwise the string is one title, as printed.
 */
export function parallelTitles(printed: string): readonly Text[] {
  const whole = cleanLine(printed)
  const titles = whole.split(/ [/=] /, mostTitles + 1).map((value) => inItsLanguage(value.trim()))
  const languages = new Set(titles.map(({ language }) => language))
  const apart =
    titles.length > 1 && titles.length <= mostTitles && languages.size === titles.length && titles.every(({ value }) => value !== '')
  return apart ? titles : whole === '' ? [] : [{ value: whole }]
}

const mostTitles = 6

/** A text with its language, where that is certain. */
export function inItsLanguage(value: string): Text {
  const language = languageOf(value)
  return language === undefined ? { value } : { value, language }
}
