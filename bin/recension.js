#!/usr/bin/env node
import { run } from '../dist/cli/bin.js'

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await run()
