import { readFileSync, readdirSync } from 'node:fs'
import { it } from 'vitest'
import { landingHtml } from '/work/main/src/read/landing-html/index.js'
import { textSource } from '/work/main/src/read/reader.js'
const dir = process.env['D'] ?? '/work/shared/real/html/adbar_trafilatura'
for (const f of readdirSync(dir)) it(f, async () => {
  const source = textSource(f, readFileSync(`${dir}/${f}`, 'utf8'))
  const t = performance.now()
  console.log(f, landingHtml.detect(source))
  for await (const r of landingHtml.read(source, {})) {
    console.log(JSON.stringify({...r.draft?.record, sources: undefined}).replaceAll('],"', '],\n "').replaceAll('},"', '},\n "').slice(0, 3500), r.passedOver, r.diagnostics?.map((d) => `\n  ${d.rule} ${d.place?.line}:${d.place?.column} ${d.message}`).join(''), performance.now() - t)
  }
})
