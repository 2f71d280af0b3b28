import { join, resolve } from 'node:path'
import { fields } from './fields.js'
import { fifth, fourth, last, later, third } from './gold/headings/index.js'
import { gold } from './gold/index.js'
import { headingScores, readHeadings } from './headings.js'
import { measure } from './measure.js'
import { precision, recall, type Score } from './score.js'
import { unseen, unseenScores } from './unseen-headings.js'

/** `npm run fidelity [-- --misses]`: what the readers keep of the records that people read by hand, per format and field. */
const shared = resolve(process.env['RECENSION_SHARED'] ?? '../shared')
const out = (line: string): boolean => process.stdout.write(`${line}\n`)
const shown = (value: number): string => value.toFixed(3)
const row = (name: string, field: string, score: Score): string =>
  `${name.padEnd(16)}${field.padEnd(14)}precision ${shown(precision(score))}  recall ${shown(recall(score))}  (${score.right} right of ${score.given} given, ${score.stated} stated)`

const { scores, files, crashes, unknown, slowest } = await measure(join(shared, 'real'))
const reviews = gold.filter(({ review }) => review !== undefined).length
out(`Gold: ${reviews} reviews and ${gold.length - reviews} records that are none.\n`)
for (const [format, score] of [...scores].sort()) {
  for (const { name } of fields) {
    const one = score.fields.get(name)
    if (one !== undefined && one.stated + one.given > 0) out(row(format, name, one))
  }
}
out('')
for (const [format, read] of [...files].sort()) {
  const score = scores.get(format)
  out(
    `${format.padEnd(16)}${read.files} files: ${read.reviews} reviews, ${read.passedOver} passed over, ${read.findings} findings, ${read.notUnderstood} texts not understood; ` +
      `lost ${score?.lost.length ?? 0} of ${score?.reviews ?? 0}, books invented ${score?.invented.length ?? 0} of ${score?.negatives ?? 0}, people mixed up ${score?.confused.length ?? 0}`,
  )
}
out('')
for (const [key, score] of [...headingScores(readHeadings(shared)).scores].sort()) out(row('heading', key, score))
for (const [name, set] of [
  ['unseen', unseen(shared)],
  ['unseen later', later],
  ['unseen third', third],
  ['unseen fourth', fourth],
  ['unseen fifth', fifth],
  ['unseen last', last],
] as const)
  for (const [key, score] of unseenScores(set).scores) out(row(name, key, score))
out(`\nCrashes: ${crashes.length}${crashes.map((crash) => `\n  ${crash}`).join('')}`)
out(`No reader: ${unknown.join(', ') || 'none'}`)
out(`Slowest file: ${slowest.file}, ${slowest.seconds.toFixed(1)} s of CPU`)
if (process.argv.includes('--misses')) {
  for (const [format, score] of [...scores].sort()) {
    for (const miss of score.misses)
      out(`${format}  ${miss.record}\n    ${miss.field}: gold ${miss.gold.join(' | ')}\n    read ${miss.read.join(' | ')}`)
    for (const name of [...score.lost, ...score.invented, ...score.confused]) out(`${format}  lost, invented or mixed up: ${name}`)
  }
}
