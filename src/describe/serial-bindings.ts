import { iriIn } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { fabio, frbr, prism, rdf, schema } from '../rdf/terms.js'
import type { Issn, Serial } from '../record/serial.js'
import { parseIssn } from '../record/values/issn.js'
import { dotted } from '../record/values/slug.js'
import { type Binding, type Bindings, firstOf, firstText, linked, links, readAll, values, writeAll } from './binding.js'
import { readDate, writeDate } from './dates.js'
import { serialGapBinding } from './gaps.js'
import { publishers } from './organizations.js'
import { mark, type Scope, within, type From } from './scope.js'
import { titles } from './titles.js'

/** The journal's own fields, on the journal's node. */
export const journalBindings: Bindings<Pick<Serial, 'titles' | 'issns' | 'publishers' | 'gaps'>> = {
  titles: titles('journal'),
  issns: {
    uses: values('journal', schema.issn, prism.issn, prism.eIssn),
    write: (list, { node }) => {
      for (const { value, medium } of list) {
        node.add(schema.issn, text(value))
        if (medium !== undefined) node.add(medium === 'print' ? prism.issn : prism.eIssn, text(value))
      }
    },
    read: readIssns,
  },
  publishers: publishers('journal'),
  gaps: serialGapBinding,
}

/**
 * The journal of a review and the place in it. Volume and issue stand on the review as text and, where the journal
 * has a document, as nodes: the review is part of the closest of issue, volume and journal.
 */
export const serial: Binding<Serial> = {
  uses: [
    ...links('review', schema.isPartOf, frbr.partOf),
    ...values('review', prism.volume, prism.issueIdentifier),
    ...values('issue', schema.issueNumber, fabio.hasSequenceIdentifier, schema.datePublished, prism.publicationDate, fabio.hasSeason),
    ...links('issue', schema.isPartOf, frbr.partOf),
    ...values('volume', schema.volumeNumber, fabio.hasSequenceIdentifier, schema.datePublished, prism.publicationDate, fabio.hasSeason),
    ...links('volume', schema.isPartOf, frbr.partOf),
    ...Object.values(journalBindings).flatMap(({ uses }) => uses),
  ],
  write: (value, scope) => {
    const nodes = nodesOf(value, scope)
    const place = nodes.issue ?? nodes.volume ?? nodes.journal
    if (place !== undefined) scope.node.add(schema.isPartOf, place.node.subject).add(frbr.partOf, place.node.subject)
    mark(scope, 'serial.volume')
    if (value.volume !== undefined) scope.node.add(prism.volume, text(value.volume))
    mark(scope, 'serial.issue')
    if (value.issue !== undefined) scope.node.add(prism.issueIdentifier, text(value.issue))
    writeNodes(value, nodes)
  },
  read: readSerial,
}

/** Describes journal, volume and issue, without the review. */
export function writeSerial(value: Serial, scope: Omit<Scope, 'node' | 'document'>): void {
  writeNodes(value, nodesOf(value, scope))
}

function writeNodes(value: Serial, { journal, issue, volume }: Nodes): void {
  if (journal === undefined) return
  if (issue !== undefined && value.issue !== undefined) {
    issue.tracing?.('serial.issue')
    writeNumbered(numbered.issue, value.issue, value.date, issue, volume ?? journal)
  }
  if (volume !== undefined && value.volume !== undefined) {
    volume.tracing?.('serial.volume')
    writeNumbered(numbered.volume, value.volume, issue === undefined ? value.date : undefined, volume, journal)
  }
  writeJournal(value, journal)
}

const numbered = {
  issue: { types: [schema.PublicationIssue, fabio.JournalIssue], number: schema.issueNumber },
  volume: { types: [schema.PublicationVolume, fabio.JournalVolume], number: schema.volumeNumber },
} as const

function writeNumbered(
  kind: (typeof numbered)[keyof typeof numbered],
  number: string,
  date: string | undefined,
  at: Scope,
  up: Scope,
): void {
  for (const type of kind.types) at.node.add(rdf.type, type)
  at.node.add(kind.number, text(number)).add(fabio.hasSequenceIdentifier, text(number))
  if (date !== undefined) {
    at.tracing?.('serial.date')
    writeDate(date, at.node, [schema.datePublished, prism.publicationDate])
  }
  at.node.add(schema.isPartOf, up.node.subject).add(frbr.partOf, up.node.subject)
}

function writeJournal({ titles, issns, publishers: by, gaps }: Serial, journal: Scope): void {
  journal.node.add(rdf.type, schema.Periodical).add(rdf.type, fabio.Journal)
  writeAll(
    { ...(titles && { titles }), ...(issns && { issns }), ...(by && { publishers: by }), ...(gaps && { gaps }) },
    journalBindings,
    journal,
  )
}

interface Nodes {
  readonly journal?: Scope
  readonly volume?: Scope
  readonly issue?: Scope
}

function nodesOf(value: Serial, scope: Omit<Scope, 'node' | 'document'>): Nodes {
  const { names } = scope
  if (names.journal === undefined) return {}
  const at = (document: string, name: string): Scope => within(scope as Scope, document, iriIn(document, name), 'serial')
  const issue = value.issue === undefined || names.issue === undefined ? undefined : at(names.issue, 'issue')
  const volume = value.volume === undefined ? undefined : at(names.journal, `volume-${dotted(value.volume) || value.volume}`)
  return { ...(issue && { issue }), ...(volume && { volume }), journal: at(names.journal, 'journal') }
}

function readSerial(from: From): Serial | undefined {
  const chain = ancestors(from)
  const journal = chain.find(({ node }) => node.has(rdf.type, fabio.Journal) || node.has(rdf.type, schema.Periodical))
  const issueNode = chain.find(({ node }) => node.has(rdf.type, fabio.JournalIssue) || node.has(rdf.type, schema.PublicationIssue))
  const volumeNode = chain.find(({ node }) => node.has(rdf.type, fabio.JournalVolume) || node.has(rdf.type, schema.PublicationVolume))
  const own = journal === undefined ? {} : readAll(journalBindings, journal)
  const volume = numberOf(from, prism.volume, volumeNode, schema.volumeNumber)
  const issue = numberOf(from, prism.issueIdentifier, issueNode, schema.issueNumber)
  const date = firstOf([issueNode, volumeNode], (place) =>
    place === undefined ? undefined : readDate(place.node, [prism.publicationDate, schema.datePublished]),
  )
  const read: Serial = {
    ...own,
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  }
  return Object.keys(read).length === 0 ? undefined : read
}

function numberOf(
  review: From,
  onReview: Parameters<From['node']['all']>[0],
  place: From | undefined,
  onPlace: typeof onReview,
): string | undefined {
  return firstText(review.node.all(onReview)) ?? (place === undefined ? undefined : firstText(place.node.all(onPlace)))
}

/** Everything that the review is part of, directly or not; a cycle ends the walk. */
export function ancestors(from: From): From[] {
  const found = new Map<string, From>()
  let next = [from]
  while (next.length > 0) {
    next = next.flatMap((at) => linked(at, frbr.partOf, schema.isPartOf)).filter(({ node }) => !found.has(node.subject.nt))
    for (const at of next) found.set(at.node.subject.nt, at)
  }
  return [...found.values()]
}

function readIssns({ node }: From): readonly Issn[] | undefined {
  const found = new Map<string, Issn>()
  for (const [predicate, medium] of [
    [prism.issn, 'print'],
    [prism.eIssn, 'online'],
    [schema.issn, undefined],
  ] as const) {
    for (const { value } of node.all(predicate)) {
      const parsed = parseIssn(value)
      if (parsed.ok && !found.has(parsed.value)) found.set(parsed.value, { value: parsed.value, ...(medium && { medium }) })
    }
  }
  return found.size === 0 ? undefined : [...found.values()]
}
