import { trust } from '../../record/draft.js'
import type { Contributor } from '../../record/contributor.js'
import type { Part } from './part.js'
import { proseOf } from './prose.js'
import { rolesInProse, isPartOfBook } from './prose-roles.js'
import type { Stated } from './stated.js'

const longest = 200
const mostLines = 300

/**
 * Lines that credit a part of the book and say nothing else, as title pages and catalogues do: "foreword by Harsha Walia". A printed
 * word for the part may stand behind: "afterword by Ana Lee (Nachwort)".
 */
export function creditLines(parts: readonly Part[]): readonly Stated<Contributor>[] {
  return parts.slice(0, mostLines).flatMap((part) => {
    if (part.kind !== 'text' || part.line.text.length > longest) return []
    const { text, printed } = withoutPrinted(part.line.text)
    const found = rolesInProse(proseOf(text), [])
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined || !isPartOfBook(text) || !text.endsWith(last.contributor.name)) return []
    if (found.some(({ contributor }) => contributor.role !== first.contributor.role)) return []
    return found.map(({ contributor, at }): Stated<Contributor> => ({
      value: printed === undefined ? contributor : { ...contributor, printedRole: printed },
      place: part.line.at(at),
      trust: trust.prose,
    }))
  })
}

function withoutPrinted(line: string): { readonly text: string; readonly printed?: string } {
  const [, text, printed] = /^([^()]{1,200}) \(([^()]{1,60})\)$/.exec(line) ?? []
  return text !== undefined && printed !== undefined && isPartOfBook(printed) ? { text, printed } : { text: line.replace(/\.$/, '') }
}
