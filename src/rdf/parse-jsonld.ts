import jsonld, { type JsonLdDocument } from 'jsonld'
import { guardJson, mentionsForbiddenKey } from './parse-jsonld-guard.js'
import { contextTable, type JsonldContexts } from './parse-jsonld-contexts.js'
import { readExpanded } from './parse-jsonld-expanded.js'
import { messageOf, type Parsed, refuse } from './parse-result.js'

export type { JsonldContexts } from './parse-jsonld-contexts.js'

/**
 * Reads JSON-LD 1.1. Contexts come from a table alone: nothing is ever fetched.
 *
 * What JSON-LD would drop in silence (terms without a meaning, addresses that are not complete) is refused with its name.
 *
 * @param base the absolute address of the document.
 * @param contexts further contexts by address; those of schema.org are known.
 */
export async function parseJsonld(source: string, base?: string, contexts: JsonldContexts = new Map()): Promise<Parsed> {
  const unsafe = guardJson(source)
  if (unsafe !== undefined) return unsafe
  const table = contextTable(contexts)
  try {
    const document: unknown = JSON.parse(source.startsWith(byteOrderMark) ? source.slice(1) : source)
    if (!isDocument(document)) return refuse('JSON-LD is an object or a list of objects.')
    const forbidden = mentionsForbiddenKey(document)
    if (forbidden !== undefined) return refuse(`The name "${forbidden}" is refused: it can change the program that reads it.`)
    const options = { ...(base !== undefined && { base }), documentLoader: table.load, safe: true }
    const expanded: unknown = await jsonld.expand(document, options)
    return { ok: true, graphs: readExpanded(expanded) }
  } catch (error) {
    return refuse(table.refused() ?? reasonOf(error), error instanceof SyntaxError ? placeOf(error, source) : {})
  }
}

const byteOrderMark = '\uFEFF'

function isDocument(value: unknown): value is JsonLdDocument {
  return typeof value === 'object' && value !== null
}

/** What jsonld.js says of a document, with the value that it stumbled over. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'The document is nested too deeply.'
  const event = member(member(error, 'details'), 'event')
  if (event === undefined) return messageOf(error)
  const details = member(event, 'details')
  const culprit = ['property', 'id', 'type', 'relativeIri', 'language', 'value']
    .map((key) => member(details, key))
    .find((it) => typeof it === 'string')
  const said = String(member(event, 'message')).replace(/\.$/, '')
  return culprit === undefined ? `${said}.` : `${said}: ${JSON.stringify(culprit)}.`
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
}

/** Some messages of `JSON.parse` end by naming a position. */
function placeOf(error: SyntaxError, source: string): { readonly line?: number; readonly column?: number } {
  const position = /at position (\d{1,9})/.exec(error.message)?.[1]
  if (position === undefined) return {}
  const before = source.slice(0, Number(position))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
