import type { BookReview } from '../record/review.js'
import { doiUrl } from '../record/values/doi.js'
import { precisionOf, yearOf } from '../record/values/partial-date.js'
import { mainTitle } from '../write/html/index.js'
import { webAddress } from '../write/html/page-address.js'
import { element, xmlDocument, type XmlNode } from '../write/xml/element.js'
import { indexName, reviewersOf } from './people.js'
import type { DepositWriter, Target } from './target.js'

/** The longest short-description, in letters. */
const longestDescription = 5000

const work: DepositWriter<'orcid'> = {
  id: 'orcid',
  label: 'ORCID: a work for the record of the reviewer (work 3.0)',
  mediaType: 'application/vnd.orcid+xml',
  extension: '.xml',
  many: false,
  refuses: ({ checked: { record } }) =>
    reviewersOf(record).some(({ orcid }) => orcid !== undefined)
      ? undefined
      : 'no reviewer has an ORCID iD on whose record it would stand; type reviewer: {name: …, orcid: …}',
  write: ([review]) => xmlDocument(review && workElement(review.checked.record)),
}

/** ORCID records of the reviewers. */
export const orcid: Target<'orcid'> = {
  id: 'orcid',
  label: 'ORCID',
  home: 'https://info.orcid.org/documentation/api-tutorials/',
  wants:
    'A title, a type, and a reviewer with an ORCID iD on whose record the work stands; a DOI, so that ORCID knows the same work from two sources.',
  sends:
    'A work of type review with title, journal, date, DOI, page and the reviewers. There is no relation for what it reviews: the book is lost.',
  account:
    'Programs of ORCID members write to records whose owners allowed it. Reviewers themselves can import the review: recension convert --to bibtex.',
  notes: [],
  // prettier-ignore
  carries: [
    'titles[].value', 'abstracts[].value', 'contributors[].role', 'contributors[].name', 'contributors[].orcid', 'serial.titles[].value', 'history.published', 'doi', 'page', 'language',
  ],
  // One title, one journal title, an abstract that is not too long, the reviewers.
  restrict: ({ titles, abstracts, contributors, serial, language, ...rest }) => {
    const title = mainTitle({ ...(titles && { titles }), ...(language !== undefined && { language }) })
    const short = abstracts?.[0]?.value.length ?? longestDescription + 1
    const reviewers = reviewersOf({ ...(contributors && { contributors }) })
    return {
      ...rest,
      ...(title && { titles: [title] }),
      ...(abstracts?.[0] && short <= longestDescription && { abstracts: [abstracts[0]] }),
      ...(reviewers.length > 0 && { contributors: reviewers }),
      ...(serial?.titles?.[0] && { serial: { titles: [serial.titles[0]] } }),
      ...(codeOf(language) !== undefined && language?.length === 2 && { language }),
    }
  },
  deposits: [work],
}

/** Source: work-3.0.xsd and common-3.0.xsd; the order of the elements matters. */
function workElement(record: BookReview): XmlNode | undefined {
  const { abstracts, serial = {}, history = {}, doi, page, language } = record
  const [title, abstract] = [mainTitle(record)?.value, abstracts?.[0]?.value]
  const published = history.published ?? history.online
  const common = (name: string, ...children: Parameters<typeof element>[2][]): XmlNode | undefined =>
    element(`common:${name}`, {}, ...children)
  return element(
    'work:work',
    { 'xmlns:common': 'http://www.orcid.org/ns/common', 'xmlns:work': 'http://www.orcid.org/ns/work' },
    element('work:title', {}, common('title', title)),
    element('work:journal-title', {}, serial.titles?.[0]?.value),
    element('work:short-description', {}, abstract !== undefined && abstract.length <= longestDescription ? abstract : undefined),
    element('work:type', {}, 'review'),
    published && dateElement(published, common),
    common(
      'external-ids',
      doi === undefined
        ? undefined
        : common(
            'external-id',
            common('external-id-type', 'doi'),
            common('external-id-value', doi),
            common('external-id-url', doiUrl(doi)),
            common('external-id-relationship', 'self'),
          ),
    ),
    common('url', webAddress(page)),
    element('work:contributors', {}, ...reviewersOf(record).map((person, i) => contributor(person, i === 0, common)), undefined),
    common('language-code', codeOf(language)),
  )
}

function dateElement(
  date: string,
  common: (name: string, ...children: Parameters<typeof element>[2][]) => XmlNode | undefined,
): XmlNode | undefined {
  const precision = precisionOf(date)
  const month = precision === 'month' || precision === 'day' ? date.slice(5, 7) : undefined
  return common(
    'publication-date',
    common('year', yearOf(date)),
    common('month', month),
    common('day', precision === 'day' ? date.slice(8, 10) : undefined),
  )
}

function contributor(
  person: ReturnType<typeof reviewersOf>[number],
  isFirst: boolean,
  common: (name: string, ...children: Parameters<typeof element>[2][]) => XmlNode | undefined,
): XmlNode | undefined {
  const id = person.orcid
  return element(
    'work:contributor',
    {},
    id === undefined
      ? undefined
      : common('contributor-orcid', common('uri', `https://orcid.org/${id}`), common('path', id), common('host', 'orcid.org')),
    element('work:credit-name', {}, person.kind === 'organization' ? person.name : person.name || indexName(person)),
    element(
      'work:contributor-attributes',
      {},
      element('work:contributor-sequence', {}, isFirst ? 'first' : 'additional'),
      element('work:contributor-role', {}, 'author'),
    ),
  )
}

/** ORCID spells most languages by two letters; Chinese by script, which a bare tag does not state. */
function codeOf(tag: string | undefined): string | undefined {
  const [code] = tag?.split('-') ?? []
  return code?.length === 2 && code !== 'zh' ? code : undefined
}
