import { run } from '../../src/cli/bin.js'

/** The command line as a process of its own, made of the sources. */
await run()
