import { serialMergers } from '../assemble/assemble.js'
import { bookMergers } from '../assemble/books.js'
import { best, type Mergers, mergeFields, type Merging } from '../assemble/merging.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { writeOrganization } from '../describe/organizations.js'
import { writeBook } from '../describe/review-bindings.js'
import { documentOf } from '../describe/scope.js'
import { writeSerial } from '../describe/serial-bindings.js'
import { Dataset } from '../rdf/dataset.js'
import { iri } from '../rdf/iri.js'
import type { Book } from '../record/book.js'
import type { FieldPath, Origin } from '../record/draft.js'
import type { Names } from '../record/names.js'
import { keyOf } from '../record/normal-form.js'
import type { Organization } from '../record/organization.js'
import type { Serial } from '../record/serial.js'
import { typedField } from '../record/typed-fields.js'
import type { PublishedReview } from './destination.js'

/** What stands in a shared document. */
type Thing =
  | { readonly kind: 'book'; readonly value: Book }
  | { readonly kind: 'serial'; readonly value: Serial }
  | { readonly kind: 'organization'; readonly value: Organization }

interface Mention {
  readonly document: string
  /** Things of one document that have keys of their own: a journal and each of its volumes. */
  readonly part: string
  readonly thing: Thing
  /** Where it stands in the record. */
  readonly path: FieldPath
}

interface Part {
  thing: Thing
  origins: ReadonlyMap<FieldPath, Origin>
}

interface Gathered {
  readonly parts: Map<string, Part>
  readonly organizations: Map<string, string>
  readonly names: Names
  left: number
}

export interface Complete {
  /** Documents to which no review adds anything any more. */
  readonly documents: readonly (readonly [document: string, graph: Dataset])[]
  readonly diagnostics: readonly Diagnostic[]
}

const organizationMergers: Mergers<Organization> = { name: best, ror: best }

/**
 * Gathers what several reviews say of one book, journal, issue or organization, in order of trust, and describes each once.
 *
 * @param mentions how many reviews mention each document: only documents with mentions still to come are kept.
 */
export function sharedDocuments(mentions: ReadonlyMap<string, number>): (review: PublishedReview) => Complete {
  const gathered = new Map<string, Gathered>()
  return (review) => {
    const diagnostics: Diagnostic[] = []
    const documents: (readonly [string, Dataset])[] = []
    const own = mentionsIn(review)
    for (const mention of own) take(gathered, mention, review, mentions, diagnostics)
    for (const document of new Set(own.map((mention) => mention.document))) {
      const entry = gathered.get(document)
      if (entry === undefined || --entry.left > 0) continue
      gathered.delete(document)
      documents.push([document, describeTogether(document, entry)])
    }
    return { documents, diagnostics }
  }
}

/** Every shared document that a review mentions, each once. */
export function documentsIn(review: Pick<PublishedReview, 'record' | 'names'>): readonly string[] {
  return [...new Set(mentionsIn(review).map(({ document }) => document))]
}

function mentionsIn({ record, names }: Pick<PublishedReview, 'record' | 'names'>): readonly Mention[] {
  const books = (record.books ?? []).flatMap(({ gaps: _, ...value }, i): Mention[] => {
    const document = names.books[i]
    return document === undefined ? [] : [{ document, part: '', thing: { kind: 'book', value }, path: `books[${i}]` }]
  })
  return [...books, ...serialMentions(record.serial, names), ...organizationMentions(record.serial, record.books, names)]
}

function serialMentions(serial: Serial | undefined, names: Names): Mention[] {
  if (serial === undefined || names.journal === undefined) return []
  const { gaps: _, volume, issue, date, ...journal } = serial
  const number = volume === undefined ? {} : { volume }
  const dated = date === undefined ? {} : { date }
  const found: Mention[] = [{ document: names.journal, part: '', thing: { kind: 'serial', value: journal }, path: 'serial' }]
  if (volume !== undefined) {
    const value: Serial = { ...number, ...(issue === undefined && dated) }
    found.push({ document: names.journal, part: `volume ${volume}`, thing: { kind: 'serial', value }, path: 'serial' })
  }
  if (issue !== undefined && names.issue !== undefined) {
    found.push({ document: names.issue, part: '', thing: { kind: 'serial', value: { ...number, issue, ...dated } }, path: 'serial' })
  }
  return found
}

function organizationMentions(serial: Serial | undefined, books: readonly Book[] | undefined, names: Names): Mention[] {
  const publishers = [...(serial?.publishers ?? []), ...(books ?? []).flatMap((book) => book.publishers ?? [])]
  const others = [...names.organizations.keys()]
    .filter((name) => !publishers.some((publisher) => publisher.name === name))
    .map((name) => ({ name }))
  return [...publishers, ...others].flatMap((value: Organization): Mention[] => {
    const document = names.organizations.get(value.name)
    return document === undefined ? [] : [{ document, part: '', thing: { kind: 'organization', value }, path: '' }]
  })
}

function take(
  gathered: Map<string, Gathered>,
  mention: Mention,
  review: PublishedReview,
  mentions: ReadonlyMap<string, number>,
  diagnostics: Diagnostic[],
): void {
  const { document, part, thing, path } = mention
  const { names, assembled } = review
  const entry: Gathered = gathered.get(document) ?? { parts: new Map(), organizations: new Map(), names, left: mentions.get(document) ?? 1 }
  gathered.set(document, entry)
  for (const [name, organization] of names.organizations) entry.organizations.set(name, organization)
  const origins = below(assembled.origins, path)
  const known = entry.parts.get(part)
  if (known === undefined) entry.parts.set(part, { thing, origins })
  else if (keyOf(known.thing) !== keyOf(thing)) mergeInto(known, { thing, origins }, assembled.key, diagnostics)
}

/** What the next review says, in order of trust; what was said first stays where both are trusted alike. */
function mergeInto(known: Part, next: Part, review: string, diagnostics: Diagnostic[]): void {
  const [one, other] = [known.thing, next.thing]
  const dispute = { rule: 'core/descriptions-of-one-thing-agree', field: (path: FieldPath) => typedIn(one.kind, path) } as const
  const merging: Merging = { key: review, origins: new Map(), disputed: new Set(), diagnostics, bookPlaces: new Map(), dispute }
  const stated = <T>(value: T, origins: Part['origins']) => ({ value, path: '', draft: { key: review, record: {}, origins } })
  if (one.kind === 'book' && other.kind === 'book') {
    known.thing = {
      kind: 'book',
      value: mergeFields(bookMergers, [stated(one.value, known.origins), stated(other.value, next.origins)], '', merging) ?? {},
    }
  } else if (one.kind === 'serial' && other.kind === 'serial') {
    known.thing = {
      kind: 'serial',
      value: mergeFields(serialMergers, [stated(one.value, known.origins), stated(other.value, next.origins)], '', merging) ?? {},
    }
  } else if (one.kind === 'organization' && other.kind === 'organization') {
    const value = mergeFields(organizationMergers, [stated(one.value, known.origins), stated(other.value, next.origins)], '', merging)
    known.thing = { kind: 'organization', value: value ?? one.value }
  }
  known.origins = new Map([...known.origins, ...merging.origins])
}

/** A field of a shared thing as it is typed in a review. */
function typedIn(kind: Thing['kind'], path: FieldPath): string {
  const before = { book: 'books[0].', serial: 'serial.', organization: '' }[kind]
  return typedField(before + path, {}) ?? path
}

function below(origins: ReadonlyMap<FieldPath, Origin>, path: FieldPath): ReadonlyMap<FieldPath, Origin> {
  if (path === '') return origins
  const own = new Map<FieldPath, Origin>()
  const whole = origins.get(path) ?? origins.get('')
  if (whole !== undefined) own.set('', whole)
  for (const [from, origin] of origins) if (from.startsWith(`${path}.`)) own.set(from.slice(path.length + 1), origin)
  return own
}

/** All parts of a document in one graph, and nothing of other documents. */
function describeTogether(document: string, entry: Gathered): Dataset {
  const scratch = new Dataset()
  const names: Names = { ...entry.names, organizations: entry.organizations }
  for (const { thing } of entry.parts.values()) {
    if (thing.kind === 'book') {
      const node = scratch.resource(iri(`${document}#book`))
      writeBook(thing.value, { graph: scratch, names, node, document, path: '' })
    } else if (thing.kind === 'serial') writeSerial(thing.value, { graph: scratch, names, path: 'serial' })
    else writeOrganization(thing.value, { graph: scratch, names: { ...names, organizations: new Map([[thing.value.name, document]]) } })
  }
  const kept = new Dataset()
  for (const [key, resource] of scratch.resources) if (documentOf(resource.subject.value) === document) kept.resources.set(key, resource)
  return kept
}
