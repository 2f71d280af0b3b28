/**
 * The word of a list that a misspelt one was most likely meant to be: at most one edit in three letters away, the first of several.
 * Two neighbouring letters in each other's place are one edit: `titel`.
 *
 * Source: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals" (1966); F. J. Damerau, "A
 * technique for computer detection and correction of spelling errors" (1964).
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  const typed = word.toLowerCase()
  let found: string | undefined
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const candidate of words) {
    if (Math.abs(candidate.length - typed.length) >= least) continue
    const distance = editsBetween(typed, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      found = candidate
    }
  }
  return found
}

const longest = 60

function editsBetween(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
