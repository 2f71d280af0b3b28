import type { FormatKind } from '../../record/book.js'
import { bindings } from '../heading/words/binding-words.js'
import { foldLatin } from '../../record/values/slug.js'

/** Words by which weblogs, magazines and shops name the format of a book, beside those that stand by an ISBN. */
const words: Readonly<Record<FormatKind, string>> = {
  hardback: 'hardcover, hard cover, festeinband, pappband, leinen, gebundene ausgabe, pevná, pevná vazba, tvrdá vazba, tapa dura, cartoné, relié, copertina rigida, cartonato, hardback, gebonden, oprawa twarda, twarda, capa dura, pevná väzba, tvrdá väzba',
  paperback: 'taschenbuch, broschur, klappenbroschur, softcover, soft cover, brožovaná vazba, měkká vazba, měkká, tapa blanda, rústica, bolsillo, poche, livre de poche, broché, tascabile, brossura, copertina flessibile, pocket, ingenaaid, miękka, oprawa miękka, broszurowa, capa mole, brochura, brochado, mäkká väzba, brožovaná väzba, trade paperback, mass market paperback',
  ebook: 'e-kniha, ebook, e-book, kindle, kindle edition, livro digital, libro electrónico, livre numérique, e-boek',
  audiobook: 'hörbuch, audiobook, audiokniha, audiolibro, livre audio, luisterboek, audiolivro',
} // prettier-ignore

const table: ReadonlyMap<string, FormatKind> = new Map([
  ...[...bindings].map(([word, kind]) => [foldLatin(word), kind] as const),
  ...(Object.entries(words) as [FormatKind, string][]).flatMap(([kind, list]) =>
    list.split(', ').map((word) => [foldLatin(word), kind] as const),
  ),
])

/** The format that a few words name and nothing else: "gebunden mit Schutzumschlag" is hardback. */
export function bindingNamed(text: string): FormatKind | undefined {
  if (text.length > 60) return undefined
  const bare = foldLatin(text).replace(/[.:]$/, '')
  const whole = table.get(bare)
  if (whole !== undefined) return whole
  const [first] = bare.split(/ (?:mit|with|con|avec|com|met|z|s|se|w) /)
  return first === undefined || first === bare ? undefined : table.get(first)
}
