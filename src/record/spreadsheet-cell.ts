/**
 * A cell that spreadsheets leave as it is: they compute what begins with `=`, `+`, `-` or `@` (or a tab or a return before one),
 * rewrite dates and round long numbers. An apostrophe before it says that it is text.
 */
export function asText(cell: string): string {
  return endangered.test(cell) ? `'${cell}` : cell
}

/** A cell as the person meant it: without the mark that keeps a spreadsheet from computing it. */
export function plainCell(cell: string): string {
  const trimmed = cell.trim()
  return trimmed.startsWith("'") && endangered.test(trimmed.slice(1)) ? trimmed.slice(1) : trimmed
}

const endangered = /^(?:[=+\-@\t\r']|\d{4}-\d{2}|\d{11})/
