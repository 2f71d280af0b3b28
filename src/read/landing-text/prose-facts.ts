import type { Contributor } from '../../record/contributor.js'
import { trust } from '../../record/draft.js'
import { findIsbns } from '../../record/values/isbn.js'
import { sameName } from '../../record/values/person-name.js'
import type { DraftBuilder } from '../draft-builder.js'
import { overPeople } from './lay-over.js'
import type { Line } from './page.js'
import { expandName } from './prose-expand.js'
import { type ProsePublisher, publisherInProse } from './prose-publisher.js'
import { authorsInProse, rolesInProse } from './prose-roles.js'
import { proseOf, sentencesAbout } from './prose.js'
import type { BookFacts, Stated } from './stated.js'

/** What one line of an abstract adds to the book of a review: full names, foreword and afterword, publisher and year, ISBN. */
export function withProse(book: BookFacts, line: Line, draft: DraftBuilder): BookFacts {
  const prose = proseOf(line.text)
  const state = <T>(value: T, at: number): Stated<T> => ({ value, place: line.at(at), trust: trust.prose })
  const titles = titlesOf(book)
  const named = (book.contributors ?? []).map((person) => {
    const full = expandName(person.value, prose)
    return full === undefined ? person : { ...state(full.contributor, full.at), trust: person.trust }
  })
  const authors = named.length > 0 ? [] : authorsInProse(prose, titles)
  const people = [...named, ...authors.map(({ contributor, at }) => state(contributor, at))]
  const about = sentencesAbout(
    prose,
    titles[0],
    people.map(({ value }) => value.family ?? value.name),
  )
  const others = rolesInProse(prose, about).filter(({ contributor }) => !people.some(({ value }) => isSamePart(value, contributor)))
  const contributors = overPeople(
    people,
    others.map(({ contributor, at }) => state(contributor, at)),
  )
  const publisher = agreeing(publisherInProse(prose, about, titles), book, people)
  return {
    ...book,
    ...(contributors.length > 0 && { contributors }),
    ...(publisher !== undefined && isSilent(book.publishers) && { publishers: [state({ name: publisher.name }, publisher.at)] }),
    ...(publisher?.year !== undefined && book.date === undefined && { date: state(publisher.year.value, publisher.year.at) }),
    ...(isSilent(book.formats) && { formats: isbnsIn(line, draft) }),
  }
}

const isSilent = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0

/** The names by which the text may call the book: its title, or title and subtitle. */
function titlesOf({ title, subtitle }: BookFacts): readonly string[] {
  if (title === undefined) return []
  const main = title.value.value
  return subtitle === undefined ? [main] : [`${main} ${subtitle.value}`, main]
}

/** One who is named as author already is not its editor or translator by a sentence. */
function isSamePart(known: Contributor, told: Contributor): boolean {
  return known.role === told.role
    ? sameName(known.name, told.name)
    : (told.role === 'editor' || told.role === 'translator') && sameName(known.name, told.name)
}

/** A publisher that is told with another year than the heading prints published another edition, or another book. */
function agreeing(
  told: ProsePublisher | undefined,
  { date }: BookFacts,
  people: readonly Stated<Contributor>[],
): ProsePublisher | undefined {
  if (told === undefined || people.some(({ value }) => sameName(value.name, told.name))) return undefined
  return date !== undefined && told.year !== undefined && !date.value.startsWith(told.year.value) ? undefined : told
}

function isbnsIn(line: Line, draft: DraftBuilder): NonNullable<BookFacts['formats']> {
  return findIsbns(line.text.slice(0, 20_000)).flatMap(({ isbn, printed, index, problem }) => {
    if (isbn !== undefined) return [{ value: { isbn }, place: line.at(index), trust: trust.prose }]
    draft.complain(
      'read/value-is-understood',
      { field: 'books[0].isbn', actual: printed, ...(problem && { other: problem }) },
      line.at(index),
    )
    return []
  })
}
