import { joined, lines, markup, type Markup, type Piece } from './markup.js'

/** A term and its value, as it stands in a list of facts; no value, no row. */
export type Fact = readonly [term: string, value: Piece]

/** Facts as a definition list; nothing where none of them has a value. */
export function factsList(facts: readonly Fact[], kind: string): Markup | undefined {
  const rows = lines(facts.map(row))
  return rows && lines(markup`<dl class="${kind}">`, rows, markup`</dl>`)
}

function row([term, value]: Fact): Markup | undefined {
  return value === undefined || value === '' ? undefined : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`
}

/** Several values of one fact. */
export function several(values: readonly Piece[] | undefined, between = ', '): Piece {
  return values === undefined ? undefined : joined(values, between)
}
