import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { treeOf } from '../../../src/read/landing-html/page-tree.js'
import { visibleLines } from '../../../src/read/landing-html/visible-lines.js'
import { partsOf } from '../../../src/read/landing-text/parts.js'
import { placesIn } from '../../../src/read/places.js'
it('x', () => {
  const html = readFileSync(process.env['F']!, 'utf8')
  const tree = treeOf(html)
  if (typeof tree === 'string') return
  for (const p of partsOf(visibleLines(tree, placesIn('f', html)))) if (p.kind !== 'blank') console.log(p.kind, p.kind === 'labelled' ? p.field + ' <' + p.label.printed + '> ' + p.values.map(v => v.text.slice(0, 60)).join(' // ') : (p.line.level ?? '') + p.line.text.slice(0, 100))
})
