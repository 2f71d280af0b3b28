import type { Place } from '../diagnostics/diagnostic.js'
import { placesIn } from '../diagnostics/places.js'

/** Where addresses are first mentioned in a text, between angle brackets or quotation marks: one pass, however many are asked for. */
export function firstMentions(file: string, text: string, addresses: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  const placeAt = placesIn(file, text)
  const open = /[<"]/g
  for (let at = open.exec(text); at !== null && found.size < addresses.size; at = open.exec(text)) {
    const start = at.index + 1
    const end = text.indexOf(at[0] === '<' ? '>' : '"', start)
    if (end === -1) break
    if (end - start > longest) continue
    const address = text.slice(start, end)
    if (addresses.has(address) && !found.has(address)) found.set(address, placeAt(at.index))
    open.lastIndex = text.charAt(end) === '"' ? end : end + 1
  }
  return found
}

const longest = 2000
