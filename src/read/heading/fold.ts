/** Lower case without diacritics, for looking words up in tables and comparing them. */
export function fold(text: string): string {
  // ASCII has no diacritics: most words and headings are done with here.
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
}

/** A table of words, folded, from one string with blanks between. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines
      .flatMap((line) => line.split(' '))
      .filter((w) => w !== '')
      .map(fold),
  )

/** A table of phrases, as printed, from strings with commas between. */
export const phraseList = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(', '))
