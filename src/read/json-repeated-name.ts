/** A name that stands twice in one object of a JSON text: where it stands again, and the value that is not read. */
export interface RepeatedName {
  readonly name: string
  /** In UTF-16 units. */
  readonly offset: number
  readonly lost: string
}

/** The first name that an object of a well-formed JSON text holds twice: `JSON.parse` keeps the last value and is silent (RFC 8259, section 4). */
export function repeatedName(text: string): RepeatedName | undefined {
  // One entry for each open bracket: of an object its names and where the value of each begins, of a list nothing.
  const open: (Map<string, number> | undefined)[] = []
  let isName = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') {
      const end = endOfText(text, at)
      const names = open.at(-1)
      if (isName && names !== undefined) {
        const name = text.slice(at + 1, end)
        const known = names.get(name)
        if (known !== undefined) return { name, offset: at, lost: valueAt(text, known) }
        names.set(name, end + 1)
      }
      isName = false
      at = end
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Map() : undefined)
      isName = character === '{'
    } else if (character === '}' || character === ']') {
      open.pop()
      isName = false
    } else if (character === ',') isName = open.at(-1) !== undefined
  }
  return undefined
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at++
  }
  return text.length
}

/** The value behind a name, as it is shown to a person: of a long one the beginning. */
function valueAt(text: string, from: number): string {
  const value = text.slice(from, from + 80).replace(/^\s*:\s*/, '')
  return value.startsWith('"') ? value.slice(1, endOfText(value, 0)) : value.replace(/[,}\]\s].*$/s, '')
}
