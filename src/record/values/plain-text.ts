import { nfc } from './nfc.js'

/**
 * Text as one line in Normal Form C: every run of white space is one space, none at either end; no control characters,
 * soft hyphens, zero-width or non-characters. Lone surrogates become U+FFFD. Direction marks stay: right-to-left titles need them.
 */
export function cleanLine(text: string): string {
  const visible = text.replace(whiteSpace, ' ').replace(invisible, '').replace(strayJoiner, '')
  return nfc(visible).replace(/ {2,}/g, ' ').trim()
}

/** The same for a text of several paragraphs, which end at a blank line; they are parted by `\n\n`. */
export function cleanText(text: string): string {
  const paragraphs: string[] = []
  let lines: string[] = []
  for (const line of text.replaceAll('\u2029', '\n\n').split(lineEnd)) {
    const clean = cleanLine(line)
    if (clean !== '') lines.push(clean)
    if (clean === '' && lines.length > 0) paragraphs.push(cleanLine(lines.join(' ')))
    if (clean === '') lines = []
  }
  if (lines.length > 0) paragraphs.push(cleanLine(lines.join(' ')))
  return paragraphs.join('\n\n')
}

const lineEnd = /\r\n|[\n\r\u0085\u2028]/
/** What Unicode calls white space, and NEL, but a space itself; not the zero-width no-break space, which JavaScript counts as such. */
const whiteSpace = /[^\S \uFEFF]|\u0085/g
const invisible = /[\0-\x1F\x7F-\x9F\u00AD\u180E\u200B\u2060\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/g
/**
 * Joiners shape words in Persian, in the scripts of India and in emoji; elsewhere they are left over from typesetting.
 * What stands before one is looked at behind it: texts without any are passed over at a glance.
 */
const strayJoiner =
  /[\u200C\u200D](?:(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}][\u200C\u200D])|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{M}\u200C\u200D]{0,32}[\u200C\u200D]))/gu
