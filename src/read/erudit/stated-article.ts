import type { Stated, StatedBook, StatedIssn, StatedPerson, StatedReview } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/xml-element.js'
import { attribute, bare, inlineMarkup, languageOf, lineOf, marked, plain } from './article-text.js'
import { citedBooks } from './cited-books.js'
import { oldReference } from './old-reference.js'
import { isCriticalSection } from './reviewed-thing.js'

/** What an article of Érudit states of a review; or why it is none of a book. `issue` is `admin`, or the summary of the issue. */
export function statedOfArticle(
  article: XmlElement,
  issue: XmlElement | undefined,
  hash: string,
): StatedReview | { readonly passedOver: string } {
  const isReview = article.attributes.get('typeart')?.trim() === 'compterendu'
  const front = childOf(article, 'liminaire')
  const group = childOf(front, 'grtitre')
  const sections = ['surtitre', 'surtitreparal', 'surtitre2', 'surtitre3'].flatMap((name) => childrenOf(group, name)).map(lineOf)
  if (!isReview && !isCriticalSection(sections)) return { passedOver: 'an article that is no review' }
  const cited = citedBooks(group, sections, isReview)
  if ('passedOver' in cited) return cited
  const titles = titlesOf(group, article, cited.subtitle)
  const { place } = article
  const language = article.attributes.get('lang')?.trim() ?? ''
  // In an issue the identifier stands in the article itself.
  const ids = [...childrenOf(childOf(article, 'admin', 'infoarticle'), 'idpublic'), ...childrenOf(article, 'idpublic')]
  const doi = attribute(article, 'doi') ?? ids.filter((id) => id.attributes.get('scheme') === 'doi').flatMap((id) => bare(id) ?? [])[0]
  const key = attribute(article, 'idproprio')
  const number = childOf(issue, 'numero')
  const [volume, issueNumber] = [bare(childOf(number, 'volume')), numbers(number)]
  const pages = childOf(article, 'pagination') ?? childOf(article, 'admin', 'infoarticle', 'pagination')
  const [first, last] = [bare(childOf(pages, 'ppage')), bare(childOf(pages, 'dpage'))]
  const [online, cover] = [bare(childOf(number, 'pubnum', 'date')), coverDate(childOf(number, 'pub'))]
  const published = cover ?? online
  return {
    ...(key && { key: `erudit-${key.text}` }),
    place,
    hash,
    mediaType: 'application/xml',
    // An article of another type is a review if its title says so.
    isReview,
    sections: isReview ? sections : [],
    titles: titles.length > 0 ? titles : titleOf(cited.references),
    abstracts: childrenOf(front, 'resume').flatMap((one) => abstractOf(one) ?? []),
    ...(language !== '' && { language: { text: language, place } }),
    people: peopleOf(front),
    books: cited.citations.map((citation) => bookOf({ ...citation, ...(language !== '' && { language }) })),
    ...journalOf(issue),
    ...(volume && { volume }),
    ...(issueNumber && { issue: issueNumber }),
    ...(cover && { issueDate: cover }),
    ...(first && { pages: first }),
    ...(last && { lastPage: last }),
    ...(published && { published }),
    ...(online && { online }),
    ...(doi && { doi }),
    identifiers: key === undefined ? [] : [{ ...key, scheme: 'local' as const }],
    licences: licencesOf(issue, article),
    keywords: childrenOf(front, 'grmotcle').flatMap((words) =>
      childrenOf(words, 'motcle').flatMap((word) =>
        marked(word) === undefined ? [] : [{ ...(marked(word) as Stated), ...languageOf(words) }],
      ),
    ),
    notUnderstood: cited.notUnderstood,
    references: descendantsOf(article, 'refbiblio').map((one) => ({ text: inlineMarkup(one) })),
  }
}

function bookOf(citation: Stated): StatedBook {
  return oldReference(citation) ?? { place: citation.place, citation }
}

function titlesOf(group: XmlElement | undefined, article: XmlElement, subtitle: Stated | undefined): readonly Stated[] {
  const title = marked(childOf(group, 'titre'))
  const parallel = childrenOf(group, 'titreparal').flatMap((one) => {
    const text = marked(one)
    const own = childrenOf(group, 'sstitreparal').find((below) => languageOf(below).language === languageOf(one).language)
    return text === undefined ? [] : [{ ...withSubtitle(text, marked(own)), ...languageOf(one) }]
  })
  return title === undefined ? parallel : [{ ...withSubtitle(title, subtitle), ...languageOf(article) }, ...parallel]
}

function withSubtitle(title: Stated, subtitle: Stated | undefined): Stated {
  if (subtitle === undefined) return title
  const mark = /[?!:.…]\s*$/.test(plain(title.text)) ? '' : ':'
  return { ...title, text: `${title.text.trim()}${mark} ${subtitle.text.trim()}` }
}

/** A review without a `titre` is headed by the references to its books: Érudit prints them in the place of its title. */
function titleOf(references: readonly Stated[]): readonly Stated[] {
  const [first] = references
  return first === undefined ? [] : [{ place: first.place, text: references.map(({ text }) => text.trim()).join(' ; ') }]
}

function peopleOf(front: XmlElement | undefined): readonly StatedPerson[] {
  return childrenOf(childOf(front, 'grauteur'), 'auteur', 'traducteur').flatMap((author) => {
    const role = author.name === 'traducteur' ? ('translator' as const) : ('author' as const)
    const organization = bare(childOf(author, 'nomorg'))
    return [
      ...childrenOf(author, 'nompers').flatMap((name): readonly StatedPerson[] => {
        const [family, given, suffix] = ['nomfamille', 'prenom', 'suffixe'].map((part) => bare(childOf(name, part))?.text)
        const middle = bare(childOf(name, 'autreprenom'))?.text
        const first = [given, middle].filter((word) => word !== undefined).join(' ')
        if (family === undefined && first === '') return []
        return [
          {
            role,
            place: name.place,
            ...(family !== undefined && { family }),
            ...(first !== '' && { given: first }),
            ...(suffix !== undefined && { suffix }),
          },
        ]
      }),
      ...(organization ? [{ role, place: organization.place, name: organization.text, organization: true }] : []),
    ]
  })
}

function journalOf(issue: XmlElement | undefined): Pick<StatedReview, 'journal' | 'issns' | 'journalPublishers'> {
  const journal = childOf(issue, 'revue')
  const titles = childrenOf(journal, 'titrerev').flatMap((one) => bare(one) ?? [])
  const parallel = childrenOf(journal, 'titrerevparal').flatMap((one) =>
    bare(one) === undefined ? [] : [{ ...(bare(one) as Stated), ...languageOf(one) }],
  )
  const issn = (name: string, medium: 'print' | 'online'): readonly StatedIssn[] =>
    childrenOf(journal, name).flatMap((one) => (bare(one) === undefined ? [] : [{ ...(bare(one) as Stated), medium }]))
  const publishers = childrenOf(issue, 'editeur').flatMap((one) => bare(childOf(one, 'nomorg')) ?? [])
  return {
    journal: [...titles, ...parallel],
    issns: [...issn('idissn', 'print'), ...issn('idissnnum', 'online')],
    journalPublishers: publishers,
  }
}

/** `nonumero`, of which an issue may have two. */
function numbers(number: XmlElement | undefined): Stated | undefined {
  const all = childrenOf(number, 'nonumero').flatMap((one) => bare(one) ?? [])
  const [first] = all
  return first && { ...first, text: all.map(({ text }) => text).join('–') }
}

/** The period and the year on the cover; a period that is no month and no season leaves the year. */
function coverDate(pub: XmlElement | undefined): Stated | undefined {
  const years = childrenOf(pub, 'annee').flatMap((one) => bare(one) ?? [])
  const [year] = years
  if (year === undefined || years.length > 1) return year
  const periods = childrenOf(pub, 'periode').map(lineOf)
  const [period = ''] = periods
  return periods.length === 1 &&
    /^(?:printemps|été|automne|hiver|spring|summer|autumn|fall|winter|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/i.test(
      period,
    )
    ? { ...year, text: `${period} ${year.text}` }
    : year
}

function licencesOf(issue: XmlElement | undefined, article: XmlElement): readonly Stated[] {
  const statements = [...childrenOf(issue, 'droitsauteur'), ...childrenOf(childOf(article, 'admin'), 'droitsauteur')]
  const links = statements.flatMap((one) => descendantsOf(one, 'liensimple').flatMap((link) => attribute(link, 'href') ?? []))
  return [...links.filter(({ text }) => text.includes('creativecommons.org')), ...statements.slice(0, 1).flatMap((one) => bare(one) ?? [])]
}

function abstractOf(abstract: XmlElement): Stated | undefined {
  const paragraphs = descendantsOf(abstract, 'alinea').map((one) => `<p>${inlineMarkup(one)}</p>`)
  return paragraphs.length === 0 ? undefined : { text: paragraphs.join(''), place: abstract.place, ...languageOf(abstract) }
}
