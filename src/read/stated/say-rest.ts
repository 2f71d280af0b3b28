import type { History } from '../../record/history.js'
import type { Notice, Reference } from '../../record/review.js'
import { parseDoi } from '../../record/values/doi.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLicence } from '../../record/values/licence.js'
import { parsePartialDate } from '../../record/values/partial-date.js'
import type { DraftBuilder } from '../draft-builder.js'
import { plainLine } from '../markup-text.js'
import { dateOfStated } from './date-of-stated.js'
import type { Stated, StatedNotice, StatedReference, StatedReview } from './stated-review.js'

/** Everything of a review that is neither text nor people, books nor its place in a journal. */
export function sayRest(stated: StatedReview, builder: DraftBuilder): void {
  sayHistory(stated, builder)
  sayLicence(stated.licences ?? [], builder)
  sayPage(stated.page, builder)
  const [identifier] = stated.identifiers ?? []
  if (identifier !== undefined) {
    const identifiers = (stated.identifiers ?? []).map(({ scheme, text }) => ({ scheme, value: plainLine(text) }))
    builder.say(
      'identifiers',
      identifiers.filter(({ value }) => value !== ''),
      identifier.place,
    )
  }
  if (stated.rating !== undefined) {
    const { place, ...rating } = stated.rating
    builder.say('rating', rating, place)
  }
  const place = stated.referencesPlace ?? stated.place
  builder.say('references', (stated.references ?? []).flatMap(referenceOf), place)
  builder.say('notices', (stated.notices ?? []).flatMap(noticeOf), stated.place)
  for (const { field, text, place: at } of stated.notUnderstood ?? []) {
    const actual = plainLine(text)
    if (actual !== '') builder.complain('read/text-is-understood', { field, actual }, at)
  }
}

function sayHistory(stated: StatedReview, builder: DraftBuilder): void {
  const day = (field: string, value: Stated | undefined): string | undefined => {
    const printed = plainLine(value?.text ?? '')
    return printed === '' || value === undefined ? undefined : dateOfStated(builder, field, printed, value.place)
  }
  const [received, accepted, online, published] = (['received', 'accepted', 'online', 'published'] as const).map((field) =>
    day(field, stated[field]),
  )
  const revised = (stated.revised ?? []).flatMap((value) => day('revised', value) ?? [])
  const history: History = {
    ...(received !== undefined && { received }),
    ...(revised.length > 0 && { revised }),
    ...(accepted !== undefined && { accepted }),
    ...(online !== undefined && online !== published && { online }),
    ...(published !== undefined && { published }),
  }
  const place = [stated.published, stated.online, stated.accepted, stated.received].find((value) => value !== undefined)?.place
  builder.say('history', history, place ?? stated.place)
}

/** A Creative Commons licence before any other; a statement that is none is kept as one of rights. */
function sayLicence(stated: readonly Stated[], builder: DraftBuilder): void {
  const read = stated.flatMap((one) => {
    const printed = plainLine(one.text)
    return printed === '' ? [] : [{ one, printed, parsed: parseLicence(printed) }]
  })
  const licences = read.flatMap(({ one, parsed }) => (parsed.ok ? [{ one, iri: parsed.value }] : []))
  const best = licences.find(({ iri }) => iri.startsWith('https://creativecommons.org/')) ?? licences[0]
  if (best !== undefined) {
    builder.say('licence', best.iri, best.one.place)
    return
  }
  const [broken] = read
  if (broken === undefined || broken.parsed.ok) return
  builder.say('rights', broken.printed, broken.one.place)
  if (!looksLikeLicence.test(broken.printed)) return
  const other = `${broken.parsed.reason}; it was kept as a statement of rights`
  builder.complain('read/value-is-understood', { field: 'license', actual: broken.printed, other }, broken.one.place)
}

/** What is meant as the name or address of a licence; "© 2020 The authors" is not. */
const looksLikeLicence = /^(?:https?:|cc\b|by\b|creative ?commons)/i

function sayPage(page: Stated | undefined, builder: DraftBuilder): void {
  const printed = plainLine(page?.text ?? '')
  if (page === undefined || printed === '' || /^https?:\/\/(?:(?:dx|www)\.)?doi\.org\//i.test(printed)) return
  builder.say('page', builder.parsed('page', printed, parseHttpUrl(printed), page.place), page.place)
}

function referenceOf({ text = '', doi = '' }: StatedReference): readonly Reference[] {
  const parsed = parseDoi(plainLine(doi))
  const printed = plainLine(text) || (parsed.ok ? '' : plainLine(doi))
  return printed === '' && !parsed.ok ? [] : [{ ...(printed !== '' && { text: printed }), ...(parsed.ok && { doi: parsed.value }) }]
}

function noticeOf({ kind, doi = '', text = '', date = '' }: StatedNotice): readonly Notice[] {
  const [parsedDoi, parsedDate, printed] = [parseDoi(plainLine(doi)), parsePartialDate(plainLine(date)), plainLine(text)]
  if (!parsedDoi.ok && printed === '') return []
  return [
    {
      kind,
      ...(parsedDoi.ok && { doi: parsedDoi.value }),
      ...(printed !== '' && { text: printed }),
      ...(parsedDate.ok && { date: parsedDate.value }),
    },
  ]
}
