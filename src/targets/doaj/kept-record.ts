import type { Contributor } from '../../record/contributor.js'
import type { BookReview } from '../../record/review.js'
import type { Serial } from '../../record/serial.js'
import { parsePersonName } from '../../record/values/person-name.js'
import { withoutSeason } from '../../record/values/partial-date.js'
import { mainTitle } from '../../write/html/index.js'
import { cleanRecord } from '../../write/xml/clean-record.js'
import { keptPage } from '../kept-values.js'
import { bibliographicCode } from '../language-codes.js'
import { reviewersOf } from '../people.js'
import { issnsOf } from './article.js'

// prettier-ignore
const fields = [
  'titles[].value', 'abstracts[].value', 'contributors[].role', 'contributors[].name', 'contributors[].family', 'contributors[].given', 'contributors[].orcid', 'serial.issns', 'serial.volume', 'serial.issue',
  'pages.first', 'pages.last', 'history.published', 'doi', 'page', 'keywords[].value',
]

/** What an article of the interface keeps: of the date year and month. */
export const keptByApi = {
  carries: fields,
  restrict: (record: BookReview): BookReview => {
    const { history, ...rest } = doajRecord(record)
    return { ...rest, ...(history?.published !== undefined && { history: { published: history.published.slice(0, 7) } }) }
  },
}

/** What the upload form keeps besides: the day, languages, the title and the publisher of the journal. */
export const keptByForm = {
  carries: [
    ...fields,
    'titles[].language',
    'abstracts[].language',
    'language',
    'serial.titles[].value',
    'serial.publishers[].name',
    'keywords[].language',
  ],
  restrict: (record: BookReview): BookReview => {
    const { titles, abstracts, keywords, language, ...rest } = doajRecord(record)
    // All keywords stand in one list, which has one language.
    const together = keywords?.filter((one) => one.language === keywords[0]?.language)
    return {
      ...rest,
      ...(titles && { titles: titles.map(inKnownLanguage) }),
      ...(abstracts && { abstracts: abstracts.map(inKnownLanguage) }),
      ...(together && { keywords: together.map(inKnownLanguage) }),
      ...languageOf(language),
    }
  },
}

/** One title and one abstract, the reviewers, one ISSN of each edition, and one date: that of the first appearance where no other is stated. */
function doajRecord(record: BookReview): BookReview {
  const { titles: _, abstracts, contributors, serial, history, page, ...rest } = cleanRecord(record)
  const title = mainTitle(record)
  const titles = cleanRecord(title === undefined ? {} : { titles: [title] }).titles
  const reviewers = reviewersOf({ ...(contributors && { contributors }) })
  const published = history?.published ?? history?.online
  return {
    ...rest,
    ...(titles && { titles }),
    ...(abstracts && { abstracts: abstracts.slice(0, 1) }),
    ...(reviewers.length > 0 && { contributors: reviewers.map(byName) }),
    ...(serial && { serial: serialIn(serial) }),
    ...(published !== undefined && { history: { published: withoutSeason(published) } }),
    ...keptPage(page),
  }
}

/** People have names as printed; one printed with its parts turned round is taken apart. */
function byName({ role, name, orcid }: Contributor): Contributor {
  return { role, ...parsePersonName(name), ...(orcid !== undefined && { orcid }) }
}

/** An ISSN of which nobody says of what edition it is stands in the place of the online edition's, and is read as such. */
function serialIn({ titles, publishers, issns, ...rest }: Serial): Serial {
  const kept = issnsOf(issns ?? []).map(({ type, id }) => ({
    value: id,
    medium: type === 'pissn' ? ('print' as const) : ('online' as const),
  }))
  return {
    ...rest,
    ...(titles && { titles: titles.slice(0, 1) }),
    ...(publishers && { publishers: publishers.slice(0, 1) }),
    ...(kept.length > 0 && { issns: kept }),
  }
}

function inKnownLanguage({ value, language }: { readonly value: string; readonly language?: string }): {
  value: string
  language?: string
} {
  return { value, ...languageOf(language) }
}

/** The languages that the table has a code for, without their regions and scripts. */
function languageOf(tag: string | undefined): { readonly language?: string } {
  return tag === undefined || bibliographicCode(tag) === undefined ? {} : { language: tag.split('-')[0] ?? tag }
}
