import type { Found, HeadingBook, Span } from './heading-reading.js'
import { spanInHeading, type HeadingText } from './heading-text.js'
import type { Interpretation } from './interpret.js'
import type { Segment } from './segments.js'
import { splitTitle } from './split-title.js'

/** Main title, subtitle and printed whole; undefined where the title has no letter. */
export function buildTitle(
  source: HeadingText,
  segments: readonly Segment[],
  reading: Interpretation,
  confidence: number,
): Pick<HeadingBook, 'title' | 'subtitle' | 'printedTitle'> | undefined {
  const range = titleRange(source.text, segments, reading)
  const { start, end } = unquoted(source.text, range)
  const printed = source.text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(printed)) return undefined
  const split = splitTitle(printed)
  const at = (from: number, to: number): Span => spanInHeading(source, start + from, start + to)
  const title: Found<string> = { value: split.main.normalize('NFC'), span: at(0, split.mainEnd), confidence }
  if (split.subtitle === undefined) return { title }
  const subtitle: Found<string> = { value: split.subtitle.normalize('NFC'), span: at(split.subtitleStart, printed.length), confidence }
  return { title, subtitle, ...(printed === `${split.main}: ${split.subtitle}` ? {} : { printedTitle: printed.normalize('NFC') }) }
}

const quotePairs: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"', '‘': '’', "'": "'", '‚': '‘' }

/** Quotation marks around the whole title are no part of it. */
function unquoted(text: string, { start, end }: Span): Span {
  const closing = quotePairs[text.charAt(start)]
  if (closing === undefined || end - start < 3 || !closing.includes(text.charAt(end - 1))) return { start, end }
  const inner = text.slice(start + 1, end - 1)
  if (
    inner.includes(text.charAt(start)) ||
    (closing !== "'" && closing !== '’' && Array.from(closing).some((mark) => inner.includes(mark)))
  )
    return { start, end }
  return { start: start + 1 + (inner.length - inner.trimStart().length), end: end - 1 - (inner.length - inner.trimEnd().length) }
}

/** With the parenthesis and the quotation marks that close it. */
function titleRange(text: string, segments: readonly Segment[], reading: Interpretation): Span {
  const first = segments[reading.title.first]
  const last = segments[reading.title.last]
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  let end = last.end
  if (last.depth > first.depth && /[)\]]/u.test(text.charAt(end))) end++
  while (/[»”"’…!?]/u.test(text.charAt(end)) && text.charAt(end) !== '') end++
  // "(Multi) Media Translation": the parenthesis that is closed in the title opens there.
  const opens = text.charAt(first.start - 1) === '(' && /^[^()]*\)/u.test(text.slice(first.start, end))
  return { start: opens ? first.start - 1 : first.start, end }
}
