import { type Parsed, refuse } from './parse-result.js'

/** 32 MB, counted in UTF-16 units: 2,000 reviews of ours are 30 MB, and the worst that fits takes little more than 1 GB of memory. */
export const largestJson = 32_000_000
export const deepestJson = 64

const quote = 0x22
const backslash = 0x5c
const openings = new Set([0x5b, 0x7b])
const closings = new Set([0x5d, 0x7d])

/** Refuses, before anything is built from it, JSON that is too long or nested too deeply. Linear in the text. */
export function guardJson(source: string): Parsed | undefined {
  if (source.length > largestJson) return refuse('The file is larger than 32 MB. Split it into several files.')
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === quote) i = endOfString(source, i)
    else if (openings.has(code)) {
      if (++depth > deepestJson) return refuse(`The document is nested deeper than ${deepestJson} levels.`, placeAt(source, i))
    } else if (closings.has(code)) depth--
  }
  return undefined
}

function endOfString(source: string, start: number): number {
  let i = start + 1
  for (; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === quote) return i
    if (code === backslash) i++
  }
  return i
}

function placeAt(source: string, position: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, position)
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const nameKeys: ReadonlySet<string> = new Set(['@id', '@type', '@base', '@vocab', '@index', '@language', 'id', 'type'])

/**
 * The first key, or value of a key that names something, that jsonld.js could take for a member of an object's prototype
 * (digitalbazaar/jsonld.js#584). Call it only on what `guardJson` let pass: it goes as deep as the document.
 */
export function mentionsForbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value)
  for (const [key, inner] of entries) {
    if (forbidden.has(key)) return key
    const found = nameKeys.has(key) ? forbiddenName(inner) : undefined
    const deeper = found ?? mentionsForbiddenKey(inner)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

function forbiddenName(value: unknown): string | undefined {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  return names.find((name): name is string => typeof name === 'string' && forbidden.has(name))
}
