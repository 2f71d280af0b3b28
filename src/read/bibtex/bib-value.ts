/** A value with its parts joined and its macros put in, still in TeX. */
export interface BibValue {
  readonly raw: string
  /** Macros that the file does not define: their names stand for what they mean. */
  readonly unknown: readonly string[]
}

const bare = /[^\s,#{}()"=%@]{1,200}/y
const plus = /\s{0,1000}#\s{0,1000}/y
/** A header of an entry at the beginning of a line: a value that holds one was never closed. */
const nextEntry = /[ \t]{0,20}@\s{0,5}[A-Za-z]{3,40}\s{0,5}[{(]\s{0,5}[^\s,{}]{1,200}\s{0,5},/y

/** The names of the months are the macros that every style defines. */
export function macroDefinitions(): Map<string, string> {
  const months = 'January February March April May June July August September October November December'.split(' ')
  return new Map(months.map((month) => [month.slice(0, 3).toLowerCase(), month]))
}

/** A value that is none, or not closed, and where to go on: no entry can begin before. */
export interface NoValue {
  readonly resume: number
}

/** The value that begins at an offset: parts in braces or quotation marks, numbers and macros, joined by `#`. */
export function readValue(
  text: string,
  from: number,
  macros: ReadonlyMap<string, string>,
): (BibValue & { readonly end: number }) | NoValue {
  const parts: string[] = []
  const unknown: string[] = []
  let at = from
  for (;;) {
    const character = text.charAt(at)
    if (character === '{' || character === '"') {
      const found = endOfText(text, at)
      if ('resume' in found) return found
      parts.push(text.slice(at + 1, found.end - 1))
      at = found.end
    } else {
      bare.lastIndex = at
      const word = bare.exec(text)?.[0]
      if (word === undefined) return { resume: at }
      const macro = /^[0-9]+$/.test(word) ? word : macros.get(word.toLowerCase())
      if (macro === undefined) unknown.push(word)
      parts.push(macro ?? word)
      at += word.length
    }
    if (parts.length > mostParts) return { resume: at }
    plus.lastIndex = at
    if (!plus.test(text)) return withinBounds(parts, unknown, at)
    at = plus.lastIndex
  }
}

/** Macros that double each other again and again would fill the memory; no value is longer than this, in UTF-16 units. */
const longest = 1_000_000
const mostParts = 1000

function withinBounds(parts: readonly string[], unknown: readonly string[], end: number): ReturnType<typeof readValue> {
  let length = 0
  for (const part of parts) length += part.length
  return length > longest ? { resume: end } : { raw: parts.join(''), unknown, end }
}

/** Behind the brace or the quotation mark that closes what is opened here; else where the next entry can begin, or the end of the text. */
function endOfText(text: string, start: number): { readonly end: number } | NoValue {
  const quoted = text.charAt(start) === '"'
  let depth = quoted ? 0 : 1
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b) depth++
    else if (code === 0x7d) {
      depth--
      if (depth < 0) return { resume: at }
      if (depth === 0 && !quoted) return { end: at + 1 }
    } else if (code === 0x22 && quoted && depth === 0) return { end: at + 1 }
    else if (code === 0x0a) {
      nextEntry.lastIndex = at + 1
      if (nextEntry.test(text)) return { resume: at + 1 }
    }
  }
  return { resume: text.length }
}
