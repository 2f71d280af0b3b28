import { lines, markup, type Markup, type Piece } from './markup.js'

/** A part of the page under a heading; nothing where it has no content. */
export function section(kind: string, heading: string, content: Piece): Markup | undefined {
  if (content === undefined) return undefined
  return lines(markup`<section class="${kind}">`, markup`<h2>${heading}</h2>`, content, markup`</section>`)
}
