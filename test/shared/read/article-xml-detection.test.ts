import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { erudit } from '../../../src/read/erudit/index.js'
import { jats } from '../../../src/read/jats/index.js'
import { textSource } from '../../../src/read/reader.js'
import { sehepunkte } from '../../../src/read/sehepunkte/index.js'
import { sharedFolder } from '../folder.js'

const folder = join(sharedFolder(), 'real')
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile()).sort()

/** Each reader, and the folder of its own files. */
const readers = [
  [jats, 'jats/'],
  [erudit, 'erudit/'],
  [sehepunkte, 'sehepunkte-xml/'],
] as const

it.each(readers)('$id is sure of its own real files and of no others', (reader, own) => {
  const doubtful: string[] = []
  for (const name of files) {
    const sure = reader.detect(textSource(name, readFileSync(join(folder, name), 'latin1').slice(0, 100_000)))
    const isOwn = name.startsWith(own) && name.endsWith('.xml')
    if (isOwn ? sure < 0.6 : sure >= 0.3) doubtful.push(`${name}: ${sure}`)
  }
  expect(files.length).toBeGreaterThan(100)
  expect(doubtful).toEqual([])
})
