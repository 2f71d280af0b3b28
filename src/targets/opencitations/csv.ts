/** A row of CSV in which every cell is quoted (RFC 4180); line ends inside a cell become spaces. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replace(/\s+/g, ' ').trim().replaceAll('"', '""')}"`).join(',')}\n`
}
