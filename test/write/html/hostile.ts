import type { BookReview } from '../../../src/record/review.js'

/** A review that says one text wherever a text can stand. */
export function everywhere(text: string): BookReview {
  return {
    titles: [{ value: text, language: 'en' }, { value: text }],
    abstracts: [{ value: text, language: 'en' }],
    contributors: [{ role: 'author', name: text, family: text, given: text }],
    language: 'en',
    books: [
      {
        titles: [{ value: text }],
        subtitle: text,
        printedTitle: text,
        contributors: [
          { role: 'author', name: text, family: text, given: text },
          { role: 'foreword', name: text, printedRole: text },
        ],
        publishers: [{ name: text }],
        places: [text],
        edition: text,
        volume: text,
        series: { title: text, number: text },
        extent: text,
      },
    ],
    serial: { titles: [{ value: text }], publishers: [{ name: text }], volume: inAddresses(text), issue: inAddresses(text) },
    pages: { first: text, last: text, range: text },
    keywords: [{ value: text }],
    rights: text,
    rating: { value: text, best: text, worst: text },
    references: [{ text }],
    notices: [{ kind: 'correction', text }],
    identifiers: [{ scheme: 'local', value: text }],
  }
}

/** A text for fields that addresses are made of, without what no address can hold. */
function inAddresses(text: string): string {
  return `1${text.replace(/[\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF\p{Cs}]/gu, '')}`
}

/** What HTML makes of a text that no page can hold as it is. */
export function asPagesHold(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
