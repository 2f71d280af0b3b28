import type { DraftBuilder } from '../draft-builder.js'
import type { Paragraphs } from './abstract-lines.js'
import type { Part } from './part.js'
import type { TitleLines } from './title-lines.js'
import type { ToldReference } from './told-references.js'

/** More lines than any page has between its title and its abstract. */
const mostLines = 300

/** Lines between the title and the abstract that no rule understood are reported; the rest of the page is the site's own. */
export function reportUnread(
  parts: readonly Part[],
  title: TitleLines,
  from: number,
  abstracts: readonly Paragraphs[],
  told: readonly ToldReference[],
  draft: DraftBuilder,
): void {
  const until = Math.max(...abstracts.map(({ from: start }) => start), 0)
  if (title.end === 0) return
  for (const part of parts.slice(from, Math.min(until, from + mostLines))) {
    if (part.kind === 'text' && !told.some(({ line }) => line === part.line))
      draft.complain('read/text-is-understood', { actual: part.line.text.slice(0, 200) }, part.line.at(0))
  }
}
