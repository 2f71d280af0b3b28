import type { HeadingPerson, Span } from './heading-reading.js'
import { directScore, isKnownGiven, shapeOf, type NameAtom, type NameShape } from './names.js'
import { roleOfSegment } from './roles.js'
import type { Segment } from './segments.js'
import { isAllCapitals, isInitial, type Token } from './tokens.js'
import { familyArticles, particles } from './words/abbreviations.js'
import { hungarianGivenNames } from './words/given-names.js'

/** A person as printed, and how much speaks for it being one. */
export interface PrintedPerson {
  readonly person: HeadingPerson
  readonly span: Span
  readonly score: number
  readonly inverted: boolean
}

/** "Family, Given". Accepted where the second half cannot be a name by itself, or where a given name is known. */
export function readInverted(text: string, family: NameAtom, given: NameAtom, segments: readonly Segment[]): PrintedPerson | undefined {
  const bracketed = given.before === '(' && isBracketedGiven(text, given, shapeOf(family.tokens).capitals)
  if (!/^,{1,2}$/u.test(given.before) && !bracketed) return undefined
  const left = shapeOf(family.tokens)
  const right = shapeOf(given.tokens)
  if (
    !left.possible ||
    !right.possible ||
    (left.initialsOnly && !(right.knownGiven && (family.tokens[0]?.raw.length ?? 0) > 1)) ||
    left.startsWithInitial ||
    left.words > 4 ||
    right.words > 4 ||
    (left.startsWithArticle && !familyArticles.has(family.tokens[0]?.key ?? ''))
  )
    return undefined
  const score = bracketed ? 2.5 : invertedScore(left, right, family, given, segments)
  if (score === undefined) return undefined
  const familyText = nameText(text, family.tokens)
  const givenText = nameText(text, given.tokens)
  return {
    person: { role: 'author', name: `${givenText} ${familyText}`, family: familyText, given: givenText },
    span: spanOf([...family.tokens, ...given.tokens], text),
    score,
    inverted: true,
  }
}

/** "Maillet (Marc)", "Sicard (A.)": initials or given names alone in their parentheses; behind a family name in capitals any name, "DESPRET (Vinciane)". */
function isBracketedGiven(text: string, { tokens, lastInSegment }: NameAtom, capitals: boolean): boolean {
  const last = tokens.at(-1)
  const words = tokens.filter((token) => token.kind === 'word')
  if (last === undefined || !lastInSegment || words.length > 3 || !/^\.?\)/u.test(text.slice(last.end, last.end + 2))) return false
  return words.every((token) => isInitial(token.raw) || isKnownGiven(token) || (capitals && isGivenInForm(token, words)))
}

/** One word, or two, that begin with a capital and go on in small letters, and are no role: "CRAIG (Eds.)". */
const isGivenInForm = ({ raw }: Token, words: readonly Token[]): boolean =>
  words.length < 3 && roleOfSegment(words) === undefined && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(raw)

function invertedScore(
  left: NameShape,
  right: NameShape,
  family: NameAtom,
  given: NameAtom,
  segments: readonly Segment[],
): number | undefined {
  if (right.initialsOnly) return 2.5
  const isListed = family.before.includes(';') && /[;-]/u.test(segments[given.segment + 1]?.before ?? '')
  if (left.knownGiven && left.words > 1 && !isListed) return undefined
  if (left.capitals && !right.capitals) return 2.5
  const mark = given.lastInSegment ? (segments[given.segment + 1]?.before ?? '') : ''
  // "Ludlow, N. Piers - The European Community"
  if (right.startsWithInitial) return left.words === 1 && right.words === 1 && /^[-:]$/u.test(mark) && !left.knownGiven ? 1.6 : undefined
  const furtherGivens = given.tokens
    .slice(1)
    .every((token) => token.kind === 'mark' || isKnownGiven(token) || isInitial(token.raw) || particles.has(token.key))
  if (right.knownGiven && right.words <= 3 && (left.words === 1 || furtherGivens)) return left.words > 1 ? 1.6 : furtherGivens ? 2.5 : 1.5
  const behind = given.lastInSegment ? (segments[given.segment + 1]?.before ?? '') : '&'
  const closes =
    /[;:/&-]/u.test(behind) ||
    behind === '.' ||
    segments[given.segment + 1]?.fact?.kind === 'year' ||
    roleOfSegment(segments[given.segment + 1]?.tokens ?? []) !== undefined
  if (!closes || (right.startsWithArticle && !/[;/]/u.test(behind)) || right.corporate || left.corporate || right.words > 3)
    return undefined
  if (left.words === 1) return right.words === 1 ? 1.2 : 0.8
  return /[;/-]/u.test(behind + family.before) ? 0.6 : undefined
}

/** A name in direct order, or an inverted one that lacks its comma. */
export function readDirect(text: string, atom: NameAtom): PrintedPerson | undefined {
  const shape = shapeOf(atom.tokens)
  if (!shape.possible || shape.initialsOnly) return undefined
  const span = spanOf(atom.tokens, text)
  const swapped = withoutComma(text, atom.tokens, shape)
  if (swapped !== undefined) return { person: { role: 'author', ...swapped }, span, score: 2, inverted: true }
  return { person: { role: 'author', name: nameText(text, atom.tokens) }, span, score: directScore(shape), inverted: false }
}

/** "Gallant C.", "NOVÁK Jan": the inverted form without its comma. */
function withoutComma(
  text: string,
  tokens: readonly Token[],
  shape: NameShape,
): Pick<HeadingPerson, 'name' | 'family' | 'given'> | undefined {
  const words = tokens.filter((token) => token.kind === 'word')
  if (shape.startsWithInitial || words.length < 2) return undefined
  const firstSmall = words.findIndex((token) => !isAllCapitals(token.raw) || isInitial(token.raw))
  const initialAt = words.findIndex((token) => isInitial(token.raw))
  const capitalsFirst =
    firstSmall > 0 &&
    !shape.capitals &&
    words.slice(firstSmall).every((token) => !isAllCapitals(token.raw)) &&
    (words[0]?.raw.length ?? 0) > 2
  const knownAt = words.findIndex((token, index) => index > 0 && isKnownGiven(token))
  const gluedAt = words.findIndex((token, index) => index > 0 && token.start === words[index - 1]?.end)
  const splitAt = capitalsFirst
    ? firstSmall
    : gluedAt > 0
      ? gluedAt
      : isFamilyFirst(words)
        ? 1
        : shape.endsWithInitial && (!shape.knownGiven || isFamilyWithInitials(words))
          ? knownAt > 0
            ? Math.min(knownAt, initialAt)
            : initialAt
          : -1
  const split = words[splitAt]
  if (split === undefined || splitAt < 1) return undefined
  const cut = tokens.indexOf(split)
  const [family, given] = [nameText(text, tokens.slice(0, cut)), nameText(text, tokens.slice(cut))]
  // Hungarian says the family name first: that is the name itself, and not the form of a list.
  return { name: splitAt === 1 && !capitalsFirst && isFamilyFirst(words) ? `${family} ${given}` : `${given} ${family}`, family, given }
}

/** "Augustin J.-P.": one name and nothing but initials. */
const isFamilyWithInitials = ([family, ...initials]: readonly Token[]): boolean =>
  family !== undefined && family.raw.length > 3 && initials.every(({ raw }) => isInitial(raw) && !/^[IVX]$/u.test(raw))

/** "Romsics Ignác": Hungarian prints the family name first. */
const isFamilyFirst = ([family, ...given]: readonly Token[]): boolean =>
  family !== undefined &&
  !isKnownGiven(family) &&
  given.length > 0 &&
  given.length < 3 &&
  given.every(({ key }) => hungarianGivenNames.has(key))

/** The printed characters, with the point of a last initial. */
function nameText(text: string, tokens: readonly Token[]): string {
  const words = tokens.map((token, index) => (token.spaced && index > 0 ? ' ' : '') + token.raw).join('')
  const last = tokens.at(-1)
  return (words + (last !== undefined && isInitial(last.raw) && text[last.end] === '.' ? '.' : '')).normalize('NFC')
}

function spanOf(tokens: readonly Token[], text: string): Span {
  const start = tokens[0]?.start ?? 0
  const last = tokens.at(-1)
  const end = last?.end ?? start
  return { start, end: last !== undefined && isInitial(last.raw) && text[end] === '.' ? end + 1 : end }
}
