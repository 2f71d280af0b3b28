import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Source, textSource } from '../read/reader.js'
import { decode, decoderOf, doubtOf, type Encoding, encodingOf } from './decode.js'
import { reasonOf } from './reason.js'

export interface Opened {
  readonly source?: Source
  readonly diagnostics: readonly Diagnostic[]
}

/** Files up to this size are read at once; larger ones in parts, if their format allows it. */
const wholeBytes = 64 * 1024 * 1024
const partBytes = 1024 * 1024
const headBytes = 65_536
/** What a compressed file may expand to: a few kilobytes can hold gigabytes of nothing. */
const mostExpanded = 512 * 1024 * 1024
/** What a JavaScript string can hold, about. */
const mostBytes = 500 * 1024 * 1024

/** Opens a file as text. */
export function openSource(path: string, name: string): Opened {
  try {
    const descriptor = openSync(path, 'r')
    try {
      const { size } = fstatSync(descriptor)
      if (size > wholeBytes && !isGzip(beginningOf(descriptor, 2))) return openLarge(path, name, descriptor, size)
    } finally {
      closeSync(descriptor)
    }
    return openBytes(readFileSync(path), name)
  } catch (error) {
    return { diagnostics: [complain('read/input-is-readable', { actual: name, other: reasonOf(error) }, { place: { file: name } })] }
  }
}

/** Bytes at hand as text, expanded where they are compressed. */
export function openBytes(bytes: Uint8Array, name: string): Opened {
  if (!isGzip(bytes)) return openText(bytes, name)
  try {
    const expanded = gunzipSync(bytes, { maxOutputLength: mostExpanded })
    return expanded.length > wholeBytes ? openExpanded(expanded, name) : openText(expanded, name)
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    const expected = `${mostExpanded / (1024 * 1024)} MB when expanded`
    return {
      diagnostics: [
        isTooLarge
          ? complain('read/input-is-not-too-large', { expected }, { place: { file: name } })
          : complain(
              'read/input-is-readable',
              { actual: name, other: 'it is compressed, and damaged or cut off' },
              { place: { file: name } },
            ),
      ],
    }
  }
}

/** Compressed files begin with these two bytes. Source: RFC 1952, section 2.3.1. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function openText(bytes: Uint8Array, name: string): Opened {
  const { text, diagnostics } = decode(bytes, name)
  return text === undefined ? { diagnostics } : { source: textSource(name, text), diagnostics }
}

function openLarge(path: string, name: string, descriptor: number, size: number): Opened {
  const whole = (): Uint8Array => {
    if (size > mostBytes) throw new RangeError(`larger than ${mostBytes} bytes`)
    return readFileSync(path)
  }
  return inParts(name, beginningOf(descriptor, headBytes), whole, () => partsOfFile(path))
}

function openExpanded(bytes: Uint8Array, name: string): Opened {
  return inParts(
    name,
    bytes.subarray(0, headBytes),
    () => bytes,
    () => partsOfBytes(bytes),
  )
}

/** A source that is decoded as it is read. */
function inParts(name: string, head: Uint8Array, whole: () => Uint8Array, parts: () => Iterable<Uint8Array>): Opened {
  // The last character of the head may be cut: what follows its last line break is left out.
  const encoding = encodingOf(head.subarray(0, head.lastIndexOf(10) + 1 || head.length))
  if (encoding === undefined) return { diagnostics: [complain('read/input-is-text', {}, { place: { file: name } })] }
  const source: Source = {
    name,
    head: decoderOf(encoding.name)(head.subarray(encoding.bom)),
    text: () => decoderOf(encoding.name)(whole().subarray(encoding.bom)),
    chunks: () => decoded(parts(), encoding),
  }
  return { source, diagnostics: doubtOf(encoding, name) }
}

function beginningOf(descriptor: number, length: number): Uint8Array {
  const head = new Uint8Array(length)
  return head.subarray(0, readSync(descriptor, head, 0, length, 0))
}

function* decoded(parts: Iterable<Uint8Array>, { name, bom }: Encoding): Generator<string> {
  const decodeNext = decoderOf(name)
  let skip = bom
  for (const part of parts) {
    yield decodeNext(part.subarray(skip), true)
    skip = 0
  }
  yield decodeNext(new Uint8Array(0))
}

function* partsOfBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes)
}

function* partsOfFile(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r')
  try {
    const part = new Uint8Array(partBytes)
    for (let read = readSync(descriptor, part); read > 0; read = readSync(descriptor, part)) yield part.subarray(0, read)
  } finally {
    closeSync(descriptor)
  }
}
