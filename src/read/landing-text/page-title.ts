import { trust } from '../../record/draft.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { slug } from '../../record/values/slug.js'
import { readHeading } from '../heading/index.js'
import type { Known } from './known.js'
import type { Line } from './page.js'
import type { LabelledPart, Part } from './part.js'
import type { Stated } from './stated.js'
import { languageOf } from './text-language.js'
import { findTitle, type TitleLines } from './title-lines.js'

/** The title that is known from elsewhere or stands behind a label, and where it is shown; else the one found among the lines. */
export function titleOfPage(
  parts: readonly Part[],
  labels: readonly LabelledPart[],
  isReview: boolean,
  { title, reviewers, isHtml }: Known,
): TitleLines {
  const stated = title ?? labels.find(({ field }) => field === 'title')?.values[0]
  if (stated === undefined) return findTitle(parts, { isReview, isMarked: isHtml === true }, { reviewers })
  const reading = readHeading(stated.marked ?? stated.text, { reviewers, expectReview: isReview })
  const key = slug(stated.text)
  const shown = parts.findIndex((part) => part.kind === 'text' && part.line.text.length < 1000 && slug(part.line.text) === key)
  return { title: stated, heading: { line: stated, reading }, end: shown + 1 }
}

/** A title as the page prints it, in its language where that is certain. */
export function titlesOf(line: Line | undefined): readonly Stated<{ value: string; language?: string }>[] {
  if (line === undefined) return []
  const value = cleanLine(line.text)
  const language = languageOf(value)
  return [{ value: { value, ...(language !== undefined && { language }) }, place: line.at(0), trust: trust.field }]
}
