import { accents, bibstrings, italics, italicSwitches, plainCommands, quotes, symbols } from './tex-symbols.js'

/** TeX as text, with `<i>` for italics; and the commands that were not understood. */
export interface TexText {
  readonly text: string
  readonly unknown: readonly string[]
}

interface Group {
  /** What is put behind the group. */
  readonly close: string
  /** Switches to italics inside of it. */
  italic: boolean
}

const control = /\\(?:([A-Za-z]+)\*?[ \t\n]*|([\s\S]))/y

/** Reads a value of a bibliography: accents, symbols, quotation marks, dashes and markup. Braces go, what stands in them stays. */
export function texToText(raw: string): TexText {
  if (!/[\\{}~$`'-]/.test(raw)) return { text: raw, unknown: [] }
  const out: string[] = []
  const unknown: string[] = []
  const groups: Group[] = []
  let pending: string | undefined
  for (let at = 0; at < raw.length;) {
    const character = raw.charAt(at)
    if (character === '\\') {
      control.lastIndex = at
      const [whole = '\\', word, mark = ''] = control.exec(raw) ?? []
      at += whole.length
      const accent = accents[word ?? mark]
      if (accent !== undefined && Object.hasOwn(accents, word ?? mark)) {
        const argument = argumentAt(raw, at, longestAccented)
        out.push(accented(texToText(argument.raw).text, accent))
        at = argument.end
      } else if (word === undefined) out.push(escaped[mark] ?? mark)
      else if (Object.hasOwn(symbols, word)) out.push(symbols[word] ?? '')
      else if (italics.has(word) || quotes.has(word)) pending = italics.has(word) ? 'i' : 'q'
      else if (/^bib(?:[ls]{0,2}|cp[ls]?)string$/.test(word)) {
        const argument = argumentAt(raw, at, longestAccented)
        const string = bibstrings[argument.raw] ?? argument.raw
        // As biblatex does at the beginning of a sentence.
        out.push(out.length === 0 ? string.charAt(0).toUpperCase() + string.slice(1) : string)
        at = argument.end
      } else if (word === 'href' || word === 'foreignlanguage') at = argumentAt(raw, at, longestAddress).end
      else if (italicSwitches.has(word)) {
        const group = groups.at(-1)
        if (group !== undefined && !group.italic) out.push('<i>')
        if (group !== undefined) group.italic = true
      } else if (!plainCommands.has(word)) unknown.push(`\\${word}`)
      continue
    }
    at++
    if (character === '{') {
      out.push(pending === 'i' ? '<i>' : pending === 'q' ? '“' : '')
      groups.push({ close: pending === 'i' ? '</i>' : pending === 'q' ? '”' : '', italic: false })
    } else if (character === '}') {
      const group = groups.pop()
      out.push(group?.italic === true ? '</i>' : '', group?.close ?? '')
    } else if (character === '-') {
      const dashes = raw.startsWith('--', at) ? '—' : raw.startsWith('-', at) ? '–' : '-'
      at += dashes === '—' ? 2 : dashes === '–' ? 1 : 0
      out.push(dashes)
    } else if ((character === '`' || character === "'") && raw.charAt(at) === character) {
      at++
      out.push(character === '`' ? '“' : '”')
    } else out.push(character === '~' ? ' ' : character === '$' ? '' : character === '`' ? '‘' : character)
    if (character !== ' ') pending = undefined
  }
  return { text: out.join(''), unknown }
}

/** What a backslash before another mark means; the marks that TeX reserves stand for themselves. */
const escaped: Readonly<Record<string, string>> = {
  '\\': ' ',
  '-': '',
  '/': '',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '!': '',
  '@': '',
  '\n': ' ',
  '(': '',
  ')': '',
}

/** In UTF-16 units: letters under one accent, and an address. What is longer is left to be read as text. */
const longestAccented = 60
const longestAddress = 2000

function argumentAt(raw: string, from: number, longest: number): { readonly raw: string; readonly end: number } {
  let at = from
  while (raw.charAt(at) === ' ') at++
  if (raw.charAt(at) === '{') {
    let depth = 0
    for (let end = at; end < raw.length && end < at + longest; end++) {
      if (raw.charAt(end) === '{') depth++
      else if (raw.charAt(end) === '}' && --depth === 0) return { raw: raw.slice(at + 1, end), end: end + 1 }
    }
    return { raw: '', end: at }
  }
  if (raw.charAt(at) === '\\') {
    control.lastIndex = at
    const whole = control.exec(raw)?.[0] ?? '\\'
    return { raw: whole, end: at + whole.length }
  }
  const character = String.fromCodePoint(raw.codePointAt(at) ?? 0x20)
  return at < raw.length && character !== '}' ? { raw: character, end: at + character.length } : { raw: '', end: at }
}

/** An accent above an i or j takes the place of its dot. */
function accented(text: string, accent: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
  return (base + accent).normalize('NFC') + text.slice(first.length)
}

/** A value that is no text but an address or an identifier: what TeX needs escaped is unescaped, nothing else. */
export function verbatim(raw: string): string {
  return raw
    .trim()
    .replace(/^\{([^{}]*)\}$/, '$1')
    .replace(/^\\url\{([^{}]*)\}$/, '$1')
    .replace(/\\([_%&#~$])(?:\{\})?/g, '$1')
}
