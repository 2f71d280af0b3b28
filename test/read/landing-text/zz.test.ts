import { readFileSync, readdirSync } from 'node:fs'
import { it } from 'vitest'
import { landingText } from '../../../src/read/landing-text/index.js'
import { textSource } from '../../../src/read/reader.js'
const dir = process.env['D'] ?? '/tmp/pages'
for (const f of readdirSync(dir)) it(f, async () => {
  const source = textSource(f, readFileSync(`${dir}/${f}`, 'utf8'))
  console.log(f, landingText.detect(source))
  for await (const r of landingText.read(source, {})) {
    console.log(JSON.stringify({...r.draft?.record, sources: undefined}).replaceAll('],"', '],\n "').replaceAll('},"', '},\n "'), r.passedOver, r.diagnostics?.map((d) => `\n  ${d.rule} ${d.place?.line}:${d.place?.column} ${d.message}`).join(''))
  }
})
