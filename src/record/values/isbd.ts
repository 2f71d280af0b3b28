/**
 * Text without the punctuation of ISBD, which ends one part of a description before the next: ` :`, ` /`, `,` at the end, and the full
 * stop of a whole title (but not of an initial). Between a title and its subtitle stands `: `, as printed elsewhere.
 */
export function withoutIsbd(text: string): string {
  let line = text.trim().replace(/ (?:: )+/g, ': ')
  while (/[:;/=,]$/.test(line)) line = line.slice(0, -1).trimEnd()
  return /[\p{Ll}\d)\]]{2}\.$/u.test(line.slice(-12)) ? line.slice(0, -1) : line
}
