import type { BookReview } from '../../record/review.js'
import { dateElement } from './dates.js'
import { type Fact, factsList } from './facts-list.js'
import type { Markup } from './markup.js'
import { section } from './section.js'

/** What happened to the review and when, in the order in which it happens. */
export function historyList({ history = {} }: BookReview): Markup | undefined {
  const { received, revised = [], accepted, online, published } = history
  const facts: readonly Fact[] = [
    ['Received', received && dateElement(received)],
    ...revised.map((date): Fact => ['Revised', dateElement(date)]),
    ['Accepted', accepted && dateElement(accepted)],
    ['Online', online && dateElement(online)],
    ['Published', published && dateElement(published)],
  ]
  return section('history', 'History', factsList(facts, 'dates'))
}
