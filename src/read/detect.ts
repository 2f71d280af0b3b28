import type { Reader, Source } from './reader.js'

/** Below this a reader only guesses. */
const sure = 0.3

/** From here on a reader may contradict a person. */
const certain = 0.7

/** The reader that is surest of a source; nothing if none is. Of two that are equally sure the first by name is taken. */
export function detect(readers: readonly Reader[], source: Source): Reader | undefined {
  let best: { readonly reader: Reader; readonly confidence: number } | undefined
  for (const reader of [...readers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const confidence = reader.detect(source)
    if (confidence >= sure && confidence > (best?.confidence ?? 0)) best = { reader, confidence }
  }
  return best?.reader
}

/** The reader that is certain of a source in which the one that a person named sees nothing of its own format. */
export function detectInstead(named: Reader, readers: readonly Reader[], source: Source): Reader | undefined {
  if (named.detect(source) > 0) return undefined
  const other = detect(readers, source)
  return other !== undefined && other.detect(source) >= certain ? other : undefined
}
