import type { Book } from '../record/book.js'
import { splitBook } from '../record/normal-form.js'
import type { BookReview } from '../record/review.js'
import { parseLicence } from '../record/values/licence.js'
import type { Text } from '../record/text.js'
import { titleOf } from '../write/citation/cited-record.js'
import { webAddress } from '../write/html/page-address.js'

/** The title of a book where it stands whole in one field, without a language of its own: what can be told of its parts is. */
export function keptTitle(book: Book): Pick<Book, 'titles' | 'subtitle' | 'printedTitle'> {
  const whole = titleOf(book)
  return whole === '' ? {} : splitBook({ titles: [{ value: whole }] })
}

/** The page of a review: an address of the DOI resolver is none. */
export function keptPage(page: string | undefined): Pick<BookReview, 'page'> {
  const address = webAddress(page)
  return address === undefined || /^https?:\/\/(?:(?:dx|www)\.)?doi\.org\//i.test(address) ? {} : { page: address }
}

/** Of a licence and a statement of rights the licence is the surer, and one of the two is read. */
export function keptRights({ licence, rights }: Pick<BookReview, 'licence' | 'rights'>): Pick<BookReview, 'licence' | 'rights'> {
  const [own, stated] = [licence, rights].map((text) => (text === undefined ? undefined : parseLicence(text)))
  if (own?.ok === true) return { licence: own.value }
  if (stated?.ok === true) return { licence: stated.value }
  return rights === undefined ? {} : { rights }
}

/** Texts that say the same in two languages are one. */
export function keptTexts(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ value }, i) => texts.findIndex((other) => other.value === value) === i)
}
