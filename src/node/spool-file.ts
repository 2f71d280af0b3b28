import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spool } from '../publish/spool.js'

/** A spool in a temporary file: only the place of each text is kept in memory. */
export function fileSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'recension-'))
  const descriptor = openSync(join(folder, 'spool'), 'w+', 0o600)
  const isGone = removed(folder)
  const places: number[] = []
  const lengths: number[] = []
  let end = 0
  return {
    put: (text) => {
      const bytes = Buffer.from(text)
      writeAll(descriptor, bytes, end)
      places.push(end)
      lengths.push(bytes.length)
      end += bytes.length
      return places.length - 1
    },
    get: (at) => {
      const bytes = Buffer.allocUnsafe(lengths[at] ?? 0)
      readSync(descriptor, bytes, 0, bytes.length, places[at] ?? 0)
      return bytes.toString()
    },
    close: () => {
      closeSync(descriptor)
      if (!isGone) removed(folder)
    },
  }
}

/** An open file stays readable after its name is gone, and then nothing is left of it however the program ends; Windows refuses. */
function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written)
}
