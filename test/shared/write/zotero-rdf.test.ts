import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameAlone } from '../../../src/describe/identity/identify.js'
import { zoteroRdfWriter } from '../../../src/write/zotero-rdf.js'
import { arbitraryRecord } from '../../arbitrary.js'
import { described } from '../../write/exchange.js'

const base = 'https://reviews.example/'

describe('Zotero RDF of 300 arbitrary records', () => {
  it('is RDF/XML to rapper, with an item for each review and each titled book, every relation going both ways', () => {
    const records = fc.sample(arbitraryRecord, 300).map((record, i) => ({ ...record, doi: `10.5555/rec.${i}` }))
    const reviews = records.map((record) => described(record, nameAlone(record, base)))
    const run = spawnSync('rapper', ['-q', '-i', 'rdfxml', '-o', 'ntriples', '-', base], {
      input: zoteroRdfWriter.write(reviews, { base, preview: false }), encoding: 'utf8', maxBuffer: 1e9, timeout: 60_000,
    }) // prettier-ignore
    expect(run.stderr).toBe('')
    const lines = run.stdout.trim().split('\n')
    const items = (type: string): number => lines.filter((line) => line.includes('export#itemType>') && line.includes(`"${type}"`)).length
    expect(items('journalArticle')).toBe(300)
    expect(items('book')).toBeGreaterThan(100)
    const relations = lines.flatMap((line) => {
      const [, from = '', to = ''] = /^(<[^>]*>) <[^>]*\/relation> (<[^>]*>) \.$/.exec(line) ?? []
      return from === '' ? [] : [[from, to] as const]
    })
    const all = new Set(relations.map(([from, to]) => `${from} ${to}`))
    expect(relations.filter(([from, to]) => !all.has(`${to} ${from}`))).toEqual([])
  }, 60_000)
})
