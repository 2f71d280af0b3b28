import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type ParsedNode } from 'yaml'
import { complain } from '../../diagnostics/complain.js'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js'
import { placesIn } from '../../diagnostics/places.js'
import { wordsFor } from '../../diagnostics/yaml-faults.js'

/** What a person typed, with its place: every value is text, since `0306406152` is no number. */
export type YamlNode = YamlText | YamlMap | YamlList

export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  /** Written without quotes: only then `none` and `~` are no text. */
  readonly plain: boolean
  readonly place: Place
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly place: Place
}

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlNode
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly place: Place
}

/** One document of a file, or one entry of a list of reviews. */
export interface YamlDocument {
  readonly root: YamlNode
  /** Its own part of the file. */
  readonly text: string
}

/** 1 MB, counted in UTF-16 units. */
export const largestYaml = 1_000_000
const mostAliases = 50
const mostNodes = 100_000
const deepest = 64

/** Reads YAML 1.2 with the failsafe schema. A document that breaks its rules is a complaint with its place; the others are read. */
export function readYaml(
  file: string,
  text: string,
): { readonly documents: readonly YamlDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  if (text.length > largestYaml) {
    const tooLarge = complain(
      'read/input-is-not-too-large',
      { actual: `${Math.ceil(text.length / 1_000_000)} MB`, expected: '1 MB' },
      { place: { file } },
    )
    return { documents: [], diagnostics: [tooLarge] }
  }
  const reading: Conversion = { text, placeAt: placesIn(file, text), diagnostics: [], aliases: 0, nodes: 0 }
  const documents: YamlDocument[] = []
  try {
    const parsed = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    for (const document of 'empty' in parsed ? [] : parsed) documents.push(...convertDocument(document, reading))
  } catch (error) {
    reading.diagnostics.push(broken(error instanceof Refusal ? error.message : 'it is nested too deeply', { file }))
  }
  return { documents, diagnostics: reading.diagnostics }
}

interface Conversion {
  readonly text: string
  readonly placeAt: (offset: number) => Place
  readonly diagnostics: Diagnostic[]
  aliases: number
  nodes: number
}

/** Why a document is left, thrown and caught in this file. */
class Refusal extends Error {
  readonly offset: number

  constructor(reason: string, offset: number) {
    super(reason)
    this.offset = offset
  }
}

function convertDocument(document: Document.Parsed, reading: Conversion): readonly YamlDocument[] {
  const [fault] = document.errors
  if (fault !== undefined) {
    reading.diagnostics.push(broken(wordsFor(fault.code, fault.message), reading.placeAt(fault.pos[0])))
    return []
  }
  try {
    const node = document.contents
    if (node === null) return []
    const root = convert(node, document, reading, 0)
    if (root.kind === 'text' && root.text === '') return []
    if (isSeq(node) && root.kind === 'list') return root.items.map((item, i) => ({ root: item, text: textOf(node.items[i], reading) }))
    return [{ root, text: textOf(node, reading) }]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    reading.diagnostics.push(broken(error.message, reading.placeAt(error.offset)))
    return []
  }
}

function textOf(node: unknown, { text }: Conversion): string {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
  return range ? text.slice(range[0], range[1]).trim() : ''
}

function convert(node: ParsedNode | null, document: Document.Parsed, reading: Conversion, depth: number): YamlNode {
  const offset = node?.range[0] ?? 0
  if (++reading.nodes > mostNodes) throw new Refusal('it holds more values than a review can have', offset)
  if (depth > deepest) throw new Refusal(`it is nested deeper than ${deepest} levels`, offset)
  const place = reading.placeAt(offset)
  if (isAlias(node)) {
    if (++reading.aliases > mostAliases) throw new Refusal('it repeats parts of itself too often', offset)
    const target = node.resolve(document)
    return convert(isParsed(target) ? target : null, document, reading, depth + 1)
  }
  if (isMap(node)) return { kind: 'map', entries: convertEntries(node, document, reading, depth), place }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item, document, reading, depth + 1)), place }
  if (!isScalar(node)) return { kind: 'text', text: '', plain: true, place }
  return { kind: 'text', text: typeof node.value === 'string' ? node.value : node.source, plain: node.type === 'PLAIN', place }
}

function isParsed(node: unknown): node is ParsedNode {
  return (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && Array.isArray(node.range)
}

function convertEntries(
  map: Extract<ParsedNode, { items: unknown[] }>,
  document: Document.Parsed,
  reading: Conversion,
  depth: number,
): readonly YamlEntry[] {
  const entries: YamlEntry[] = []
  const seen = new Set<string>()
  for (const pair of map.items) {
    if (!('key' in pair)) continue
    const offset = isParsed(pair.key) ? pair.key.range[0] : map.range[0]
    const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value.trim() : undefined
    if (key === undefined) throw new Refusal('a key must be one word before a colon', offset)
    const keyPlace = reading.placeAt(offset)
    if (seen.has(key)) reading.diagnostics.push(complain('read/key-stands-once', { field: key, actual: key }, { place: keyPlace }))
    else entries.push({ key, keyPlace, value: convert(pair.value, document, reading, depth + 1) })
    seen.add(key)
  }
  return entries
}

function broken(reason: string, place: Place): Diagnostic {
  return complain('read/input-is-well-formed', { other: reason }, { place })
}
