import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Source, textSource } from '../read/reader.js'
import { decode, encodingOf } from './decode.js'
import { reasonOf } from './reason.js'

export interface Opened {
  readonly source?: Source
  readonly diagnostics: readonly Diagnostic[]
}

/** Files up to this size are read at once; larger ones in parts, if their format allows it. */
const wholeBytes = 64 * 1024 * 1024
const partBytes = 1024 * 1024
/** What a JavaScript string can hold, about. */
const mostBytes = 500 * 1024 * 1024

/** Opens a file as text. */
export function openSource(path: string, name: string): Opened {
  try {
    const descriptor = openSync(path, 'r')
    try {
      const { size } = fstatSync(descriptor)
      if (size > wholeBytes) return openLarge(path, name, descriptor, size)
    } finally {
      closeSync(descriptor)
    }
    return openText(readFileSync(path), name)
  } catch (error) {
    return { diagnostics: [complain('read/input-is-readable', { actual: name, other: reasonOf(error) }, { place: { file: name } })] }
  }
}

/** Bytes at hand as text. */
export function openText(bytes: Uint8Array, name: string): Opened {
  const { text, diagnostics } = decode(bytes, name)
  return text === undefined ? { diagnostics } : { source: textSource(name, text), diagnostics }
}

function openLarge(path: string, name: string, descriptor: number, size: number): Opened {
  const head = new Uint8Array(65536)
  readSync(descriptor, head, 0, head.length, 0)
  // The last character of the head may be cut: what follows its last line break is left out.
  const encoding = encodingOf(head.subarray(0, head.lastIndexOf(10) + 1 || head.length))
  if (encoding === undefined) return { diagnostics: [complain('read/input-is-text', {}, { place: { file: name } })] }
  const source: Source = {
    name,
    head: new TextDecoder(encoding.name).decode(head),
    text: () => {
      if (size > mostBytes) throw new RangeError(`larger than ${mostBytes} bytes`)
      return new TextDecoder(encoding.name).decode(readFileSync(path))
    },
    chunks: () => partsOf(path, encoding.name),
  }
  return { source, diagnostics: [] }
}

function* partsOf(path: string, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  const descriptor = openSync(path, 'r')
  try {
    const part = new Uint8Array(partBytes)
    for (let read = readSync(descriptor, part); read > 0; read = readSync(descriptor, part))
      yield decoder.decode(part.subarray(0, read), { stream: true })
    yield decoder.decode()
  } finally {
    closeSync(descriptor)
  }
}
