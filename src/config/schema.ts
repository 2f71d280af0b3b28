import { z } from 'zod'
import { nearest } from '../diagnostics/nearest.js'
import type { Issn } from '../record/serial.js'
import { bookFields, parseTableField, reviewFields, tableFieldWords } from '../record/table-fields.js'
import type { Text } from '../record/text.js'
import { parseHttpUrl } from '../record/values/http-url.js'
import { parseIssn } from '../record/values/issn.js'
import { parseLanguage } from '../record/values/language.js'
import { parseLicence } from '../record/values/licence.js'
import type { Parsed } from '../record/values/parsed.js'

const list = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[])
const parsed = <T>(parse: (text: string) => Parsed<T>) =>
  z.string().transform((text, context): T => {
    const result = parse(text)
    if (result.ok) return result.value
    context.addIssue({ code: 'custom', message: result.reason })
    return z.NEVER
  })

const issnByMedium = z.strictObject({ print: parsed(parseIssn).optional(), online: parsed(parseIssn).optional() })
const issns = z.union([
  list(parsed(parseIssn)).transform((values): Issn[] => values.map((value) => ({ value }))),
  issnByMedium.transform(({ print, online }): Issn[] => [
    ...(print === undefined ? [] : [{ value: print, medium: 'print' as const }]),
    ...(online === undefined ? [] : [{ value: online, medium: 'online' as const }]),
  ]),
])

const titles = z.union([
  z.string().transform((value): Text[] => [{ value }]),
  z
    .record(parsed(parseLanguage), z.string())
    .transform((byLanguage): Text[] => Object.entries(byLanguage).map(([language, value]) => ({ value, language }))),
])

const journal = z.strictObject({
  title: titles,
  slug: z
    .string()
    .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'it may hold small letters, digits and single hyphens')
    .optional(),
  issn: issns.optional(),
  publisher: list(z.string()).optional(),
  license: parsed(parseLicence).optional(),
  language: parsed(parseLanguage).optional(),
})

const depositor = z.strictObject({
  name: z.string().trim().min(1, 'a depositor has a name').max(130, 'it may have 130 letters'),
  email: z.string().regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,135}$/, 'it is an address such as deposits@journal.example'),
  registrant: z.string().trim().min(1).max(255, 'it may have 255 letters').optional(),
})

const service = z.strictObject({ id: parsed(parseHttpUrl), inbox: parsed(parseHttpUrl) })
const notify = z.strictObject({ origin: service, target: service })

const reached = z.strictObject({ endpoint: parsed(parseHttpUrl).optional(), 'test-endpoint': parsed(parseHttpUrl).optional() })
const crossref = reached.extend({ api: z.enum(['queued', 'sync']).optional() })
const services = z.strictObject({
  crossref: crossref.optional(),
  datacite: reached.optional(),
  doaj: reached.optional(),
  indexnow: reached.optional(),
})

/** Every key of the configuration. */
export const schema = z.strictObject({
  base: parsed(parseBase).optional(),
  journals: list(journal).optional(),
  sections: list(z.string()).optional(),
  columns: z.record(z.string(), parsed(parseColumn)).optional(),
  targets: list(z.string()).optional(),
  depositor: depositor.optional(),
  notify: notify.optional(),
  indexnow: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'it has 8 to 128 letters, digits and hyphens')
    .optional(),
  services: services.optional(),
  secrets: z.string().trim().min(1).optional(),
  'record-license': parsed(parseLicence).optional(),
})

export type TypedConfig = z.output<typeof schema>

/** The keys that may stand at a path of the configuration; undefined where anything may, or no keys at all. */
export function keysOf(path: readonly PropertyKey[]): readonly string[] | undefined {
  const shape = objectAt(path.filter((part) => typeof part === 'string'))?.shape
  return shape && Object.keys(shape)
}

function objectAt([outer, inner]: readonly string[]): { readonly shape: object } | undefined {
  switch (outer) {
    case undefined:
      return schema
    case 'journals':
      return inner === undefined ? journal : inner === 'issn' ? issnByMedium : undefined
    case 'notify':
      return inner === undefined ? notify : service
    case 'services':
      return inner === undefined ? services : inner === 'crossref' ? crossref : reached
    case 'depositor':
      return inner === undefined ? depositor : undefined
    default:
      return undefined
  }
}

/** What a column holds, in the words of the worksheet's headings. */
function parseColumn(words: string): Parsed<string> {
  const field = parseTableField(words)
  if (field !== undefined) return { ok: true, value: tableFieldWords(field) }
  const near = nearest(words, [...reviewFields, ...bookFields, 'none'])
  return {
    ok: false,
    reason: `no column holds that: write ${near ?? 'reviewer, book title'}, book 2 title, or none for a column to leave aside`,
  }
}

/** An address that others can be made under: http or https, without a query or a fragment, ending in a slash. */
export function parseBase(text: string): Parsed<string> {
  const parsedUrl = parseHttpUrl(text)
  if (!parsedUrl.ok) return parsedUrl
  if (/[?#]/.test(parsedUrl.value)) return { ok: false, reason: 'an address that others are made under has no ? and no #' }
  return { ok: true, value: parsedUrl.value.endsWith('/') ? parsedUrl.value : `${parsedUrl.value}/` }
}
