import { trust } from '../../record/draft.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { slug } from '../../record/values/slug.js'
import type { DraftBuilder } from '../draft-builder.js'
import { asLine, runningText } from '../landing-text/abstract-lines.js'
import { type BookList, bookListsIn } from '../landing-text/book-list.js'
import { bookLabelOf } from '../landing-text/book-labels.js'
import { type BookReference, referencesIn } from '../landing-text/book-reference.js'
import type { Line } from '../landing-text/page.js'
import type { Part } from '../landing-text/part.js'
import { partsOf } from '../landing-text/parts.js'
import { placeFacts } from '../landing-text/place-facts.js'
import { booksOfPost } from '../landing-text/post-books.js'
import { categoryOf, speaksOfBook } from '../landing-text/post-evidence.js'
import { readPostHeading, reviewCategory } from '../landing-text/post-heading.js'
import { withProse } from '../landing-text/prose-facts.js'
import { namesReviews } from '../landing-text/review-section.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { languageOf } from '../landing-text/text-language.js'
import { layOver } from '../landing-text/lay-over.js'
import { inItsLanguage } from '../parallel-titles.js'
import type { ReadOptions } from '../reader.js'
import type { Post, PostSource } from './post.js'
import { visibleLines } from './visible-lines.js'

/** What a post states of the review that it is; or what it reviews instead of a book; or neither, where it is no review at all. */
export interface PostReading {
  readonly facts?: ReviewFacts
  readonly passedOver?: string
}

/** Longer texts are no posts: the rest is not read. */
const mostLines = 10_000

const noBook = 'a review of something that is not said to be a book'

/** Reads a post. Weblogs review all sorts of things: that this is a book must be said by its label, its category, a list of its facts or the text. */
export function readPost(post: Post, placeAt: PostSource['placeAt'], options: ReadOptions, draft: DraftBuilder): PostReading {
  const { title } = post
  if (title === undefined) return {}
  const heading = readPostHeading(title, draft)
  const sections = [...post.sections, ...post.tags.map(({ text }) => text)]
  const reviews = sections.map((section) => reviewCategory(section))
  const isReview =
    heading.isReview || reviews.some((found) => found !== undefined) || sections.some((section) => namesReviews(section, options))
  if (heading.passedOver !== undefined && !reviews.includes('book')) return { passedOver: heading.passedOver }
  if (!isReview) return {}
  const lines = withoutByline(withoutTitle(visibleLines(post.root, placeAt).slice(0, mostLines), title), post)
  const { books: lists, isOther } = bookListsIn(lines, draft.key)
  const references = referencesIn(withoutLists(lines, lists), title.text, draft.key)
  const printed: readonly (BookList | BookReference)[] = [...lists, ...references]
  const parts = partsOf(withoutLists(lines, printed))
  if (isOfJournal(parts)) return {}
  const text = lines.map((line) => line.text).join('\n')
  const categories = post.sections.map((section) => categoryOf(section))
  const isBook =
    heading.saysBook ||
    printed.length > 0 ||
    reviews.includes('book') ||
    (!isOther && (categories.includes('book') || (!categories.includes('other') && speaksOfBook(text))))
  if (!isBook) return { passedOver: noBook }
  const books = booksOfPost(heading, title, printed, draft)
  draft.diagnostics.push(...post.unnamed)
  const told = runningText(parts, 0)
  const [book, ...more] = books
  const language = languageOf(text)
  const own: ReviewFacts = {
    titles: [{ value: inItsLanguage(cleanLine(title.text)), place: title.at(0), trust: trust.field }],
    ...(book && { books: more.length > 0 || told === undefined ? books : [withProse(book, asLine(told), draft)] }),
    ...post.facts,
    ...(language !== undefined && { language: { value: language, place: (told?.line ?? title).at(0), trust: trust.prose } }),
    keywords: post.tags
      .filter(({ text: tag }) => reviewCategory(tag) === undefined)
      .map((tag) => ({ value: inItsLanguage(tag.text), place: tag.at(0), trust: trust.field })),
  }
  return { facts: layOver(own, placeFacts(parts, [], title.text, draft)) }
}

/** Journals use the systems of weblogs too: a place in a volume, a DOI or an ISSN tells the page of one, which is read as such. */
function isOfJournal(parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'citation' && part.citation.journal !== undefined && part.citation.volume !== undefined) ||
      (part.kind === 'labelled' && (part.field === 'doi' || part.field === 'issn') && part.values.length > 0),
  )
}

/** The text without its own title, which may be a reference too. */
function withoutTitle(lines: readonly Line[], title: Line): readonly Line[] {
  const key = slug(title.text)
  return lines.map((line) => (line.text.length < 1000 && slug(line.text) === key ? { ...line, text: '' } : line))
}

/** "Autor: Jan Nowak" is the line of the post's own author, not the first of a list on the book. */
function withoutByline(lines: readonly Line[], { facts }: Post): readonly Line[] {
  const names = (facts.contributors ?? []).map(({ value }) => value.name)
  const isByline = ({ text }: Line): boolean =>
    text.length < 120 && bookLabelOf(text)?.field === 'author' && names.some((name) => text.includes(name))
  return lines.map((line) => (isByline(line) ? { ...line, text: '' } : line))
}

function withoutLists(lines: readonly Line[], lists: readonly (BookList | BookReference)[]): readonly Line[] {
  return lines.map((line, at) => (lists.some(({ from, to }) => at >= from && at < to) ? { ...line, text: '' } : line))
}
