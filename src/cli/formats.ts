import type { Command } from 'commander'
import { readers } from '../read/index.js'
import { targets } from '../targets/index.js'
import { writers } from '../write/index.js'
import type { Io } from './io.js'

/** `recension formats`: everything that can be read and written. */
export function formatsVerb(program: Command, io: Io, done: (status: number) => void): void {
  program
    .command('formats')
    .description('list every format that is read and written, and every index')
    .addHelpText('after', '\nExample:\n  recension formats\n')
    .action(() => {
      io.out(formats())
      done(0)
    })
}

function formats(): string {
  const deposits = targets.flatMap((target) => target.deposits)
  const width = Math.max(...[...readers, ...writers, ...deposits, ...targets].map(({ id }) => id.length)) + 2
  const row = ({ id, label }: { readonly id: string; readonly label: string }): string => `  ${id.padEnd(width)}${label}\n`
  return `Read (--from):\n${readers.map(row).join('')}\nWritten (--to):\n${writers.map(row).join('')}${
    deposits.length === 0 ? '' : `\nDeposited (--to):\n${deposits.map(row).join('')}`
  }\nIndexes (--target):\n${targets.map(row).join('')}`
}
