import { trust } from '../../record/draft.js'
import type { Contributor } from '../../record/contributor.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { Paragraphs } from './abstract-lines.js'
import { isWholeName, peopleOfLabel } from './people-lines.js'
import type { Stated } from './stated.js'

/** The text of a page without the name under it, and whose name it is. */
export interface Signed {
  readonly abstracts: readonly Paragraphs[]
  readonly by: readonly Stated<Contributor>[]
}

/** Shorter lines below a text are a name, a place, a link. */
const shortestProse = 100
const longestName = 50

/** The name that stands under a review which names nobody above: right below the text, on a line of its own. */
export function withoutSignature(abstracts: readonly Paragraphs[], draft: DraftBuilder): Signed {
  const [text, ...more] = abstracts
  if (text === undefined || more.length > 0 || text.to === 0) return { abstracts, by: [] }
  const last = text.lines.findLastIndex((line) => line.text.length >= shortestProse)
  // The last paragraph may be a short sentence.
  const below =
    last === -1 ? undefined : text.lines.slice(last + 1).find((line) => line.text !== '' && !/[.!?…]["”“»«’]?$/u.test(line.text))
  if (below === undefined || below.text.length > longestName || !isWholeName(below.text)) return { abstracts, by: [] }
  const at = text.text.lastIndexOf(below.text)
  if (at <= 0) return { abstracts, by: [] }
  return {
    abstracts: [{ ...text, text: text.text.slice(0, at).trimEnd(), lines: text.lines.slice(0, text.lines.indexOf(below)) }],
    by: peopleOfLabel([below], 'author', draft).map((person) => ({ ...person, trust: trust.prose })),
  }
}
