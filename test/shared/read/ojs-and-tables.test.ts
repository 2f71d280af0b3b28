import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/read/csv/index.js'
import { ojsJson } from '../../../src/read/ojs-json/index.js'
import { ojsNative } from '../../../src/read/ojs-native/index.js'
import { ojsReport } from '../../../src/read/ojs-report/index.js'
import type { Reading } from '../../../src/read/reader.js'
import { textSource } from '../../../src/read/reader.js'
import { sharedFolder } from '../folder.js'

function filesIn(dir: string): readonly string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

describe('the readers of OJS and of tables', () => {
  it('claim no real file of another format', () => {
    const files = [...filesIn(join(sharedFolder(), 'real')), ...filesIn(join(sharedFolder(), 'bench'))]
    expect(files.length).toBeGreaterThan(130)
    const claimed = files
      .filter((path) => !path.endsWith('.tsv'))
      .flatMap((path) => {
        const source = textSource(path, readFileSync(path, 'utf8').slice(0, 65_536))
        return [csv, ojsJson, ojsNative, ojsReport].filter((reader) => reader.detect(source) >= 0.3).map(({ id }) => `${id}: ${path}`)
      })
    expect(claimed).toEqual([])
  })

  it('read native XML with 60 MB of files inside in memory that does not grow with them', () => {
    const line = `${'QUJDREVG'.repeat(9)}\n`.repeat(900)
    let most = 0
    function* parts(): Generator<string> {
      yield '<articles xmlns="http://pkp.sfu.ca">'
      for (let n = 0; n < 20; n++) {
        yield `<article status="3" locale="en"><submission_file id="1"><file><embed encoding="base64">`
        for (let i = 0; i < 48; i++) yield line
        most = Math.max(most, process.memoryUsage().rss)
        yield `</embed></file></submission_file><publication version="1" status="3"><title locale="en">Review of: Dams ${n}, by Ana Reed</title></publication></article>`
      }
      yield '</articles>'
    }
    const source = { name: 'a.xml', head: '<articles xmlns="http://pkp.sfu.ca">', text: () => [...parts()].join(''), chunks: parts }
    const read = (): number => [...(ojsNative.read(source, {}) as Iterable<Reading>)].filter(({ draft }) => draft !== undefined).length
    // Once to have the code compiled, then what another 60 MB add.
    expect(read()).toBe(20)
    const before = process.memoryUsage().rss
    most = 0
    expect(read()).toBe(20)
    expect(most - before).toBeLessThan(60_000_000)
  })
})
