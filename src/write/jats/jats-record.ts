import type { Book } from '../../record/book.js'
import { splitBook } from '../../record/normal-form.js'
import type { BookReview } from '../../record/review.js'
import { citedRecord, titleOf } from '../citation/cited-record.js'
import { parallelTexts } from '../citation/parallel-texts.js'
import { citedPeople, peopleInOrder } from '../citation/people.js'
import { cleanRecord } from '../xml/clean-record.js'

/** A record less those values that have no place in JATS, or that no reader could tell from others. */
export function jatsRecord(record: BookReview): BookReview {
  const clean = cleanRecord(record)
  const {
    titles,
    abstracts,
    contributors,
    books,
    serial,
    pages: _,
    locator: __,
    history,
    page,
    licence,
    rights,
    references,
    notices,
    ...rest
  } = clean
  const kept = parallelTexts(abstracts ?? [])
  const people = peopleInOrder(contributors ?? [], ['author', 'translator'])
  const { pages, locator } = citedRecord(
    { ...(clean.pages && { pages: clean.pages }), ...(clean.locator !== undefined && { locator: clean.locator }) },
    placeRules,
  )
  const { online, published, ...days } = history ?? {}
  const cited = (references ?? []).filter(({ text, doi }) => text !== undefined || doi !== undefined)
  return {
    ...rest,
    ...(titles && { titles: parallelTexts(titles) }),
    ...(kept.length > 0 && { abstracts: kept }),
    ...(people.length > 0 && { contributors: people }),
    ...(books && { books: books.map(bookIn) }),
    ...(serial && { serial: { ...serial, ...(serial.titles && { titles: parallelTexts(serial.titles) }) } }),
    ...(pages && { pages }),
    // An article has pages or a number, never both.
    ...(locator !== undefined && pages === undefined && { locator }),
    ...(history && {
      history: {
        ...days,
        ...(published !== undefined && { published }),
        ...(published !== undefined && online !== undefined && online !== published && { online }),
      },
    }),
    ...(page !== undefined && isPage(page) && { page }),
    ...(licence !== undefined && { licence }),
    ...(rights !== undefined && licence === undefined && { rights }),
    ...(cited.length > 0 && { references: cited }),
    ...(notices && {
      notices: notices.filter(({ doi, text }) => doi !== undefined || text !== undefined).map(({ date: ___, ...notice }) => notice),
    }),
  }
}

const nobody = { roles: [], organizations: true }
const placeRules = { reviewers: nobody, authors: nobody, subtitles: false, anyLocator: true, schemes: [] } as const

function bookIn(book: Book): Book {
  const { titles, subtitle: _, printedTitle: __, contributors, page, series, ...rest } = book
  const whole = titleOf(book)
  const [first, ...others] = parallelTexts(titles ?? [])
  const people = (contributors ?? []).flatMap((person) => {
    const [cited] = citedPeople([person], { roles: [person.role], organizations: true })
    const { orcid: ___, ...named } = cited ?? person
    return [{ ...named, ...(person.printedRole !== undefined && { printedRole: person.printedRole }) }]
  })
  const own: Book = {
    ...rest,
    ...(people.length > 0 && { contributors: people }),
    ...(page !== undefined && isPage(page) && { page }),
    ...(series && { series }),
  }
  return whole === '' ? own : splitBook({ ...own, titles: [{ ...first, value: whole }, ...others] })
}

/** Addresses of DOIs are read as DOIs, and those of files as files. */
function isPage(page: string): boolean {
  return !/^https?:\/\/(?:(?:dx|www)\.)?doi\.org\//i.test(page) && !/\.(?:pdf|xml|epub)$/i.test(page)
}
