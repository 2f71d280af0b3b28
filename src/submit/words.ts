/** What is kept of a service's words, in characters. */
const longest = 400

/** A service's words on one line, without markup and control characters, cut where they go on for long. */
export function wordsOf(text: string): string {
  const plain = text
    .slice(0, 20_000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .trim()
  return plain.length > longest ? `${plain.slice(0, longest).trimEnd()}…` : plain
}
