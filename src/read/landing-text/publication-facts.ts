import type { Trust } from '../../record/draft.js'
import { trust } from '../../record/draft.js'
import type { Text } from '../../record/text.js'
import { yearOf } from '../../record/values/partial-date.js'
import type { DraftBuilder } from '../draft-builder.js'
import { inItsLanguage, parallelTitles } from '../parallel-titles.js'
import type { At, Citation } from './citation-line.js'
import type { HistoryEvent, PrintedEvent } from './history-line.js'
import type { Line } from './page.js'
import type { ReviewFacts, Stated } from './stated.js'

/** Journal, volume, issue, pages and year of a citation line. */
export function factsOfCitation(citation: Citation, line: Line, confidence: Trust = trust.field): ReviewFacts {
  const state = <T>(found: At<T> | undefined): Stated<T> | undefined =>
    found && { value: found.value, place: line.at(found.at), trust: confidence }
  const { journal, date } = citation
  const titles = journal === undefined ? [] : journalTitles(journal.value)
  return {
    journal: titles.map((title) => ({
      value: title,
      place: line.at((journal?.at ?? 0) + Math.max(0, journal?.value.indexOf(title.value) ?? 0)),
      trust: confidence,
    })),
    volume: state(citation.volume),
    issue: state(citation.issue),
    coverDate: state(date),
    pages: state(citation.pages),
    locator: state(citation.locator),
  }
}

/** Parallel titles of a journal, each in its language where that is certain. */
export function journalTitles(printed: string): readonly Text[] {
  const titles = parallelTitles(printed)
  return titles.map((title) => (titles.length === 1 && !/ [/=] /.test(title.value) ? inItsLanguage(title.value) : title))
}

/** The year of the citation is the review's, where no date of publication is printed. */
export function publishedIn(facts: ReviewFacts): ReviewFacts {
  const { published, coverDate } = facts
  return published !== undefined || coverDate === undefined
    ? facts
    : { ...facts, published: { ...coverDate, value: yearOf(coverDate.value) } }
}

/** The dates of history lines; a day that cannot be read is reported at its place. */
export function factsOfHistory(
  lines: readonly { readonly line: Line; readonly events: readonly PrintedEvent[] }[],
  draft: DraftBuilder,
): ReviewFacts {
  const dates = new Map<HistoryEvent, Stated<string>[]>()
  for (const { line, events } of lines) {
    for (const { event, printed, at, date, problem } of events) {
      if (date === undefined)
        draft.complain(
          'read/value-is-understood',
          { field: `history.${event}`, actual: printed, ...(problem && { other: problem }) },
          line.at(at),
        )
      else dates.set(event, [...(dates.get(event) ?? []), { value: date, place: line.at(at), trust: trust.field }])
    }
  }
  const first = (event: HistoryEvent): Stated<string> | undefined => dates.get(event)?.[0]
  const revised = [...new Map((dates.get('revised') ?? []).map((stated) => [stated.value, stated])).values()]
  return {
    received: first('received'),
    ...(revised.length > 0 && { revised }),
    accepted: first('accepted'),
    online: first('online'),
    published: first('published'),
  }
}
