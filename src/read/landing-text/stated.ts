import type { Place } from '../../diagnostics/diagnostic.js'
import type { Format, Series } from '../../record/book.js'
import type { Contributor } from '../../record/contributor.js'
import type { Trust } from '../../record/draft.js'
import type { Organization } from '../../record/organization.js'
import type { Identifier, Rating, Reference } from '../../record/review.js'
import type { Issn, Pages } from '../../record/serial.js'
import type { Text } from '../../record/text.js'
import type { PartialDate } from '../../record/values/partial-date.js'

/** A value, where a page states it, and how far it is to be trusted. */
export interface Stated<T> {
  readonly value: T
  readonly place: Place
  readonly trust: Trust
}

type One<T> = Stated<T> | undefined
type Many<T> = readonly Stated<T>[] | undefined

/** What a page states of one book. */
export interface BookFacts {
  readonly title?: One<Text>
  readonly subtitle?: One<string>
  readonly printedTitle?: One<string>
  readonly contributors?: Many<Contributor>
  readonly publishers?: Many<Organization>
  readonly places?: Many<string>
  readonly date?: One<PartialDate>
  readonly edition?: One<string>
  readonly volume?: One<string>
  readonly series?: One<Series>
  readonly language?: One<string>
  readonly formats?: Many<Format>
  readonly doi?: One<string>
  readonly page?: One<string>
  readonly extent?: One<string>
}

/** What a page states of one review: each value with its own place, so that pages of several layers can be laid over each other. */
export interface ReviewFacts {
  readonly titles?: Many<Text>
  readonly abstracts?: Many<Text>
  readonly contributors?: Many<Contributor>
  readonly books?: readonly BookFacts[]
  readonly journal?: Many<Text>
  readonly issns?: Many<Issn>
  readonly journalPublishers?: Many<Organization>
  readonly volume?: One<string>
  readonly issue?: One<string>
  readonly coverDate?: One<PartialDate>
  readonly pages?: One<Pages>
  readonly locator?: One<string>
  readonly received?: One<PartialDate>
  readonly revised?: Many<PartialDate>
  readonly accepted?: One<PartialDate>
  readonly online?: One<PartialDate>
  readonly published?: One<PartialDate>
  readonly language?: One<string>
  readonly doi?: One<string>
  readonly identifiers?: Many<Identifier>
  readonly page?: One<string>
  readonly licence?: One<string>
  readonly rights?: One<string>
  readonly keywords?: Many<Text>
  readonly rating?: One<Rating>
  readonly references?: Many<Reference>
}
