import type { FormatKind } from '../../record/book.js'
import { findIsbns } from '../../record/values/isbn.js'
import type { Fact } from './facts.js'
import { bindings } from './words/binding-words.js'

const labelBefore = /(?:e?-?ISBNs?|EAN)(?:[- ]?1[03])?(?:\s?\([^()]{1,20}\))?\s?[:.]?\s?$/iu
const longestLabel = 40
const formatBehind = /[\s,]?\s?[([]?\s?(\p{L}[\p{L}\p{M}-]{1,11}(?: (?:dura|blanda|back|cover))?)\.?\s?[)\]]?/iuy
const formatBefore = /\(([^()]{1,20})\)\s?[:.]?\s?$/u

/** The ISBNs of a text with their labels, the format printed beside them, and what refuses those that are none. */
export function findIsbnFacts(text: string): readonly Fact[] {
  return findIsbns(text).map(({ isbn, printed, index, problem }) => {
    const label = labelBefore.exec(text.slice(Math.max(0, index - longestLabel), index))?.[0] ?? ''
    const behind = formatAt(text, index + printed.length)
    const kind = behind?.kind ?? bindings.get(formatBefore.exec(label)?.[1]?.toLowerCase() ?? '')
    return {
      kind: 'isbn',
      start: index - label.length,
      end: behind?.end ?? index + printed.length,
      value: printed,
      isbn: {
        ...(isbn === undefined ? {} : { isbn }),
        printed,
        ...(kind === undefined ? {} : { kind }),
        ...(problem === undefined ? {} : { problem }),
      },
    }
  })
}

/** "(hardcover)", "pbk" and the like right behind a number. */
function formatAt(text: string, at: number): { kind: FormatKind; end: number } | undefined {
  formatBehind.lastIndex = at
  const match = formatBehind.exec(text)
  const kind = match === null ? undefined : bindings.get((match[1] ?? '').toLowerCase())
  return kind === undefined ? undefined : { kind, end: formatBehind.lastIndex }
}
