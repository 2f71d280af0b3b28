import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { compare } from '../record/normal-form.js'
import type { Input } from '../publish/read-inputs.js'
import { openBytes, openSource } from './open-source.js'
import { reasonOf } from './reason.js'

/** A file to read, before it is opened. */
interface Found {
  readonly path: string
  /** As the user named it, or below the folder that the user named. */
  readonly name: string
  readonly key: string
  readonly inFolder?: true
}

export interface FoundInputs {
  readonly inputs: Iterable<Input>
  readonly count: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Files of ours that lie beside inputs and are none. */
const notInputs = /^(?:recension\.config\.ya?ml|recension-ids\.jsonl|worksheet.*\.csv)$/
const corrections = /\.review\.ya?ml$/

/**
 * The inputs that arguments name: files, folders (read through, sorted), patterns, or `-` for standard input.
 *
 * @param extensions what files of a folder are read, with the dot.
 * @param except a folder that is never read: the output.
 */
export function findInputs(args: readonly string[], extensions: readonly string[], except?: string): FoundInputs {
  const diagnostics: Diagnostic[] = []
  const found = new Map<string, Found>()
  for (const arg of args) {
    const before = diagnostics.length
    const files = filesOf(arg, extensions, except, diagnostics)
    if (files.length === 0 && diagnostics.length === before)
      diagnostics.push(complain('run/input-is-given', { actual: arg, ...(isFolder(arg) && { other: 'folder' }) }))
    for (const file of files) if (!found.has(resolve(file.path))) found.set(resolve(file.path), file)
  }
  const companions = new Map<string, string>()
  for (const { path } of found.values()) {
    const beside = companionOf(path)
    if (beside !== undefined) companions.set(path, beside)
  }
  for (const beside of companions.values()) found.delete(resolve(beside))
  const sorted = withOwnKeys([...found.values()])
  return { inputs: open(sorted, companions), count: sorted.length, diagnostics }
}

/** Files of one name in two folders are called after their whole paths. */
function withOwnKeys(files: readonly Found[]): readonly Found[] {
  const count = new Map<string, number>()
  for (const { key } of files) count.set(key, (count.get(key) ?? 0) + 1)
  return files.map((file) => (count.get(file.key) === 1 ? file : { ...file, key: file.name }))
}

function* open(files: readonly Found[], companions: ReadonlyMap<string, string>): Generator<Input> {
  for (const { path, name, key, inFolder } of files) {
    const opened = path === '-' ? openStandardInput() : openSource(path, name)
    const beside = companions.get(path)
    const companion = beside === undefined ? undefined : openSource(beside, join(dirname(name), basename(beside)))
    yield {
      name,
      key,
      ...(inFolder && { inFolder }),
      ...(opened.source && { source: opened.source }),
      ...(companion?.source && { companion: companion.source }),
      diagnostics: [...opened.diagnostics, ...(companion?.diagnostics ?? [])],
    }
  }
}

function openStandardInput(): ReturnType<typeof openBytes> {
  try {
    return openBytes(readFileSync(0), 'standard input')
  } catch (error) {
    return { diagnostics: [complain('read/input-is-readable', { actual: 'standard input', other: reasonOf(error) })] }
  }
}

function filesOf(arg: string, extensions: readonly string[], except: string | undefined, diagnostics: Diagnostic[]): Found[] {
  if (arg === '-') return [{ path: '-', name: 'standard input', key: 'standard input' }]
  try {
    if (statSync(arg).isDirectory()) return inFolder(arg, extensions, except, diagnostics)
    return [{ path: arg, name: arg, key: basename(arg) }]
  } catch (error) {
    if (isDynamicPattern(arg))
      return globSync(arg, { onlyFiles: true, expandDirectories: false })
        .sort(compare)
        .map((path) => ({ path, name: path, key: path }))
    diagnostics.push(complain('read/input-is-readable', { actual: arg, other: reasonOf(error) }, { place: { file: arg } }))
    return []
  }
}

function inFolder(folder: string, extensions: readonly string[], except: string | undefined, diagnostics: Diagnostic[]): Found[] {
  const output = except === undefined ? undefined : resolve(except)
  return filesBelow(folder, output, diagnostics)
    .filter(
      (file) =>
        extensions.some((extension) => file.toLowerCase().replace(/\.gz$/, '').endsWith(extension)) && !notInputs.test(basename(file)),
    )
    .sort(compare)
    .map((file) => ({ path: join(folder, file), name: join(folder, file), key: file, inFolder: true }))
}

/**
 * The files of a folder and of the folders in it, with `/` between them. Hidden ones are left out, and so is what links to folders:
 * it may lead round in a circle. A link that leads nowhere is there: opening it says so.
 */
function filesBelow(folder: string, output: string | undefined, diagnostics: Diagnostic[]): string[] {
  const files: string[] = []
  const ahead = ['']
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    try {
      for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
        const path = at === '' ? entry.name : `${at}/${entry.name}`
        if (entry.name.startsWith('.') || entry.name === 'node_modules' || resolve(folder, path) === output) continue
        if (entry.isDirectory()) ahead.push(path)
        else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(join(folder, path)))) files.push(path)
      }
    } catch (error) {
      const name = join(folder, at)
      diagnostics.push(complain('read/input-is-readable', { actual: name, other: reasonOf(error) }, { place: { file: name } }))
    }
  }
  return files
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** `page.review.yaml` beside `page.txt`. */
function companionOf(path: string): string | undefined {
  if (path === '-' || corrections.test(path)) return undefined
  const stem = path.replace(/\.[^./\\]*$/, '')
  return [`${stem}.review.yaml`, `${stem}.review.yml`].find((candidate) => {
    try {
      return statSync(candidate).isFile()
    } catch {
      return false
    }
  })
}
