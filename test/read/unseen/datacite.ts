import type { Unseen } from './facts.js'

const resource = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<resource xmlns="http://datacite.org/schema/kernel-4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4.4/metadata.xsd">${content}</resource>`

/** DataCite: JSON of its REST interface, and XML. */
export const datacite: readonly Unseen[] = [
  {
    name: 'DataCite JSON:API: a related item with the relation Reviews',
    file: 'api.json',
    text: JSON.stringify({
      data: {
        id: '10.5555/zen.7001',
        type: 'dois',
        attributes: {
          doi: '10.5555/zen.7001',
          prefix: '10.5555',
          identifiers: [],
          creators: [
            {
              name: 'Baranova, Olga',
              nameType: 'Personal',
              givenName: 'Olga',
              familyName: 'Baranova',
              affiliation: ['Harbour Institute'],
              nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0002-1694-233X', nameIdentifierScheme: 'ORCID' }],
            },
          ],
          titles: [{ title: 'Review of "Harbour Walls"', lang: 'en' }],
          publisher: 'Port Review Press',
          container: {
            type: 'Journal',
            title: 'Port Review',
            volume: '3',
            issue: '2',
            firstPage: '14',
            lastPage: '16',
            identifier: '9972-6769',
            identifierType: 'ISSN',
          },
          publicationYear: 2022,
          subjects: [{ subject: 'harbours' }],
          dates: [{ date: '2022-10-04', dateType: 'Issued' }],
          language: 'en',
          types: {
            resourceTypeGeneral: 'JournalArticle',
            resourceType: 'Book Review',
            ris: 'JOUR',
            bibtex: 'article',
            citeproc: 'article-journal',
            schemaOrg: 'ScholarlyArticle',
          },
          relatedIdentifiers: [],
          relatedItems: [
            {
              relatedItemType: 'Book',
              relationType: 'Reviews',
              relatedItemIdentifier: { relatedItemIdentifier: '9780226968360', relatedItemIdentifierType: 'ISBN' },
              titles: [{ title: 'Harbour Walls' }, { title: 'An Engineering History', titleType: 'Subtitle' }],
              creators: [{ name: 'Smit, Jaap', givenName: 'Jaap', familyName: 'Smit', nameType: 'Personal' }],
              contributors: [{ name: 'Lund, Eva', contributorType: 'Editor', givenName: 'Eva', familyName: 'Lund', nameType: 'Personal' }],
              publicationYear: '2020',
              publisher: 'Delta Press',
            },
            {
              relatedItemType: 'Journal',
              relationType: 'IsPublishedIn',
              relatedItemIdentifier: { relatedItemIdentifier: '9972-6769', relatedItemIdentifierType: 'ISSN' },
              titles: [{ title: 'Port Review' }],
              volume: '3',
              issue: '2',
              firstPage: '14',
              lastPage: '16',
            },
          ],
          rightsList: [{ rights: 'Creative Commons Attribution 4.0', rightsUri: 'https://creativecommons.org/licenses/by/4.0/legalcode' }],
          descriptions: [],
          url: 'https://port-review.example/7001',
          state: 'findable',
        },
      },
    }),
    reviews: [
      {
        title: 'Review of "Harbour Walls"',
        reviewers: ['Olga Baranova'],
        journal: 'Port Review',
        volume: '3',
        issue: '2',
        pages: '14-16',
        date: '2022-10-04',
        doi: '10.5555/zen.7001',
        books: [
          {
            title: 'Harbour Walls: An Engineering History',
            people: ['author Jaap Smit', 'editor Eva Lund'],
            publisher: 'Delta Press',
            year: '2020',
            isbns: ['9780226968360'],
          },
        ],
      },
    ],
  },
  {
    name: 'DataCite JSON of content negotiation: Zenodo’s book review, whose title names the book and its ISBN is a related identifier',
    file: 'zenodo.json',
    text: JSON.stringify({
      id: 'https://doi.org/10.5555/zenodo.88',
      doi: '10.5555/zenodo.88',
      url: 'https://zenodo.example/record/88',
      types: {
        ris: 'RPRT',
        bibtex: 'article',
        citeproc: 'article-journal',
        schemaOrg: 'ScholarlyArticle',
        resourceType: 'Book review',
        resourceTypeGeneral: 'Text',
      },
      creators: [
        { name: 'Njoroge, Peter', nameType: 'Personal', givenName: 'Peter', familyName: 'Njoroge', affiliation: [], nameIdentifiers: [] },
      ],
      titles: [{ title: 'Book review: Wells of the Sahel by Fatou Diop' }],
      publisher: 'Zenodo',
      subjects: [],
      contributors: [],
      dates: [{ date: '2019-02-11', dateType: 'Issued' }],
      publicationYear: 2019,
      language: 'eng',
      relatedIdentifiers: [
        { relationType: 'Reviews', relatedIdentifier: '978-1-5013-9455-3', relatedIdentifierType: 'ISBN', resourceTypeGeneral: 'Book' },
        { relationType: 'IsVersionOf', relatedIdentifier: '10.5555/zenodo.87', relatedIdentifierType: 'DOI' },
      ],
      descriptions: [{ description: 'A review.', descriptionType: 'Abstract' }],
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      providerId: 'cern',
      clientId: 'cern.zenodo',
      agency: 'datacite',
      state: 'findable',
    }),
    reviews: [
      {
        title: 'Book review: Wells of the Sahel by Fatou Diop',
        reviewers: ['Peter Njoroge'],
        date: '2019-02-11',
        doi: '10.5555/zenodo.88',
        books: [{ title: 'Wells of the Sahel', people: ['author Fatou Diop'], isbns: ['9781501394553'] }],
      },
    ],
  },
  {
    name: 'DataCite XML: related item and journal, the number with its type',
    file: 'resource.xml',
    text: resource(`<identifier identifierType="DOI">10.5555/KUS.2021.3</identifier>
<creators><creator><creatorName nameType="Personal">Hansen, Dorte</creatorName><givenName>Dorte</givenName><familyName>Hansen</familyName></creator></creators>
<titles><title xml:lang="da">Anmeldelse af Fyrtårne i Vadehavet</title></titles>
<publisher>Kyst og Samfund</publisher><publicationYear>2021</publicationYear>
<resourceType resourceTypeGeneral="JournalArticle">Book review</resourceType>
<dates><date dateType="Issued">2021-04</date></dates><language>da</language>
<relatedItems>
<relatedItem relatedItemType="Journal" relationType="IsPublishedIn"><relatedItemIdentifier relatedItemIdentifierType="ISSN">6136-3979</relatedItemIdentifier><titles><title>Kyst og Samfund</title></titles><volume>15</volume><issue>1</issue><firstPage>99</firstPage><lastPage>102</lastPage></relatedItem>
<relatedItem relatedItemType="Book" relationType="Reviews"><relatedItemIdentifier relatedItemIdentifierType="ISBN">9780804532525</relatedItemIdentifier><creators><creator><creatorName>Krog, Mads</creatorName><givenName>Mads</givenName><familyName>Krog</familyName></creator></creators><titles><title>Fyrtårne i Vadehavet</title></titles><publicationYear>2019</publicationYear><publisher>Vesterhavet</publisher><edition>2. udg.</edition></relatedItem>
</relatedItems>`),
    reviews: [
      {
        title: 'Anmeldelse af Fyrtårne i Vadehavet',
        reviewers: ['Dorte Hansen'],
        journal: 'Kyst og Samfund',
        volume: '15',
        issue: '1',
        pages: '99-102',
        date: '2021-04',
        doi: '10.5555/kus.2021.3',
        books: [
          { title: 'Fyrtårne i Vadehavet', people: ['author Mads Krog'], publisher: 'Vesterhavet', year: '2019', isbns: ['9780804532525'] },
        ],
      },
    ],
  },
  {
    name: 'DataCite XML: a data set of book reviews',
    file: 'dataset.xml',
    text: resource(`<identifier identifierType="DOI">10.5555/data.55</identifier>
<creators><creator><creatorName>Hansen, Dorte</creatorName></creator></creators>
<titles><title>Book reviews in Danish newspapers, 1900-1950</title></titles><publisher>Data Archive</publisher><publicationYear>2021</publicationYear>
<resourceType resourceTypeGeneral="Dataset">Dataset</resourceType>`),
    reviews: [],
  },
]
