import type { Stated } from '../stated/stated-review.js'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import { lineOf, marked, plain } from './article-text.js'
import { splitKind, workInItalics, workOfEssay } from './marked-title.js'
import { isBookReference, isBookSection, isRubric, isSheetSection, whyNoBook } from './reviewed-thing.js'

export interface CitedBooks {
  /** One a book. */
  readonly citations: readonly Stated[]
  /** All references, those to films as well. */
  readonly references: readonly Stated[]
  /** The subtitle of the review, where it is one. */
  readonly subtitle?: Stated
  readonly notUnderstood: readonly (Stated & { readonly field: string })[]
}

/**
 * What the titles and references of an article, `grtitre`, cite as reviewed; or why they name no book. Without citations the title itself
 * is read.
 */
export function citedBooks(
  group: XmlElement | undefined,
  sections: readonly string[],
  isReview: boolean,
): CitedBooks | { readonly passedOver: string } {
  const references: Stated[] = childrenOf(group, 'trefbiblio').flatMap((one) => marked(one) ?? [])
  const reasons = references.map(({ text }) => whyNoBook(plain(text), sections))
  const subtitle = marked(childOf(group, 'sstitre'))
  // Some print the reference as a subtitle: it is none, then.
  const isReference = references.length === 0 && subtitle !== undefined && /[0-9] (?:p\.|pages)/.test(plain(subtitle.text))
  if (isReference) references.push(subtitle)
  const cited = references.filter((_, i) => reasons[i] === undefined)
  const whole = { references, ...(subtitle && !isReference && { subtitle }) }
  if (cited.length > 0) {
    const parts = cited.map(withoutKind)
    // A film beside a book has no place in the review of a book: nor is it lost in silence.
    const others = references.flatMap((one, i) => (reasons[i] === undefined ? [] : [{ ...one, field: 'books' }]))
    return { ...whole, citations: parts.map(({ citation }) => citation), notUnderstood: [...parts.flatMap(({ kind }) => kind), ...others] }
  }
  const [why] = reasons
  if (why !== undefined) return { passedOver: why }
  return { ...whole, ...citedInTitle(group, sections, isReview, subtitle) }
}

type InTitle = Pick<CitedBooks, 'citations' | 'notUnderstood'>

/** Some print the reference in the place of the title, or the rubric, and the title below it. */
function citedInTitle(
  group: XmlElement | undefined,
  sections: readonly string[],
  isReview: boolean,
  subtitle: Stated | undefined,
): InTitle | { readonly passedOver: string } {
  const title = marked(childOf(group, 'titre'))
  const line = title === undefined ? '' : plain(title.text)
  if (title !== undefined && isBookReference(line) && (isReview ? splitKind(title.text) !== undefined : /[0-9]{4}/.test(line))) {
    const { citation, kind } = withoutKind(title)
    return { citations: [citation], notUnderstood: kind }
  }
  const sheet = title === undefined || !isSheetSection(sections) ? undefined : workInItalics(title.text)
  const work = sheet ?? (title === undefined ? undefined : workOfEssay(title.text))
  if (title !== undefined && work !== undefined) return { citations: [{ ...title, text: work }], notUnderstood: [] }
  const rubrics = childrenOf(group, 'titre').map(lineOf).filter(isRubric)
  const whole = subtitle === undefined ? line : `${line}: ${plain(subtitle.text)}`
  if (isReview && !isBookSection([...sections, ...rubrics]) && !isBookReference(whole)) return { passedOver: 'a review that names no book' }
  return { citations: [], notUnderstood: [] }
}

/** A reference without the words that say what kind of work it is: these are reported. */
function withoutKind(reference: Stated): { readonly citation: Stated; readonly kind: CitedBooks['notUnderstood'] } {
  const split = splitKind(reference.text)
  if (split === undefined) return { citation: reference, kind: [] }
  return { citation: { ...reference, text: split.citation }, kind: [{ ...reference, text: split.kind, field: 'books' }] }
}
