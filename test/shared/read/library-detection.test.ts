import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detect } from '../../../src/read/detect.js'
import { readers } from '../../../src/read/index.js'
import { textSource } from '../../../src/read/reader.js'
import { sharedFolder } from '../folder.js'

describe('files of libraries', () => {
  it.each([
    ['oai-pmh/perspectivia', 'oai-pmh'],
    ['marcxml/marc2bibframe2', 'marcxml'],
  ])('in %s are told as %s', (folder, id) => {
    const path = `${sharedFolder()}/real/${folder}`
    for (const file of readdirSync(path)) {
      const source = textSource(file, readFileSync(`${path}/${file}`, 'utf8'))
      expect(readers.filter((reader) => reader.detect(source) >= 0.3).map((reader) => reader.id)).toEqual([id])
      expect(detect(readers, source)?.id).toBe(id)
    }
  })

  it('of other formats are not taken for theirs', () => {
    const ours = readers.filter(({ id }) => ['marcxml', 'mods', 'oai-pmh'].includes(id))
    const real = `${sharedFolder()}/real`
    for (const file of readdirSync(real, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:xml|json|html|txt|bib|ris|csv)$/.test(file) || /^(?:oai-pmh|marcxml|opac-sru)\//.test(file)) continue
      const source = textSource(file, readFileSync(`${real}/${file}`, 'utf8').slice(0, 65536))
      expect([file, ours.filter((reader) => reader.detect(source) >= 0.3).map(({ id }) => id)]).toEqual([file, []])
    }
  })
})
