import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseRdf } from 'oxigraph'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { depositNamed, depositNames } from '../../src/cli/deposit.js'
import { readers } from '../../src/read/index.js'
import { writers } from '../../src/write/index.js'
import { folder, run, write } from './graph-run.js'
import { sameReview } from './same-review.js'

/** Formats whose samples are what this program makes of the review as it is typed, and the name for `--to` that makes them. */
const made: Readonly<Record<string, string>> = {
  jsonld: 'jsonld',
  nquads: 'nquads',
  ntriples: 'ntriples',
  rdfxml: 'rdfxml',
  trig: 'trig',
  turtle: 'turtle',
}
const configuration = `base: https://reviews.example/
depositor: {name: Journal of Shores, email: deposits@shores.example}
notify: {origin: {id: https://shores.example/, inbox: https://shores.example/inbox}, target: {id: https://repository.example/, inbox: https://repository.example/inbox}}
indexnow: abcdef0123456789
`

function xml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
const rdf = (format: string) => (text: string) => {
  expect(parseRdf(text, { format }).length).toBeGreaterThan(20)
}
const table = (text: string): void => {
  expect(Papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).errors).toEqual([])
}
const lines = (pattern: RegExp) => (text: string) => {
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(pattern)
}
const markup = (text: string): void => {
  expect(text).toMatch(/<\w[^>]*>/)
}

/** Who else can say that an output is what its media type claims. */
const judges: Readonly<Record<string, (text: string) => unknown>> = {
  'application/x-bibtex': (text) => { expect(parseBibtex(text)).toMatchObject({ errors: [] }) }, // prettier-ignore
  'application/x-research-info-systems': lines(/^([A-Z][A-Z0-9] {2}- ?.*)?\r?$/),
  'application/n-quads': rdf('application/n-quads'),
  'application/n-triples': rdf('application/n-triples'),
  'application/trig': rdf('application/trig'),
  'text/turtle': rdf('text/turtle'),
  'text/csv': table,
  'text/plain': (text) => { text.split('\n\n').forEach(table) }, // prettier-ignore
  'text/html': markup,
  'text/tab-separated-values': lines(/^(CREATE|(LAST|Q\d+)\t\w+\t.+|)$/),
  'application/sparql-query': (text) => { expect(text).toMatch(/^(#.*\n)*PREFIX/) }, // prettier-ignore
}

function judge({ mediaType, extension }: { readonly mediaType: string; readonly extension: string }, text: string): void {
  if (mediaType === 'application/rdf+xml') rdf(mediaType)(text)
  if (mediaType.endsWith('xml')) xml(text)
  else if (extension === '.jsonl') for (const line of text.trimEnd().split('\n')) JSON.parse(line)
  else if (mediaType.endsWith('json')) JSON.parse(text)
  else judges[mediaType]?.(text)
}

const outputs = [...writers, ...depositNames().flatMap((name) => depositNamed(name)?.writer ?? [])]

/** A sample of a format, in a folder of its own. */
async function sampleOf(format: string): Promise<{ dir: string; input: string }> {
  const dir = folder()
  write(configuration, dir, 'recension.config.yaml')
  const [name, text] = sameReview[format] ?? sameReview['review-yaml'] ?? ['', '']
  const input = write(text, dir, name)
  if (sameReview[format] !== undefined) return { dir, input }
  const to = made[format] ?? ''
  const { out } = await run(dir, 'convert', input, '--to', to)
  return { dir, input: write(out, dir, `b${outputs.find(({ id }) => id === to)?.extension ?? ''}`) }
}

describe('every format that is read', () => {
  it('has a sample here', () => {
    const samples = new Set([...Object.keys(sameReview), ...Object.keys(made)])
    expect(readers.map(({ id }) => id).filter((id) => !samples.has(id))).toEqual([])
  })
})

describe.each(readers.map(({ id }) => id))('a review read from %s', (from) => {
  it('is recognised, and written in every format as others read it', async () => {
    const { dir, input } = await sampleOf(from)
    for (const output of outputs) {
      const { id } = output
      const { status, out, err } = await run(dir, 'convert', input, '--to', id)
      expect(err, id).not.toMatch(/\n\s+at |undefined|\[object/)
      // What is left out and why is said; a review with an error is written all the same where the format is no deposit.
      expect([0, 1], `${id}: ${err}`).toContain(status)
      if (status === 1) expect(err, id).toMatch(out === '' ? /Left out of the deposit:\n {2}\S/ : / error {2}.+\n {4}.+\n {4}core\//)
      if (out !== '')
        expect(() => {
          judge(output, out)
        }, id).not.toThrow()
      expect(out, id).not.toMatch(/undefined|\[object /)
    }
  })
})
