import type { Place } from '../diagnostics/diagnostic.js'
import { type FieldPath, type Origin, trust } from '../record/draft.js'
import type { BookReview } from '../record/review.js'
import type { Issn } from '../record/serial.js'
import type { Organization } from '../record/organization.js'
import type { Text } from '../record/text.js'
import { slug } from '../record/values/slug.js'

/** What the configuration says of one journal: it fills in what the sources of its reviews leave out. */
export interface JournalDefaults {
  readonly titles: readonly Text[]
  /** What addresses call the journal, instead of its first title. */
  readonly slug?: string
  readonly issns?: readonly Issn[]
  readonly publishers?: readonly Organization[]
  readonly licence?: string
  readonly language?: string
  readonly place?: Place
}

export interface Defaults {
  readonly journals?: readonly JournalDefaults[]
  /** The licence of the metadata records. */
  readonly recordLicence?: string
}

/** The journal of the configuration that a review stands in: by ISSN or title; the only one there is, if the review names none. */
export function journalOf(record: BookReview, journals: readonly JournalDefaults[]): JournalDefaults | undefined {
  const { titles, issns } = record.serial ?? {}
  if (titles === undefined && issns === undefined) return journals.length === 1 ? journals[0] : undefined
  const byIssn = journals.find((journal) => issns?.some(({ value }) => journal.issns?.some((issn) => issn.value === value)))
  // Two ISSNs that differ are two journals, whatever their titles; where one side has none the titles decide.
  const isOpen = (journal: JournalDefaults): boolean => issns === undefined || journal.issns === undefined
  const hasTitle = (journal: JournalDefaults): boolean =>
    titles?.some(({ value }) => journal.titles.some((title) => slug(title.value) === slug(value))) === true
  return byIssn ?? journals.find((journal) => isOpen(journal) && hasTitle(journal))
}

/** Fills in what the sources leave out; a place in the configuration is noted for each value. */
export function withDefaults(record: BookReview, { journals = [], recordLicence }: Defaults, origins: Map<FieldPath, Origin>): BookReview {
  const journal = journalOf(record, journals)
  const own = recordLicence === undefined || record.recordLicence !== undefined ? record : { ...record, recordLicence }
  if (journal === undefined) return own
  const note = <T>(path: FieldPath, value: T | undefined): T | undefined => {
    if (value !== undefined && journal.place !== undefined) origins.set(path, { place: journal.place, trust: trust.person })
    return value
  }
  const serial = own.serial ?? {}
  const titles = serial.titles ?? note('serial.titles', journal.titles)
  const issns = serial.issns ?? note('serial.issns', journal.issns)
  const publishers = serial.publishers ?? note('serial.publishers', journal.publishers)
  const licence = own.licence ?? (own.rights === undefined ? note('licence', journal.licence) : undefined)
  const language = own.language ?? note('language', journal.language)
  return {
    ...own,
    serial: { ...serial, ...(titles && { titles }), ...(issns && { issns }), ...(publishers && { publishers }) },
    ...(licence !== undefined && { licence }),
    ...(language !== undefined && { language }),
  }
}
