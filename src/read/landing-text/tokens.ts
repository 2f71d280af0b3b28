import { foldLatin } from '../../record/values/slug.js'

/** A word, a number, letters with digits such as `B13`, or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'mark'
  readonly raw: string
  /** Lower case, without diacritics. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** "d'Elene", "l'ouvrage" and "L'ouvrage" begin with a word of their own; "O'Brien" and "D'Angelo" do not. */
const elision = /(?:\b(?:qu|[cdjlmnst])['’](?=\p{L})|\b[CDJLMNST]['’](?=\p{Ll}))/u
const code = /(?<![\p{L}\p{N}])[A-Za-z]{1,3}\p{N}+[A-Za-z]?(?![\p{L}\p{N}])/u
const word = /\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*/u
const pattern = new RegExp(`(?<word>${elision.source})|(?<code>${code.source})|(?<words>${word.source})|(?<number>\\p{N}+)|\\S`, 'gu')

/** Splits a text into tokens, in time linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(pattern)) {
    const [raw] = found
    const { code: mixed, number, word: elided, words } = found.groups ?? {}
    const kind = mixed !== undefined ? 'code' : number !== undefined ? 'number' : (elided ?? words) !== undefined ? 'word' : 'mark'
    tokens.push({ kind, raw, key: kind === 'word' ? keyOf(raw) : raw, start: found.index, end: found.index + raw.length })
  }
  return tokens
}

function keyOf(raw: string): string {
  return foldLatin(raw).replaceAll('’', "'")
}

/** The printed text of some tokens. */
export function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{Lu}|[dlDL]['’]\p{Lu})/u.test(token.raw)
}
