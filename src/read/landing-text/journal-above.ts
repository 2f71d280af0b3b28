import { trust } from '../../record/draft.js'
import { stepsOf } from './breadcrumb.js'
import type { Line } from './page.js'
import type { Part } from './part.js'
import { journalTitles } from './publication-facts.js'
import type { ReviewFacts } from './stated.js'

const longest = 120

/**
 * The journal where no citation names it: the line right above that of the volume and issue; else the one line of a copied page, above
 * the steps that lead to the article, which is no button or menu.
 */
export function journalAbove(parts: readonly Part[], isHtml: boolean): ReviewFacts {
  const placed = parts.findIndex((part) => part.kind === 'citation' && part.citation.journal === undefined)
  const part = parts[placed]
  if (part?.kind !== 'citation') return {}
  const before = parts.slice(0, placed).flatMap((other) => (other.kind === 'blank' ? [] : [other]))
  const lines = before.flatMap((other) => (other.kind === 'text' ? [other.line] : []))
  if (stepsOf(part.line.text) !== undefined) return isHtml || lines.length !== 1 ? {} : journalIn(lines[0])
  const last = before.at(-1)
  return last?.kind === 'text' ? journalIn(last.line) : {}
}

function journalIn(line: Line | undefined): ReviewFacts {
  if (line === undefined || line.text.length > longest || !/\p{L}{3}/u.test(line.text) || /[0-9]{4}|[.!?]$/.test(line.text)) return {}
  return { journal: journalTitles(line.text).map((title) => ({ value: title, place: line.at(0), trust: trust.prose })) }
}

/** The journal as a line of the page spells it: recommended citations print "Ricerche Di Storia Vissuta" of "Ricerche di storia vissuta". */
export function withPrintedJournal(facts: ReviewFacts, parts: readonly Part[]): ReviewFacts {
  const [cited, ...more] = facts.journal ?? []
  if (cited === undefined || more.length > 0) return facts
  const key = cited.value.value.toLowerCase()
  const printed = parts.find((part) => part.kind === 'text' && part.line.text.length === key.length && part.line.text.toLowerCase() === key)
  return printed?.kind !== 'text' ? facts : { ...facts, journal: [{ ...cited, value: { ...cited.value, value: printed.line.text } }] }
}
