import type { Contributor, Role } from '../../record/contributor.js'
import { phraseAt, type Phrases, phrases } from './phrases.js'
import { namesAt } from './prose-names.js'
import { andWords, byWords, mentionsOf, type Prose, type Range } from './prose.js'
import { textOf, type Token, tokenize } from './tokens.js'
import { landingWords, type ProseRole } from './words/index.js'

/** A contributor of the book that running text names, and where the name begins in the text. */
export interface ProseContributor {
  readonly contributor: Contributor
  readonly at: number
}

interface RolePhrase {
  readonly role: ProseRole
  /** "předmluvu napsala": the verb says that a name follows; else a by-word must. */
  readonly verbal: boolean
}

const table: Phrases<RolePhrase> = phrases(
  landingWords.flatMap(({ language, prose }) =>
    (Object.entries(prose.roles) as [ProseRole, readonly string[]][]).flatMap(([role, list]) =>
      list.map(
        (phrase) =>
          [phrase, { role, verbal: ['cs', 'sk', 'pl'].includes(language) && (phrase.includes(' ') || role === 'translator') }] as const,
      ),
    ),
  ),
)

/** Parts of a book that somebody else wrote: the printed word for them is kept. */
const written: ReadonlySet<Role> = new Set(['foreword', 'preface', 'introduction', 'afterword'])

/** Who wrote the foreword or afterword, edited or translated the book, as its sentences tell: "with a foreword by Harsha Walia". */
export function rolesInProse(prose: Prose, about: readonly Range[]): readonly ProseContributor[] {
  const found: ProseContributor[] = []
  for (const sentence of prose.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const phrase = phraseAt(table, prose.tokens, at)
      // A review tells of forewords of its own book, but of translators and editors of many.
      if (phrase === undefined || !(written.has(phrase.value.role) || about.includes(sentence))) continue
      const names = namesBehind(prose, phrase.end, sentence.to, phrase.value.verbal)
      const word = written.has(phrase.value.role) ? (prose.tokens[at]?.raw ?? '') : ''
      const printed =
        word === '' || phrase.end - at === 1 || phrase.value.verbal ? word : textOf(prose.text, prose.tokens.slice(at, phrase.end))
      for (const { name, from } of names) {
        const printedRole = printed !== '' && printed.toLowerCase() !== phrase.value.role ? { printedRole: printed } : {}
        found.push({ contributor: { role: phrase.value.role, name, ...printedRole }, at: prose.tokens[from]?.start ?? 0 })
      }
      at = Math.max(at, phrase.end - 1)
    }
  }
  return found
}

/** Whether a text begins with the word for a part of a book: "Foreword by …", "Nachwort". */
export function isPartOfBook(text: string): boolean {
  const found = phraseAt(table, tokenize(text.slice(0, 100)), 0)
  return found !== undefined && written.has(found.value.role)
}

/** The names behind a role: at once, or behind a by-word a few words on ("translated from the French by"). */
function namesBehind(prose: Prose, from: number, to: number, verbal: boolean): ReturnType<typeof namesAt>['names'] {
  const direct = verbal || prose.tokens[from]?.raw === ':'
  if (direct) return namesAt(prose.text, prose.tokens, prose.tokens[from]?.raw === ':' ? from + 1 : from, andWords).names
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const token = prose.tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.raw !== '-')) return []
    if (!byWords.has(token.key)) continue
    const { names } = namesAt(prose.text, prose.tokens, at + 1, andWords)
    if (names.length > 0) return names
  }
  return []
}

/** The authors that follow the book's title: "Not Your Rescue Project, by Chanelle Gallant and Elene Lam". */
export function authorsInProse(prose: Prose, titles: readonly string[]): readonly ProseContributor[] {
  for (const mention of titles.flatMap((title) => mentionsOf(title, prose))) {
    let at = mention.to
    while (isClosing(prose.tokens[at])) at++
    if (!byWords.has(prose.tokens[at]?.key ?? '')) continue
    const { names } = namesAt(prose.text, prose.tokens, at + 1, andWords)
    if (names.length > 0)
      return names.map(({ name, from }) => ({ contributor: { role: 'author', name }, at: prose.tokens[from]?.start ?? 0 }))
  }
  return []
}

function isClosing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,”"»“’')(*_]$/.test(token.raw)
}

/** Names that a by-word introduces anywhere: full forms of names that are printed with initials elsewhere. */
export function namesBehindBy(prose: Prose): readonly ProseContributor[] {
  return prose.tokens.flatMap((token, at) =>
    byWords.has(token.key)
      ? namesAt(prose.text, prose.tokens, at + 1, andWords).names.map(({ name, from }): ProseContributor => ({
          contributor: { role: 'author', name },
          at: prose.tokens[from]?.start ?? 0,
        }))
      : [],
  )
}

export const tokensOfName = (name: string): readonly Token[] => tokenize(name).filter(({ kind }) => kind === 'word')
