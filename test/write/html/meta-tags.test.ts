import { describe, expect, it } from 'vitest'
import { metaTags } from '../../../src/write/meta-tags.js'
import { gender, mine } from './reviews.js'

const page = 'https://journal.example/zsg/12/3-4/412'

function contentsOf(record: Parameters<typeof metaTags>[0], name: string): readonly string[] {
  return metaTags(record, { page }).flatMap((tag) => (tag.name === name ? [tag.content] : []))
}

describe('the meta tags of a review', () => {
  it('say what Google Scholar asks for, dates with slashes', () => {
    expect(contentsOf(gender, 'citation_title')).toEqual([gender.titles?.[0]?.value])
    expect(contentsOf(gender, 'citation_publication_date')).toEqual(['2025/12/12'])
    expect(contentsOf(gender, 'citation_online_date')).toEqual(['2025/12/10'])
    expect(contentsOf(gender, 'citation_journal_title')).toEqual(['Gender a výzkum', 'Gender and Research'])
    expect(contentsOf(gender, 'citation_volume')).toEqual(['26'])
    expect(contentsOf(gender, 'citation_issue')).toEqual(['2'])
    expect(contentsOf(gender, 'citation_firstpage')).toEqual(['152'])
    expect(contentsOf(gender, 'citation_lastpage')).toEqual(['158'])
    expect(contentsOf(gender, 'citation_language')).toEqual(['en'])
    expect(contentsOf(gender, 'citation_abstract_html_url')).toEqual([page])
  })

  it('invent nothing where a record is silent', () => {
    expect(contentsOf(gender, 'citation_author')).toEqual([])
    expect(contentsOf(gender, 'citation_doi')).toEqual([])
    expect(contentsOf(gender, 'citation_issn')).toEqual([])
    expect(metaTags({}, { page }).map(({ name }) => name)).toEqual(['citation_abstract_html_url', 'DC.identifier', 'DC.type'])
  })

  it('name each reviewer in printed order with the ORCID iD behind, and no translator', () => {
    const people = metaTags(mine, { page }).filter(({ name }) => name.startsWith('citation_author'))
    expect(people).toEqual([
      { name: 'citation_author', content: 'Thalmann, Inge' },
      { name: 'citation_author_orcid', content: 'https://orcid.org/0000-0002-1825-0097' },
      { name: 'citation_author', content: 'Arbeitskreis Bergbau' },
    ])
    expect(contentsOf(mine, 'DC.creator')).toEqual(['Thalmann, Inge', 'Arbeitskreis Bergbau'])
  })

  it('give a date no more precision than it has, and fall back to the cover of the issue', () => {
    expect(contentsOf(mine, 'citation_publication_date')).toEqual(['2024'])
    expect(contentsOf({ ...mine, history: { published: '2024-10' } }, 'citation_publication_date')).toEqual(['2024/10'])
    expect(contentsOf({ ...mine, history: { published: '2024-10' } }, 'DC.date')).toEqual(['2024-10'])
  })

  it('relate the review to each book by ISBN, else by title, and never call it a book', () => {
    expect(metaTags(mine, { page }).filter(({ name }) => name === 'DC.relation')).toEqual([
      { name: 'DC.relation', content: 'urn:isbn:9780306406157', scheme: 'isReviewOf' },
      { name: 'DC.relation', content: 'urn:isbn:9783161484100', scheme: 'isReviewOf' },
      { name: 'DC.relation', content: 'חיים בעומק', scheme: 'isReviewOf' },
    ])
    expect(contentsOf(gender, 'DC.relation')).toEqual(['Not Your Rescue Project: Migrant Sex Workers Fighting for Justice'])
    expect(contentsOf(gender, 'DC.type')).toEqual(['Book review'])
    expect(contentsOf(mine, 'citation_isbn')).toEqual([])
  })

  it('name every ISSN, keyword and publisher, and the DOI bare and as an address', () => {
    expect(contentsOf(mine, 'citation_issn')).toEqual(['1234-5679', '2049-3630'])
    expect(contentsOf(mine, 'citation_keywords')).toEqual(['Bergbau', 'labour'])
    expect(contentsOf(mine, 'citation_publisher')).toEqual(['Geschichtsverein'])
    expect(contentsOf(mine, 'citation_firstpage')).toEqual(['e1001044'])
    expect(contentsOf(mine, 'citation_doi')).toEqual(['10.5555/zsg.2024.0412'])
    expect(contentsOf(mine, 'DC.identifier')).toEqual(['https://doi.org/10.5555/zsg.2024.0412', page])
    expect(contentsOf(mine, 'DC.rights')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  })
})
