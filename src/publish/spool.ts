/** Where records wait between the passes over a corpus: on disk for many, in memory for few. */
export interface Spool {
  /** Keeps a text; the number gives it back. */
  put(text: string): number
  get(at: number): string
  close(): void
}

export function memorySpool(): Spool {
  const kept: string[] = []
  return {
    put: (text) => kept.push(text) - 1,
    get: (at) => kept[at] ?? '',
    close: () => {
      kept.length = 0
    },
  }
}
