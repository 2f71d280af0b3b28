import { LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Issn } from '../record/serial.js'
import { parseHttpUrl } from '../record/values/http-url.js'
import { parseIssn } from '../record/values/issn.js'
import { parseLanguage } from '../record/values/language.js'
import { parseLicence } from '../record/values/licence.js'
import type { Parsed } from '../record/values/parsed.js'
import { bookFields, parseTableField, reviewFields, tableFieldWords } from '../record/table-fields.js'
import type { Text } from '../record/text.js'

/** One journal of the configuration: it fills in what the sources of its reviews leave out. */
export interface JournalConfig {
  readonly titles: readonly Text[]
  /** What addresses call the journal. */
  readonly slug?: string
  readonly issns?: readonly Issn[]
  readonly publishers?: readonly { readonly name: string }[]
  readonly licence?: string
  readonly language?: string
  readonly place?: Place
}

export interface Config {
  /** What every address begins with; ends in `/`. Without it everything is built for preview. */
  readonly base?: string
  readonly journals: readonly JournalConfig[]
  /** Names of sections, sets and types that hold book reviews. */
  readonly sections: readonly string[]
  /** What the columns of tables hold, by their headings: words as `parseTableField` takes them. */
  readonly columns?: Readonly<Record<string, string>>
  readonly targets: readonly string[]
  /** Who deposits at registration agencies. */
  readonly depositor?: { readonly name: string; readonly email: string; readonly registrant?: string }
  /** Between whom COAR Notify's notifications go. */
  readonly notify?: {
    readonly origin: { readonly id: string; readonly inbox: string }
    readonly target: { readonly id: string; readonly inbox: string }
  }
  /** The key of IndexNow. */
  readonly indexnow?: string
  /** Where deposits go instead of the addresses that are known, by index. */
  readonly services?: Readonly<Record<string, ServiceConfig>>
  /** The file that holds credentials; beside the configuration. */
  readonly secrets?: string
  /** The licence of the metadata records. */
  readonly recordLicence?: string
}

/** How an index is reached. */
export interface ServiceConfig {
  /** The live service. */
  readonly endpoint?: string
  readonly testEndpoint?: string
  /** Crossref: its queue, or the interface that answers at once. */
  readonly api?: 'queued' | 'sync'
}

export interface ReadConfig {
  readonly config: Config
  readonly diagnostics: readonly Diagnostic[]
}

export const noConfig: Config = { journals: [], sections: [], targets: [] }

const list = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[])
const parsed = <T>(parse: (text: string) => Parsed<T>) =>
  z.string().transform((text, context): T => {
    const result = parse(text)
    if (result.ok) return result.value
    context.addIssue({ code: 'custom', message: result.reason })
    return z.NEVER
  })

const issns = z.union([
  list(parsed(parseIssn)).transform((values): Issn[] => values.map((value) => ({ value }))),
  z
    .strictObject({ print: parsed(parseIssn).optional(), online: parsed(parseIssn).optional() })
    .transform(({ print, online }): Issn[] => [
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

const service = z.strictObject({ id: parsed(parseHttpUrl), inbox: parsed(parseHttpUrl) })

const reached = z.strictObject({ endpoint: parsed(parseHttpUrl).optional(), 'test-endpoint': parsed(parseHttpUrl).optional() })
const services = z.strictObject({
  crossref: reached.extend({ api: z.enum(['queued', 'sync']).optional() }).optional(),
  datacite: reached.optional(),
  doaj: reached.optional(),
  indexnow: reached.optional(),
})

/** Every key of the configuration. */
const schema = z.strictObject({
  base: parsed(parseBase).optional(),
  journals: list(
    z.strictObject({
      title: titles,
      slug: z
        .string()
        .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'it may hold small letters, digits and single hyphens')
        .optional(),
      issn: issns.optional(),
      publisher: list(z.string()).optional(),
      license: parsed(parseLicence).optional(),
      language: parsed(parseLanguage).optional(),
    }),
  ).optional(),
  sections: list(z.string()).optional(),
  columns: z.record(z.string(), parsed(parseColumn)).optional(),
  targets: list(z.string()).optional(),
  depositor: z
    .strictObject({
      name: z.string().trim().min(1, 'a depositor has a name').max(130, 'it may have 130 letters'),
      email: z.string().regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,135}$/, 'it is an address such as deposits@journal.example'),
      registrant: z.string().trim().min(1).max(255, 'it may have 255 letters').optional(),
    })
    .optional(),
  notify: z.strictObject({ origin: service, target: service }).optional(),
  indexnow: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'it has 8 to 128 letters, digits and hyphens')
    .optional(),
  services: services.optional(),
  secrets: z.string().trim().min(1).optional(),
  'record-license': parsed(parseLicence).optional(),
})

/** Reads `recension.config.yaml`. What is wrong in it is said with its place, and is an error: half a configuration publishes under wrong addresses. */
export function readConfig(file: string, text: string): ReadConfig {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [broken] = document.errors
  if (broken !== undefined) {
    return {
      config: noConfig,
      diagnostics: [complain('config/file-is-readable', { actual: file, other: broken.message }, { place: at(broken.pos[0]) })],
    }
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 50 }) ?? {})
  if (!result.success) {
    const diagnostics = result.error.issues.flatMap((issue) => complaintsOf(issue, document, at, file))
    const known = diagnostics.every(({ rule }) => rule === 'config/key-is-known')
    return known ? { ...retry(document, file, at), diagnostics } : { config: noConfig, diagnostics }
  }
  return { config: configOf(result.data, document, at, file), diagnostics: [] }
}

/** Unknown keys are only warned of: the rest of the configuration holds. */
function retry(document: Document, file: string, at: (offset: number) => Place): { readonly config: Config } {
  const result = schema.safeParse(withoutUnknown(document.toJS({ maxAliasCount: 50 }) ?? {}))
  return { config: result.success ? configOf(result.data, document, at, file) : noConfig }
}

function withoutUnknown(value: unknown, path: readonly string[] = []): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const known = keysOf(path)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => known.includes(key))
      .map(([key, inner]): [string, unknown] => [
        key,
        key === 'journals' ? withoutUnknownJournalKeys(inner) : hasKeys(key, path) ? withoutUnknown(inner, [...path, key]) : inner,
      ]),
  )
}

/** What holds keys of its own, besides journals. */
function hasKeys(key: string, [outer]: readonly string[]): boolean {
  return outer === undefined ? ['services', 'notify', 'depositor'].includes(key) : outer !== 'depositor'
}

function withoutUnknownJournalKeys(value: unknown): unknown {
  const known = keysOf(['journals'])
  const one = (journal: unknown): unknown =>
    typeof journal === 'object' && journal !== null
      ? Object.fromEntries(Object.entries(journal).filter(([key]) => known.includes(key)))
      : journal
  return Array.isArray(value) ? value.map(one) : one(value)
}

function complaintsOf(issue: z.core.$ZodIssue, document: Document, at: (offset: number) => Place, file: string): Diagnostic[] {
  if (issue.code === 'invalid_union') {
    // The alternative that came closest has the fewest complaints.
    const [closest] = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))
    return (closest ?? []).flatMap((inner) => complaintsOf({ ...inner, path: [...issue.path, ...inner.path] }, document, at, file))
  }
  const place = placeOf(issue.path, document, at, file)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const expected = nearest(key, keysOf(issue.path))
      return complain(
        'config/key-is-known',
        { actual: key, ...(expected !== undefined && { expected }) },
        { place: placeOf([...issue.path, key], document, at, file) },
      )
    })
  }
  return [complain('config/value-is-right', { field: issue.path.join('.'), other: issue.message }, { place })]
}

function depth(issues: readonly { readonly path: readonly unknown[] }[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

function keysOf(path: readonly PropertyKey[]): readonly string[] {
  if (path.includes('issn')) return ['print', 'online']
  if (path[0] === 'notify') return path.length > 1 ? ['id', 'inbox'] : ['origin', 'target']
  if (path[0] === 'services' && path.length === 1) return Object.keys(services.shape)
  if (path[0] === 'services') return ['endpoint', 'test-endpoint', ...(path[1] === 'crossref' ? ['api'] : [])]
  if (path[0] === 'depositor') return ['name', 'email', 'registrant']
  return path[0] === 'journals' ? ['title', 'slug', 'issn', 'publisher', 'license', 'language'] : Object.keys(schema.shape)
}

function placeOf(path: readonly PropertyKey[], document: Document, at: (offset: number) => Place, file: string): Place {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) && typeof node.range[0] === 'number')
      return at(node.range[0])
  }
  return { file }
}

function configOf(data: z.output<typeof schema>, document: Document, at: (offset: number) => Place, file: string): Config {
  const journals = (data.journals ?? []).map((journal, i): JournalConfig => {
    const { title, slug, issn, publisher, license, language } = journal
    const single = document.getIn(['journals', 0]) === undefined
    return {
      titles: title,
      ...(slug !== undefined && { slug }),
      ...(issn && { issns: issn }),
      ...(publisher && { publishers: publisher.map((name) => ({ name })) }),
      ...(license !== undefined && { licence: license }),
      ...(language !== undefined && { language }),
      place: placeOf(single ? ['journals'] : ['journals', i], document, at, file),
    }
  })
  return {
    journals,
    sections: data.sections ?? [],
    ...(data.columns && { columns: data.columns }),
    targets: data.targets ?? [],
    ...(data.base !== undefined && { base: data.base }),
    ...(data.notify !== undefined && { notify: data.notify }),
    ...(data.indexnow !== undefined && { indexnow: data.indexnow }),
    ...(data.services && { services: servicesOf(data.services) }),
    ...(data.secrets !== undefined && { secrets: data.secrets }),
    ...(data.depositor !== undefined && {
      depositor: {
        name: data.depositor.name,
        email: data.depositor.email,
        ...(data.depositor.registrant !== undefined && { registrant: data.depositor.registrant }),
      },
    }),
    ...(data['record-license'] !== undefined && { recordLicence: data['record-license'] }),
  }
}

function servicesOf({ crossref, ...others }: z.output<typeof services>): Readonly<Record<string, ServiceConfig>> {
  const reach = (one: z.output<typeof reached> | undefined): ServiceConfig => ({
    ...(one?.endpoint !== undefined && { endpoint: one.endpoint }),
    ...(one?.['test-endpoint'] !== undefined && { testEndpoint: one['test-endpoint'] }),
  })
  return {
    ...Object.fromEntries(Object.entries(others).map(([id, one]) => [id, reach(one)])),
    crossref: { ...reach(crossref), ...(crossref?.api !== undefined && { api: crossref.api }) },
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
