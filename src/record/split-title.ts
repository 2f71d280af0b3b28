/** A book's title, split once. */
export interface SplitTitle {
  readonly title: string
  readonly subtitle?: string
  /** The printed whole, where it is not "title: subtitle". */
  readonly printedTitle?: string
}

/** Words whose full stop ends no sentence, in the languages that journals print headings in. */
const abbreviations = new Set(
  'no nos nr vol vols bd bde st ste dr mr mrs ms prof ed eds hg hrsg vs cf etc ca c p pp jr sr dir trad č sv sr. red wyd t nº n fasc aufl rev al'.split(
    ' ',
  ),
)

/**
 * Splits a printed title into main title and subtitle: once, at the first `: `, or at the first `. ` before a capital letter,
 * not after an abbreviation, an initial or "No.". A title that has no such place is left whole.
 */
export function splitTitle(printed: string): SplitTitle {
  const colon = indexOfColon(printed)
  const stop = indexOfStop(printed)
  if (colon === -1 && stop === -1) return { title: printed }
  if (colon !== -1 && (stop === -1 || colon < stop)) return parts(printed, colon)
  return parts(printed, stop)
}

function parts(printed: string, at: number): SplitTitle {
  const title = printed.slice(0, at).trimEnd()
  const subtitle = printed.slice(at + 2).trim()
  if (title === '' || subtitle === '') return { title: printed }
  return `${title}: ${subtitle}` === printed ? { title, subtitle } : { title, subtitle, printedTitle: printed }
}

function indexOfColon(printed: string): number {
  const at = printed.indexOf(': ')
  return at > 0 ? at : -1
}

function indexOfStop(printed: string): number {
  for (let at = printed.indexOf('. '); at !== -1; at = printed.indexOf('. ', at + 1)) {
    if (at > 0 && isCapital(printed.slice(at + 2, at + 4)) && !endsInAbbreviation(printed.slice(Math.max(0, at - 24), at))) return at
  }
  return -1
}

function isCapital(start: string): boolean {
  return /^["“„«‘(¿¡]?\p{Lu}/u.test(start)
}

function endsInAbbreviation(before: string): boolean {
  const word = before.slice(
    Math.max(before.lastIndexOf(' '), before.lastIndexOf('.'), before.lastIndexOf('('), before.lastIndexOf('-')) + 1,
  )
  return [...word].length <= 1 || abbreviations.has(word.toLowerCase())
}
