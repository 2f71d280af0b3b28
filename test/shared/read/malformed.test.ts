import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js'
import { detect } from '../../../src/read/detect.js'
import { readers } from '../../../src/read/index.js'
import { type Reader, type Reading, type Source, textSource } from '../../../src/read/reader.js'
import { sharedFolder } from '../folder.js'

/** CPU milliseconds that reading one text may take: a second, and one for every 50 kB. */
const patience = (text: string): number => 1000 + text.length / 50

const places = 20

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Bytes that are no UTF-8 come as the replacement character: what `node/` refuses is tried all the same. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

/** Numbers from 0 to 1 that are the same in every run. Source: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What a reader makes of a text: it does not throw, ends in time, and each reading says something. */
async function readingsOf(reader: Reader, source: Source, about: string): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  const start = process.cpuUsage()
  try {
    for await (const reading of reader.read(source, {})) readings.push(reading)
  } catch (error) {
    throw new Error(`${about}, read as ${reader.id}: ${String(error)}`, { cause: error })
  }
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000, `${about}, read as ${reader.id}: milliseconds`).toBeLessThan(patience(source.text()))
  for (const { draft, passedOver, diagnostics } of readings) {
    const saysNothing = draft === undefined && passedOver === undefined && (diagnostics ?? []).length === 0
    expect(saysNothing, `${about}, read as ${reader.id}: a reading says nothing`).toBe(false)
  }
  return readings
}

const findings = (readings: readonly Reading[]): readonly Diagnostic[] => readings.flatMap(({ diagnostics = [] }) => diagnostics)
const broken = ({ rule }: Diagnostic): boolean => rule === 'read/input-is-well-formed'

describe('every reader', () => {
  it.each(['JSONTestSuite', 'xml-malformed', 'yaml'])('survives every file of the suite %s', async (suite) => {
    const folder = join(sharedFolder(), 'suites', suite)
    for (const file of filesIn(folder)) {
      const source = textSource(relative(folder, file), textOf(file))
      detect(readers, source)
      for (const reader of readers) await readingsOf(reader, source, source.name)
    }
  })

  it('says where each JSON text breaks that parsers must refuse', async () => {
    const folder = join(sharedFolder(), 'suites/JSONTestSuite/test_parsing')
    for (const file of filesIn(folder).filter((path) => relative(folder, path).startsWith('n_'))) {
      const text = textOf(file)
      const source = textSource('a.json', text)
      for (const reader of readers.filter(({ id }) => id.endsWith('-json') && id !== 'ojs-json')) {
        const found = findings(await readingsOf(reader, source, file))
        expect(found.length, `${file}, ${reader.id}`).toBeGreaterThan(0)
        if (text.trim() !== '')
          expect(
            found.some(({ place }) => place?.line !== undefined && place.column !== undefined),
            `${file}, ${reader.id}`,
          ).toBe(true)
      }
    }
  })
})

describe('every real file, cut at twenty places', () => {
  const folder = join(sharedFolder(), 'real')
  const next = numbers(20260102)

  it.each(filesIn(folder).map((file) => relative(folder, file)))('%s', async (name) => {
    const whole = textOf(join(folder, name))
    const reader = detect(readers, textSource(name, whole))
    const all = reader && (await readingsOf(reader, textSource(name, whole), name))
    for (let i = 0; i < places; i++) {
      const cut = Math.floor(next() * whole.length)
      const text = whole.slice(0, cut)
      const source = textSource(name, text)
      const about = `${name}, cut at ${cut}`
      const detected = detect(readers, source)
      if (detected !== undefined && detected.id !== reader?.id) await readingsOf(detected, source, about)
      // All readers at one place of each file, on no more of it than tells them what it is.
      if (i === 0)
        for (const other of readers) if (other !== reader) await readingsOf(other, textSource(name, text.slice(0, 20_000)), about)
      if (reader === undefined || all === undefined) continue
      const readings = await readingsOf(reader, source, about)
      const isXml = reader.extensions.includes('.xml')
      const isJson = reader.extensions.includes('.json')
      if (isXml || isJson) expectBreak(readings, all, text, whole, isXml, `${about}, read as ${reader.id}`)
    }
  })
})

/** A cut file of XML or JSON says so with line and column, and what it yields before that is what the whole file yields. */
function expectBreak(
  readings: readonly Reading[],
  all: readonly Reading[],
  text: string,
  whole: string,
  isXml: boolean,
  about: string,
): void {
  const breaks = findings(readings).filter(broken)
  const isWhole = isXml
    ? text.length > whole.lastIndexOf('>')
    : text.endsWith('\n') || /^[{[]/.test(whole.slice(text.length).trimStart()) || text.trim() === whole.trim()
  if (!isWhole && text.trim() !== '') expect(breaks.length, `${about}: it is not said to be broken`).toBeGreaterThan(0)
  for (const { place } of breaks) expect([place?.line, place?.column], about).not.toContain(undefined)
  const kept = readings.filter(({ diagnostics = [] }) => !diagnostics.some(broken))
  // In a harvest a review has fields of its book from the book's own record, which may stand behind the cut.
  const isHarvest = about.endsWith('oai-pmh')
  const shown = (list: readonly Reading[]): unknown[] =>
    list.map(({ draft, passedOver }) => passedOver ?? (isHarvest ? draft?.key : draft?.record))
  if (kept.length < readings.length) expect(shown(kept), about).toEqual(shown(all.slice(0, kept.length)))
}
