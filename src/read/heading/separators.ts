import { roleOfAbbreviation } from './roles.js'
import { isAllCapitals, isCapitalised, isInitial, type Token } from './tokens.js'
import { abbreviations, articles, conjunctions } from './words/abbreviations.js'
import { editionNouns, editionWords } from './words/fact-words.js'

/** A mark between its neighbours; `open` are the tokens since the last separator. */
interface Mark {
  readonly token: Token
  readonly previous: Token | undefined
  readonly next: Token | undefined
  readonly open: readonly Token[]
  readonly tokens: readonly Token[]
  readonly at: number
}

const spacedBehind = ({ next }: Mark): boolean => next === undefined || next.spaced
const opens = ({ token, previous, next }: Mark): boolean =>
  token.spaced || previous === undefined || previous.kind === 'mark' || next?.raw.length !== 1
const closes = ({ previous, tokens, at }: Mark): boolean => !(previous?.raw.length === 1 && tokens[at - 2]?.raw === '(' && tokens[at - 2]?.spaced === false && tokens[at - 3]?.kind === 'word') // prettier-ignore
const dashes = (mark: Mark): boolean => (mark.token.spaced && spacedBehind(mark)) || mark.token.raw === '—' || mark.open.length === 0
const asks = (mark: Mark): boolean => spacedBehind(mark)

/** "37., erweiterte Auflage": the comma stands in the midst of a statement. */
const isInEdition = ({ previous, next, tokens, at }: Mark): boolean =>
  previous?.raw === '.' && tokens[at - 2]?.kind === 'number' && editionWords.has(next?.key ?? '') && !isCapitalised(next?.raw ?? '')

/** Which marks separate, how the separator is written, and when: "book(s)", "1,200", "10:30" and "and/or" hold together. */
const separators: Readonly<Record<string, readonly [string, (mark: Mark) => boolean]>> = {
  '(': ['(', opens],
  '[': ['(', opens],
  ')': [')', closes],
  ']': [')', closes],
  ',': [',', (mark) => (mark.previous?.kind !== 'number' || mark.next?.kind !== 'number' || mark.next.spaced) && !isInEdition(mark)],
  ';': [';', () => true],
  '|': ['|', () => true],
  '•': ['|', () => true],
  ':': [':', (mark) => spacedBehind(mark) || mark.token.spaced || (mark.previous?.kind === 'mark' && isCapitalised(mark.next?.raw ?? ''))],
  '?': ['?', asks],
  '!': ['?', asks],
  '-': ['-', dashes],
  '–': ['-', dashes],
  '—': ['-', dashes],
  '/': ['/', (mark) => mark.token.spaced && spacedBehind(mark)],
  '.': ['.', endsSentence],
}

/** The separator that stands at a token, as segments write it; undefined for a word and for a mark that holds together. */
export function separatorAt(tokens: readonly Token[], at: number, open: readonly Token[]): string | undefined {
  const token = tokens[at]
  const rule = token?.kind === 'mark' ? separators[token.raw] : undefined
  if (token === undefined || rule === undefined) return undefined
  return rule[1]({ token, previous: tokens[at - 1], next: tokens[at + 1], open, tokens, at }) ? rule[0] : undefined
}

/** "ed. and trans. X": more than one role in one statement. */
const isOfRoles = ({ key }: Token): boolean => roleOfAbbreviation(key) !== undefined || conjunctions.has(key)

/** "editors", "Herausgeber": a word that is written out needs no point. */
const isRoleNoun = ({ key }: Token): boolean =>
  key.length > 5 && /(?:or|ors|eurs?|ers?|res|ori|in|innen|rice|rici)$/u.test(key) && roleOfAbbreviation(key) !== undefined

/** Whether a full stop separates: not after an abbreviation, an initial or an ordinal number. */
function endsSentence({ token, previous, next, open, tokens, at }: Mark): boolean {
  if (next === undefined || previous === undefined || open.length === 0) return true
  if (previous.end !== token.start) return next.spaced
  if (next.kind === 'mark' && !/[-–—«»„“"'‘(]/u.test(next.raw)) return false
  if (!next.spaced)
    return previous.kind === 'word' && previous.raw.length > 3 && /\p{Ll}$/u.test(previous.raw) && /^\p{Lu}\p{Ll}/u.test(next.raw)
  if (previous.kind === 'mark') return true
  // "5. Auflage" is one statement, wherever it begins.
  if (previous.kind === 'number' && previous.raw.length < 3 && editionNouns.has(next.key)) return false
  if (previous.kind === 'number') return previous.raw.length > 2 || next.kind !== 'word' || open.length === 1
  if (/^[IVX]{2,5}$/u.test(previous.raw)) return isCapitalised(next.raw) || next.kind === 'mark'
  if (/-\p{Lu}$/u.test(previous.raw)) return false
  // "Bd. 1: A–D. Stuttgart": a range of letters.
  if (
    /^\p{Lu}[-–]\p{Lu}$/u.test(
      tokens
        .slice(at - 3, at)
        .map(({ raw }) => raw)
        .join(''),
    )
  )
    return isCapitalised(next.raw)
  // "Dějiny kultury I. Praha": behind a word in small letters it is a number, and no initial.
  if (/^[IVX]$/u.test(previous.raw) && /^\p{Ll}{5,}$/u.test(tokens[at - 2]?.raw ?? '')) return isCapitalised(next.raw)
  if (isInitial(previous.raw))
    return articles.has(next.key) && isCapitalised(next.raw) && next.raw.length > 1 && /^[IVX]$/u.test(previous.raw)
  if (isRoleNoun(previous) && tokens[at - 2]?.raw === ',') return isCapitalised(next.raw) || next.kind === 'mark'
  if (roleOfAbbreviation(previous.key) !== undefined)
    return (
      open.some((token) => token.kind !== 'mark' && token !== previous && !isOfRoles(token)) &&
      (isCapitalised(next.raw) || next.kind === 'mark')
    )
  // "SOUZA, Laura de Mello e. O diabo": a Portuguese given name may end so.
  if (previous.raw === 'e' && tokens[at - 2]?.kind === 'word' && isCapitalised(tokens[at - 2]?.raw ?? '') && next.raw !== 'V')
    return isCapitalised(next.raw)
  // "the 1930s. London"
  if (previous.raw === 's' && tokens[at - 2]?.kind === 'number' && !previous.spaced) return isCapitalised(next.raw) || next.kind === 'mark'
  if (abbreviations.has(previous.key) && !(isAllCapitals(previous.raw) && previous.raw.length > 3)) return false
  if (previous.key === 'al' || previous.key === 'kol') return isCapitalised(next.raw) || next.kind === 'mark'
  return next.kind !== 'word' || isCapitalised(next.raw) || previous.raw.length > 3
}
