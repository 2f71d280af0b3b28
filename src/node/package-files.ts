import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file that is shipped with the package: `shapes/core.ttl`. Both `src/` and `dist/` stand two levels below it. */
export function packageFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
}

export function packageVersion(): string {
  const { version } = JSON.parse(packageFile('package.json')) as { version: string }
  return version
}
