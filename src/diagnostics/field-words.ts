/** A field such as `books[1].authors.orcid` taken apart: the keys as they are typed, the innermost first, and which book it is of. */
interface TypedKeys {
  readonly keys: readonly string[]
  /** From 0. */
  readonly book?: number
}

/** A field in a sentence: `isbn of the second book`, `orcid under reviewer:`. */
export function fieldInWords(field: string): string {
  return withValue(field, '')
}

/** The same with the value that stands there: `isbn “978-0-306-40615-8” of the second book`. */
export function withValue(field: string, quoted: string): string {
  const { keys, book } = keysOf(field)
  const [key = 'book', ...around] = keys
  const value = quoted === '' ? '' : ` ${quoted}`
  const under = around.map((outer) => ` under ${outer}:`).join('')
  return `${key}${value}${under}${book === undefined || keys.length === 0 ? '' : ` of the ${ordinal(book)}book`}`
}

/** What to type, and where: `doi:`, `isbn: under books:`. */
export function toType(field: string): string {
  const { keys, book } = keysOf(field)
  return [...keys, ...(book === undefined ? [] : ['books'])].map((key) => `${key.replace(/ \(.*/, '')}:`).join(' under ')
}

function keysOf(field: string): TypedKeys {
  const [, book, inner = ''] = /^books\[([0-9]{1,9})\](?:\.(.*))?$/s.exec(field) ?? []
  const keys = (book === undefined ? field : inner).split('.').filter((key) => key !== '')
  return { keys: keys.reverse(), ...(book !== undefined && { book: Number(book) }) }
}

const ordinals: readonly string[] = ['', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth ', 'seventh ', 'eighth ', 'ninth ', 'tenth ']

/** Of the first book nothing is said: it is nearly always the only one. */
function ordinal(book: number): string {
  return ordinals[book] ?? `${book + 1}th `
}
