import { slug } from '../../record/values/slug.js'
import { readHeading } from '../heading/index.js'
import type { Part } from './part.js'

/** Reviews of a page begin among its first lines; a book in text form has more. */
const mostParts = 3000

/** The parts of a page, one list a review; or nothing where several reviews stand on it that cannot be told apart. */
export function reviewsOn(parts: readonly Part[]): readonly (readonly Part[])[] | undefined {
  const headings = headingsOn(parts)
  if (headings.length < 2) return [parts]
  const citations = citationsOn(parts)
  if (citations.length !== headings.length) return undefined
  const leads = (citations[0] ?? 0) < (headings[0] ?? 0) ? [citations, headings] : [headings, citations]
  const [starts = [], others = []] = leads
  const alternate = starts.every((start, i) => (others[i] ?? -1) > start && (others[i] ?? -1) < (starts[i + 1] ?? parts.length))
  if (!alternate) return undefined
  return starts.map((start, i) => parts.slice(i === 0 ? 0 : start, starts[i + 1]))
}

/** Lines that are labelled as a review of a book and name it; a title that the page repeats counts once. */
function headingsOn(parts: readonly Part[]): readonly number[] {
  const seen = new Set<string>()
  const found: number[] = []
  parts.slice(0, mostParts).forEach((part, at) => {
    if (part.kind !== 'text' || part.line.listed === true || part.line.text.length > 400) return
    const reading = readHeading(part.line.text)
    if (reading.kind !== 'book-review' || reading.label?.start !== 0 || reading.books.length === 0) return
    const key = slug(reading.books.map(({ title }) => title.value).join(' '))
    if (!seen.has(key)) found.push(at)
    seen.add(key)
  })
  return found
}

/** Citation lines that name a journal, each place in it counted once. */
function citationsOn(parts: readonly Part[]): readonly number[] {
  const seen = new Set<string>()
  return parts.flatMap((part, at) => {
    if (part.kind !== 'citation' || part.citation.journal === undefined) return []
    const { volume, issue, pages, locator, date } = part.citation
    const key = [volume?.value, issue?.value, pages?.value.first, locator?.value, date?.value].join('|')
    if (seen.has(key)) return []
    seen.add(key)
    return [at]
  })
}
