import type { Book } from '../../record/book.js'
import { roles } from '../../record/contributor.js'
import { type BookReview, identifierSchemes } from '../../record/review.js'
import type { Text } from '../../record/text.js'
import { cleanLine } from '../../record/values/plain-text.js'
import { type CitationRules, titleOf } from '../citation/cited-record.js'
import { parallelTexts } from '../citation/parallel-texts.js'
import { libraryRecord } from '../library-record.js'

const rules: CitationRules = {
  reviewers: { roles, organizations: true },
  authors: { roles, organizations: true },
  subtitles: false,
  anyLocator: true,
  schemes: identifierSchemes,
  titledBooks: true,
}

/** A record less what MODS has no place for. Every title, abstract and subject says its language. */
export function modsRecord(record: BookReview): BookReview {
  const told = record.books?.filter((book) => titleOf(book) !== '')
  const { titles: _, abstracts: __, keywords: ___, serial, books, ...rest } = libraryRecord(record, rules)
  const [titles, abstracts, keywords, journal] = [
    parallelTexts(lines(record.titles)),
    parallelTexts(lines(record.abstracts)),
    lines(record.keywords),
    parallelTexts(lines(record.serial?.titles)),
  ]
  // Titles of a journal that do not all say their language are one string, as journals print it.
  const apart = journal.length === serial?.titles?.length && journal[0]?.language !== undefined
  return {
    ...rest,
    ...(titles.length > 0 && { titles }),
    ...(abstracts.length > 0 && { abstracts }),
    ...(keywords.length > 0 && { keywords }),
    ...(serial && { serial: { ...serial, ...(apart && { titles: journal }) } }),
    ...(books && { books: books.map((book, i) => withLanguages(book, told?.[i]?.titles)) }),
  }
}

/** A book with a subtitle has one title: a second one would have no place for its own. */
function withLanguages(book: Book, stated: readonly Text[] | undefined): Book {
  const [first, ...others] = parallelTexts(lines(stated))
  const [whole] = book.titles ?? []
  if (first?.language === undefined || whole === undefined) return book
  return { ...book, titles: [{ ...whole, language: first.language }, ...(book.subtitle === undefined ? others : [])] }
}

function lines(texts: readonly Text[] | undefined): readonly Text[] {
  return (texts ?? []).map((text) => ({ ...text, value: cleanLine(text.value) })).filter(({ value }) => value !== '')
}
