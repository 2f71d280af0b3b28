import { fold } from './fold.js'
import { atomsOf, directScore, shapeOf } from './names.js'
import type { Introduction } from './roles.js'
import type { Token } from './tokens.js'
import { particles } from './words/abbreviations.js'
import { authorParticles, authorWords } from './words/role-words.js'

const plain = (phrase: string): string => fold(phrase).replace(/[.,:]/gu, '').trim()
const authors = new Set(authorWords.map(plain))
const authorsBehindComma = new Set(authorParticles.map(plain))

/** Reads "by", "von", "napsal" and, behind a comma, "de" and "d’" before an author's name. */
export function authorWordAt(tokens: readonly Token[], before: string): Introduction | undefined {
  const first = tokens[0]
  if (first === undefined || tokens.length < 2)
    return /^d['’]\p{Lu}/u.test(first?.raw ?? '') && /[,~]/u.test(before) ? { role: 'author', length: 0, certain: false } : undefined
  // "Von den Anfängen in der Antike" opens a subtitle: behind a capital a name has to follow.
  if (first.raw !== first.key && authors.has(first.key) && !namesFollow(tokens.slice(tokens[1]?.raw === ':' ? 2 : 1))) return undefined
  // "Keepers of the Lock: By Dora Finn" names somebody, "Saved: By Faith" nobody.
  if (first.raw === 'By' && before === ':' && areNames(tokens.slice(1))) return { role: 'author', length: 1, certain: true }
  if (/^\p{Lu}/u.test(first.raw) && (before.includes(':') || (first.key === 'von' && !/[.(]/u.test(before)))) return undefined
  // "le colloque organisé le 24 novembre 2002 par le CERAM": right behind a date a body that did something then.
  if (before === '' && /^(?:le|la|les|l['’].*|the|der|die|das)$/u.test(tokens[1]?.raw ?? '')) return undefined
  const two = phraseOf(tokens, 2)
  if (two !== undefined && authors.has(two)) return { role: 'author', length: 2, certain: true }
  if (authors.has(first.key)) return { role: 'author', length: tokens[1]?.raw === ':' ? 2 : 1, certain: true }
  if (!/[,~]/u.test(before)) return undefined
  if (/^d['’]\p{Lu}/u.test(first.raw)) return { role: 'author', length: 0, certain: false }
  return authorsBehindComma.has(first.key) && /^\p{Lu}/u.test(tokens[1]?.raw ?? '') && first.raw === first.key
    ? { role: 'author', length: 1, certain: false }
    : undefined
}

/** The words up to the first mark may be somebody's name: "Den Anfängen in der Antike" is none. */
const namesFollow = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(0, 2)
    .every(({ kind, raw, key }) => kind !== 'word' || /^\p{Lu}/u.test(raw) || (particles.has(key) && !germanArticles.has(key)))

const areNames = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && atomsOf(tokens, '', 0).every((atom) => directScore(shapeOf(atom.tokens)) > 1.5)

const germanArticles: ReadonlySet<string> = new Set(['den', 'der', 'dem', 'die', 'das'])

/** The first words as the tables spell them; undefined where a mark or a number stands among them. */
export function phraseOf(tokens: readonly Token[], size: number): string | undefined {
  const words = tokens.slice(0, size)
  return words.every((token) => token.kind === 'word') ? words.map((token) => token.key).join(' ') : undefined
}
