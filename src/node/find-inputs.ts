import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { complain } from '../diagnostics/complain.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { compare } from '../record/normal-form.js'
import type { Input } from '../publish/read-inputs.js'
import { openSource, openText } from './open-source.js'
import { reasonOf } from './reason.js'

/** A file to read, before it is opened. */
interface Found {
  readonly path: string
  /** As the user named it, or below the folder that the user named. */
  readonly name: string
  readonly key: string
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
    const files = filesOf(arg, extensions, except, diagnostics)
    if (files.length === 0 && diagnostics.length === 0) diagnostics.push(complain('run/input-is-given', { actual: arg }))
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file)
  }
  const companions = new Map<string, string>()
  for (const { path } of found.values()) {
    const beside = companionOf(path)
    if (beside !== undefined) companions.set(path, beside)
  }
  for (const beside of companions.values()) found.delete(beside)
  const sorted = [...found.values()]
  return { inputs: open(sorted, companions), count: sorted.length, diagnostics }
}

function* open(files: readonly Found[], companions: ReadonlyMap<string, string>): Generator<Input> {
  for (const { path, name, key } of files) {
    const opened = path === '-' ? openStandardInput() : openSource(path, name)
    const beside = companions.get(path)
    const companion = beside === undefined ? undefined : openSource(beside, join(dirname(name), basename(beside)))
    yield {
      name,
      key,
      ...(opened.source && { source: opened.source }),
      ...(companion?.source && { companion: companion.source }),
      diagnostics: [...opened.diagnostics, ...(companion?.diagnostics ?? [])],
    }
  }
}

function openStandardInput(): ReturnType<typeof openText> {
  try {
    return openText(readFileSync(0), 'standard input')
  } catch (error) {
    return { diagnostics: [complain('read/input-is-readable', { actual: 'standard input', other: reasonOf(error) })] }
  }
}

function filesOf(arg: string, extensions: readonly string[], except: string | undefined, diagnostics: Diagnostic[]): Found[] {
  if (arg === '-') return [{ path: '-', name: 'standard input', key: 'standard input' }]
  try {
    if (statSync(arg).isDirectory()) return inFolder(arg, extensions, except)
    return [{ path: arg, name: arg, key: basename(arg) }]
  } catch (error) {
    if (isDynamicPattern(arg)) return globSync(arg, { onlyFiles: true, expandDirectories: false }).sort(compare).map((path) => ({ path, name: path, key: path }))
    diagnostics.push(complain('read/input-is-readable', { actual: arg, other: reasonOf(error) }, { place: { file: arg } }))
    return []
  }
}

function inFolder(folder: string, extensions: readonly string[], except: string | undefined): Found[] {
  const inside = except === undefined ? '..' : relative(folder, except)
  const ignore = ['**/node_modules/**', ...(inside !== '' && !inside.startsWith('..') ? [`${inside}/**`] : [])]
  return globSync('**/*', { cwd: folder, onlyFiles: true, ignore, followSymbolicLinks: false })
    .filter((file) => extensions.some((extension) => file.toLowerCase().endsWith(extension)) && !notInputs.test(basename(file)))
    .sort(compare)
    .map((file) => ({ path: join(folder, file), name: join(folder, file), key: file }))
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
