import type { Reader, Source } from './reader.js'

/** Below this a reader only guesses. */
const sure = 0.3

/** The reader that is surest of a source; nothing if none is. Of two that are equally sure the first by name is taken. */
export function detect(readers: readonly Reader[], source: Source): Reader | undefined {
  let best: { readonly reader: Reader; readonly confidence: number } | undefined
  for (const reader of [...readers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const confidence = reader.detect(source)
    if (confidence >= sure && confidence > (best?.confidence ?? 0)) best = { reader, confidence }
  }
  return best?.reader
}
