import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBytes, openSource } from '../../src/node/open-source.js'

/** The bytes of a text in Windows-1252, as spreadsheets of Western Europe save a table. */
function windows1252(text: string): Uint8Array {
  const own: Readonly<Record<string, number>> = {
    '€': 0x80,
    '„': 0x84,
    '…': 0x85,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    œ: 0x9c,
  }
  return Uint8Array.from([...text], (c) => own[c] ?? c.charCodeAt(0))
}

const text = 'reviewer,book title,price\nZoé Moss,„L’œuvre“ – un été …,10 €\n'

describe('a file of another encoding', () => {
  it('keeps its quotation marks, dashes and ligatures when it is Windows-1252', () => {
    const { source, diagnostics } = openBytes(windows1252(text), 'a.csv')
    expect(source?.text()).toBe(text)
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['read/encoding-is-utf-8', 'The input is not UTF-8; it was read as Windows-1252.'],
    ])
  })

  it('keeps them when it declares ISO-8859-1, as browsers do', () => {
    const page = '<html><meta charset="iso-8859-1"><p>L’été – “x”</p></html>'
    expect(openBytes(windows1252(page), 'a.html').source?.text()).toBe(page)
  })

  it('is read in parts as it is read whole, and said to be in another encoding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recension-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true })
    })
    const file = join(folder, 'large.csv')
    const times = Math.ceil((65 * 1024 * 1024) / text.length)
    writeFileSync(file, Buffer.alloc(times * text.length, windows1252(text)))
    const { source, diagnostics } = openSource(file, 'large.csv')
    let length = 0
    let wrong = 0
    for (const part of source?.chunks() ?? []) {
      length += part.length
      if (/[\u0080-\u009f\ufffd]/.test(part)) wrong++
    }
    expect([length, wrong]).toEqual([times * text.length, 0])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['read/encoding-is-utf-8'])
  })
})
