import type { Place } from '../../diagnostics/diagnostic.js'
import { object } from '../json-fields.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import { languageOfLocale } from '../ojs/locale.js'
import type { Stated } from '../stated/stated-review.js'

/** The texts of a field that OJS keeps by locale (`{"en": "…", "cs": "…"}`), that of the given locale first; a bare text has none. */
export function localized(record: JsonObject, key: string, locale: string): readonly (readonly [locale: string, text: string])[] {
  const value = record[key]
  if (typeof value === 'string') return value.trim() === '' ? [] : [['', value]]
  const texts = Object.entries(object(record, key) ?? {}).flatMap(([own, text]): [string, string][] =>
    typeof text === 'string' && text.trim() !== '' ? [[own, text]] : [],
  )
  return [...texts.filter(([own]) => own === locale), ...texts.filter(([own]) => own !== locale)]
}

/** The text of one locale, or of none. */
export function inLocale(record: JsonObject, key: string, locale: string): string {
  return localized(record, key, locale).find(([own]) => own === locale || own === '')?.[1] ?? ''
}

/** The text of a locale, else of any. */
export function inAnyLocale(record: JsonObject, key: string, locale: string): string {
  return localized(record, key, locale)[0]?.[1] ?? ''
}

export function statedIn(locale: string, text: string, place: Place): Stated {
  return { text, place, ...(locale !== '' && { language: languageOfLocale(locale) }) }
}

/** Words of a vocabulary by locale: texts, or objects with a name since OJS 3.5. */
export function words(record: JsonObject, key: string): readonly (readonly [locale: string, word: string])[] {
  return Object.entries(object(record, key) ?? {}).flatMap(([locale, list]) =>
    (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((entry): [string, string][] => {
      const word = isJsonObject(entry) ? entry['name'] : entry
      return typeof word === 'string' && word.trim() !== '' ? [[locale, word]] : []
    }),
  )
}
