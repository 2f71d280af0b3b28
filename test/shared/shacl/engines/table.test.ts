import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jenaCauses } from './jena-causes.js'
import { shaclEngineCauses } from './shacl-engine-causes.js'
import { tableOf } from './table.js'

const page = readFileSync('docs/validation.md', 'utf8')

describe('The page on validation', () => {
  it.each([
    ['Apache Jena 4.5.0', jenaCauses],
    ['shacl-engine 1.1.2', shaclEngineCauses],
  ] as const)('lists every difference from %s', (name, causes) => {
    // The section as it ought to be: paste it into the page.
    expect(page).toContain(`### ${name}\n\n${tableOf(causes)}\n`)
  })
})
