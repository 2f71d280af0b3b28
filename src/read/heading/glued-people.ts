import { atomsOf, shapeOf, withoutAnd, type NameShape } from './names.js'
import { fold } from './fold.js'
import { isRolePhrase, roleOfSegment, roleOfWords } from './roles.js'
import type { Segment } from './segments.js'
import { isAllCapitals, isCapitalised, isInitial, type Token } from './tokens.js'
import { articles, nameSuffixes, particles } from './words/abbreviations.js'
import { byWords, roleVerbWords } from './words/role-words.js'

const by: ReadonlySet<string> = new Set(byWords.map(fold))
const roleVerbs: ReadonlySet<string> = new Set(roleVerbWords.map(fold))

/** "James R. Jeter, Jr.": what follows a family name behind a comma belongs to the name. */
export function joinSuffixes(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const previous = joined.at(-1)
    const isSuffix = segment.before === ',' && segment.fact === undefined && isNameSuffix(segment.tokens)
    if (isSuffix && previous !== undefined && endsWithName(previous.tokens))
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, ...segment.tokens] }
    else joined.push(segment)
  }
  return joined
}

/** A list of names, or a name behind a title and "by": "Orality and Literacy by Walter J. Ong". */
function endsWithName(tokens: readonly Token[]): boolean {
  const names = tokens.slice(tokens.findLastIndex((token) => token.raw === 'by') + 1)
  const last = atomsOf(names, '', 0).at(-1)
  const shape = last === undefined ? undefined : shapeOf(last.tokens)
  return shape?.possible === true && (shape.words > 1 || shape.innerInitial || shape.startsWithInitial)
}

/** "Jr.", "S.J.": behind a whole name, for "S.J." alone may be the initials of an inverted one. */
const isNameSuffix = (tokens: readonly Token[]): boolean =>
  tokens.length < 5 && nameSuffixes.has(tokens.map((token) => (token.raw === '.' ? '' : token.key)).join(''))

/** "(K.E.) WELCH The Roman Amphitheatre. …": initials in parentheses, a family name in capitals, and the title without a mark between. */
export function splitBracketedInitials(segments: readonly Segment[]): readonly Segment[] {
  const [initials, named, ...rest] = segments
  if (initials?.before !== '(' || named?.before !== ')' || initials.fact !== undefined || named.fact !== undefined) return segments
  const size = named.tokens.findIndex((token) => !(isAllCapitals(token.raw) || token.raw === '.'))
  // "(J.) ELSNER (ed.) Art and Text": the role closes the name.
  if (size < 0 && shapeOf(initials.tokens).initialsOnly && rest[0] !== undefined && roleOfSegment(rest[0].tokens) !== undefined)
    return [{ ...initials, before: '', depth: 0, end: named.end, tokens: [...initials.tokens, ...named.tokens] }, ...rest]
  const [family, title] = [named.tokens[size - 1], named.tokens[size]]
  if (!shapeOf(initials.tokens).initialsOnly || family === undefined || title === undefined || !isCapitalised(title.raw)) return segments
  return [
    { ...initials, before: '', depth: 0, end: family.end, tokens: [...initials.tokens, ...named.tokens.slice(0, size)] },
    { ...named, before: '.', start: title.start, tokens: named.tokens.slice(size) },
    ...rest,
  ]
}

/** "Übersetzt, erläutert und mit einem Nachwort von Karl Brackertz": several verbs with one name are one statement. */
export function joinVerbs(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const [at, segment] of segments.entries()) {
    const previous = joined.at(-1)
    const goesOn = saysBy(segment) || (saysWith(segment) && isAuthorial(segments[at + 1]))
    const closes = previous !== undefined && saysWith(previous, 1) && isAuthorial(segment)
    if (previous !== undefined && segment.before === ',' && segment.fact === undefined && ((isVerb(previous) && goesOn) || closes))
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, ...segment.tokens] }
    else joined.push(segment)
  }
  return joined
}

/** "Translated, with an introduction and notes, by X": what else was done stands between the commas. */
const saysWith = ({ tokens, fact }: Segment, from = 0): boolean =>
  fact === undefined &&
  tokens.length < 12 &&
  /^(?:with|mit|avec|con|com)$/u.test(tokens[from]?.raw ?? '') &&
  (from === 0 || roleVerbs.has(tokens[from - 1]?.key ?? '')) &&
  tokens.slice(from).every((token) => token.kind === 'word' && !isCapitalised(token.raw))

const isAuthorial = (segment: Segment | undefined): boolean =>
  segment?.before === ',' && by.has(segment.tokens[0]?.key ?? '') && isCapitalised(segment.tokens[1]?.raw ?? '')

/** "Tradução: Coletivo Sycorax.", "Übersetzung: Ann Lee.": a word for a role, a colon, and the name that it is about. */
export function joinRoleColons(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const [at, segment] of segments.entries()) {
    const previous = joined.at(-1)
    if (at > 1 && previous !== undefined && segment.before === ':' && isRoleNoun(previous) && isNamed(segment))
      joined[joined.length - 1] = { ...previous, end: segment.end, tokens: [...previous.tokens, ...segment.tokens] }
    else joined.push(segment)
  }
  return joined
}

const isRoleNoun = ({ tokens, before, fact }: Segment): boolean =>
  fact === undefined && /^\)?[.,;]$/u.test(before) && tokens.length < 4 && isRolePhrase(tokens)

const isNamed = ({ tokens, fact }: Segment): boolean =>
  fact === undefined && atomsOf(tokens, '', 0).every((atom) => shapeOf(atom.tokens).possible && !shapeOf(atom.tokens).startsWithArticle)

/** It ends with a verb such as "Edited" or "übersetzt", and names nobody yet. */
const isVerb = ({ tokens }: Segment): boolean =>
  tokens.length > 0 &&
  tokens.length < 6 &&
  roleVerbs.has(tokens.at(-1)?.key ?? '') &&
  tokens.slice(1).every((token) => !isCapitalised(token.raw))

/** It goes on in small letters, and comes to somebody's name behind "by". */
function saysBy({ tokens }: Segment): boolean {
  const first = tokens[0]
  if (first === undefined || isCapitalised(first.raw)) return false
  return roleVerbs.has(first.key) || tokens.some((token, at) => by.has(token.key) && isCapitalised(tokens[at + 1]?.raw ?? ''))
}

/**
 * "Steven Conn, ed. To Promote the General Welfare": the word for a role closes the names before it, and a title begins. What begins
 * like a name ("Moby Dick, ed. John Smith") belongs to the role.
 */
export function splitClosingRole(segments: readonly Segment[], at: number): readonly Segment[] {
  const segment = segments[at]
  if (segment === undefined) return []
  const [role, point, ...rest] = segment.tokens
  const first = rest[0]
  if (segment.before !== ',' || role === undefined || point?.raw !== '.' || first === undefined || segment.fact !== undefined)
    return [segment]
  if (roleOfWords(role.key) === undefined || role.raw !== role.key || !isCapitalised(first.raw)) return [segment]
  const shapes = (tokens: readonly Token[]): readonly NameShape[] => atomsOf(tokens, '', 0).map((atom) => shapeOf(atom.tokens))
  if (shapes(rest).every((shape) => shape.possible && !shape.startsWithArticle)) return [segment]
  const people = segments.slice(0, at).flatMap((one) => shapes(withoutAnd(one.tokens, one.before)))
  if (people.length === 0 || !people.every((shape) => shape.possible && !shape.startsWithArticle)) return [segment]
  return [
    { ...segment, end: role.end, tokens: [role] },
    { ...segment, start: first.start, before: '.', tokens: rest },
  ]
}

/**
 * "DEVOTO, Fernando J. Brasil e Argentina", "Гуревич А.Я. Категории культуры": the point of a last initial closes an inverted name too,
 * and the title begins behind it. Without a comma only journals in Cyrillic print so, names in Latin letters as well.
 */
export function splitAfterInitial(segments: readonly Segment[], at: number, isCyrillic: boolean): readonly Segment[] {
  const segment = segments[at]
  if (segment === undefined) return []
  const { tokens } = segment
  const previous = segments[at - 1]
  const isGiven = segment.before === ',' && previous !== undefined && isFamily(previous)
  const isWhole = at === 0 && isCyrillic && /^\p{L}{2}/u.test(tokens[0]?.raw ?? '')
  if (segment.fact !== undefined || !(isGiven || isWhole)) return [segment]
  // Given names that are written out stand before the initials.
  const from = isGiven ? [0, 1, 2].find((at) => at === 2 || !isGivenName(tokens[at])) : 1
  const next = behindInitials(tokens, from ?? 0)
  const [last, rest] = [tokens[next - 1], tokens.slice(next)]
  if (from === next || rest[0] === undefined || last === undefined) return [segment]
  const isTold = isGiven ? shapeOf(previous.tokens).capitals && rest.filter((token) => token.kind === 'word').length > 1 : next > 3
  if (!isTold && !beginsTitle(rest)) return [segment]
  return [
    // A lone initial keeps its point: it is known by it.
    next === 2
      ? { ...segment, end: last.end, tokens: tokens.slice(0, next) }
      : { ...segment, end: last.start, tokens: tokens.slice(0, next - 1) },
    { ...segment, start: rest[0].start, before: '.', tokens: rest },
  ]
}

function behindInitials(tokens: readonly Token[], from: number): number {
  let next = from
  while (isInitial(tokens[next]?.raw ?? '') && tokens[next + 1]?.raw === '.') next += 2
  return next
}

/** The family name of an inverted name: one word, or several in capitals, with no initial in it. */
function isFamily({ tokens, fact }: Segment): boolean {
  const shape = shapeOf(tokens)
  if (fact !== undefined || !shape.possible || shape.startsWithInitial || shape.initialsOnly) return false
  return shape.words === 1 || shape.capitals
}

const isGivenName = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token.raw) && !isInitial(token.raw) && !isAllCapitals(token.raw) && !articles.has(token.key)

/** An article, a word in small letters that no name holds, or more words than a family name has: a title. */
function beginsTitle(rest: readonly Token[]): boolean {
  const words = rest.filter((token) => token.kind === 'word')
  const [first] = words
  if (first === undefined || !isCapitalised(first.raw) || isInitial(first.raw) || /^[&/+]$/u.test(rest[0]?.raw ?? '')) return false
  if (articles.has(first.key) && words.length > 1) return true
  return words.some((token) => !isCapitalised(token.raw) && !particles.has(token.key)) || words.length > 3
}
