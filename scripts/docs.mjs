// Writes the pages and files that are made from the code's own tables; a test fails when one of them is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generated } from '../dist/cli/generated-pages.js'

for (const [file, text] of generated()) {
  let before = ''
  try {
    before = readFileSync(file, 'utf8')
  } catch {
    // It is new.
  }
  if (before !== text) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${file}`)
  }
}
