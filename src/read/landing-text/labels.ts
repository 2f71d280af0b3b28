import { readHeading } from '../heading/index.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { isInstitution, namesAt } from './prose-names.js'
import { andWords } from './prose.js'
import { isCapitalised, type Token, tokenize } from './tokens.js'
import { type LabelledField, landingWords } from './words/index.js'

/** A label at the start of a line, and where its value begins; nothing follows where `from` is the length of the line. */
export interface Label {
  readonly field: LabelledField
  readonly printed: string
  readonly from: number
  /** The language whose word it is; the first of those that share it. */
  readonly language: string
}

interface Meaning {
  readonly field: LabelledField
  readonly language: string
}

const table: Phrases<Meaning> = phrases(
  landingWords.flatMap(({ language, labels }) =>
    (Object.entries(labels) as [LabelledField, readonly string[]][]).flatMap(([field, list]) =>
      list.map((phrase) => [phrase, { field, language }] as const),
    ),
  ),
)

/** These need no colon: the value shows what it is. */
const numbered: Readonly<Partial<Record<LabelledField, RegExp>>> = {
  doi: /^(?:https?:\/\/|10\.)/i,
  issn: /^[0-9]{4}/,
  isbn: /^[0-9]/,
  page: /^https?:\/\//i,
  pages: /^[0-9]{1,5}\s?[-–]\s?[0-9]{1,5}$/,
  keywords: /^\p{L}[^.]{0,80}[;,]/u,
}

/** The label that a line begins with: "Keywords: gender", "DOI 10.1000/1", or "Abstract" alone. */
export function labelOf(line: string): Label | undefined {
  const tokens = tokenize(line.slice(0, 120))
  const found = phraseAt(table, tokens, 0)
  if (found === undefined) return undefined
  const end = behindBracket(tokens, found.end)
  const { field, language } = inBracket(tokens, found.end, end) ?? found.value
  const printed = line.slice(0, tokens[end - 1]?.end)
  const mark = tokens[end]
  if (mark === undefined) return line.length > 120 ? undefined : { field, printed, from: line.length, language }
  if (isColon(mark, field))
    return isPlausible(field, line.slice(mark.end, mark.end + 400).trim(), line) ? { field, printed, from: mark.end, language } : undefined
  const rest = line.slice(mark.start, mark.start + 100)
  return numbered[field]?.test(rest) === true ? { field, printed, from: mark.start, language } : undefined
}

/** Whether a value can be what the label announces: "Literature: An Introduction" is a title, "Language: English" is a label. */
export function isPlausible(field: LabelledField, value: string, line: string): boolean {
  if (value === '' || value === '.') return true
  if (field === 'reviewer') return isNameList(value) || !isHeading(line)
  if (field === 'references') return false
  if (field === 'journal') return value.length <= 250 && !/[.!?…] \p{Lu}.*[.!?…]$/u.test(value)
  if (field === 'language') return value.length <= 60 && value.split(' ').length <= 4
  return ['placement', 'volume', 'issue', 'pages', 'locator'].includes(field) ? /[0-9]|^[IVXLCDM]{1,8}\b/.test(value) : true
}

/** "Rezension von: Anna Berg, Flüsse und Städte" names the book, "Rezension von: Karl Huber" the reviewer. */
function isHeading(line: string): boolean {
  const { kind, label } = readHeading(line.slice(0, 1000))
  return kind === 'book-review' && label?.start === 0
}

/** Names and nothing else but an institution or an ORCID iD: "Karl Huber, Universität Wien", "Huber, Karl; Klein, Ute". */
function isNameList(value: string): boolean {
  const bare = value.replace(/https?:\/\/\S+|\([^)]{0,120}\)/g, ' ').trim()
  const tokens = tokenize(bare)
  const { names, end } = namesAt(bare, tokens, 0, andWords)
  const rest = tokens.slice(end)
  if (
    names.length > 0 &&
    (rest.length === 0 || (rest.some((token) => isInstitution(token)) && rest.every(({ kind }) => kind !== 'number')))
  )
    return true
  return bare
    .split(';')
    .every(
      (piece) =>
        /^[^,:.0-9]{2,40}, [^,:0-9]{1,40}$/u.test(piece.trim()) &&
        tokenize(piece).every((token) => token.kind === 'mark' || isCapitalised(token)),
    )
}

function isColon(mark: Token, field: LabelledField): boolean {
  if (mark.raw === ':' || mark.raw === '：') return true
  return field === 'abstract' || field === 'keywords' ? /^[-–—.]$/.test(mark.raw) : false
}

/** "Permanent link (DOI)": what stands in the bracket is the narrower word. */
function inBracket(tokens: readonly Token[], from: number, to: number): Meaning | undefined {
  const inner = to > from ? phraseAt(table, tokens, from + 1) : undefined
  return inner?.end === to - 1 && /^(?:doi|issn|isbn)$/.test(inner.value.field) ? inner.value : undefined
}

/** "Author(s)", "ISSN (online)", "Autor/in". */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(' && tokens[at]?.raw !== '[') return at
  const close = tokens.slice(at, at + 6).findIndex(({ raw }) => raw === ')' || raw === ']')
  return close === -1 ? at : at + close + 1
}
