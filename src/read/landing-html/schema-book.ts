import type { FormatKind } from '../../record/book.js'
import type { Role } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseIsbn } from '../../record/values/isbn.js'
import { parseLanguage } from '../../record/values/language.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import { plainLine } from '../markup-text.js'
import type { DraftBuilder } from '../draft-builder.js'
import type { JsonObject } from '../json-text.js'
import type { BookFacts, Stated } from '../landing-text/stated.js'
import type { EmbeddedSchema } from './embedded-jsonld.js'
import { peopleAt } from './schema-people.js'
import { nodesAt, textOf, textsOf, typesOf, valuesOf } from './schema-terms.js'

const roles: readonly (readonly [property: string, role: Role])[] = [
  ['author', 'author'],
  ['creator', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['illustrator', 'illustrator'],
  ['contributor', 'contributor'],
]

/** The reviewed book as schema.org describes it. */
export function bookOfSchema(book: JsonObject, { nodes, placeOf }: EmbeddedSchema, draft: DraftBuilder): BookFacts {
  const state = <T>(value: T, printed?: unknown): Stated<T> => ({ value, place: placeOf(printed ?? value), trust: trust.field })
  const ifAny = <T>(value: T | undefined, printed?: unknown): Stated<T> | undefined =>
    value === undefined ? undefined : state(value, printed)
  const title = textsOf(book, 'name')[0] ?? textsOf(book, 'headline')[0]
  const subtitle = textOf(book, 'alternativeHeadline')
  const date = textOf(book, 'datePublished', 'copyrightYear')
  const language = textOf(book, 'inLanguage')
  const series = nodesAt(book, 'isPartOf', nodes).find((node) => typesOf(node).some((type) => /Series|Periodical|Collection/.test(type)))
  const edition = textOf(book, 'bookEdition')
  return {
    ...(title && {
      title: state({ value: plainLine(title.value), ...(title.language && { language: title.language.toLowerCase() }) }, title.value),
    }),
    subtitle: ifAny(subtitle === undefined ? undefined : plainLine(subtitle), subtitle),
    contributors: roles
      .flatMap(([property, role]) => peopleAt(book, property, role, nodes))
      .map((person) => state(person, person.name))
      .filter(isFirst),
    publishers: [
      ...nodesAt(book, 'publisher', nodes).flatMap((node) => textOf(node, 'name') ?? []),
      ...textsOf(book, 'publisher').map(({ value }) => value),
    ].map((name) => state({ name: plainLine(name) }, name)),
    date: ifAny(date === undefined ? undefined : draft.parsed('books[0].date', date, parsePartialDate(date), placeOf(date)), date),
    edition: ifAny(edition),
    extent: ifAny(textOf(book, 'materialExtent')),
    language: ifAny(
      language === undefined ? undefined : draft.parsed('books[0].language', language, parseLanguage(language), placeOf(language)),
      language,
    ),
    formats: formatsOf(book, { nodes, placeOf }, draft),
    ...(series && { series: seriesOf(series, state) }),
    ...links(book, state),
  }
}

function isFirst(
  { value }: Stated<{ role: string; name: string }>,
  i: number,
  all: readonly Stated<{ role: string; name: string }>[],
): boolean {
  return all.findIndex((other) => other.value.name === value.name && other.value.role === value.role) === i
}

type State = <T>(value: T, printed?: unknown) => Stated<T>

function seriesOf(series: JsonObject, state: State): BookFacts['series'] {
  const title = textOf(series, 'name')
  const number = textOf(series, 'position', 'volumeNumber')
  return title === undefined ? undefined : state({ title: plainLine(title), ...(number !== undefined && { number }) }, title)
}

/** ISBNs of the book and of its formats, each with the kind of format where that is said. */
function formatsOf(
  book: JsonObject,
  { nodes, placeOf }: Pick<EmbeddedSchema, 'nodes' | 'placeOf'>,
  draft: DraftBuilder,
): NonNullable<BookFacts['formats']> {
  const found = new Map<string, Stated<{ isbn: string; kind?: FormatKind }>>()
  for (const node of [...nodesAt(book, 'workExample', nodes), book]) {
    const kind = kindOf(textOf(node, 'bookFormat') ?? '')
    for (const { value: printed } of textsOf(node, 'isbn')) {
      const isbn = draft.parsed('books[0].isbn', printed, parseIsbn(printed), placeOf(printed))
      if (isbn !== undefined && !found.has(isbn))
        found.set(isbn, { value: { isbn, ...(kind && { kind }) }, place: placeOf(printed), trust: trust.field })
    }
  }
  return [...found.values()]
}

function kindOf(format: string): FormatKind | undefined {
  if (/hard/i.test(format)) return 'hardback'
  if (/paper/i.test(format)) return 'paperback'
  return /e-?book/i.test(format) ? 'ebook' : /audio/i.test(format) ? 'audiobook' : undefined
}

/** The book's DOI and its page. */
function links(book: JsonObject, state: State): Pick<BookFacts, 'doi' | 'page'> {
  const addresses = [...valuesOf(book, 'sameAs'), ...valuesOf(book, 'identifier')].flatMap((value) =>
    typeof value === 'string' ? [value] : [],
  )
  const doi = addresses.map((address) => parseDoi(address)).find((read) => read.ok)
  const page = parseHttpUrl(textOf(book, 'url') ?? '')
  return { ...(doi?.ok && { doi: state(doi.value) }), ...(page.ok && { page: state(page.value, textOf(book, 'url')) }) }
}
