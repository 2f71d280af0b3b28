import { parseLicence } from '../../record/values/licence.js'
import type { JsonObject } from '../json-text.js'
import { objects, string } from '../json-fields.js'

/** The licence of the published version, and a statement that is none. */
export interface StatedLicence {
  readonly licence?: string
  readonly rights?: string
  /** Why the statement is no licence. */
  readonly reason?: string
}

/** What a licence is stated for, the best first. Licences for text mining alone (`tdm`) say nothing to readers. */
const versions: readonly string[] = ['vor', 'unspecified', 'am']

/** A Creative Commons licence before any other, that of the published version before that of a manuscript. */
export function licenceOf(record: JsonObject): StatedLicence {
  const stated = versions.flatMap((version) =>
    objects(record, 'license').filter((item) => (string(item, 'content-version') ?? 'unspecified') === version).flatMap((item) => string(item, 'URL') ?? []),
  ) // prettier-ignore
  const parsed = stated.map((printed) => ({ printed, parsed: parseLicence(printed) }))
  const licences = parsed.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []))
  const licence = licences.find((iri) => iri.startsWith('https://creativecommons.org/')) ?? licences[0]
  if (licence !== undefined) return { licence }
  const [broken] = parsed.flatMap(({ printed, parsed }) => (parsed.ok ? [] : [{ rights: printed, reason: parsed.reason }]))
  return broken ?? {}
}
