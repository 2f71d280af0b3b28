import { type Iri } from '../rdf/iri.js'
import { text } from '../rdf/literal.js'
import { dcterms, fabio, prism, pso, rdf, rdfs, rec, schema, time, tvc } from '../rdf/terms.js'
import type { History } from '../record/history.js'
import type { PartialDate } from '../record/values/partial-date.js'
import { type Binding, linked, links, values } from './binding.js'
import { dateLiteral, readDate, seasonOf, writeDate } from './dates.js'
import { fragment, type Scope, type From } from './scope.js'

interface Event {
  readonly status: Iri
  /** What the fragment of the status node says. */
  readonly name: string
  readonly label: string
  /** Flat predicates on the review. `revised` has none: `dcterms:modified` would be the record's. */
  readonly said: readonly Iri[]
}

const events: { readonly [K in keyof History]-?: Event } = {
  received: { status: pso.submitted, name: 'received', label: 'Received', said: [dcterms.dateSubmitted] },
  revised: { status: pso.revised, name: 'revised', label: 'Revised', said: [] },
  accepted: { status: pso['accepted-for-publication'], name: 'accepted', label: 'Accepted', said: [dcterms.dateAccepted] },
  online: { status: rec['prepublished-online'], name: 'prepublished-online', label: 'Prepublished online', said: [dcterms.available] },
  published: {
    status: pso.published,
    name: 'published',
    label: 'Published',
    said: [dcterms.issued, prism.publicationDate, schema.datePublished],
  },
}

/** The history of a review: flat dates at the printed precision, and a status node for each event. */
export const history: Binding<History> = {
  uses: [
    ...Object.values(events).flatMap(({ said }) => values('review', ...said)),
    ...values('review', fabio.hasSeason),
    ...links('review', pso.holdsStatusInTime),
    ...links('status', pso.isStatusHeldBy, pso.withStatus, tvc.atTime),
    ...values('status', rdfs.label),
    ...values('instant', time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear, fabio.hasSeason),
  ],
  write: (value, scope) => {
    for (const key of Object.keys(events) as (keyof History)[]) writeEvents(key, value[key], scope)
  },
  read: readHistory,
}

function writeEvents(key: keyof History, stated: PartialDate | readonly PartialDate[] | undefined, scope: Scope): void {
  const days = stated === undefined ? [] : typeof stated === 'string' ? [stated] : stated
  days.forEach((day, i) => {
    scope.tracing?.(key === 'revised' ? `history.revised[${i}]` : `history.${key}`)
    const literal = dateLiteral(day)
    for (const predicate of events[key].said) scope.node.add(predicate, literal)
    if (key === 'published' && seasonOf(day) !== undefined) scope.node.add(fabio.hasSeason, text(seasonOf(day) ?? ''))
    writeStatus(events[key], day, scope)
  })
}

function writeStatus({ status, name, label }: Event, day: PartialDate, scope: Scope): void {
  const made = fragment(scope, `status-${name}-${day}`)
  const instant = fragment(scope, `time-${day}`)
  scope.node.add(pso.holdsStatusInTime, made)
  const node = scope.graph.resource(made)
  node.add(rdf.type, pso.StatusInTime).add(pso.isStatusHeldBy, scope.node.subject).add(pso.withStatus, status)
  node.add(rdfs.label, text(label, 'en')).add(tvc.atTime, instant)
  const when = scope.graph.resource(instant)
  when.add(rdf.type, time.Instant)
  writeDate(day, when, [instantPredicate(day)])
}

function instantPredicate(day: PartialDate): Iri {
  if (seasonOf(day) !== undefined || day.length === 4) return time.inXSDgYear
  return day.length === 7 ? time.inXSDgYearMonth : time.inXSDDate
}

function readHistory(from: From): History | undefined {
  const stated = linked(from, pso.holdsStatusInTime).flatMap((status) => {
    const [instant] = linked(status, tvc.atTime)
    const day = instant === undefined ? undefined : readDate(instant.node, [time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear])
    const kind = status.node.first(pso.withStatus)?.value
    return day === undefined || kind === undefined ? [] : [{ kind, day }]
  })
  const days = (key: keyof History): PartialDate[] => stated.filter(({ kind }) => kind === events[key].status.value).map(({ day }) => day)
  const single = (key: keyof History): PartialDate | undefined => days(key).sort()[0] ?? readDate(from.node, flat[key])
  const revised = days('revised')
  const read: History = {
    ...given('received', single('received')),
    ...(revised.length > 0 && { revised }),
    ...given('accepted', single('accepted')),
    ...given('online', single('online')),
    ...given('published', single('published')),
  }
  return Object.keys(read).length === 0 ? undefined : read
}

const flat: { readonly [K in keyof History]-?: readonly Iri[] } = {
  received: events.received.said,
  revised: [],
  accepted: events.accepted.said,
  online: events.online.said,
  published: [prism.publicationDate, dcterms.issued, schema.datePublished],
}

function given<K extends keyof History>(key: K, value: PartialDate | undefined): Partial<Record<K, PartialDate>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, PartialDate>)
}
