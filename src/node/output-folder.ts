import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { reasonOf } from './reason.js'
import { undoWhenStopped } from './stopped.js'

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
  const open = openBeside(path)
  open.write(text)
  open.end()
}

export interface WholeFile {
  write(text: string): void
  /** Puts the file in its place. */
  end(): void
  /** The same without standing still while the disk works. */
  endSoon(): Promise<void>
  /** Leaves what was there before. */
  abandon(): void
}

/** A file that is written in parts and appears only when it is complete, whatever stops the program. @throws OutputError */
export function openWhole(path: string): WholeFile {
  const file = openBeside(path)
  const release = undoWhenStopped(file.abandon)
  return {
    write: file.write,
    end: () => {
      release()
      file.end()
    },
    endSoon: () => file.endSoon().finally(release),
    abandon: () => {
      release()
      file.abandon()
    },
  }
}

/** Whether a file can be written there: said before hours of reading, not after. @throws OutputError */
export function tryToWrite(path: string): void {
  openBeside(path).abandon()
}

/** What tells the temporary files of this program from those of another one. */
const own = randomBytes(6).toString('hex')
let opened = 0

function openBeside(path: string): WholeFile {
  const temporary = join(dirname(path), `.recension-${own}-${++opened}.tmp`)
  const descriptor = attempt(path, () => create(temporary))
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
  const place = (): void => {
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
      place()
    },
    endSoon: async () => {
      await flushed(descriptor).catch((error: unknown) => {
        abandon()
        throw new OutputError(path, error)
      })
      if (!over) place()
    },
    abandon,
  }
}

/** A new file; its folder is made if it is not there. */
function create(path: string): number {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    if (!isMissing(error)) throw error
    makeFolder(dirname(path))
    return openSync(path, 'wx')
  }
}

/** A folder with those above it. Not by `recursive`: where a system takes no folders (`/proc`), it tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function flushed(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(descriptor, (error) => {
      if (error === null) resolve()
      else reject(error)
    })
  })
}

/** A path below a folder. @throws RangeError for a name that leads out of it: names come from the data. */
export function below(folder: string, name: string): string {
  const path = resolve(folder, name)
  if (relative(resolve(folder), path).startsWith('..') || name.includes('\0')) throw new RangeError(`${name} leads out of ${folder}`)
  return path
}

function writeBytes(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new OutputError(path, error)
  }
}
