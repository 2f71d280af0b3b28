import type { Resource } from '../rdf/dataset.js'
import type { Iri } from '../rdf/iri.js'
import { type Literal, text, typed } from '../rdf/literal.js'
import { fabio, xsd } from '../rdf/terms.js'
import { parsePartialDate, type PartialDate } from '../record/values/partial-date.js'
import { type Binding, firstOf, type NodeKind, values } from './binding.js'

const seasons = ['spring', 'summer', 'autumn', 'winter']

/** A date as a literal of its own precision: nothing is padded. A season is its year. */
export function dateLiteral(date: PartialDate): Literal {
  if (seasonOf(date) !== undefined || date.length === 4) return typed(date.slice(0, 4), xsd.gYear)
  return typed(date, date.length === 7 ? xsd.gYearMonth : xsd.date)
}

export function seasonOf(date: PartialDate): string | undefined {
  const season = date.slice(5)
  return seasons.includes(season) ? season : undefined
}

/** One date of a node, said with each of the predicates; its season, if it is one, with `fabio:hasSeason`. */
export function date(node: NodeKind, said: readonly Iri[], alsoRead: readonly Iri[] = []): Binding<PartialDate> {
  return {
    uses: values(node, ...said, fabio.hasSeason),
    write: (value, scope) => {
      writeDate(value, scope.node, said)
    },
    read: ({ node }) => readDate(node, [...said, ...alsoRead]),
  }
}

export function writeDate(value: PartialDate, node: Resource, said: readonly Iri[]): void {
  const literal = dateLiteral(value)
  for (const predicate of said) node.add(predicate, literal)
  const season = seasonOf(value)
  if (season !== undefined) node.add(fabio.hasSeason, text(season))
}

/** The date that a node states with the first of the predicates that says one; other people's datatypes are taken too. */
export function readDate(node: Resource, predicates: readonly Iri[]): PartialDate | undefined {
  const stated = firstOf(predicates, (predicate) =>
    firstOf(
      node.all(predicate).toSorted((a, b) => (a.nt < b.nt ? -1 : 1)),
      parsedDate,
    ),
  )
  if (stated?.length !== 4) return stated
  const season = node.first(fabio.hasSeason)?.value
  return season !== undefined && seasons.includes(season) ? `${stated}-${season}` : stated
}

function parsedDate(term: { readonly value: string }): PartialDate | undefined {
  const parsed = parsePartialDate(term.value)
  return parsed.ok ? parsed.value : undefined
}
