import { fieldInWords, toType } from '../field-words.js'
import type { Rule } from './rule.js'

/** What every review must keep and no shape can judge. They stand beside the rules of `shapes/core.ttl`. */
export const coreRules = {
  'core/graph-holds-a-review': {
    severity: 'error',
    message: () => 'There is no review in what was to be checked.',
    hint: () => 'Check that the input describes a review of a book; without one every other rule would be met by saying nothing.',
    why: 'Rules about reviews hold trivially where there is none.',
  },
  'core/date-exists': {
    severity: 'error',
    message: ({ field, actual }) => `${field ?? 'A date'} “${actual ?? ''}” is no date of the calendar.`,
    hint: ({ field }) => `Type ${field ?? 'it'}: as a year, a year and month, or a day that exists.`,
    why: 'Stores and search engines refuse or silently drop a date such as 30 February.',
  },
  'core/dates-are-in-order': {
    severity: 'warning',
    message: ({ field, actual, other }) => `${field ?? 'A date'} ${actual ?? ''} lies after ${other ?? 'a later one'}.`,
    hint: ({ field }) => `Check ${field ?? 'both dates'}: a review is received, revised, accepted and then published.`,
    why: 'Times from submission to publication are computed from these dates.',
  },
  'core/pages-are-in-order': {
    severity: 'warning',
    message: ({ actual }) => `The pages ${actual ?? ''} end before they begin.`,
    hint: () => 'Type pages: with the first page first, such as 152-158.',
    why: 'A turned range sorts wrong and is refused by some indexes.',
  },
  'core/isbn-check-digit-is-right': {
    severity: 'error',
    message: ({ actual, other }) => `The ISBN ${actual ?? ''} is wrong: ${other ?? 'its check digit does not fit'}.`,
    hint: () => 'Compare it with the book, and correct isbn:.',
    why: 'A wrong ISBN joins the review to another book, or to none.',
  },
  'core/issn-check-digit-is-right': {
    severity: 'error',
    message: ({ actual, other }) => `The ISSN ${actual ?? ''} is wrong: ${other ?? 'its check digit does not fit'}.`,
    hint: () => 'Compare it with the imprint of the journal, and correct issn:.',
    why: 'A wrong ISSN joins the review to another journal, or to none.',
  },
  'core/orcid-check-digit-is-right': {
    severity: 'error',
    message: ({ actual, other }) => `The ORCID iD ${actual ?? ''} is wrong: ${other ?? 'its check digit does not fit'}.`,
    hint: () => 'Ask the person, and correct orcid:.',
    why: 'A wrong ORCID iD credits somebody else.',
  },
  'core/isbn-names-one-book': {
    severity: 'warning',
    message: ({ actual, other }) => `The ISBN ${actual ?? ''} is given to two books: ${other ?? ''}.`,
    hint: () => 'Correct isbn: in one of the two reviews, or their titles if it is one book.',
    why: 'One ISBN names one book; two books with one ISBN are merged by every catalogue.',
  },
  'core/iri-is-one-reviews': {
    severity: 'error',
    message: ({ actual, other }) => `Two reviews would have one address, ${actual ?? ''}: ${other ?? ''}.`,
    hint: () => 'If they are one review, give both the same doi:; if not, give the one that lacks it its pages: or doi:.',
    why: 'Two reviews under one address would become one.',
  },
  'core/descriptions-of-one-thing-agree': {
    severity: 'warning',
    message: ({ field, actual, other }) =>
      `Two reviews differ on ${fieldInWords(field ?? 'a shared fact')}: “${actual ?? ''}” is published, “${other ?? ''}” is not.`,
    hint: ({ field }) =>
      `Correct ${field === undefined ? 'it' : toType(field)} in the review that is wrong; what a person types is believed first.`,
    why: 'A book or a journal that several reviews mention is described once.',
  },
  'core/book-may-be-another': {
    severity: 'info',
    message: ({ actual, other }) => `${actual ?? 'A book'} and ${other ?? 'another'} may be one book; they were kept apart.`,
    hint: () => 'If they are one, give both the same isbn:.',
    why: 'Reviews of one book are found together only if they name the same one.',
  },
} as const satisfies Record<string, Rule>
