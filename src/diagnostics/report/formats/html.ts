import type { Diagnostic } from '../../diagnostic.js'
import { placed } from '../placed.js'
import { standings } from '../standings.js'
import type { Gathered } from './gathered.js'

/** The report as a page to send to a colleague: what was read, the matrix of reviews and indexes, every finding. Whole in itself. */
export function html({ findings, cells, reviews, read }: Gathered): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What the indexes still miss</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 100rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
.scroll { overflow-x: auto }
table { border-collapse: collapse; margin: 1rem 0 }
td:first-child { min-width: 16rem }
th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
.blocked, .error { background: #fbe3e3 } .ready-with-losses, .warning { background: #fdf3d8 } .ready { background: #e2f3e4 } .out-of-scope, .info { background: #eee }
code { overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1>What the indexes still miss</h1>
${read
  .split('\n')
  .map((line) => `<p>${text(line)}</p>`)
  .join('\n')}
${matrix(cells, reviews)}
<h2>Findings</h2>
${findings.length === 0 ? '<p>Nothing to mend.</p>' : `<div class="scroll"><table>\n<tr><th>Severity</th><th>What is wrong</th><th>What to do</th><th>Where</th><th>Rule</th></tr>\n${findings.map(row).join('')}</table></div>`}
</main>
</body>
</html>
`
}

function matrix(cells: Gathered['cells'], reviews: readonly string[]): string {
  const targets = [...new Set(cells.map(({ target }) => target))]
  if (targets.length === 0) return ''
  const byBoth = new Map(cells.map((cell) => [JSON.stringify([cell.review, cell.target]), cell]))
  const head = `<tr><th>Review</th>${targets.map((target) => `<th>${text(target)}</th>`).join('')}</tr>`
  const rows = reviews.map((review) => {
    const own = targets.map((target) => byBoth.get(JSON.stringify([review, target])))
    const title = own.find((cell) => cell?.title !== undefined)?.title
    const name = title === undefined ? text(review) : `${text(title)}<br><code>${text(review)}</code>`
    const said = own.map((cell) => {
      if (cell === undefined) return '<td></td>'
      const detail = cell.standing === 'blocked' ? cell.needs : cell.standing === 'ready with losses' ? cell.lost : []
      const title = [...new Set(detail), ...(cell.remark === undefined ? [] : [cell.remark])].join(', ')
      return `<td class="${cell.standing.replaceAll(' ', '-')}"${title === '' ? '' : ` title="${text(title)}"`}>${cell.standing}</td>`
    })
    return `<tr><td>${name}</td>${said.join('')}</tr>`
  })
  const counts = standings.map((standing) => `${cells.filter((cell) => cell.standing === standing).length} × ${standing}`)
  return `<h2>Reviews and indexes</h2>\n<p>${counts.join(', ')}.</p>\n<div class="scroll"><table>\n${head}\n${rows.join('\n')}\n</table></div>`
}

function row({ severity, message, hint, place, rule, review }: Diagnostic): string {
  const where = [placed(place), review ?? ''].filter((part) => part !== '').map((part) => `<code>${text(part)}</code>`)
  return `<tr class="${severity}"><td>${severity}</td><td>${text(message)}</td><td>${text(hint ?? '').replaceAll('\n', '<br>')}</td><td>${where.join('<br>')}</td><td><code>${text(rule)}</code></td></tr>\n`
}

function text(value: string): string {
  return value.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\0', '\uFFFD') // prettier-ignore
}
