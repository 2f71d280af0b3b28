import type { Stated } from '../stated/stated-review.js'

/**
 * The book of an abstract that a database wrote, as a citation: `Reviews the book "T," by A.` and `The article reviews the book "T,"
 * by A.` of EBSCO, `T, by A, is reviewed.` of ProQuest. Those of several books, and what journals write themselves, say nothing here.
 */
export function reviewedInAbstract(abstract: Stated): Stated | undefined {
  const text = abstract.text.slice(0, longest)
  const [, quoted, behind = ''] = reviewsTheBook.exec(text) ?? []
  if (quoted !== undefined) return { ...abstract, text: cited(quoted, behind) }
  const [, title, people = ''] = isReviewed.exec(text) ?? []
  return title === undefined || /["“”]/.test(title + people) ? undefined : { ...abstract, text: cited(title, people) }
}

/** In UTF-16 units: what stands behind the first sentence is about the book. */
const longest = 1000

const reviewsTheBook =
  /^\s{0,5}(?:(?:[Tt]he|[Tt]his) (?:article|author|essay|paper) )?(?:[Pp]resents a review of|[Rr]eviews) the (?:book|novel|monograph|anthology) ["“]([^"“”]{2,400})["”],?\s?(?:((?:by|edited by|translated by) (?:[^.;]|(?<=(?<!\p{L})\p{Lu})\.){2,200}?)(?<!(?<!\p{L})\p{Lu})(?:[.;](?=\s|$)|$)|[.;]|$)/u
const isReviewed = /^\s{0,5}([^.;]{2,400}?),? ((?:by|edited by) [^,;]{2,200}(?:, [^,;]{2,100}){0,6}?),? (?:is|are) reviewed\.?\s{0,5}$/iu

function cited(title: string, people: string): string {
  return `<i>${title.replace(/[,.]$/, '')}</i>${people === '' ? '' : `, ${people.trim()}`}`
}
