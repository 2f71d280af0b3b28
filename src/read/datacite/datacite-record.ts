import type { Place } from '../../diagnostics/diagnostic.js'
import type { Stated } from '../stated/stated-review.js'

/** A value with the kind that DataCite gives it: `titleType`, `dateType`, `descriptionType`; an empty kind where none is stated. */
export interface DataciteValue extends Stated {
  readonly kind: string
}

/** Somebody of a record or of a related item. */
export interface DatacitePerson {
  /** `contributorType`; nothing of creators. */
  readonly kind?: string
  readonly name: string
  readonly family?: string
  readonly given?: string
  readonly orcid?: string
  readonly isOrganization: boolean
  readonly place: Place
}

/** An identifier of something else. Types are in lower case, without blanks. */
export interface DataciteIdentifier extends Stated {
  /** `relatedIdentifierType`: `doi`, `isbn`, `issn`, `eissn`. */
  readonly type: string
  /** `relationType`: `reviews`, `ispublishedin`. */
  readonly relation: string
  /** `resourceTypeGeneral` of what is identified; empty where none is stated. */
  readonly of: string
}

/** Something else, described as a whole (schema 4.4 and later). */
export interface DataciteItem {
  readonly place: Place
  /** `relatedItemType`, in lower case. */
  readonly of: string
  readonly relation: string
  readonly identifier?: Omit<DataciteIdentifier, 'relation' | 'of'>
  readonly titles: readonly DataciteValue[]
  readonly creators: readonly DatacitePerson[]
  readonly contributors: readonly DatacitePerson[]
  readonly year?: Stated
  readonly volume?: Stated
  readonly issue?: Stated
  readonly number?: Stated
  readonly firstPage?: Stated
  readonly lastPage?: Stated
  readonly publisher?: Stated
  readonly edition?: Stated
}

/**
 * A record as DataCite describes it, the same of JSON and of XML; nothing in it is parsed yet.
 *
 * Source: DataCite Metadata Schema, versions 3 to 4.7.
 */
export interface DataciteRecord {
  readonly place: Place
  /** SHA-256 of the record's own text, base64url without padding. */
  readonly hash: string
  readonly mediaType: string
  /** A draft of a DOI, which was never published. */
  readonly isDraft: boolean
  readonly doi?: Stated
  readonly page?: Stated
  /** `resourceTypeGeneral`, in lower case. */
  readonly general: string
  /** `resourceType`, the depositor's own word. */
  readonly type: string
  readonly creators: readonly DatacitePerson[]
  readonly contributors: readonly DatacitePerson[]
  readonly titles: readonly DataciteValue[]
  readonly publisher?: Stated
  readonly year?: Stated
  readonly subjects: readonly Stated[]
  readonly dates: readonly DataciteValue[]
  readonly language?: Stated
  /** Addresses, codes and names of licences, the most exact of each first; and statements of rights. */
  readonly rights: readonly Stated[]
  readonly descriptions: readonly DataciteValue[]
  readonly identifiers: readonly DataciteIdentifier[]
  readonly items: readonly DataciteItem[]
}

/** A kind as it is compared: `Is Published In`, `IsPublishedIn` and `ISPUBLISHEDIN` are one. */
export function kindOf(printed: string | undefined): string {
  return (printed ?? '').replace(/[\s_-]+/g, '').toLowerCase()
}
