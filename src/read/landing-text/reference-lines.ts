import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { cleanLine } from '../../record/values/plain-text.js'
import type { LabelledPart } from './part.js'
import type { ReviewFacts } from './stated.js'

/** A list of references has fewer entries, and none is longer. */
const mostReferences = 500
const longestReference = 2000

/** The review's own list of references, one a line below their label. */
export function referencesOf(labels: readonly LabelledPart[]): NonNullable<ReviewFacts['references']> {
  const lines = labels.flatMap((part) => (part.field === 'references' ? part.values : []))
  return lines.slice(0, mostReferences).flatMap((line) => {
    const text = cleanLine(line.text)
    if (text.length < 15 || text.length > longestReference || !/[0-9]{4}/.test(text)) return []
    const found = /\b10\.[0-9]{4,9}\/\S+/.exec(text)
    const doi = found === null ? undefined : parseDoi(found[0])
    return [{ value: { text, ...(doi?.ok && { doi: doi.value }) }, place: line.at(0), trust: trust.field }]
  })
}
