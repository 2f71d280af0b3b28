import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { reasonOf } from './reason.js'

/** The output cannot be written: nothing can be done, and nothing half-written is left. */
export class OutputError extends Error {
  readonly path: string
  readonly reason: string

  constructor(path: string, cause: unknown) {
    super(`${path} cannot be written: ${reasonOf(cause)}`, { cause })
    this.path = path
    this.reason = reasonOf(cause)
  }
}

/** Writes files so that each is whole or not there: into a temporary file beside it, flushed, then renamed. */
export function writeWhole(path: string, text: string): void {
  const open = openWhole(path)
  open.write(text)
  open.end()
}

export interface WholeFile {
  write(text: string): void
  /** Puts the file in its place. */
  end(): void
  /** Leaves what was there before. */
  abandon(): void
}

/** A file that is written in parts and appears only when it is complete. @throws OutputError */
export function openWhole(path: string): WholeFile {
  const temporary = join(dirname(path), `.recension-${randomBytes(6).toString('hex')}.tmp`)
  const descriptor = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(temporary, 'wx')
  })
  let over = false
  const abandon = (): void => {
    if (over) return
    over = true
    closeSync(descriptor)
    rmSync(temporary, { force: true })
  }
  const orAbandon = <T>(action: () => T): T => {
    try {
      return action()
    } catch (error) {
      abandon()
      throw new OutputError(path, error)
    }
  }
  return {
    write: (text) => {
      orAbandon(() => {
        writeBytes(descriptor, Buffer.from(text))
      })
    },
    end: () => {
      orAbandon(() => {
        fsyncSync(descriptor)
      })
      over = true
      closeSync(descriptor)
      attempt(path, () => {
        try {
          renameSync(temporary, path)
        } catch (error) {
          rmSync(temporary, { force: true })
          throw error
        }
      })
    },
    abandon,
  }
}

/** A path below a folder. @throws RangeError for a name that leads out of it: names come from the data. */
export function below(folder: string, name: string): string {
  const path = resolve(folder, name)
  if (relative(resolve(folder), path).startsWith('..') || name.includes('\0')) throw new RangeError(`${name} leads out of ${folder}`)
  return path
}

function writeBytes(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new OutputError(path, error)
  }
}
