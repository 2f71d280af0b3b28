import type { BookReview, Notice } from '../../record/review.js'
import { dateElement } from './dates.js'
import { joined, lines, markup, type Markup, type Piece } from './markup.js'
import { section } from './section.js'
import { doiLink, name } from './text-elements.js'

/** The review's own reference list. */
export function referenceList({ references = [] }: BookReview): Markup | undefined {
  return section('references', 'References', list(references.map(({ text, doi }) => printed(text, doi))))
}

/** What was published about the review later: the first thing to know of one that was retracted. */
export function notices({ notices: later = [] }: BookReview): Markup | undefined {
  return section('notices', 'Published later', list(later.map(noticeInWords)))
}

function noticeInWords({ kind, doi, text, date }: Notice): Markup | undefined {
  const words = markup`<strong>${kind === 'retraction' ? 'Retraction' : 'Correction'}</strong>`
  return joined([date === undefined ? words : markup`${words}, ${dateElement(date)}`, printed(text, doi)], ': ')
}

function printed(text: string | undefined, doi: string | undefined): Markup | undefined {
  return joined([text && name(text), doi && doiLink(doi)], ' ')
}

function list(items: readonly Piece[]): Markup | undefined {
  const rows = lines(items.map((item) => item && markup`<li>${item}</li>`))
  return rows && lines(markup`<ul>`, rows, markup`</ul>`)
}
