import type { Format, FormatKind } from '../../record/book.js'
import type { Issn } from '../../record/serial.js'
import { parseIsbn } from '../../record/values/isbn.js'
import { parseIssn } from '../../record/values/issn.js'
import { type Ask, complainOfKey, isNone, isUnsaid, joined, type Read, wrong } from './keys.js'
import { checked, listOf } from './values.js'
import type { YamlNode } from './yaml-tree.js'

/** What an editor calls a format of a book. */
const formatWords: ReadonlyMap<string, FormatKind> = new Map([
  ['hardcover', 'hardback'],
  ['hardback', 'hardback'],
  ['cloth', 'hardback'],
  ['paperback', 'paperback'],
  ['softcover', 'paperback'],
  ['ebook', 'ebook'],
  ['pdf', 'ebook'],
  ['epub', 'ebook'],
  ['audiobook', 'audiobook'],
])

const mediumWords: ReadonlyMap<string, 'print' | 'online'> = new Map([
  ['print', 'print'],
  ['online', 'online'],
  ['electronic', 'online'],
])

/** ISBNs: one, a list, or by format; `978-… (hardcover)` names its format too. */
export const isbns: Read<readonly Format[]> = byWord(formatWords, (node, kind, ask): Format | undefined => {
  const [, number, word = ''] = node.kind === 'text' ? (/^([^()]{1,60})\(([a-z]{1,20})\)$/i.exec(node.text.trim()) ?? []) : []
  const stated = formatWords.get(word.toLowerCase())
  const isbn = checked(parseIsbn)(
    node.kind === 'text' && number !== undefined && stated !== undefined ? { ...node, text: number } : node,
    ask,
  )
  const format = kind ?? stated
  return isbn === undefined ? undefined : { isbn, ...(format && { kind: format }) }
})

/** ISSNs: one, a list, or by medium. */
export const issns: Read<readonly Issn[]> = byWord(mediumWords, (node, medium, ask) => {
  const value = checked(parseIssn)(node, ask)
  return value === undefined ? undefined : { value, ...(medium && { medium }) }
})

/** One value, a list, or a map from a word to one value or several; a list may hold such maps. */
function byWord<W, T extends object>(
  words: ReadonlyMap<string, W>,
  read: (node: YamlNode, word: W | undefined, ask: Ask) => T | undefined,
): Read<readonly T[]> {
  const plain: Read<readonly T[]> = listOf((node, ask) => read(node, undefined, ask))
  return (node, ask) => {
    const nodes = node.kind === 'list' ? node.items : [node]
    const found = nodes.flatMap((item) => {
      if (item.kind === 'list') wrong(item, 'a number belongs here', ask)
      if (item.kind !== 'map') return item.kind === 'text' ? (plain(item, ask) ?? []) : []
      return item.entries.flatMap((entry) => {
        const word = words.get(entry.key)
        if (word === undefined) complainOfKey(entry, words.keys(), ask)
        if (word === undefined || isUnsaid(entry.value) || isNone(entry.value)) return []
        return listOf((value, inner) => read(value, word, inner))(entry.value, { ...ask, field: joined(ask.field, entry.key) }) ?? []
      })
    })
    return found.length === 0 ? undefined : found
  }
}
