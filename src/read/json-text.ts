import { accepted } from '../record/values/parsed.js'

/** A JSON value, or why the text is none and where: an offset in UTF-16 units. */
export type JsonParsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string; readonly offset: number }

export type JsonObject = Readonly<Record<string, unknown>>

export const deepestJson = 64

/** Reads JSON (RFC 8259). What is nested deeper than 64 levels is refused, and so is the key `__proto__`. */
export function parseJson(text: string): JsonParsed {
  try {
    const value: unknown = JSON.parse(text)
    const refusal = refusalOf(value)
    return refusal === undefined ? accepted(value) : { ok: false, ...refusal, offset: Math.max(0, text.indexOf(refusal.mark)) }
  } catch {
    return { ok: false, ...faultIn(text) }
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refusalOf(root: unknown): { readonly reason: string; readonly mark: string } | undefined {
  let level: readonly unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestJson) return { reason: `it is nested deeper than ${deepestJson} levels`, mark: '' }
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      if (Object.hasOwn(value, '__proto__'))
        return { reason: 'the name __proto__ is refused: it can change the program that reads it', mark: '"__proto__"' }
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
  return undefined
}

interface Fault {
  readonly offset: number
  readonly reason: string
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing more'

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value is missing here',
  'value or ]': 'a value or a closing bracket is missing here',
  key: 'a name in double quotation marks is missing here',
  'key or }': 'a name in double quotation marks or a closing brace is missing here',
  ':': 'a colon is missing here',
  ', or end': 'a comma or a closing bracket is missing here',
  'nothing more': 'something stands behind the end',
}

/** The first place where a text breaks the grammar of JSON; messages of `JSON.parse` name one only now and then. */
function faultIn(text: string): Fault {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const character = text.charAt(at)
    const end = tokenEnd(text, at)
    const next: Expected | undefined = end === undefined ? undefined : step(expected, character, open)
    if (next === undefined || end === undefined)
      return { offset: at, reason: end === undefined ? faultOfToken(character) : wanted[expected] }
    expected = next
    at = end
  }
  return { offset: text.length, reason: expected === 'nothing more' ? 'it cannot be parsed' : 'it breaks off: the end is missing' }
}

/** What may follow a token, or nothing where the token may not stand. */
function step(expected: Expected, character: string, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing more' : ', or end')
  if (character === '}' || character === ']') {
    const opener = open.at(-1)
    const closes = character === '}' ? opener === '{' && expected !== 'key' : opener === '[' && expected !== 'value'
    if (!closes || (expected !== ', or end' && !expected.includes(' or '))) return undefined
    open.pop()
    return afterValue()
  }
  if (character === ':') return expected === ':' ? 'value' : undefined
  if (character === ',') return expected === ', or end' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined
  if (expected === 'key' || expected === 'key or }') return character === '"' ? ':' : undefined
  if (expected !== 'value' && expected !== 'value or ]') return undefined
  if (character !== '{' && character !== '[') return afterValue()
  open.push(character)
  return character === '{' ? 'key or }' : 'value or ]'
}

/** Where the token that begins here ends; nothing where none does. */
function tokenEnd(text: string, at: number): number | undefined {
  const character = text.charAt(at)
  if (character === '"') return stringEnd(text, at)
  if ('{}[]:,'.includes(character)) return at + 1
  literal.lastIndex = at
  return literal.test(text) ? literal.lastIndex : undefined
}

const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.])/y

function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return undefined
    if (code !== 0x5c) continue
    escape.lastIndex = at
    if (!escape.test(text)) return undefined
    at = escape.lastIndex - 1
  }
  return undefined
}

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function faultOfToken(character: string): string {
  if (character === '"') return 'this text is not closed, or holds a line break, a tab or a wrong escape'
  return character === "'" ? 'texts stand in double quotation marks' : 'this is no value'
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  return at
}
