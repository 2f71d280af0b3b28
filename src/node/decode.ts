import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'

export interface Decoded {
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** The encoding that the first bytes of an input speak for, and whether that is only a fallback. */
export interface Encoding {
  readonly name: string
  readonly bom: number
  readonly guessed: boolean
}

/**
 * How an input's bytes become text: a byte order mark, else UTF-8 if they are valid, else what the document declares, else
 * Windows-1252, which browsers fall back to. Nothing for bytes that no text has.
 */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', bom: 3, guessed: false }
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', bom: 2, guessed: false }
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', bom: 2, guessed: false }
  const zeros = zerosIn(head)
  if (zeros !== undefined) return zeros === 'binary' ? undefined : { name: zeros, bom: 0, guessed: true }
  if (isUtf8(head)) return isBinary(head) ? undefined : { name: 'utf-8', bom: 0, guessed: false }
  if (isBinary(head)) return undefined
  return { name: declaredIn(head) ?? 'windows-1252', bom: 0, guessed: true }
}

/** Text of bytes, or why there is none. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const encoding = encodingOf(bytes)
  const place = { file }
  if (encoding === undefined)
    return { diagnostics: [complain('read/input-is-text', { other: 'it holds bytes that no text has' }, { place })] }
  return { text: decoderOf(encoding.name)(bytes.subarray(encoding.bom)), diagnostics: doubtOf(encoding, file) }
}

/** That an encoding was only guessed. */
export function doubtOf({ name, guessed }: Encoding, file: string): readonly Diagnostic[] {
  return guessed ? [complain('read/encoding-is-utf-8', { actual: nameOf(name) }, { place: { file } })] : []
}

/**
 * Decodes bytes, the last part or one of which `more` follow. Node 20 takes Windows-1252 for Latin-1 and gives control characters where
 * that has quotation marks and dashes; they are put right here. Source: https://encoding.spec.whatwg.org/#index-windows-1252
 */
export function decoderOf(encoding: string): (bytes: Uint8Array, more?: boolean) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const decodeNext = (bytes: Uint8Array, more = false): string => decoder.decode(bytes, { stream: more })
  if (encoding !== 'windows-1252') return decodeNext
  return (bytes, more) => decodeNext(bytes, more).replace(/[\u0080-\u009F]/g, (c) => upperOf1252.charAt(c.charCodeAt(0) - 0x80))
}

/** What the bytes 80 to 9F stand for; five stand for nothing and stay. */
const upperOf1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function nameOf(encoding: string): string {
  return encoding
    .replace(/^windows/, 'Windows')
    .replace(/^utf/, 'UTF')
    .replace(/^iso/, 'ISO')
}

/** UTF-16 without a mark has a zero in every other byte of western text; other zeros are no text. */
function zerosIn(head: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  let even = 0
  let odd = 0
  const length = Math.min(head.length, 4096)
  for (let i = 0; i < length; i++)
    if (head[i] === 0 && i % 2 === 0) even += 1
    else if (head[i] === 0) odd += 1
  if (even + odd === 0) return undefined
  if (odd > length / 4 && even === 0) return 'utf-16le'
  return even > length / 4 && odd === 0 ? 'utf-16be' : 'binary'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** More than one in a hundred control characters that no text has, or the beginning of a known binary format. */
function isBinary(head: Uint8Array): boolean {
  const start = String.fromCharCode(...head.subarray(0, 5))
  if (start.startsWith('%PDF-') || start.startsWith('PK\u0003\u0004') || start.startsWith('\u00D0\u00CF\u0011\u00E0')) return true
  let control = 0
  const length = Math.min(head.length, 65536)
  for (let i = 0; i < length; i++) {
    const byte = head[i] ?? 32
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1
  }
  return control * 100 > length
}

/** What an HTML or XML document says of itself, if a decoder has that encoding. */
function declaredIn(head: Uint8Array): string | undefined {
  const start = String.fromCharCode(...head.subarray(0, 2048))
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_-]{1,30})/i.exec(start)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'utf-8' ? undefined : encoding
  } catch {
    return undefined
  }
}
