import { readHeading } from '../heading/index.js'
import { slug } from '../../record/values/slug.js'
import type { ReadOptions } from '../reader.js'
import { stepsOf } from './breadcrumb.js'
import type { LabelledPart, Part } from './part.js'

/**
 * Whether a page says that it is a review of a book: by its section, by a label of its own, or by a line that is the title of a
 * section. On an HTML page such a line is as likely a link of a menu.
 */
export function isReviewSection(parts: readonly Part[], labels: readonly LabelledPart[], options: ReadOptions, isHtml: boolean): boolean {
  if (labels.some(({ field }) => field === 'reviewedBook')) return true
  const sections = labels.flatMap((part) => (part.field === 'section' ? part.values.map(({ text }) => text) : []))
  if (sections.some((section) => namesReviews(section, options))) return true
  const steps = parts.slice(0, 200).flatMap((part) => (part.kind === 'citation' ? (stepsOf(part.line.text) ?? []) : []))
  if (steps.some((step) => namesReviews(step, options))) return true
  if (isHtml) return false
  return parts.slice(0, 40).some((part) => part.kind === 'text' && part.line.text.length < 60 && namesReviews(part.line.text, options))
}

/** Whether the line right above the title names the section of reviews; an item of a list there is one of a menu. */
export function isAnnounced(parts: readonly Part[], title: number, options: ReadOptions): boolean {
  const above = parts
    .slice(Math.max(0, title - 6), Math.max(0, title))
    .filter(({ kind }) => kind !== 'blank')
    .at(-1)
  return above?.kind === 'text' && above.line.listed !== true && above.line.text.length < 60 && namesReviews(above.line.text, options)
}

/** Whether the title of a section is one of reviews: "Book Reviews", "Recenze", or one that the configuration names. */
export function namesReviews(section: string, { reviewSections }: ReadOptions): boolean {
  if (section.length > 200) return false
  if (reviewSections?.some((other) => slug(other) === slug(section)) === true) return true
  // Types are printed as they are coded, too: "book-review".
  const reading = readHeading(/^[a-z]+(?:[-_][a-z]+){1,3}$/.test(section) ? section.replaceAll(/[-_]/g, ' ') : section)
  return reading.kind === 'book-review' && reading.books.length === 0 && reading.label !== undefined
}
