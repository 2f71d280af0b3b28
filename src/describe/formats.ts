import type { Iri } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { datacite, fabio, frbr, literal, prism, rdf, schema } from '../rdf/terms.js'
import type { Format, FormatKind } from '../record/book.js'
import { parseIsbn } from '../record/values/isbn.js'
import { type Binding, linked, links, values } from './binding.js'
import { writeIdentifier } from './identifiers.js'
import { fragment, type Scope, type From } from './scope.js'

/** What each kind of format is in FaBiO, where it has a class, and in schema.org. */
const kinds: Readonly<Record<FormatKind, { readonly type?: Iri; readonly format: Iri }>> = {
  hardback: { type: fabio.Hardback, format: schema.Hardcover },
  paperback: { type: fabio.Paperback, format: schema.Paperback },
  ebook: { type: fabio.DigitalManifestation, format: schema.EBook },
  audiobook: { format: schema.AudiobookFormat },
}

/** Formats: a manifestation for each ISBN, because `prism:isbn` is functional; `schema:isbn` is repeated on the book. */
export const formats: Binding<readonly Format[]> = {
  uses: [
    ...values('book', schema.isbn),
    ...links('book', schema.workExample, frbr.embodiment),
    ...values('format', prism.isbn, schema.isbn),
    ...links('format', schema.bookFormat, schema.exampleOfWork, frbr.embodimentOf, datacite.hasIdentifier),
    ...links('identifier', datacite.usesIdentifierScheme),
    ...values('identifier', literal.hasLiteralValue),
  ],
  write: (list, scope) => {
    list.forEach((format, i) => {
      scope.tracing?.(`${scope.path}.formats[${i}]`)
      writeFormat(format, scope)
    })
  },
  read: readFormats,
}

function writeFormat({ isbn, kind }: Format, scope: Scope): void {
  const made = fragment(scope, `isbn-${isbn}`)
  const digits = text(isbn)
  scope.node.add(schema.isbn, digits).add(schema.workExample, made).add(frbr.embodiment, made)
  const node = scope.graph.resource(made)
  node.add(rdf.type, fabio.Manifestation)
  if (kind !== undefined && kinds[kind].type !== undefined) node.add(rdf.type, kinds[kind].type)
  node.add(rdf.type, schema.Book).add(prism.isbn, digits).add(schema.isbn, digits)
  if (kind !== undefined) node.add(schema.bookFormat, kinds[kind].format)
  node.add(schema.exampleOfWork, scope.node.subject).add(frbr.embodimentOf, scope.node.subject)
  writeIdentifier(node, fragment(scope, `identifier-isbn-${isbn}`), datacite.isbn, isbn, scope)
}

function readFormats(from: From): readonly Format[] | undefined {
  const found = new Map<string, Format>()
  for (const { node } of linked(from, frbr.embodiment, schema.workExample)) {
    for (const isbn of isbnsOf(node)) found.set(isbn, { isbn, ...kindOf(node) })
  }
  for (const isbn of isbnsOf(from.node)) if (!found.has(isbn)) found.set(isbn, { isbn, ...kindOf(from.node) })
  return found.size === 0 ? undefined : [...found.values()]
}

function isbnsOf(node: From['node']): string[] {
  return [...node.all(prism.isbn), ...node.all(schema.isbn)].flatMap(({ value }) => {
    const parsed = parseIsbn(value)
    return parsed.ok ? [parsed.value] : []
  })
}

function kindOf(node: From['node']): { kind?: FormatKind } {
  const format = node.first(schema.bookFormat)?.value.replace('https://schema.org/', 'http://schema.org/')
  for (const [kind, terms] of Object.entries(kinds)) {
    if (terms.format.value === format || (terms.type !== undefined && node.has(rdf.type, terms.type))) return { kind: kind as FormatKind }
  }
  return {}
}
