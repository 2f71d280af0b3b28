import type { Place } from '../../diagnostics/diagnostic.js'
import type { Role } from '../../record/contributor.js'
import type { StatedPerson } from '../stated/stated-review.js'
import { texToText } from './tex-text.js'

/** The people of a field, and whether it ends in "and others": there are more, whom nobody names. */
export interface BibPeople {
  readonly people: readonly StatedPerson[]
  readonly others: boolean
}

export function bibPeople(raw: string, role: Role, place: Place): BibPeople {
  const names = listOf(raw)
  const people = names.filter((name) => name.toLowerCase() !== 'others').map((name) => ({ role, ...nameOf(name), place }))
  return { people, others: people.length < names.length }
}

/** The items of a list: parted by "and", unless braces stand around it. */
export function listOf(raw: string): readonly string[] {
  const items: string[] = []
  let from = 0
  for (const at of outerMatches(raw, /\sand(?=\s)/gi)) {
    items.push(raw.slice(from, at))
    from = at + 4
  }
  items.push(raw.slice(from))
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

type Name = Pick<StatedPerson, 'name' | 'family' | 'given' | 'suffix' | 'organization'>

/**
 * `von Last, First`, `von Last, Jr, First`, `family=…, given=…, prefix=…, suffix=…`; a name wholly in braces is an organisation's.
 * In a name in direct order nobody is told where the family name begins.
 */
function nameOf(raw: string): Name {
  if (isBraced(raw)) return { name: text(raw), organization: true }
  const commas = outerMatches(raw, /,/g)
  const parts = [0, ...commas.map((at) => at + 1)].map((from, i) => raw.slice(from, commas[i] ?? raw.length).trim())
  if (/^["{]?\s?(?:family|given|prefix|suffix)\s?=/i.test(parts[0] ?? '')) return extended(parts)
  const [family = '', second = '', third] = parts
  if (third !== undefined) return named(text(family), text(third), text(second))
  return second === '' ? { name: text(family) } : named(text(family), text(second), '')
}

function extended(parts: readonly string[]): Name {
  const values = new Map<string, string>()
  for (const part of parts) {
    const [, key = '', value = ''] = /^["{]?\s*([a-z-]+)\s?=\s?(.*?)["}]?$/is.exec(part) ?? []
    values.set(key.toLowerCase(), text(value))
  }
  const family = [values.get('prefix') ?? '', values.get('family') ?? ''].filter((word) => word !== '').join(' ')
  return named(family, values.get('given') ?? '', values.get('suffix') ?? '')
}

function named(family: string, given: string, suffix: string): Name {
  if (family === '') return { name: given }
  return { family, ...(given !== '' && { given }), ...(suffix !== '' && { suffix }) }
}

function text(raw: string): string {
  return texToText(raw).text
}

/** One pair of braces around the whole name; `{\'E}` is an accent. */
function isBraced(raw: string): boolean {
  if (!raw.startsWith('{') || raw.charAt(1) === '\\' || !raw.endsWith('}')) return false
  let depth = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw.charAt(at) === '{') depth++
    else if (raw.charAt(at) === '}' && --depth === 0) return at === raw.length - 1
  }
  return false
}

/** Where a pattern is found outside of all braces. */
function outerMatches(raw: string, pattern: RegExp): readonly number[] {
  const found: number[] = []
  let depth = 0
  let counted = 0
  for (const match of raw.matchAll(pattern)) {
    for (; counted < match.index; counted++) {
      const character = raw.charAt(counted)
      if (character === '{') depth++
      else if (character === '}') depth--
    }
    if (depth === 0) found.push(match.index)
  }
  return found
}
