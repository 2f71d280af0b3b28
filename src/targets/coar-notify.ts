import type { Book } from '../record/book.js'
import { hashOf } from '../record/hash.js'
import { doiUrl } from '../record/values/doi.js'
import { webAddress } from '../write/html/page-address.js'
import type { DepositFacts, DepositWriter, Ready, Target } from './target.js'

/** One notification a line: one for each pair of a review and a book. */
const notifications: DepositWriter<'coar-notify'> = {
  id: 'coar-notify',
  label: 'COAR Notify: announcements of reviews, one JSON-LD document a line',
  mediaType: 'application/ld+json',
  extension: '.jsonl',
  many: true,
  needs: ['notify'],
  write: (reviews, facts) =>
    reviews
      .flatMap((review) => (review.checked.record.books ?? []).map((book, i) => announcement(review, book, i, facts)))
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
}

/** COAR Notify: one service tells another that a review exists. */
export const coarNotify: Target<'coar-notify'> = {
  id: 'coar-notify',
  label: 'COAR Notify',
  home: 'https://coar-notify.net/specification/1.0.0/announce-review/',
  wants: 'The address of the review and of the book, and the inboxes of both services: notify: in recension.config.yaml.',
  sends:
    'An announcement (Announce, coar-notify:ReviewAction) for each reviewed book: the review as its object, the book as its context. Nothing else of either is said.',
  account: 'The receiving service names its inbox, and says whether it takes notifications of anybody.',
  notes: [],
  carries: ['doi', 'page', 'books[].doi', 'books[].page'],
  // A book that has a DOI is named by it alone.
  restrict: ({ books, ...record }) => ({
    ...record,
    ...(books && { books: books.map((book): Book => (book.doi === undefined ? book : { doi: book.doi })) }),
  }),
  deposits: [notifications],
}

/** Source: COAR Notify 1.0, "Announce Review"; ActivityStreams 2.0. */
function announcement({ checked: { record }, names }: Ready<'coar-notify'>, book: Book, i: number, { notify }: DepositFacts): object {
  if (notify === undefined) throw new RangeError('a notification goes between two services')
  const page = webAddress(record.page) ?? (record.doi === undefined ? names.review : doiUrl(record.doi))
  const reviewed = book.doi === undefined ? (webAddress(book.page) ?? names.books[i] ?? names.review) : doiUrl(book.doi)
  return {
    '@context': ['https://www.w3.org/ns/activitystreams', 'https://coar-notify.net'],
    id: urnOf(`${notify.origin.id} ${page} ${reviewed}`),
    type: ['Announce', 'coar-notify:ReviewAction'],
    origin: { id: notify.origin.id, inbox: notify.origin.inbox, type: 'Service' },
    target: { id: notify.target.id, inbox: notify.target.inbox, type: 'Service' },
    object: {
      id: page,
      type: ['Page', 'sorg:Review'],
      ...(record.doi !== undefined && { 'ietf:cite-as': doiUrl(record.doi) }),
    },
    context: { id: reviewed, type: ['Page', 'sorg:Book'], ...(book.doi !== undefined && { 'ietf:cite-as': doiUrl(book.doi) }) },
  }
}

/** The same announcement has the same name: a service that met it knows it again (RFC 9562, version 8). */
function urnOf(content: string): string {
  const hex = [...new TextEncoder().encode(hashOf(content))].map((byte) => (byte % 16).toString(16)).join('').padEnd(32, '0') // prettier-ignore
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
