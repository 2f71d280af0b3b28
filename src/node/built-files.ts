import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { posix } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { OutputError } from './output-folder.js'

/** A file that a build wrote. */
export interface BuiltFile {
  /** Below the output folder, with `/` between its parts. */
  readonly file: string
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string
}

/** Which files a run has written, with their lines for the list of files. */
export interface BuiltFiles {
  /** @returns the line of the list. */
  note(file: string, text: string): string
  has(file: string): boolean
}

/** The names of folders are kept, and those of files once: every review has the same ones. */
export function builtFiles(): BuiltFiles {
  const folders = new Set<string>()
  const names = new Set<string>()
  return {
    note: (file, text) => {
      folders.add(posix.dirname(file))
      names.add(posix.basename(file))
      return lineOf({ file, sha256: sha256Of(text) })
    },
    has: (file) => folders.has(posix.dirname(file)) && names.has(posix.basename(file)),
  }
}

export function lineOf({ file, sha256 }: BuiltFile): string {
  return `${JSON.stringify({ file, sha256 })}\n`
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The files of an earlier list, one by one; `undefined` for a line that is none. Without a list there are none. @throws OutputError where it cannot be read. */
export function* builtFilesIn(list: string): Generator<BuiltFile | undefined> {
  for (const line of linesIn(list)) if (line !== '') yield read(line)
}

/** What stands now where a build wrote a file: the same bytes, others, or nothing. */
export function standingOf(path: string, sha256: string): 'as built' | 'changed' | 'gone' {
  try {
    return sha256Of(readFileSync(path)) === sha256 ? 'as built' : 'changed'
  } catch (error) {
    return isMissing(error) ? 'gone' : 'changed'
  }
}

/** Only documents are listed: whatever else a list names, somebody else wrote. */
const documents = /^(?:reviews|books|journals|organizations)\/(?!.*(?:^|\/)\.\.?(?:\/|$))[^\0\\]{1,1000}$/

function read(line: string): BuiltFile | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return undefined
    const { file, sha256 } = value
    return typeof file === 'string' && typeof sha256 === 'string' && documents.test(file) ? { file, sha256 } : undefined
  } catch {
    return undefined
  }
}

const partBytes = 65_536

function* linesIn(path: string): Generator<string> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    if (isMissing(error)) return
    throw new OutputError(path, error)
  }
  try {
    const part = Buffer.allocUnsafe(partBytes)
    const decoder = new StringDecoder()
    let open = ''
    for (let length = readSync(descriptor, part); length > 0; length = readSync(descriptor, part)) {
      const [first = '', ...more] = decoder.write(part.subarray(0, length)).split('\n')
      open += first
      for (const next of more) {
        yield open
        open = next
      }
    }
    yield open
  } catch (error) {
    throw new OutputError(path, error)
  } finally {
    closeSync(descriptor)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
