import { findLicence } from '../../record/values/licence.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

/** A statement of rights: the licence that it names, and where; no licence where it names none. */
export interface RightsStatement {
  readonly licence?: string
  readonly at: number
}

const leads: Phrases<true> = phrases(landingWords.flatMap(({ licence }) => licence.map((lead) => [lead, true] as const)))
const longest = 3000

/** Reads a line that is a statement of rights, such as "This is an open access article distributed under …". */
export function readRights(line: string): RightsStatement | undefined {
  if (line.length > longest) return undefined
  const found = findLicence(line)
  const tokens = tokenize(line.slice(0, 200))
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  const led = line.startsWith('©') || phraseAt(leads, tokens, Math.max(first, 0)) !== undefined
  const alone = found !== undefined && found.index < 12 && line.length < found.index + found.printed.length + 40
  if (!led && !alone) return undefined
  if (found !== undefined) return { licence: found.licence, at: found.index }
  return isRights(line) ? { at: 0 } : undefined
}

function isRights(line: string): boolean {
  return (
    /^(?:©|\(c\)|copyright\s{0,3}(?:©|\(c\)|[0-9]{4}))|creative commons|\bCC[ -]BY\b|creativecommons\.org/iu.test(line) && line.length < 600
  )
}
