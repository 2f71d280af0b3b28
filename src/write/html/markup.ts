import { escapeHtml } from './escape.js'

const source: unique symbol = Symbol('source')

/** A piece of HTML. Only `markup`, `lines`, `joined` and `verbatim` make one, so that no text gets past the escaping. */
export interface Markup {
  readonly [source]: string
}

/** What can stand in a template: text, which is escaped; markup, which is not; nothing. */
export type Piece = string | Markup | undefined

/** A template of HTML, in which every text is escaped: `` markup`<p>${text}</p>` ``. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let made = strings[0] ?? ''
  pieces.forEach((piece, i) => {
    made += sourceOf(piece) + (strings[i + 1] ?? '')
  })
  return { [source]: made }
}

/** Pieces under one another; the empty ones leave no line. */
export function lines(...pieces: readonly (Piece | readonly Piece[])[]): Markup | undefined {
  return joined(pieces.flat(), '\n')
}

/** Pieces in a row with a text between two; nothing if all are empty. */
export function joined(pieces: readonly Piece[], between: string): Markup | undefined {
  const kept = pieces.map(sourceOf).filter((piece) => piece !== '')
  return kept.length === 0 ? undefined : { [source]: kept.join(escapeHtml(between)) }
}

/** Text that is HTML already: the stylesheet, JSON that `jsonForScript` has made safe. Never what was read from a source. */
export function verbatim(text: string): Markup {
  return { [source]: text }
}

/** The HTML itself. */
export function sourceOf(piece: Piece): string {
  if (piece === undefined) return ''
  return typeof piece === 'string' ? escapeHtml(piece) : piece[source]
}
