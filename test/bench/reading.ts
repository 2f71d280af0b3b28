import { readers } from '../../src/read/index.js'
import { type Reader, type Source, textSource } from '../../src/read/reader.js'
import { targets } from '../../src/targets/index.js'
import type { DepositFacts, Ready } from '../../src/targets/target.js'
import { writers } from '../../src/write/index.js'
import { crossrefLines } from './crossref.js'
import type { Sample } from './generate.js'
import { cpuOf, sinceStart } from './measure.js'
import { describeSample } from './pipeline.js'

/** A format as one of our writers writes it and one of our readers reads it. */
interface Format {
  /** The writer's name, and the reader's where it is another. */
  readonly name: string
  readonly reader: Reader
  readonly sources: (samples: readonly Sample[]) => readonly Source[]
}

/** What reading a format costs, over records that are the same in every format. */
export interface ReadingCost {
  readonly name: string
  /** Drafts that came back. */
  readonly drafts: number
  /** Records a CPU second. */
  readonly perSecond: number
  /** CPU time as a multiple of that of `JSON.parse` on the same records' own JSON. */
  readonly ratio: number
}

/** So many go into one file where the format takes several: some formats are read up to a size alone. */
const reviewsAFile = 100

const base = 'https://reviews.example/'
const facts: DepositFacts = { base, timestamp: '20260102030405678', depositor: { name: 'Journal', email: 'deposits@journal.example' } }

/** Reads each format that is both written and read: one run, after a short one that warms up. */
export async function* measureFormats(samples: readonly Sample[]): AsyncGenerator<ReadingCost> {
  const texts = samples.map(({ record }) => JSON.stringify(record))
  const parse = Math.min(...Array.from({ length: 5 }, () => cpuOf(() => texts.map((text): unknown => JSON.parse(text)))))
  for (const { name, reader, sources } of formats()) {
    await read(reader, sources(samples.slice(0, 50)))
    const prepared = sources(samples)
    const start = process.cpuUsage()
    const drafts = await read(reader, prepared)
    const micros = sinceStart(start)
    yield { name, drafts, perSecond: (samples.length * 1e6) / micros, ratio: micros / parse }
  }
}

async function read(reader: Reader, sources: readonly Source[]): Promise<number> {
  let drafts = 0
  for (const source of sources) for await (const { draft } of reader.read(source, {})) if (draft !== undefined) drafts++
  return drafts
}

function readerOf(id: string): Reader | undefined {
  return readers.find((reader) => reader.id === id)
}

/** Writers whose files have a reader of another name. */
const readBy: Readonly<Record<string, string>> = {
  biblatex: 'bibtex',
  html: 'landing-html',
  'crossref-full': 'crossref-xml',
  datacite: 'datacite-json',
  doaj: 'doaj-json',
}

function formats(): readonly Format[] {
  const crossref = readerOf('crossref-json')
  const written = writers.flatMap(({ id, extension, many, write }): readonly Format[] => {
    const write1 = (samples: readonly Sample[]): string =>
      write(
        samples.map((sample) => ({ record: sample.record, ...describeSample(sample) })),
        { base, preview: false },
      )
    return formatOf(id, extension, many, write1)
  })
  const deposited = targets.flatMap(({ deposits }) =>
    deposits.flatMap(({ id, extension, many, write }): readonly Format[] => {
      // A benchmark checks nothing for an index: it wants the file alone.
      const ready = ({ record }: Sample): Ready => ({ checked: { record } }) as unknown as Ready
      return formatOf(id, extension, many, (samples) => write(samples.map(ready), facts))
    }),
  )
  const lines: readonly Format[] =
    crossref === undefined
      ? []
      : [{ name: 'crossref-json', reader: crossref, sources: (samples) => [textSource('a.jsonl', crossrefLines(samples))] }]
  const all = [...written, ...deposited, ...lines]
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function formatOf(id: string, extension: string, many: boolean, write: (samples: readonly Sample[]) => string): readonly Format[] {
  const reader = readerOf(readBy[id] ?? id)
  if (reader === undefined) return []
  const name = reader.id === id ? id : `${id} (as ${reader.id})`
  const each = many ? reviewsAFile : 1
  const sources: Format['sources'] = (samples) =>
    Array.from({ length: Math.ceil(samples.length / each) }, (_, i) =>
      textSource(`${i}${extension}`, write(samples.slice(i * each, (i + 1) * each))),
    )
  return [{ name, reader, sources }]
}
