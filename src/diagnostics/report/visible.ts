/** A line as a terminal may show it: what data has of control characters and of marks that turn the text round is replaced. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
