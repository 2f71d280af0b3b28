/** A text of a record. */
export interface Piece {
  readonly text: string
  /** The address that it links to. */
  readonly href?: string
  /** Whether it is a title, in which a full stop at the end is no part of an abbreviation. */
  readonly isTitle?: boolean
}

/**
 * Texts that a template stands for by placeholders, so that the engine sees nothing of a record: it would take `<i>` for markup
 * and change quotation marks.
 */
export class Placeholders {
  readonly pieces: Piece[] = []

  /** The placeholder of a text. */
  add(text: string, facts: Omit<Piece, 'text'> = {}): string {
    this.pieces.push({ ...facts, text })
    return `\uE000${this.pieces.length - 1}\uE001`
  }
}

/**
 * A template with its texts in place, in one pass: what looks like a placeholder in a text stays as it is.
 *
 * Punctuation of the template that a text ends with already is left out: no full stop behind "?", no comma behind a comma. Where
 * the sentence goes on behind a title (", 2025", " [Review of …"), it is the title's own full stop that is left out.
 */
export function filled(template: string, pieces: readonly Piece[], write: (piece: Piece) => string): string {
  const parts = template.split(placeholder)
  let last = ''
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return last === '' ? part : withoutDoubled(part, last)
      const piece = pieces[Number(part)] ?? { text: '' }
      last = piece.isTitle === true && goesOn.test(parts[i + 1] ?? '') ? piece.text.replace(fullStop, '') : piece.text
      return write({ ...piece, text: last })
    })
    .join('')
}

const goesOn = /^(?: \[|, )/
/** Behind a word that is too long for most abbreviations. */
const fullStop = /(?<=\p{L}{4})\.$/u
const placeholder = /\uE000([0-9]+)\uE001/

function withoutDoubled(part: string, text: string): string {
  const [whole, tags = '', mark = ''] = /^((?:<\/?[a-z]+>)*)([.,:;])/.exec(part) ?? []
  return whole !== undefined && isEndedBy(text, mark) ? tags + part.slice(whole.length) : part
}

/** Whether a text needs no more of a mark: a full stop is said by "?" and "!" too, also before a closing quotation mark. */
function isEndedBy(text: string, mark: string): boolean {
  const last = /[^”’»"']['"»’”]{0,2}$/u.exec(text)?.[0].slice(0, 1) ?? ''
  return last === mark || (mark === '.' && '?!…‽。？！'.includes(last) && last !== '')
}
