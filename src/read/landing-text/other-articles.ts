import { eventNamed } from './history-line.js'
import { labelOf } from './labels.js'
import { isNoise } from './noise.js'
import { type Line, nextFilled } from './page.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { tokenize } from './tokens.js'
import { otherArticles } from './words/other-articles.js'

const headings: Phrases<true> = phrases(
  Object.values(otherArticles).flatMap((list) => list.split(', ').map((phrase) => [phrase, true] as const)),
)
const longestHeading = 100

/**
 * Behind a list of other articles that begins on a line: its heading ("Most read articles by the same author(s)") and the lines below
 * it, to a blank one, a heading or anything of the page's own. The items of a marked list go on over blank lines.
 */
export function endOfOtherArticles(lines: readonly Line[], at: number): number | undefined {
  const heading = lines[at]
  if (heading === undefined || !isHeading(heading.text)) return undefined
  let end = at + 1
  let items = 0
  for (let next = end; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined) break
    if (line.text === '') {
      if (items > 0 && lines[nextFilled(lines, next)]?.listed !== true) break
      continue
    }
    if (line.level !== undefined || isOwn(line.text)) break
    items++
    end = next + 1
  }
  return end
}

function isHeading(text: string): boolean {
  if (text.length > 500) return false
  const tokens = tokenize(text.slice(0, 200))
  const found = phraseAt(headings, tokens, 0)
  if (found === undefined) return false
  const rest = tokens.slice(found.end)
  return rest.length === 0 || rest[0]?.raw === ':' || (text.length <= longestHeading && !rest.some(({ raw }) => /^[,.?!]$/.test(raw)))
}

function isOwn(text: string): boolean {
  return isNoise(text) || labelOf(text) !== undefined || eventNamed(text) !== undefined
}
