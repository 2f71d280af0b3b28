import type { BookReview, Identifier, Rating } from '../../record/review.js'
import { factsList, several } from './facts-list.js'
import { languageName } from './languages.js'
import { licenceName } from './licences.js'
import { joined, markup, type Markup } from './markup.js'
import { section } from './section.js'
import { inline, link, name } from './text-elements.js'

const schemeNames: Readonly<Record<Identifier['scheme'], string>> = {
  arxiv: 'arXiv',
  handle: 'Handle',
  oai: 'OAI-PMH',
  pmcid: 'PMCID',
  pmid: 'PubMed',
  urn: 'URN',
  wikidata: 'Wikidata',
  local: 'Number',
}

/** The facts about the review that have no place of their own on the page. */
export function aboutList(record: BookReview): Markup | undefined {
  const { serial } = record
  const facts = factsList(
    [
      ['Keywords', several(record.keywords?.map(inline))],
      ['Language', record.language && languageName(record.language)],
      ['Rating', record.rating && ratingInWords(record.rating)],
      ['Licence', record.licence && link(record.licence, licenceName(record.licence), 'license')],
      ['Rights', record.rights && name(record.rights)],
      ['Publisher', several(serial?.publishers?.map((publisher) => name(publisher.name)))],
      ['ISSN', several(serial?.issns?.map(({ value, medium }) => markup`<span class="number">${value}</span>${medium && ` (${medium})`}`))],
      ['Identifiers', several(record.identifiers?.map(({ scheme, value }) => markup`${schemeNames[scheme]} ${name(value)}`))],
    ],
    'facts',
  )
  return section('about', 'About this review', facts)
}

function ratingInWords({ value, best, worst }: Rating): Markup | undefined {
  const scale = joined([worst && markup`worst ${worst}`, best && markup`best ${best}`], ', ')
  return joined([value, scale && markup`(${scale})`], ' ')
}
