import type { Contributor } from '../../record/contributor.js'
import { trust, type Trust } from '../../record/draft.js'
import { parseOrcid } from '../../record/values/orcid.js'
import { parsePersonName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { givenNames } from '../heading/words/given-names.js'
import type { Line } from './page.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { isInitial, isInstitution, namesAt } from './prose-names.js'
import { andWords } from './prose.js'
import type { Stated } from './stated.js'
import { isCapitalised, textOf, type Token, tokenize } from './tokens.js'
import { landingWords } from './words/index.js'

const longest = 400

/** The people behind a label: "Jane Doe; John Smith", "Doe, Jane", "Jane Doe (University of Oxford) https://orcid.org/…". */
export function peopleOfLabel(values: readonly Line[], role: Contributor['role'], draft: DraftBuilder): readonly Stated<Contributor>[] {
  return values.flatMap((line) => {
    const pieces = piecesOf(line.text.slice(0, longest))
    const orcids = orcidsIn(line, draft)
    const people = pieces.map(({ text, at }): Stated<Contributor> => ({
      value: { role, ...personOf(text) },
      place: line.at(at),
      trust: trust.field,
    }))
    return people.map((person, i) => withOrcid(person, orcids.length === people.length ? orcids[i] : undefined))
  })
}

function personOf(text: string): Omit<Contributor, 'role'> {
  const tokens = tokenize(text)
  return tokens.some((token) => isInstitution(token)) ? { name: text, kind: 'organization' } : parsePersonName(text)
}

/** Cut at semicolons where there are any; else at commas and "and" where every piece is a whole name. */
function piecesOf(text: string): readonly { text: string; at: number }[] {
  const bare = text.replace(/https?:\/\/\S+|\borcid:?|\b[0-9]{4}(?:-[0-9X]{4}){3}\b|\([^)]{0,120}\)|\S+@\S+|[0-9*†¹²³]/giu, (found) =>
    ' '.repeat(found.length),
  )
  if (bare.includes(';')) return split(bare, /;/g)
  const tokens = tokenize(bare)
  const { names, end } = namesAt(bare, tokens, 0, andWords)
  const rest = tokens[end]
  if (names.length > 0 && (rest === undefined || (rest.raw === ',' && tokens.slice(end).some((token) => isInstitution(token))))) {
    return names.map(({ name, from }) => ({ text: name, at: tokens[from]?.start ?? 0 }))
  }
  const byComma = split(bare, /,/g)
  const all = byComma.every((piece) => isWholeName(piece.text))
  return byComma.length > 1 && all ? byComma : split(bare, /$^/g)
}

/** A name and nothing else. */
export function isWholeName(text: string): boolean {
  const tokens = tokenize(text)
  const { names, end } = namesAt(text, tokens, 0, andWords)
  return names.length === 1 && end === tokens.length
}

/** Names and nothing else. */
export function isNames(text: string): boolean {
  const tokens = tokenize(text)
  const { names, end } = namesAt(text, tokens, 0, andWords)
  return names.length > 0 && end === tokens.length
}

function split(text: string, separator: RegExp): readonly { text: string; at: number }[] {
  let at = 0
  return text.split(separator).flatMap((piece) => {
    const start = at + (piece.length - piece.trimStart().length)
    at += piece.length + 1
    const clean = piece
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:and|und|et|a|i|y|e|en|&) |[,. ]{1,4}$/gu, (found) =>
        found.startsWith('.') && /\b\p{Lu}$/u.test(piece.trim().slice(0, -1)) ? found : '',
      )
    return clean === '' ? [] : [{ text: clean, at: start }]
  })
}

/** The ORCID iDs that a line prints. */
export function orcidsIn(line: Line, draft: DraftBuilder): readonly string[] {
  return [...line.text.slice(0, 1000).matchAll(/\b[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]\b/gi)].flatMap((found) => {
    const orcid = draft.parsed('reviewer.orcid', found[0], parseOrcid(found[0]), line.at(found.index))
    return orcid === undefined ? [] : [orcid]
  })
}

/** A person with an ORCID iD, where there is one. */
export function withOrcid(person: Stated<Contributor>, orcid: string | undefined): Stated<Contributor> {
  return orcid === undefined ? person : { ...person, value: { ...person.value, orcid } }
}

const reviewedBy: Phrases<true> = phrases(
  landingWords.flatMap(({ labels }) => (labels.reviewer ?? []).map((phrase) => [phrase, true] as const)),
)
const by: Phrases<true> = phrases(landingWords.flatMap(({ prose }) => [...prose.by.split(' ')].map((word) => [word, true] as const)))

/** A line of names and nothing else, such as journals print below a title. */
export interface NamesLine {
  readonly people: readonly Stated<Contributor>[]
  /** The line says that they are the reviewers. */
  readonly labelled: boolean
}

/**
 * Reads "Reviewed by Jane Doe", "By Jane Doe" and "Jane Doe, University of Oxford".
 *
 * @param next the line below: an institution there makes a name of two unknown words one.
 */
export function namesLine(line: Line, next: Line | undefined, draft: DraftBuilder): NamesLine | undefined {
  if (line.text.length > longest || line.affiliation === true) return undefined
  const tokens = tokenize(line.text.replace(/https?:\/\/\S+/g, (found) => ' '.repeat(found.length)))
  const label = phraseAt(reviewedBy, tokens, 0)
  const start = (label ?? phraseAt(by, tokens, 0))?.end ?? 0
  const list = listOf(line.text, tokens, start)
  if (list === undefined) return undefined
  const known = list.some(({ first }) => givenNames.has(first.key) || isInitial(first))
  const placed =
    tokens.slice(start).some((token) => isInstitution(token)) ||
    (next !== undefined &&
      (next.affiliation === true || (next.text.length < 200 && tokenize(next.text).some((token) => isInstitution(token)))))
  if (start === 0 && !known && !placed) return undefined
  const confidence: Trust = label === undefined ? trust.prose : trust.field
  const orcids = [...orcidsIn(line, draft), ...(next === undefined ? [] : /orcid/i.test(next.text) ? orcidsIn(next, draft) : [])]
  const people = list.map(({ name, first }): Stated<Contributor> => ({
    value: { role: 'author', name },
    place: line.at(first.start),
    trust: confidence,
  }))
  return {
    people: people.map((person, i) => withOrcid(person, orcids.length === people.length ? orcids[i] : undefined)),
    labelled: label !== undefined,
  }
}

interface ListedName {
  readonly name: string
  readonly first: Token
}

/** Names to the end of the line, or to a comma or bracket and an institution. */
function listOf(text: string, tokens: readonly Token[], start: number): readonly ListedName[] | undefined {
  const names: ListedName[] = []
  let at = start
  for (;;) {
    const list = namesAt(text, tokens, at, andWords)
    if (list.names.length === 0) break
    names.push(...list.names.flatMap(({ name, from }) => (tokens[from] === undefined ? [] : [{ name, first: tokens[from] }])))
    at = list.end
    while (tokens[at]?.kind === 'number' || /^[*†¹²³]$/.test(tokens[at]?.raw ?? '')) at++
    if (!/^[,;&]$/.test(tokens[at]?.raw ?? '') && !andWords.has(tokens[at]?.key ?? '')) break
    at++
  }
  const rest = tokens.slice(at)
  if (names.length === 0) return undefined
  return rest.length === 0 || (opensAffiliation(rest) && rest.some((token) => isInstitution(token))) ? names : undefined
}

/** A sentence goes on in small letters, an affiliation does not. */
function opensAffiliation([first, second]: readonly Token[]): boolean {
  return (
    isCapitalised(first) ||
    (first?.kind === 'mark' && second?.kind !== undefined && second.raw !== second.raw.toLowerCase()) ||
    isInstitution(second)
  )
}

/** Whether a line is an affiliation: a few capitalised words with an institution among them, no sentence. */
export function isAffiliation(line: Line): boolean {
  if (line.affiliation === true) return true
  if (line.text.length > 200) return false
  const tokens = tokenize(line.text)
  const words = tokens.filter(({ kind }) => kind === 'word')
  return (
    words.some((token) => isInstitution(token)) &&
    words.filter((token) => isCapitalised(token)).length * 2 >= words.length &&
    textOf(line.text, tokens) !== ''
  )
}

/** A line that is an ORCID iD. */
export function isOrcid({ text }: Line): boolean {
  return /^(?:orcid(?: id)?:? ?)?https?:\/\/orcid\.org\/[0-9X-]{15,20}$/i.test(text)
}
