import type { Place } from '../../diagnostics/diagnostic.js'
import type { Role } from '../../record/contributor.js'
import { string } from '../json-fields.js'
import { isJsonObject, type JsonObject } from '../json-text.js'
import type { StatedPerson } from '../stated/stated-review.js'

/**
 * The names of a CSL variable. Particles that belong to the family name are put before it, those that are dropped in sorting
 * behind the given names; a `literal` is a name as it stands, whoever bears it.
 */
export function cslNames(value: unknown, role: Role, placeOf: () => Place): readonly StatedPerson[] {
  if (value === undefined || value === null) return []
  const place = placeOf()
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((name) => {
    if (typeof name === 'string') return name.trim() === '' ? [] : [{ role, name, place }]
    return isJsonObject(name) ? personOf(name, role, place) : []
  })
}

function personOf(name: JsonObject, role: Role, place: Place): readonly StatedPerson[] {
  const part = (key: string): string | undefined => string(name, key)
  const literal = part('literal') ?? part('name')
  const suffix = part('suffix')
  const orcid = part('ORCID') ?? part('orcid')
  const rest = { ...(orcid !== undefined && { orcid }), place }
  const family = joined(part('non-dropping-particle'), part('family'))
  const given = joined(part('given'), part('dropping-particle'))
  const isOrganization = name['isInstitution'] === true || name['isInstitution'] === 'true'
  if (family === undefined || isOrganization) {
    const whole = literal ?? joined(given, family)
    return whole === undefined ? [] : [{ role, name: whole, ...(isOrganization && { organization: true }), ...rest }]
  }
  return [{ role, family, ...(given !== undefined && { given }), ...(suffix !== undefined && { suffix }), ...rest }]
}

function joined(...words: readonly (string | undefined)[]): string | undefined {
  const stated = words.filter((word) => word !== undefined)
  if (stated.length === 0) return undefined
  // "d’" and "al-" stand close to the name.
  return stated.reduce((before, word) => (/['’-]$/.test(before) ? before + word : `${before} ${word}`))
}

/** `Family || Given`, as Zotero's "Extra" has names; people write `Family, Given` too. */
export function cheaterName(text: string): JsonObject {
  const [family = '', given = ''] = text.split(text.includes('||') ? '||' : /^([^,]*),(?=[^,]*$)/).filter((part) => part !== '').map((part) => part.trim()) // prettier-ignore
  return given === '' ? { literal: family } : { family, given }
}
