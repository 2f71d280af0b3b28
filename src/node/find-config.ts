import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { noConfig } from '../config/config.js'
import { readConfig, type ReadConfig } from '../config/read-config.js'
import { complain } from '../diagnostics/complain.js'
import { reasonOf } from './reason.js'

export interface FoundConfig extends ReadConfig {
  /** The folder of the configuration; absent if there is none. */
  readonly folder?: string
  /** As a user would name it. */
  readonly file?: string
}

const names = ['recension.config.yaml', 'recension.config.yml']

/** The configuration that is named, else the one in this folder or the nearest one above it. */
export function findConfig(from: string, named?: string): FoundConfig {
  const path = named ?? nearestConfig(from)
  if (path === undefined) return { config: noConfig, diagnostics: [] }
  const file = named ?? (relative(from, path) || path)
  try {
    return { ...readConfig(file, readFileSync(path, 'utf8')), folder: dirname(path), file }
  } catch (error) {
    return {
      config: noConfig,
      diagnostics: [complain('config/file-is-readable', { actual: file, other: reasonOf(error) }, { place: { file } })],
    }
  }
}

function nearestConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (dirname(folder) === folder) return undefined
  }
}
