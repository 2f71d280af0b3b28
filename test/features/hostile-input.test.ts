import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { readers } from '../../src/read/index.js'
import { folder, run, write } from './graph-run.js'
import { findingsIn } from './invented.js'
import { sameReview } from './same-review.js'

/** What the command line says of one file, and how it ends. */
async function check(name: string, text: string): Promise<{ status: number; out: string }> {
  const dir = folder()
  const { status, out, err } = await run(dir, 'check', write(text, dir, name))
  expect(out + err).not.toMatch(/\n\s+at |undefined|\[object/)
  return { status, out }
}

const tenfold = [...'bcdefgh'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'.charAt(i)};`.repeat(10)}">`)
const xmlFormats = Object.entries(sameReview).filter(([, [, text]]) => text.startsWith('<?xml'))

describe('XML that wants more than to be read', () => {
  it.each(xmlFormats.map(([id, [name, text]]) => [id, name, text] as const))(
    'names files and addresses of which none is opened: %s',
    async (_, name, text) => {
      let connections = 0
      const server = createServer((socket) => {
        connections++
        socket.destroy()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as { port: number }
      const root = /<([\w:]+)[ >]/.exec(text.replace(/^.*\n/, ''))?.[1] ?? ''
      const doctype = `<!DOCTYPE ${root} SYSTEM "http://127.0.0.1:${port}/a.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "http://127.0.0.1:${port}/y">]>`
      const plain = await check(name, text.replace('\n', `\n${doctype}`))
      const asking = await check(name, text.replace('\n', `\n${doctype}`).replace(/[Ww]aves/g, 'Waves &x; &y;'))
      server.close()
      expect(connections).toBe(0)
      expect(plain.out).toContain('Counting ')
      expect([asking.status, asking.out]).toEqual([1, expect.stringMatching(/:\d+:\d+ {2}error {2}.*what a DTD declares is not looked up/)])
    },
  )

  it('is refused where its abbreviations grow without end', async () => {
    const [, text] = sameReview['jats'] ?? ['', '']
    const doctype = `<!DOCTYPE article [<!ENTITY a "lol">${tenfold.join('')}]>`
    const { status, out } = await check('a.xml', text.replace('\n', `\n${doctype}`).replaceAll('Waves', '&h;'))
    expect([status, out.length < 2000]).toEqual([1, true])
  })
})

describe('JSON with a name that changes the program that reads it', () => {
  it.each(
    Object.entries(sameReview)
      .filter(([, [, text]]) => /^[[{]/.test(text))
      .map(([id, [name, text]]) => [id, name, text] as const),
  )('is refused at its place: %s', async (_, name, text) => {
    // prettier-ignore
    const { status, out } = await check(name, text.replace('{', '{"__proto__":{"polluted":1},'))
    expect([status, out]).toEqual([1, expect.stringMatching(/:1:\d+ {2}error {2}.*__proto__ is refused/)])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('JSON with a name that stands twice in a record', () => {
  it('is read, and what was not read of it is said at its place', async () => {
    const [name, text] = sameReview['crossref-json'] ?? ['', '']
    const { status, out } = await check(name, text.replace('{', '{"volume": "25 \\"a\\"", "DOI": null,\n '))
    expect([status, out]).toEqual([0, expect.stringMatching(/:2:\d+ {2}warning {2}DOI “null” was left out: this name stands twice/)])
    expect((await check(name, text)).out).not.toContain('twice')
  })
})

describe('a line of ten megabytes', () => {
  const long = 'Review of waves, '.repeat(600_000)
  it.each(readers.map(({ id }) => id))('is read or refused by every reader: %s', async (from) => {
    const dir = folder()
    const { status, out, err } = await run(dir, 'check', write(long, dir, 'a'), '--from', from)
    expect(status).toBe(1)
    expect(out + err).not.toMatch(/\n\s+at |\[object/)
    expect((out + err).length).toBeLessThan(4000)
  })
})

describe('a folder of files that are all broken', () => {
  it('names each with its place', async () => {
    const dir = folder()
    for (const [name, text] of Object.values(sameReview).filter(([, text]) => /^(?:<\?xml|[[{])/.test(text))) write(text.slice(0, text.length / 2), dir, 'in', name) // prettier-ignore
    const { status } = await run(dir, 'build', `${dir}/in`, '--out', 'site')
    expect(status).toBe(1)
    expect(findingsIn(dir).filter(({ severity, place }) => severity === 'error' && place?.line === undefined)).toEqual([])
  })
})
