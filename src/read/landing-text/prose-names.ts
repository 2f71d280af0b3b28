import { isCapitalised, textOf, type Token } from './tokens.js'

/** A person's name in running text, in the printed order. */
export interface ProseName {
  readonly name: string
  /** Tokens of the name: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
}

export interface ProseNames {
  readonly names: readonly ProseName[]
  /** The token behind the last name. */
  readonly end: number
}

/** Reads "Chanelle Gallant and Elene Lam", "A. Novák, B. Malá a C. Velký": the commas of a list count only where a last "and" closes it. */
export function namesAt(text: string, tokens: readonly Token[], from: number, and: ReadonlySet<string>): ProseNames {
  const names: ProseName[] = []
  const open: ProseName[] = []
  let end = from
  for (let at = from; names.length + open.length < 12;) {
    const name = nameAt(text, tokens, at)
    if (name === undefined) break
    open.push(name)
    if (names.length === 0 || isAnd(tokens[at - 1], and)) {
      names.push(...open.splice(0))
      end = name.to
    }
    at = name.to
    const comma = tokens[at]?.raw === ','
    if (comma) at++
    if (isAnd(tokens[at], and)) at++
    else if (!comma) break
  }
  return { names, end }
}

function isAnd(token: Token | undefined, and: ReadonlySet<string>): boolean {
  return token?.raw === '&' || (token !== undefined && token.raw === token.raw.toLowerCase() && and.has(token.key))
}

const mostWords = 6
const particles: ReadonlySet<string> = new Set(
  "de da do dos das del della di du la le van von der den ter ten zu zur zum el al bin ibn af av d' degli dello st ver".split(' '),
)
/** No person is called so. */
const institutions: ReadonlySet<string> = new Set(
  (
    'university universite universitat universidad universidade universita univerzita uniwersytet universiteit press books publishers publishing verlag editions ' +
    'editorial ediciones edicoes editora edizioni editore nakladatelstvi vydavatelstvo vydavatelstvi wydawnictwo uitgeverij institute institut instituto istituto ' +
    'department faculty faculta fakulta academy akademie akademia museum library college school centre center journal review'
  ).split(' '),
)

/** Whether a word names an institution: "University", "Verlag". */
export function isInstitution(token: Token | undefined): boolean {
  return token !== undefined && institutions.has(token.key)
}

/** They begin titles and sentences, never a name. */
const articles: ReadonlySet<string> = new Set(
  'the this these that an das die der dieser diese les cette los las gli het deze dit book review'.split(' '),
)

/** One name of two words at least, the last of which is no initial. */
export function nameAt(text: string, tokens: readonly Token[], from: number): ProseName | undefined {
  if (articles.has(tokens[from]?.key ?? '')) return undefined
  let [at, words, last] = [from, 0, from]
  while (words < mostWords) {
    const token = tokens[at]
    if (token === undefined || isInstitution(token)) break
    if (particles.has(token.key) && token.kind === 'word' && !isCapitalised(token) && (words > 0 || isCapitalised(tokens[at + 1]))) at++
    else if (isCapitalised(token)) {
      words++
      last = at
      const dotted = isInitial(token) && tokens[at + 1]?.raw === '.'
      at += dotted ? 2 : 1
      if (isPossessive(token)) break
    } else break
  }
  const end = tokens[last]
  if (words < 2 || end === undefined || isInitial(end)) return undefined
  const name = textOf(text, tokens.slice(from, last + 1)).replace(/['’]s$/, '')
  return { name, from, to: last + 1 }
}

export function isInitial(token: Token): boolean {
  return /^\p{Lu}(?:\p{Ll}?-\p{Lu})?$/u.test(token.raw) || /^(?:Ch|Th|Ph|Yu|Ju)$/.test(token.raw)
}

function isPossessive(token: Token): boolean {
  return /['’]s$/.test(token.raw)
}
