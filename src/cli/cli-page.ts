import type { Io } from './io.js'
import { programOf } from './main.js'

/** The help of every verb as one page. */
export function cliPage(): string {
  const program = programOf(silent, () => undefined)
  const verbs = program.commands.map((command) => {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 110, getOutHasColors: () => false }).outputHelp()
    return [`## recension ${command.name()}`, '', '```text', help.trimEnd(), '```', '']
  })
  return [
    '# The command line',
    '',
    'Made from the verbs in `src/cli/` by `npm run docs`; a test fails when it is stale.',
    '',
    'Every verb ends with status 0 if nothing was found at or above `--fail-on`, with 1 if something was, and with 2 if nothing could be done.',
    'Results go to standard output, everything else to standard error.',
    '',
    ...verbs.flat(),
  ].join('\n')
}

const silent: Io = { out: () => undefined, err: () => undefined, cwd: '.', env: {}, terminal: false, now: () => new Date(0) }
