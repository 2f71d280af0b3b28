import type { Text } from '../../record/text.js'
import { parseLanguage } from '../../record/values/language.js'
import type { Parsed } from '../../record/values/parsed.js'
import { cleanLine, cleanText } from '../../record/values/plain-text.js'
import { isUnsaid, type Read, wrong } from './keys.js'

/** One line of text. */
export const line: Read<string> = (node, ask) => {
  if (node.kind !== 'text') {
    wrong(node, 'one value belongs here', ask)
    return undefined
  }
  const clean = cleanLine(node.text)
  return clean === '' ? undefined : clean
}

/** A text of several paragraphs. */
export const paragraphs: Read<string> = (node, ask) => {
  if (node.kind !== 'text') {
    wrong(node, 'one text belongs here', ask)
    return undefined
  }
  const clean = cleanText(node.text)
  return clean === '' ? undefined : clean
}

/** A value that must pass its own check. */
export function checked<T>(parse: (text: string) => Parsed<T>): Read<T> {
  return (node, ask) => {
    if (node.kind !== 'text') {
      wrong(node, 'one value belongs here', ask)
      return undefined
    }
    const parsed = parse(node.text)
    if (parsed.ok) return parsed.value
    wrong(node, parsed.reason, ask)
    return undefined
  }
}

/** One value, or a list of them; those that are wrong stay out. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (node, ask) => {
    const nodes = node.kind === 'list' ? node.items : [node]
    const found = nodes
      .filter((item) => !isUnsaid(item))
      .flatMap((item): readonly T[] => {
        const value = read(item, ask)
        if (value === undefined) return []
        if (typeof value === 'object' && value !== null) ask.typedAt.set(value, item.place)
        return [value]
      })
    return found.length === 0 ? undefined : found
  }
}

/** A text, or one for each language: `{cs: …, en: …}`. */
export function texts(read: Read<string> = line): Read<readonly Text[]> {
  return (node, ask) => {
    if (node.kind !== 'map') {
      const value = read(node, ask)
      return value === undefined ? undefined : [{ value }]
    }
    const found = node.entries.flatMap((entry): readonly Text[] => {
      const language = parseLanguage(entry.key)
      if (!language.ok) wrong({ kind: 'text', text: entry.key, plain: true, place: entry.keyPlace }, language.reason, ask)
      const value = language.ok && !isUnsaid(entry.value) ? read(entry.value, ask) : undefined
      return language.ok && value !== undefined ? [{ value, language: language.value }] : []
    })
    return found.length === 0 ? undefined : found
  }
}

/** A list of words, or words parted by commas or semicolons; also by language. */
export const keywords: Read<readonly Text[]> = (node, ask) => {
  if (node.kind === 'list') return listOf<readonly Text[]>(texts())(node, ask)?.flat()
  if (node.kind === 'text') return splitWords(node.text).map((value) => ({ value }))
  const found = node.entries.flatMap(({ key, keyPlace, value }): readonly Text[] => {
    const language = parseLanguage(key)
    if (!language.ok) wrong({ kind: 'text', text: key, plain: true, place: keyPlace }, language.reason, ask)
    const words = value.kind === 'text' ? splitWords(value.text) : (listOf(line)(value, ask) ?? [])
    return language.ok ? words.map((word) => ({ value: word, language: language.value })) : []
  })
  return found.length === 0 ? undefined : found
}

function splitWords(text: string): readonly string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map(cleanLine)
    .filter((word) => word !== '')
}
