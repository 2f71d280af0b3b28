import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { findInputs } from '../../src/node/find-inputs.js'
import { openSource } from '../../src/node/open-source.js'

const dir = mkdtempSync(join(tmpdir(), 'recension-gzip-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

function file(name: string, bytes: Uint8Array): string {
  writeFileSync(join(dir, name), bytes)
  return join(dir, name)
}

describe('a compressed file', () => {
  it('is read as the text that it holds', () => {
    const { source, diagnostics } = openSource(file('a.txt.gz', gzipSync('Gender a výzkum\n')), 'a.txt.gz')
    expect([source?.text(), source?.head, diagnostics]).toEqual(['Gender a výzkum\n', 'Gender a výzkum\n', []])
  })

  it('of a large text is given in parts', () => {
    const line = `${'é'.repeat(999)}\n`
    const { source } = openSource(file('large.jsonl.gz', gzipSync(line.repeat(40_000))), 'large.jsonl.gz')
    const parts = [...(source?.chunks() ?? [])]
    expect(parts.length).toBeGreaterThan(10)
    expect(parts.join('') === line.repeat(40_000)).toBe(true)
  })

  it('that would fill the memory is refused', () => {
    const bomb = gzipSync(new Uint8Array(513 * 1024 * 1024), { level: 1 })
    expect(bomb.length).toBeLessThan(3_000_000)
    expect(openSource(file('bomb.gz', bomb), 'bomb.gz')).toMatchObject({
      diagnostics: [{ rule: 'read/input-is-not-too-large', message: expect.stringContaining('512 MB when expanded') as string }],
    })
  })

  it('that was cut off is refused', () => {
    const cut = gzipSync('Gender a výzkum\n'.repeat(1000)).subarray(0, 60)
    expect(openSource(file('cut.gz', cut), 'cut.gz')).toMatchObject({ diagnostics: [{ rule: 'read/input-is-readable' }] })
  })

  it('is found in a folder by the name that it has without .gz', () => {
    expect([...findInputs([dir], ['.txt']).inputs].map(({ key }) => key)).toEqual(['a.txt.gz'])
  })
})
