import { sha256 } from '@noble/hashes/sha2.js'

const encoder = new TextEncoder()

/** SHA-256 of a text's UTF-8 bytes, base64url without padding, as RFC 6920 writes it. */
export function hashOf(text: string): string {
  return base64url(sha256(encoder.encode(text)))
}

/** The same of a text that comes in parts, none of which cuts a character in two. */
export function hashOfParts(parts: Iterable<string>): string {
  const hash = sha256.create()
  for (const part of parts) hash.update(encoder.encode(part))
  return base64url(hash.digest())
}

/** The first eight hexadecimal digits of SHA-256 of a text: what stands in an IRI for a part that is missing or cut. */
export function shortHash(text: string): string {
  return Array.from(sha256(encoder.encode(text)).subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
