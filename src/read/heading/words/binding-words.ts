import type { FormatKind } from '../../../record/book.js'

const words: Readonly<Record<FormatKind, string>> = {
  hardback: 'hardcover hardback hb hbk hc cloth bound gebunden geb relié cartonné rilegato vázaná váz tapa-dura gebonden oprawa-twarda encadernado capa-dura viazaná pevná',
  paperback: 'paperback paper softcover softback pb pbk broché brosch broschiert kart kartoniert rústica tapa-blanda brossura brož brožovaná paperbackausgabe capa-mole oprawa-miękka brožovaná',
  ebook: 'ebook e-book epub pdf kindle online e-pub eisbn e-isbn eb electronic elektronisch digital',
  audiobook: 'audiobook audio hörbuch',
} // prettier-ignore

/** Words for the format of a book, as they stand beside an ISBN. */
export const bindings: ReadonlyMap<string, FormatKind> = new Map(
  (['hardback', 'paperback', 'ebook', 'audiobook'] as const).flatMap((kind) =>
    words[kind].split(' ').map((word) => [word.replace('-', word.startsWith('e-') ? '-' : ' '), kind] as const),
  ),
)
