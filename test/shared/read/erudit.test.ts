import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { detect } from '../../../src/read/detect.js'
import { erudit } from '../../../src/read/erudit/index.js'
import { readers } from '../../../src/read/index.js'
import { textSource } from '../../../src/read/reader.js'
import { readBack } from '../../write/exchange.js'
import { sharedFolder } from '../folder.js'

const folder = join(sharedFolder(), 'real/erudit')
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.xml')).sort()

it('every real file of Érudit is known, and no reference with pages or an ISBN is lost', async () => {
  const missing: string[] = []
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8')
    expect([name, detect(readers, textSource(name, text))?.id]).toEqual([name, 'erudit'])
    const readings = await readBack(erudit, text)
    const books = readings.reduce(
      (sum, { draft }) => sum + (draft?.record.books?.filter(({ titles }) => titles !== undefined).length ?? 0),
      0,
    )
    const cited = (text.match(/<trefbiblio>.*?<\/trefbiblio>/gs) ?? []).filter((one) => /[0-9]\s?(?:p\.|pages)|ISBN/.test(one))
    if (books < cited.length) missing.push(`${name}: ${books} of ${cited.length}`)
  }
  expect(files).toHaveLength(30)
  expect(missing).toEqual([])
}, 60_000)
