import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesTogether } from '../../src/node/files-together.js'
import { OutputError } from '../../src/node/output-folder.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recension-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('many files', () => {
  it('are all in their places when they are settled, and nothing else', async () => {
    const files = filesTogether()
    for (let i = 0; i < 50; i++) await files.write(join(folder, `reviews/${i % 7}/${i}.ttl`), `text ${i}`)
    await files.settle()
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(found).toHaveLength(50)
    for (const { parentPath, name } of found) expect(readFileSync(join(parentPath, name), 'utf8')).toBe(`text ${name.slice(0, -4)}`)
  })

  it('replace what was there', async () => {
    writeFileSync(join(folder, 'a.ttl'), 'old')
    const files = filesTogether()
    await files.write(join(folder, 'a.ttl'), 'new')
    await files.settle()
    expect(readFileSync(join(folder, 'a.ttl'), 'utf8')).toBe('new')
  })

  it('tell of a file that cannot be written, and leave nothing half-written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const files = filesTogether()
    await expect(files.write(join(folder, 'file/a.ttl'), 'text')).rejects.toThrow(OutputError)
    mkdirSync(join(folder, 'taken'))
    mkdirSync(join(folder, 'taken/inside'))
    await files.write(join(folder, 'taken'), 'text')
    await files.write(join(folder, 'other'), 'text')
    await expect(files.settle()).rejects.toThrow(OutputError)
    expect(readdirSync(folder).sort()).toEqual(['file', 'other', 'taken'])
  })
})
