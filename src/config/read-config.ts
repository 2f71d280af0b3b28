import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import { wordsFor } from '../diagnostics/yaml-faults.js'
import { type Config, type JournalConfig, noConfig, type ServiceConfig } from './config.js'
import { keysOf, schema, type TypedConfig } from './schema.js'

export interface ReadConfig {
  readonly config: Config
  readonly diagnostics: readonly Diagnostic[]
}

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
      diagnostics: [
        complain('config/file-is-readable', { actual: file, other: wordsFor(broken.code, broken.message) }, { place: at(broken.pos[0]) }),
      ],
    }
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 50 }) ?? {})
  if (!result.success) {
    const diagnostics = inOrder(result.error.issues.flatMap((issue) => complaintsOf(issue, document, at, file)))
    const known = diagnostics.every(({ rule }) => rule === 'config/key-is-known')
    return known ? { ...retry(document, file, at), diagnostics } : { config: noConfig, diagnostics }
  }
  return { config: configOf(result.data, document, at, file), diagnostics: [] }
}

/** As they stand in the file. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const position = ({ place }: Diagnostic): number => (place?.line ?? 0) * 1e6 + (place?.column ?? 0)
  return [...diagnostics].sort((a, b) => position(a) - position(b))
}

/** Unknown keys are only warned of: the rest of the configuration holds. */
function retry(document: Document, file: string, at: (offset: number) => Place): { readonly config: Config } {
  const result = schema.safeParse(withoutUnknown(document.toJS({ maxAliasCount: 50 }) ?? {}))
  return { config: result.success ? configOf(result.data, document, at, file) : noConfig }
}

function withoutUnknown(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUnknown(item, path))
  const known = keysOf(path)
  if (typeof value !== 'object' || value === null || known === undefined) return value
  const entries = Object.entries(value).filter(([key]) => known.includes(key))
  return Object.fromEntries(entries.map(([key, inner]): [string, unknown] => [key, withoutUnknown(inner, [...path, key])]))
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
      const expected = nearest(key, keysOf(issue.path) ?? [])
      return complain(
        'config/key-is-known',
        { actual: key, ...(expected !== undefined && { expected }) },
        { place: placeOf([...issue.path, key], document, at, file) },
      )
    })
  }
  return [complain('config/value-is-right', { field: issue.path.join('.'), other: inWords(issue) }, { place })]
}

/** What stands in the place of a type of zod. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'keys with values',
  array: 'a list',
  record: 'keys with values',
}

/** The complaint for somebody who types the file; complaints of our own are in such words already. */
function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return issue.message.endsWith('undefined') ? 'it is missing' : `it has to be ${typeWords[issue.expected] ?? issue.expected}`
  return issue.code === 'invalid_value' ? `it is one of ${issue.values.map(String).join(', ')}` : issue.message
}

function depth(issues: readonly { readonly path: readonly unknown[] }[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

function placeOf(path: readonly PropertyKey[], document: Document, at: (offset: number) => Place, file: string): Place {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) && typeof node.range[0] === 'number')
      return at(node.range[0])
  }
  return { file }
}

function configOf(data: TypedConfig, document: Document, at: (offset: number) => Place, file: string): Config {
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
    ...(data.targets && { targetsPlace: placeOf(['targets'], document, at, file) }),
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

function servicesOf({ crossref, ...others }: NonNullable<TypedConfig['services']>): Readonly<Record<string, ServiceConfig>> {
  const reach = (one: NonNullable<TypedConfig['services']>['datacite']): ServiceConfig => ({
    ...(one?.endpoint !== undefined && { endpoint: one.endpoint }),
    ...(one?.['test-endpoint'] !== undefined && { testEndpoint: one['test-endpoint'] }),
  })
  return {
    ...Object.fromEntries(Object.entries(others).map(([id, one]) => [id, reach(one)])),
    crossref: { ...reach(crossref), ...(crossref?.api !== undefined && { api: crossref.api }) },
  }
}
