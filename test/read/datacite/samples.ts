/** An invented review of an invented book, as DataCite's REST interface answers it. */
export const attributes = {
  doi: '10.5555/shores.7',
  url: 'https://shores.example/7',
  creators: [
    {
      name: 'Byrne, Ada',
      nameType: 'Personal',
      givenName: 'Ada',
      familyName: 'Byrne',
      nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' }],
    },
  ],
  contributors: [
    { name: 'Novák, Jan', contributorType: 'Translator' },
    { name: 'Shore Library', nameType: 'Organizational', contributorType: 'HostingInstitution' },
  ],
  titles: [{ title: 'What the water counts', lang: 'en' }],
  publisher: { name: 'Harbour Press' },
  publicationYear: 2025,
  types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Book review', citeproc: 'article-journal' },
  subjects: [{ subject: 'tides', lang: 'en' }],
  dates: [
    { date: '2025-04-15', dateType: 'Issued' },
    { date: '2025-02-10', dateType: 'Accepted' },
  ],
  language: 'en',
  rightsList: [{ rights: 'Creative Commons Attribution 4.0', rightsUri: 'https://creativecommons.org/licenses/by/4.0/legalcode' }],
  descriptions: [{ description: 'She counts waves.', descriptionType: 'Abstract', lang: 'en' }],
  relatedIdentifiers: [
    { relatedIdentifier: '978-0-306-40615-7', relatedIdentifierType: 'ISBN', relationType: 'Reviews' },
    { relatedIdentifier: '9783161484100', relatedIdentifierType: 'ISBN', relationType: 'Reviews', resourceTypeGeneral: 'Book' },
    { relatedIdentifier: '2049-3630', relatedIdentifierType: 'EISSN', relationType: 'IsPublishedIn' },
    { relatedIdentifier: '10.5555/elsewhere', relatedIdentifierType: 'DOI', relationType: 'Cites' },
  ],
  relatedItems: [
    {
      relatedItemType: 'Book',
      relationType: 'Reviews',
      relatedItemIdentifier: { relatedItemIdentifier: '9780306406157', relatedItemIdentifierType: 'ISBN' },
      titles: [{ title: 'Counting Waves' }, { title: 'A Tidal Diary', titleType: 'Subtitle' }],
      creators: [{ name: 'Quist, Mara', givenName: 'Mara', familyName: 'Quist' }],
      contributors: [{ name: 'Lind, Otto', contributorType: 'Editor' }],
      publicationYear: '2024',
      publisher: 'Ebb & Flow',
      edition: '2nd',
    },
    {
      relatedItemType: 'Journal',
      relationType: 'IsPublishedIn',
      titles: [{ title: 'Journal of Shores' }],
      volume: '26',
      issue: '2',
      firstPage: '152',
      lastPage: '158',
    },
  ],
  schemaVersion: 'http://datacite.org/schema/kernel-4',
}

/** The same, as XML of kernel 4; `inside` stands at the end of it. */
export function resource(inside = '', title = 'What the water counts', type = 'Book review', general = 'JournalArticle'): string {
  return `<resource xmlns="http://datacite.org/schema/kernel-4">
<identifier identifierType="DOI">10.5555/shores.7</identifier>
<creators><creator><creatorName nameType="Personal">Byrne, Ada</creatorName><givenName>Ada</givenName><familyName>Byrne</familyName><nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">https://orcid.org/0000-0002-1825-0097</nameIdentifier></creator></creators>
<titles><title xml:lang="en">${title}</title></titles>
<publisher>Harbour Press</publisher><publicationYear>2025</publicationYear>
<resourceType resourceTypeGeneral="${general}">${type}</resourceType>
<dates><date dateType="Issued">2025-04-15</date></dates>
<rightsList><rights rightsURI="https://creativecommons.org/licenses/by/4.0/"/></rightsList>
${inside}
</resource>`
}

export const reviewed = `<relatedIdentifiers><relatedIdentifier relatedIdentifierType="ISBN" relationType="Reviews">9783161484100</relatedIdentifier></relatedIdentifiers>
<relatedItems><relatedItem relatedItemType="Book" relationType="Reviews"><relatedItemIdentifier relatedItemIdentifierType="ISBN">9780306406157</relatedItemIdentifier><creators><creator><creatorName>Quist, Mara</creatorName></creator></creators><titles><title>Counting Waves</title></titles><publicationYear>2024</publicationYear><publisher>Ebb &amp; Flow</publisher></relatedItem></relatedItems>`
