import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { landingText } from '../../../src/read/landing-text/index.js'
import { textSource } from '../../../src/read/reader.js'
it('x', async () => {
  const source = textSource('seed.txt', readFileSync(process.env['F'] ?? '/work/shared/seed/landing-page.txt', 'utf8'))
  console.log(landingText.detect(source))
  for await (const r of landingText.read(source, {})) {
    console.log(JSON.stringify(r.draft?.record, null, 1), r.passedOver, JSON.stringify(r.diagnostics, null, 1))
    if (process.env['O']) for (const [p, o] of r.draft?.origins ?? []) console.log(p, o.place.line, o.place.column, o.trust)
  }
})
