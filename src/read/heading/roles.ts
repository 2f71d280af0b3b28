import { roles, type Role } from '../../record/contributor.js'
import { authorWordAt, phraseOf } from './author-words.js'
import { fold } from './fold.js'
import { isAbbreviatedHouse } from './known-house.js'
import type { Token } from './tokens.js'
import { conjunctions, particles } from './words/abbreviations.js'
import { byWords, dottedRoles, roleAbbreviations, rolePhrases } from './words/role-words.js'

const plain = (phrase: string): string => fold(phrase).replace(/[.,:]/gu, '').trim()

const besideNames = new Map<string, Role>()
const beforeNames = new Map<string, Role>()
for (const role of [...roles].reverse()) {
  for (const phrase of roleAbbreviations[role] ?? []) besideNames.set(plain(phrase), role)
  for (const phrase of rolePhrases[role] ?? []) beforeNames.set(plain(phrase), role)
}
const withPoint = new Map<string, Role>(roles.flatMap((role) => (dottedRoles[role] ?? []).map((word) => [word, role])))
const by = new Set(byWords.map(plain))
const fillers = new Set(['with', 'mit', 'avec', 'con', 'com', 's', 'z', 'met', 'se', 'ze', 'a', 'an', 'the', 'un', 'une', 'une', 'ein', 'einem', 'einer', 'la', 'le', 'and', 'und', 'et', 'e', 'y', 'textes', 'texte', 'testo', 'testi', 'texto', 'textos', 'text', 'texts', 'avec', 'new', 'neuen', 'neue', 'nouvelle', 'nouvel', 'nueva', 'nuevo', 'nova', 'novo', 'nuova', 'nuovo', 'critical', 'short', 'brief']) // prettier-ignore

/** The role that words beside a name state: "hg", "a cura di", "eds". */
export function roleOfWords(key: string): Role | undefined {
  return besideNames.get(key)
}

/** The role that a word with its point behind it states: "der." is Turkish for an editor, "der" is a German article. */
export function roleOfAbbreviation(key: string): Role | undefined {
  return besideNames.get(key) ?? withPoint.get(key)
}

/** "Tradução", "Übersetzung": nothing but the words that announce somebody. */
export const isRolePhrase = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind === 'word') && beforeNames.has(tokens.map(({ key }) => key).join(' '))

/** The role that a whole segment states about the names before it, such as "Hg./dir."; of several the first. */
export const roleOfSegment = (tokens: readonly Token[]): Role | undefined => rolesOfSegment(tokens)[0]

/** Every role that a whole segment states about the names before it: "ed. and trans.". */
export function rolesOfSegment(tokens: readonly Token[]): readonly Role[] {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.key)
  if (words.length === 0 || words.length > 5 || tokens.some((token) => token.kind === 'number')) return []
  const whole = besideNames.get(words.join(' '))
  if (whole !== undefined) return [whole]
  if (words.length === 1) {
    const dotted = tokens[1]?.raw === '.' ? withPoint.get(words[0] ?? '') : undefined
    return dotted === undefined ? [] : [dotted]
  }
  const parted = partsAt(tokens, '/').map((part) =>
    besideNames.get(
      part
        .filter(({ kind }) => kind === 'word')
        .map(({ key }) => key)
        .join(' '),
    ),
  )
  if (parted.length > 1 && parted.every((role) => role !== undefined)) return [...new Set(parted)]
  const each = words.filter((word) => !conjunctions.has(word)).map((word) => besideNames.get(word))
  const roles = each.filter((role) => role !== undefined)
  return roles.length === each.length ? [...new Set(roles)] : []
}

/** "a cura di/Hg.": the parts between the marks. */
function partsAt(tokens: readonly Token[], mark: string): readonly (readonly Token[])[] {
  const at = tokens.findIndex(({ raw }) => raw === mark)
  return at < 0 ? [tokens] : [tokens.slice(0, at), ...partsAt(tokens.slice(at + 1), mark)]
}

/** How a segment introduces names: the role, and how many of its tokens are no part of a name. */
export interface Introduction {
  readonly role: Role
  readonly length: number
  /** Said by a phrase such as "edited by", not by a mere particle. */
  readonly certain: boolean
}

/** Reads "Edited by", "Préface de", "trad. de l’anglais par", "by", "d’" at the start of a segment. */
export function introductionOf(tokens: readonly Token[], before: string): Introduction | undefined {
  return rolePhraseAt(tokens) ?? authorWordAt(tokens, before)
}

function rolePhraseAt(tokens: readonly Token[]): Introduction | undefined {
  const keys = tokens.map((token) => token.key)
  for (let skip = 0; skip <= 3; skip++) {
    // "z němčiny přeložil", "z niemieckiego przełożyła": between "from" and "translated" any language may stand.
    const isFromLanguage = skip === 2 && /^ze?$/.test(keys[0] ?? '')
    if (skip > 0 && !fillers.has(keys[skip - 1] ?? '') && !isFromLanguage) break
    for (let size = 5; size >= 1; size--) {
      const role = phraseAt(tokens, skip, size, beforeNames) ?? (size === 1 && skip === 0 ? abbreviationBefore(tokens) : undefined)
      if (role === undefined || (isFromLanguage && role.role !== 'translator')) continue
      const length = behindBy(tokens, role.end)
      if (beginsName(tokens[length]) || (role.role === 'contributor' && role.end === tokens.length))
        return { role: role.role, length, certain: true }
    }
  }
  return undefined
}

/** Phrases that only say "by" behind the name of another role: "traduzione a cura di". */
const onlyBy: ReadonlySet<string> = new Set(['a cura', 'a cargo'])

/**
 * The roles that the words before a name state: "übersetzt und mit einem Nachwort von" states two.
 * `first` is the one that the introduction is known by; `tokens` are its words.
 */
export function rolesOfIntroduction(tokens: readonly Token[], first: Role): readonly Role[] {
  const found = new Set([first])
  for (let at = 0; at < tokens.length;) {
    const phrase = longestPhraseAt(tokens, at)
    // "établi, présenté et annoté par": who edits a text presents it; that is no introduction of its own.
    const isPresented = phrase?.role === 'introduction' && (tokens[at]?.key ?? '').startsWith('present') && found.has('editor')
    if (phrase !== undefined && phrase.role !== 'contributor' && !isPresented) found.add(phrase.role)
    at = phrase?.end ?? at + 1
  }
  return [...found]
}

function longestPhraseAt(tokens: readonly Token[], at: number): { role: Role; end: number } | undefined {
  for (let size = 5; size >= 1; size--) {
    const found = phraseAt(tokens, at, size, beforeNames)
    if (found !== undefined && !onlyBy.has(phraseOf(tokens.slice(at), size) ?? '')) return found
  }
  return abbreviationAt(tokens, at)
}

/** A name follows, or the phrase stands alone before the next segment. */
const beginsName = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:d['’])?\p{Lu}/u.test(token.raw) || particles.has(token.key))

/** "Ed. John Smith", "trad. X", "ed. and trans. X": abbreviations with their points before a name. */
function abbreviationBefore(tokens: readonly Token[]): { role: Role; end: number } | undefined {
  if (isAbbreviatedHouse(tokens)) return undefined
  const first = abbreviationAt(tokens, 0)
  if (first === undefined || tokens.length <= first.end) return undefined
  const second = conjunctions.has(tokens[first.end]?.key ?? '') ? abbreviationAt(tokens, first.end + 1) : undefined
  return { role: first.role, end: second?.end ?? first.end }
}

function abbreviationAt(tokens: readonly Token[], at: number): { role: Role; end: number } | undefined {
  const role = roleOfAbbreviation(tokens[at]?.key ?? '')
  return role !== undefined && tokens[at + 1]?.raw === '.' ? { role, end: at + 2 } : undefined
}

function phraseAt(
  tokens: readonly Token[],
  from: number,
  size: number,
  table: ReadonlyMap<string, Role>,
): { role: Role; end: number } | undefined {
  const words: string[] = []
  let at = from
  while (at < tokens.length && words.length < size) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number') return undefined
    if (token.kind === 'word') words.push(token.key)
    else if (token.raw !== '.' && token.raw !== ':') return undefined
    at++
  }
  const role = words.length === size ? table.get(words.join(' ')) : undefined
  if (role === undefined) return undefined
  while (tokens[at]?.raw === '.' || tokens[at]?.raw === ':') at++
  return { role, end: at }
}

/** Behind "traduit" comes "de l’anglais par": the names begin behind the last by-word before the first of them. */
function behindBy(tokens: readonly Token[], from: number): number {
  let names = from
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (/^d['’]\p{Lu}/u.test(token.raw)) return at
    // "Tania Van Hemelryck": with a capital it is a part of the name.
    if (by.has(token.key) && !(token.raw === 'of' && at > from + 1) && !(token.raw !== token.key && at > from)) {
      if (names === from || !isNameLike(tokens, names, at)) names = at + 1
    }
  }
  while (names > from && tokens[names]?.raw === '.') names++
  return names
}

const isNameLike = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && /^\p{Lu}/u.test(tokens[from]?.raw ?? '') && !/^(?:l|d)['’]/iu.test(tokens[from]?.raw ?? '')
