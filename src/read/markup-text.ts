import { cleanLine, cleanText } from '../record/values/plain-text.js'
import { decodeEntities } from './entities.js'

/** A title or name without its markup (HTML, JATS, MathML), as one line; entities are decoded however often they were escaped. */
export function plainLine(marked: string): string {
  return cleanLine(withoutTags(marked, ''))
}

/** A JATS or HTML abstract as paragraphs, parted by `\n\n`, without a heading that only says "Abstract". */
export function plainParagraphs(marked: string): string {
  const text = cleanText(withoutTags(marked.replace(/\s+/g, ' '), '\n\n'))
  const [first = '', ...rest] = text.split('\n\n')
  return rest.length > 0 && labels.has(first.toLowerCase().replace(/[.:]$/, '')) ? rest.join('\n\n') : text
}

/** The same with the tags of type that were escaped once or twice: "&lt;i&gt;Title&lt;/i&gt;" is set in italics. */
export function unescapedTags(marked: string): string {
  return marked.replace(escapedTag, '<$1>')
}

const escapedTag = /&(?:amp;)?lt;(\/?(?:i|em|b|strong|sup|sub|u|sc|scp|italic|bold))\s?&(?:amp;)?gt;/gi

const labels: ReadonlySet<string> = new Set(
  'abstract summary résumé resume zusammenfassung resumen resumo riassunto sommario abstrakt anotace shrnutí streszczenie samenvatting'.split(
    ' ',
  ),
)
const tagName = /<\/?([a-z][a-z0-9:_-]{0,40})(?=[\s/>])[^<>]*>/iy
const comment = /<!--/y
const breaking: ReadonlySet<string> = new Set(
  'p title sec list list-item li ul ol div br break disp-quote h1 h2 h3 h4 disp-formula'.split(' '),
)

const inline: ReadonlySet<string> = new Set(
  'a abbr abstract b bold cite em ext-link i inline-formula italic mi mn mo monospace mrow msub msup named-content overline q roman sc scp small span strong styled-content sub sup tex-math tt u underline xref'.split(
    ' ',
  ),
)

/** Tags go, text stays; `<` that begins no tag is text. Entities are decoded after each round, since tags may be escaped too. */
function withoutTags(marked: string, paragraphEnd: string): string {
  let text = marked
  for (let round = 0; round < 3; round++) {
    const stripped = stripTags(text, paragraphEnd)
    const decoded = decodeEntities(stripped)
    if (decoded === text) return decoded
    text = decoded
  }
  return text
}

function stripTags(text: string, paragraphEnd: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (at < from) continue
    const end = tagEnd(text, at)
    const name = end === undefined ? '' : nameAt(text, at)
    if (end === undefined || !isMarkup(name)) continue
    parts.push(text.slice(from, at), breaking.has(localName(name)) ? paragraphEnd || ' ' : '')
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function tagEnd(text: string, at: number): number | undefined {
  comment.lastIndex = at
  if (comment.test(text)) {
    const end = text.indexOf('-->', at)
    return end === -1 ? undefined : end + 3
  }
  tagName.lastIndex = at
  return tagName.test(text) ? tagName.lastIndex : undefined
}

function nameAt(text: string, at: number): string {
  tagName.lastIndex = at
  return tagName.exec(text)?.[1]?.toLowerCase() ?? '!'
}

/** "a <b" is a comparison and "<ptr>" a word of a text on something: only names that markup has are markup. */
function isMarkup(name: string): boolean {
  return name === '!' || name.includes(':') || breaking.has(name) || inline.has(name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
