import type { Place } from '../../diagnostics/diagnostic.js'
import { detached } from '../long/detached.js'
import { TextWindow } from '../long/text-window.js'
import type { ScannedEntry } from './bib-scan.js'
import { bibStep, lookAhead } from './bib-scan.js'
import { type BibValue, macroDefinitions } from './bib-value.js'

/** A field as the file has it: its value in TeX, and where that begins. */
export interface BibField extends BibValue {
  readonly name: string
  readonly place: Place
}

export interface BibEntry {
  /** In lower case: `article`. */
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, BibField>
  readonly place: Place
  /** Where it begins, in UTF-16 units. */
  readonly offset: number
  readonly text: string
}

/** What is no entry: why, and where. */
export interface BibFault {
  readonly reason: string
  readonly place: Place
  readonly offset: number
}

/** What an entry, or a comment, may take at most, in UTF-16 units; what is not closed by then never is. */
const largest = 10_000_000

/**
 * The entries of a BibTeX or biblatex file, one at a time however long the file is, and whatever the parts are that it comes in. An
 * entry that is broken is a fault with its place; the next `@type{` goes on. Text between entries is a comment, as BibTeX has it;
 * braces count whether or not a backslash stands before them.
 * Source: "Designing BibTeX Styles" and btxdoc (Patashnik), the manual of biblatex, section 2.
 */
export function* bibEntries(file: string, parts: Iterable<string>): Generator<BibEntry | BibFault> {
  const window = new TextWindow(file, parts)
  const macros = macroDefinitions()
  // What stands before the first entry is a comment of the file's own.
  let inGap = true
  let unclosedComments = 0
  for (;;) {
    const isCut = window.text.length - window.at > largest
    const text = isCut ? window.text.slice(0, window.at + largest) : window.text
    const isEnd = isCut || window.isLast
    const step = bibStep(text, window.at, { isEnd, inGap, macros, unclosedComments })
    if (step === undefined || (!isEnd && step.end + lookAhead > text.length)) {
      window.more()
      continue
    }
    if (step.stray !== undefined) yield faultAt(step.stray, outside, step.stray, window)
    if (step.fault !== undefined) yield faultAt(step.fault.offset, step.fault.reason, step.start ?? step.fault.offset, window)
    if (step.entry !== undefined) yield entryOf(step.entry, window)
    for (const [macro, { raw }] of step.macros ?? []) macros.set(detached(macro), detached(raw))
    if (step.unclosedComment) unclosedComments++
    inGap = step.inGap ?? false
    window.at = step.end
    if (window.isLast && window.at >= window.text.length) return
  }
}

const outside = 'a field stands outside of every entry: a closing brace may stand too early'

function faultAt(index: number, reason: string, start: number, window: TextWindow): BibFault {
  return { reason, place: window.placeAt(index), offset: window.offsetOf(start) }
}

/** An entry without anything of the text around it. */
function entryOf({ type, key, fields, start, end }: ScannedEntry, window: TextWindow): BibEntry {
  const own = new Map<string, BibField>()
  for (const { name, raw, unknown, offset } of fields.values()) {
    const field = { name: detached(name), raw: detached(raw), unknown: unknown.map(detached), place: window.placeAt(offset) }
    own.set(field.name, field)
  }
  return {
    type: detached(type),
    key: detached(key),
    fields: own,
    place: window.placeAt(start),
    offset: window.offsetOf(start),
    text: detached(window.text.slice(start, end)),
  }
}
