import type { FieldPath } from '../record/draft.js'

/** Record path → the key that an editor types for it. Longest first: the first that fits the beginning of a path holds. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/^books\[(\d+)\]\.contributors\b/, 'authors'],
  [/^books\[(\d+)\]\.formats\b/, 'isbn'],
  [/^books\[(\d+)\]\.(?:titles|printedTitle)\b/, 'title'],
  [/^books\[(\d+)\]\.publishers\b/, 'publisher'],
  [/^books\[(\d+)\]\.places\b/, 'place'],
  [/^books\[(\d+)\]\.date\b/, 'year'],
  [/^books\[(\d+)\]\.extent\b/, 'pages'],
  [/^books\[(\d+)\]\.(subtitle|edition|volume|series|language|doi|page)\b/, ''],
  [/^contributors\b/, 'reviewer'],
  [/^serial\.issns\b/, 'issn'],
  [/^serial\.titles\b/, 'journal'],
  [/^serial\.(?:volume)\b/, 'volume'],
  [/^serial\.(?:issue)\b/, 'issue'],
  [/^serial\.date\b/, 'year'],
  [/^serial\b/, 'journal'],
  [/^history\.(received|revised|accepted|online|published)\b/, ''],
  [/^licence\b/, 'license'],
  [/^titles\b/, 'title'],
  [/^abstracts\b/, 'abstract'],
]

/** A path of the record as a person would type it: `books[0].formats[1]` is `books[0].isbn`, `serial.issns` is `issn`. */
export function typedField(path: FieldPath): string {
  for (const [pattern, key] of keys) {
    const match = pattern.exec(path)
    if (match === null) continue
    const book = path.startsWith('books[') ? `books[${match[1] ?? '0'}].` : ''
    const own = match.at(-1) ?? ''
    return `${book}${key === '' ? own : key}`
  }
  return path
}
