/** The nine digits that an ISBN has in both its lengths. */
export function isbnCore(isbn: string): string {
  const digits = isbn.replace(/[^0-9Xx]/g, '')
  return digits.length === 13 ? digits.slice(3, 12) : digits.slice(0, 9)
}
