import type { Text } from '../../record/text.js'

/** Of parallel texts the first, and where it says its language those in other languages that say so too: no two of one value or language. */
export function parallelTexts(all: readonly Text[]): readonly Text[] {
  const [first, ...others] = all
  if (first?.language === undefined) return all.slice(0, 1)
  const kept = [first]
  for (const text of others)
    if (text.language !== undefined && kept.every(({ language, value }) => language !== text.language && value !== text.value))
      kept.push(text)
  return kept
}
