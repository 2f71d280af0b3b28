import { fullTitle } from '../ojs/full-title.js'
import { languageOfLocale } from '../ojs/locale.js'
import { isPublished, publicVersion } from '../ojs/status.js'
import { isTranslator } from '../ojs/translators.js'
import type { Stated, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { type NativeIssue, placeInJournal, stated, statedAt } from './native-issue.js'

/**
 * What the public version of an article states; nothing where it has none.
 *
 * Only what is printed with an article is looked at: never an address, a biography, a file, an editor or what is said to one.
 * Source: `native.xsd` of OJS and `pkp-native.xsd` of its library, versions 3.1 to 3.5.
 */
export function statedOfArticle(
  article: XmlElement,
  hash: string,
  issue: NativeIssue,
  issueIsPublished: boolean,
): StatedReview | undefined {
  const publication = publicationOf(article, issueIsPublished)
  if (publication === undefined) return undefined
  const locale = publication.attributes.get('locale') ?? article.attributes.get('locale') ?? ''
  const doi = idOf(publication, 'doi') ?? idOf(article, 'doi')
  const key = idOf(article, 'internal')
  const sectionRef = publication.attributes.get('section_ref')?.trim() ?? ''
  const place = { ...issue, ...placeInJournal(childOf(publication, 'issue_identification')) }
  const date = statedAt(publication.attributes.get('date_published'), publication.place) ?? issue.published
  const received = statedAt(article.attributes.get('date_submitted'), article.place)
  const pages = childOf(publication, 'pages')
  const titles = titlesOf(publication, locale)
  const [language] = [...childrenOf(childOf(publication, 'languages'), 'language').map(stated), ...inLocale(locale, publication)]
  return {
    ...(key !== undefined && { key: `ojs-${key.text.trim()}` }),
    place: publication.place,
    hash,
    mediaType: 'application/xml',
    sections: [
      sectionRef,
      ...(issue.sections.get(sectionRef) ?? []),
      ...childrenOf(publication, 'type').map((type) => textOf(type)),
    ].filter((name) => name.trim() !== ''),
    titles,
    abstracts: primaryFirst(childrenOf(publication, 'abstract'), locale).map(localized),
    ...(language && { language }),
    people: peopleOf(publication, locale),
    ...(place.volume && { volume: place.volume }),
    ...(place.issue && { issue: place.issue }),
    ...(place.year && { issueDate: place.year }),
    ...(pages && { pages: stated(pages) }),
    ...(received && { received }),
    ...(date && { published: date }),
    ...(doi && { doi }),
    licences: rightsOf(publication, locale),
    keywords: childrenOf(publication, 'keywords').flatMap((list) =>
      childrenOf(list, 'keyword').map((keyword) => ({
        text: textOf(keyword, 'identifier', 'source'),
        place: keyword.place,
        ...languageOf(list),
      })),
    ),
    references: childrenOf(childOf(publication, 'citations'), 'citation').map((citation) => ({ text: textOf(citation) })),
    ...(childOf(publication, 'citations') && { referencesPlace: childOf(publication, 'citations')?.place ?? publication.place }),
  }
}

/** The public version; until OJS 3.1 the article is its only one. */
function publicationOf(article: XmlElement, issueIsPublished: boolean): XmlElement | undefined {
  const status = article.attributes.get('status')
  if (status !== undefined && !isPublished(status)) return undefined
  const publications = childrenOf(article, 'publication')
  if (publications.length === 0) {
    const isPrinted = article.attributes.has('date_published') && article.attributes.get('stage') !== 'submission'
    return issueIsPublished && isPrinted ? article : undefined
  }
  const versions = publications.map((element) => ({
    element,
    id: idOf(element, 'internal')?.text.trim() ?? '',
    // A single version without a status of its own has that of its article.
    status: element.attributes.get('status') ?? (publications.length === 1 ? (status ?? '') : ''),
    version: Number(element.attributes.get('version') ?? '1'),
  }))
  return publicVersion(versions, article.attributes.get('current_publication_id')?.trim() ?? '')?.element
}

function idOf(element: XmlElement, type: string): Stated | undefined {
  const id = childrenOf(element, 'id').find((one) => one.attributes.get('type') === type)
  return id === undefined || textOf(id).trim() === '' ? undefined : stated(id)
}

function titlesOf(publication: XmlElement, locale: string): readonly Stated[] {
  const inSameLocale = (name: string, own: string | undefined): string =>
    textOf(childrenOf(publication, name).find((one) => one.attributes.get('locale') === own))
  return primaryFirst(childrenOf(publication, 'title'), locale).map((title) => {
    const own = title.attributes.get('locale')
    return { ...localized(title), text: fullTitle(inSameLocale('prefix', own), textOf(title), inSameLocale('subtitle', own)) }
  })
}

/** What is said in the language of the article first. */
function primaryFirst(elements: readonly XmlElement[], locale: string): readonly XmlElement[] {
  const own = elements.filter((element) => element.attributes.get('locale') === locale)
  return [...own, ...elements.filter((element) => !own.includes(element))]
}

function localized(element: XmlElement): Stated {
  return { ...stated(element), ...languageOf(element) }
}

function languageOf(element: XmlElement): { readonly language?: string } {
  const locale = element.attributes.get('locale') ?? ''
  return locale === '' ? {} : { language: languageOfLocale(locale) }
}

function inLocale(locale: string, { place }: XmlElement): readonly Stated[] {
  return locale === '' ? [] : [{ text: languageOfLocale(locale), place }]
}

/** Names and ORCID iDs, in the order in which they are printed. */
function peopleOf(publication: XmlElement, locale: string): readonly StatedPerson[] {
  const authors = [...childrenOf(childOf(publication, 'authors'), 'author')]
  authors.sort((a, b) => numberIn(a, 'seq') - numberIn(b, 'seq'))
  return authors.map((author) => {
    const part = (name: string): string => textOf(primaryFirst(childrenOf(author, name), locale).find((one) => textOf(one).trim() !== ''))
    const [given, family, orcid] = [part('givenname') || part('firstname'), part('familyname') || part('lastname'), part('orcid')]
    const translates = isTranslator(author.attributes.get('user_group_ref') ?? '')
    return {
      role: translates ? ('translator' as const) : ('author' as const),
      ...(family.trim() !== '' ? { family, ...(given.trim() !== '' && { given }) } : { name: given }),
      ...(orcid.trim() !== '' && { orcid }),
      place: author.place,
    }
  })
}

function numberIn(element: XmlElement, attribute: string): number {
  const number = Number(element.attributes.get(attribute) ?? '0')
  return Number.isFinite(number) ? number : 0
}

/** The licence, and the statement of rights as OJS prints it. */
function rightsOf(publication: XmlElement, locale: string): readonly Stated[] {
  const licence = childrenOf(publication, 'licenseUrl', 'license_url').map(stated)
  const [own] = primaryFirst(childrenOf(publication, 'rights'), locale)
  const [holder] = primaryFirst(childrenOf(publication, 'copyrightHolder'), locale)
  const year = textOf(childOf(publication, 'copyrightYear')).trim()
  const whose = holder === undefined ? '' : textOf(holder).trim()
  return [
    ...licence,
    ...(own === undefined ? [] : [stated(own)]),
    ...(holder === undefined || whose === ''
      ? []
      : [{ text: ['Copyright (c)', year, whose].filter((word) => word !== '').join(' '), place: holder.place }]),
  ]
}
