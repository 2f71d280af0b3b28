import type { Diagnostic, Severity } from '../../diagnostic.js'
import { counted } from '../counted.js'
import type { Gathered } from './gathered.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** GitHub shows so many annotations of each kind that one step writes, and drops the others without a word. */
const shown = 10

/**
 * The findings as annotations of a GitHub workflow: ten of each severity, the worst kinds first, then how many were left out.
 *
 * Source: docs.github.com, "Workflow commands for GitHub Actions" (`::error file=…,line=…,col=…,title=…::message`).
 */
export function github({ findings, read }: Gathered): string {
  const lines: string[] = []
  const left: string[] = []
  const counts: string[] = []
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = findings.filter((one) => one.severity === severity)
    lines.push(...own.slice(0, shown).map(annotation))
    counts.push(counted(severity, own.length))
    if (own.length > shown) left.push(`${own.length - shown} more of severity ${severity}`)
  }
  lines.push(...read.split('\n').map(plain), `${counts.join(', ')}.`)
  if (left.length > 0)
    lines.push(
      `::notice title=recension::${data(`Not shown here: ${left.join(', ')}. Run recension check --format text --verbose to see them all.`)}`,
    )
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ severity, place, rule, message, hint }: Diagnostic): string {
  const properties = [
    ...(place === undefined ? [] : [`file=${property(place.file)}`]),
    ...(place?.line === undefined ? [] : [`line=${place.line}`]),
    ...(place?.column === undefined ? [] : [`col=${place.column}`]),
    `title=${property(rule)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${data(hint === undefined ? message : `${message} ${hint}`)}`
}

/** A line that begins with `::` would be taken for a command. */
function plain(line: string): string {
  return data(line).replace(/^(\s*)::/, '$1: :')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
