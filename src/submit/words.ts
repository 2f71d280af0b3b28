/** What is kept of a service's words, in characters. */
const longest = 400

/** A service's words on one line, without markup and control characters. */
export function wordsOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|apos|#\d{1,7});/g, characterOf)
    .replace(/&amp;/g, '&')
    .replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .trim()
}

/** Words cut where they go on for long: after credentials were taken out of them, of which a cut would leave a part. */
export function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}

const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function characterOf(reference: string): string {
  const code = Number(reference.slice(2, -1))
  return named[reference] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ')
}
