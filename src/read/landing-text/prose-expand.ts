import type { Contributor } from '../../record/contributor.js'
import { isInitial } from './prose-names.js'
import { byWords, type Prose } from './prose.js'
import { isCapitalised, textOf, type Token, tokenize } from './tokens.js'

/** A name with its given names in full, and where it stands in the text. */
export interface Expanded {
  readonly contributor: Contributor
  readonly at: number
}

/**
 * The full form of a name whose given names the heading prints as initials: "Gallant, C." is Chanelle Gallant where the text says
 * so, and says it in one way only.
 */
export function expandName(contributor: Contributor, prose: Prose): Expanded | undefined {
  const { family, given } = contributor
  if (family === undefined || given === undefined) return undefined
  const initials = tokenize(given).filter(({ kind }) => kind === 'word')
  if (initials.length === 0 || !initials.every((token) => isInitial(token))) return undefined
  const found = fullForms(prose, tokenize(family), initials)
  const introduced = found.filter(({ behindBy }) => behindBy)
  const sure = oneOf(found) ?? oneOf(introduced)
  if (sure === undefined) return undefined
  return { contributor: { ...contributor, name: `${sure.given} ${sure.family}`, family: sure.family, given: sure.given }, at: sure.at }
}

interface FullForm {
  readonly given: string
  readonly family: string
  readonly at: number
  readonly behindBy: boolean
}

function oneOf(forms: readonly FullForm[]): FullForm | undefined {
  return new Set(forms.map(({ given }) => given)).size === 1 ? forms[0] : undefined
}

/** Every place where given names with these initials stand before the family name. */
function fullForms(prose: Prose, family: readonly Token[], initials: readonly Token[]): readonly FullForm[] {
  const found: FullForm[] = []
  prose.tokens.forEach((_, at) => {
    if (!family.every(({ key }, i) => bare(prose.tokens[at + i]) === key)) return
    const from = givenFrom(prose.tokens, at, initials)
    if (from === undefined) return
    const familyText = textOf(prose.text, prose.tokens.slice(at, at + family.length)).replace(/['’]s$/, '')
    const before = prose.tokens[from - 1]
    found.push({
      given: textOf(prose.text, prose.tokens.slice(from, at)),
      family: familyText,
      at: prose.tokens[from]?.start ?? 0,
      behindBy: before !== undefined && byWords.has(before.key),
    })
  })
  return found
}

/** As many given names as there are initials, or one more, the first of which begins with the first initial. */
function givenFrom(tokens: readonly Token[], family: number, initials: readonly Token[]): number | undefined {
  for (const count of [initials.length, initials.length + 1]) {
    const names = wordsBefore(tokens, family, count)
    const first = names?.[0]
    if (names === undefined || first === undefined || isInitial(first.token)) continue
    const exact = count > initials.length || names.every(({ token }, i) => sameLetter(token, initials[i]))
    if (exact && sameLetter(first.token, initials[0])) return first.at
  }
  return undefined
}

interface Word {
  readonly token: Token
  readonly at: number
}

function wordsBefore(tokens: readonly Token[], end: number, count: number): readonly Word[] | undefined {
  const words: Word[] = []
  let at = end - 1
  while (words.length < count) {
    if (tokens[at]?.raw === '.' && isInitialAt(tokens, at - 1)) at--
    const token = tokens[at]
    if (token === undefined || !isCapitalised(token)) return undefined
    words.unshift({ token, at })
    at--
  }
  return words
}

const isInitialAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isInitial(token)
}

function sameLetter(a: Token, b: Token | undefined): boolean {
  return b?.key.startsWith(a.key.charAt(0)) ?? false
}

/** The word without "’s". */
function bare(token: Token | undefined): string | undefined {
  return token?.key.replace(/'s$/, '')
}
