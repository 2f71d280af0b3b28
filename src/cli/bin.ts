import { createInterface } from 'node:readline/promises'
import { main } from './main.js'

/** The command line of a process. */
export async function run(): Promise<void> {
  // Whoever reads the output may have seen enough: `recension check … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2)
  })
  const interactive = process.stdin.isTTY && process.stderr.isTTY
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    terminal: process.stderr.isTTY,
    now: () => new Date(),
    ...(interactive && { ask }),
  })
}

async function ask(question: string, proposed: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await line.question(`${question}${proposed === '' ? '' : ` [${proposed}]`}: `)
    return answer.trim() === '' ? proposed : answer.trim()
  } finally {
    line.close()
  }
}
