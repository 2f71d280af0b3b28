import type { Book } from '../record/book.js'
import type { BookReview } from '../record/review.js'
import { withoutSeason } from '../record/values/partial-date.js'
import { webAddress } from '../write/html/page-address.js'
import { reviewersOf } from './people.js'
import type { DepositWriter, Ready, Target } from './target.js'

const docmap: DepositWriter<'docmaps'> = {
  id: 'docmaps',
  label: 'A docmap for each review',
  mediaType: 'application/ld+json',
  extension: '.docmap.jsonld',
  many: true,
  write: (reviews) => `${JSON.stringify(reviews.map(docmapOf), null, 2)}\n`,
}

/** DocMaps: what was done to a work, in steps that machines follow. */
export const docmaps: Target<'docmaps'> = {
  id: 'docmaps',
  label: 'DocMaps',
  home: 'https://docmaps.knowledgefutures.org/',
  wants: 'When the map was made, who publishes it, and one step: the book goes in, the review comes out.',
  sends:
    'One step with the books as inputs and the review as output, its reviewers as actors. The journal stands as the publisher of the map. Books and review go by DOI and address: its shapes have no place for titles.',
  account: 'None: whoever collects docmaps reads them where they are published.',
  notes: [
    {
      text: 'It was made for reviews of manuscripts; that the input is a book is said by its type.',
      source: 'https://docmaps.knowledgefutures.org/',
    },
  ],
  carries: [
    'contributors[].role', 'contributors[].name', 'serial.titles[].value', 'history.published', 'doi', 'page', 'books[].doi', 'books[].page',
  ], // prettier-ignore
  // The reviewers, and one title of the journal.
  restrict: ({ contributors, serial, ...record }) => {
    const reviewers = reviewersOf({ ...(contributors && { contributors }) })
    return {
      ...record,
      ...(reviewers.length > 0 && { contributors: reviewers }),
      ...(serial?.titles?.[0] && { serial: { titles: [serial.titles[0]] } }),
    }
  },
  deposits: [docmap],
}

/** Source: the DocMaps framework and its context at w3id.org/docmaps. */
function docmapOf({ checked: { record }, names }: Ready<'docmaps'>): object {
  const published = dayOf(record)
  return {
    '@context': 'https://w3id.org/docmaps/context.jsonld',
    type: 'docmap',
    id: `${names.review}#docmap`,
    created: published,
    publisher: { id: names.journal ?? names.review, name: record.serial?.titles?.[0]?.value },
    'first-step': '_:b0',
    steps: {
      '_:b0': {
        inputs: (record.books ?? []).map((book, i) => bookThing(book, names.books[i])),
        actions: [
          {
            participants: reviewersOf(record).map(({ name, kind }) => ({ actor: { type: kind ?? 'person', name }, role: 'reviewer' })),
            outputs: [reviewThing(record, published, names.review)],
          },
        ],
        assertions: [],
      },
    },
  }
}

/** The day of publication, as far as it is stated; a season is its year. */
function dayOf({ history }: BookReview): string {
  const date = history?.published ?? history?.online ?? ''
  return withoutSeason(date)
}

function bookThing(book: Book, address: string | undefined): object {
  return {
    type: 'book',
    ...(book.doi !== undefined && { doi: book.doi }),
    url: webAddress(book.page) ?? address,
  }
}

function reviewThing(record: BookReview, published: string, address: string): object {
  return {
    type: 'review',
    ...(record.doi !== undefined && { doi: record.doi }),
    published,
    content: [{ type: 'web-page', url: webAddress(record.page) ?? address }],
  }
}
