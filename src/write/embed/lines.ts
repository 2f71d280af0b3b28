/** The spaces and tabs before an offset, if nothing else stands before it in its line. */
export function indentBefore(text: string, offset: number): string | undefined {
  let start = offset
  while (isSpace(text.charAt(start - 1))) start--
  return start === 0 || isLineEnd(text.charAt(start - 1)) ? text.slice(start, offset) : undefined
}

/** The spaces and tabs behind an offset and the line end behind them, if nothing else stands behind it in its line. */
export function restOfLine(text: string, offset: number): string | undefined {
  let end = offset
  while (isSpace(text.charAt(end))) end++
  const lineEnd = lineEndAt(text, end)
  return lineEnd === '' ? undefined : text.slice(offset, end) + lineEnd
}

/** The line end that stands at an offset, nothing if none does. */
export function lineEndAt(text: string, offset: number): string {
  if (text.startsWith('\r\n', offset)) return '\r\n'
  return isLineEnd(text.charAt(offset)) ? text.charAt(offset) : ''
}

/** How a text ends its lines: as it ends the first. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}
