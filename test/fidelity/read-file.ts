import { openSource } from '../../src/node/open-source.js'
import { detect } from '../../src/read/detect.js'
import { readers } from '../../src/read/index.js'
import type { Reader, Reading } from '../../src/read/reader.js'

/** What came of one file, whichever reader took it. */
export interface FileRead {
  readonly reader?: Reader
  readonly readings: readonly Reading[]
  /** What was thrown: nothing ever should be. */
  readonly crash?: string
  readonly seconds: number
}

/** Reads a file as the command line does. */
export async function readFileOf(path: string, name: string): Promise<FileRead> {
  const start = process.cpuUsage()
  const readings: Reading[] = []
  const { source } = openSource(path, name)
  const reader = source === undefined ? undefined : detect(readers, source)
  let crash: string | undefined
  try {
    if (source !== undefined && reader !== undefined) for await (const reading of reader.read(source, {})) readings.push(reading)
  } catch (error) {
    crash = String(error)
  }
  const { user, system } = process.cpuUsage(start)
  return { ...(reader && { reader }), readings, ...(crash !== undefined && { crash }), seconds: (user + system) / 1e6 }
}
