import { openWhole } from './output-folder.js'

/** Writes many files, each whole or not there. */
export interface FilesTogether {
  /** Ends when the file is written or on its way to the disk. @throws OutputError for this file or one before it. */
  write(path: string, text: string): Promise<void>
  /** Ends when every file is in its place. @throws OutputError */
  settle(): Promise<void>
}

/** A disk flushes several files in about the time of one: so many are on their way at once. */
const most = 16

/** As `writeWhole`, but the files wait for the disk together and not one after the other. */
export function filesTogether(): FilesTogether {
  const onTheirWay: Promise<void>[] = []
  const settle = async (): Promise<void> => {
    const all = onTheirWay.splice(0)
    await Promise.allSettled(all)
    await Promise.all(all)
  }
  return {
    write: async (path, text) => {
      const file = openWhole(path)
      file.write(text)
      const placed = file.endSoon()
      // `settle` tells of it; until then nobody listens.
      placed.catch(() => undefined)
      if (onTheirWay.push(placed) >= most) await settle()
    },
    settle,
  }
}
