/** How `good.ttl` is broken so that it fails one rule. */
export interface Mutation {
  /** Statements taken out, in Turtle with the prefixes of `good.ttl`; each must be there. */
  readonly remove?: string
  /** Statements put in. */
  readonly add?: string
  /** A node that loses its address. */
  readonly blank?: string
  /** Other rules that this breaks too, because it cannot be broken alone. */
  readonly also?: readonly string[]
}

const orcid = '<https://orcid.org/0000-0002-1825-0097>'
const record = '<https://example.org/reviews/shores/26-2-152-counting-waves/>'
const source = '<ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA>'
const oai = 'review:identifier-oai-oai-shores-example-article-77'

/** The failing fixture of every rule in `shapes/core.ttl`. */
export const mutations: Readonly<Record<string, Mutation>> = {
  // The review
  'core/review-has-an-iri': { blank: 'review:review' },
  'core/review-names-its-book': {
    remove: `review:review cito:reviews waves:book , mud:book ; schema:itemReviewed waves:book , mud:book .
      review:work cito:reviews waves:book , mud:book .
      waves:book cito:isReviewedBy review:review ; schema:review review:review .
      mud:book cito:isReviewedBy review:review ; schema:review review:review .`,
    also: ['core/reference-says-what-it-cites'],
  },
  'core/review-names-the-same-books-in-schema-org': {
    remove: 'review:review schema:itemReviewed mud:book .',
    also: ['core/book-links-back-in-schema-org'],
  },
  'core/work-reviews-the-same-books': { remove: 'review:work cito:reviews mud:book .' },
  'core/book-links-back-in-cito': { remove: 'mud:book cito:isReviewedBy review:review .' },
  'core/book-links-back-in-schema-org': { remove: 'mud:book schema:review review:review .' },
  'core/review-realizes-one-book-review': {
    remove: 'review:review frbr:realizationOf review:work .',
    also: ['core/work-reviews-the-same-books'],
  },
  'core/review-is-no-work-or-copy': { add: 'review:review a fabio:WebPage .' },
  'core/review-has-a-title': {
    remove: `review:review dcterms:title "Two books on tides"@en , "Dvě knihy o přílivu"@cs ;
      schema:name "Two books on tides"@en , "Dvě knihy o přílivu"@cs .`,
  },
  'core/review-has-one-title-per-language': { add: 'review:review dcterms:title "Tides"@en ; schema:name "Tides"@en .' },
  'core/review-has-the-same-title-in-schema-org': { remove: 'review:review schema:name "Dvě knihy o přílivu"@cs .' },
  'core/review-names-its-reviewer': { remove: `review:review schema:author ${orcid} ; dcterms:creator ${orcid} .` },
  'core/reviewer-is-a-person-or-organization': { add: 'review:review schema:author "B. Writer" ; dcterms:creator "B. Writer" .' },
  'core/review-has-the-same-reviewer-in-dcterms': { remove: `review:review dcterms:creator ${orcid} .` },
  'core/review-states-when-it-was-published': {
    remove: `review:review prism:publicationDate "2025-04-15"^^xsd:date ; dcterms:issued "2025-04-15"^^xsd:date ;
      schema:datePublished "2025-04-15"^^xsd:date .`,
  },
  'core/review-has-one-publication-date': {
    add: `review:review prism:publicationDate "2025-04-16"^^xsd:date ; dcterms:issued "2025-04-16"^^xsd:date ;
      schema:datePublished "2025-04-16"^^xsd:date .`,
  },
  'core/review-date-is-a-date-a-month-or-a-year': {
    remove: 'review:review dcterms:dateSubmitted "2024-11-03"^^xsd:date .',
    add: 'review:review dcterms:dateSubmitted "2024-11-03T00:00:00Z"^^xsd:dateTime .',
  },
  'core/review-has-the-same-date-in-dcterms': {
    remove: 'review:review dcterms:issued "2025-04-15"^^xsd:date .',
    add: 'review:review dcterms:issued "2025-04-16"^^xsd:date .',
  },
  'core/review-has-the-same-date-in-schema-org': {
    remove: 'review:review schema:datePublished "2025-04-15"^^xsd:date .',
    add: 'review:review schema:datePublished "2025"^^xsd:gYear .',
  },
  'core/review-has-one-received-date': { add: 'review:review dcterms:dateSubmitted "2024-11"^^xsd:gYearMonth .' },
  'core/review-has-one-accepted-date': { add: 'review:review dcterms:dateAccepted "2025"^^xsd:gYear .' },
  'core/review-has-one-online-date': { add: 'review:review dcterms:available "2025-03-02"^^xsd:date .' },
  'core/review-names-its-journal': { remove: 'review:review frbr:partOf issue:issue ; schema:isPartOf issue:issue .' },
  'core/review-stands-in-one-serial': {
    add: 'review:review frbr:partOf journal:volume-26 ; schema:isPartOf journal:volume-26 .',
  },
  'core/review-stands-in-the-same-serial-in-schema-org': { remove: 'review:review schema:isPartOf issue:issue .' },
  'core/review-has-the-same-first-page-in-schema-org': { remove: 'review:review schema:pageStart "152" .' },
  'core/review-has-the-same-last-page-in-schema-org': {
    remove: 'review:review schema:pageEnd "158" .',
    add: 'review:review schema:pageEnd "159" .',
  },
  'core/review-doi-is-bare': {
    remove: 'review:review prism:doi "10.5555/shores.26.2.152" .',
    add: 'review:review prism:doi "https://doi.org/10.5555/shores.26.2.152" .',
  },
  'core/review-states-its-pages': { remove: 'review:review schema:pagination "152-158" .' },
  'core/review-has-a-doi': { remove: 'review:review prism:doi "10.5555/shores.26.2.152" .' },
  'core/review-page-is-a-web-address': {
    remove: 'review:review schema:url <https://shores.example/26/2/152> .',
    add: 'review:review schema:url <javascript:alert(1)> .',
  },
  'core/review-licence-is-one-iri': {
    add: 'review:review dcterms:license "CC BY 4.0" ; schema:license "CC BY 4.0" .',
  },
  'core/review-states-its-licence': {
    remove: `review:review dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
      schema:license <https://creativecommons.org/licenses/by/4.0/> .`,
  },
  'core/review-has-the-same-licence-in-schema-org': {
    remove: 'review:review schema:license <https://creativecommons.org/licenses/by/4.0/> .',
  },
  'core/review-states-its-language': { remove: 'review:review schema:inLanguage "en" .' },
  'core/review-language-is-a-tag': {
    remove: 'review:review schema:inLanguage "en" .',
    add: 'review:review schema:inLanguage "English" .',
  },
  'core/review-names-the-same-corrections-in-schema-org': {
    remove: 'review:review schema:correction review:correction-58f4e596 .',
  },

  // The review as a text
  'core/work-is-no-expression': { add: 'review:work a fabio:JournalArticle .' },
  'core/work-stands-in-no-issue': { add: 'review:work frbr:partOf issue:issue .' },
  'core/work-is-realized': { remove: 'review:work frbr:realization review:review .' },
  'core/work-is-counted-once': { add: 'waves:book cito:isReviewedBy review:work .' },

  // The book
  'core/book-has-an-iri': {
    blank: 'mud:book',
    also: ['core/review-names-its-book', 'core/gap-names-one-subject'],
  },
  'core/book-has-a-title': { remove: 'mud:book dcterms:title "Moon and Mud" ; schema:name "Moon and Mud" .' },
  'core/book-has-one-title-per-language': {
    add: 'mud:book dcterms:title "Moon"@en , "Mud"@en ; schema:name "Moon"@en , "Mud"@en .',
  },
  'core/book-has-the-same-title-in-schema-org': { remove: 'mud:book schema:name "Moon and Mud" .' },
  'core/book-is-a-schema-org-book': { remove: 'mud:book a schema:Book .' },
  'core/book-is-no-work-or-format': { add: 'mud:book a fabio:Hardback .' },
  'core/book-names-an-author-or-editor': { remove: 'mud:book schema:editor mud:person-otto-lind .' },
  'core/book-has-the-same-authors-in-dcterms': { remove: 'waves:book dcterms:creator waves:person-mara-quist .' },
  'core/book-has-one-publication-date': {
    add: 'mud:book prism:publicationDate "1985"^^xsd:gYear ; schema:datePublished "1985"^^xsd:gYear .',
  },
  'core/book-date-is-a-date-a-month-or-a-year': {
    remove: 'mud:book prism:publicationDate "1984"^^xsd:gYear ; schema:datePublished "1984"^^xsd:gYear .',
    add: 'mud:book prism:publicationDate "1984" ; schema:datePublished "1984" .',
  },
  'core/book-has-the-same-date-in-schema-org': { remove: 'mud:book schema:datePublished "1984"^^xsd:gYear .' },
  'core/book-has-one-subtitle': { add: 'waves:book fabio:hasSubtitle "A Diary" .' },
  'core/book-subtitle-has-no-language-tag': {
    remove: 'waves:book fabio:hasSubtitle "A Tidal Diary" .',
    add: 'waves:book fabio:hasSubtitle "A Tidal Diary"@en .',
  },
  'core/book-has-an-isbn': {
    remove: 'mud:book frbr:embodiment mud:isbn-9780198526636 ; schema:isbn "9780198526636" .',
    also: ['core/format-belongs-to-one-book'],
  },
  'core/book-leaves-prism-isbn-to-its-formats': {
    add: 'mud:book prism:isbn "9780198526636" .',
    also: ['core/format-is-no-book', 'core/format-belongs-to-one-book'],
  },
  'core/book-repeats-its-isbns-in-schema-org': { remove: 'mud:book schema:isbn "9780198526636" .' },
  'core/book-has-no-frbr-creator': { add: 'mud:book frbr:creator mud:person-otto-lind .' },
  'core/book-language-is-a-tag': {
    remove: 'waves:book schema:inLanguage "en" .',
    add: 'waves:book schema:inLanguage "English" .',
  },
  'core/book-page-is-a-web-address': { add: 'mud:book schema:url <mailto:shop@harbour.example> .' },
  'core/publisher-is-an-organization': { add: 'mud:book dcterms:publisher "Mudlark" ; schema:publisher "Mudlark" .' },
  'core/book-has-the-same-publishers-in-schema-org': { remove: 'waves:book schema:publisher harbour:organization .' },

  // Formats
  'core/isbn-has-13-digits': {
    remove: 'mud:isbn-9780198526636 prism:isbn "9780198526636" ; schema:isbn "9780198526636" . mud:book schema:isbn "9780198526636" .',
    add: 'mud:isbn-9780198526636 prism:isbn "978-0-19-852663-6" ; schema:isbn "978-0-19-852663-6" . mud:book schema:isbn "978-0-19-852663-6" .',
  },
  'core/format-has-one-isbn': {
    add: 'mud:isbn-9780198526636 prism:isbn "9780306406157" ; schema:isbn "9780306406157" . mud:book schema:isbn "9780306406157" .',
  },
  'core/format-has-the-same-isbn-in-schema-org': { remove: 'mud:isbn-9780198526636 schema:isbn "9780198526636" .' },
  'core/format-is-no-book': { add: 'mud:isbn-9780198526636 a fabio:Expression .' },
  'core/format-belongs-to-one-book': {
    add: 'waves:book frbr:embodiment mud:isbn-9780198526636 ; schema:isbn "9780198526636" .',
  },

  // People and things with a name
  'core/person-has-an-iri': { blank: 'mud:person-otto-lind' },
  'core/person-has-a-name': { remove: 'mud:person-otto-lind schema:name "Otto Lind" .' },
  'core/person-has-one-family-name': { add: 'waves:person-mara-quist schema:familyName "Quist-Moor" .' },
  'core/person-is-no-organization': { add: 'mud:person-otto-lind a foaf:Organization .' },
  'core/publisher-place-or-series-has-a-name': { remove: 'harbour:organization schema:name "Harbour Press" .' },

  // Roles
  'core/role-has-one-holder': { add: 'mud:role-editor-otto-lind pro:isHeldBy harbour:organization .' },
  'core/role-has-one-kind': { add: 'mud:role-editor-otto-lind pro:withRole pro:author .' },
  'core/role-names-its-document': { remove: 'mud:role-editor-otto-lind pro:relatesToDocument mud:book .' },
  'core/role-position-counts-from-one': {
    remove: 'mud:role-editor-otto-lind schema:position 1 .',
    add: 'mud:role-editor-otto-lind schema:position 0 .',
  },
  'core/role-keeps-one-printed-name': { remove: 'mud:role-editor-otto-lind rdfs:label "Otto Lind" .' },

  // History
  'core/status-has-one-holder': { add: 'review:status-revised-2025-01 pso:isStatusHeldBy waves:book .' },
  'core/status-has-one-kind': { remove: 'review:status-revised-2025-01 pso:withStatus pso:revised .' },
  'core/status-has-one-date': { remove: 'review:status-revised-2025-01 tvc:atTime review:time-2025-01 .' },
  'core/season-is-one-of-the-four': { add: 'review:time-2025-01 fabio:hasSeason "fall" .' },

  // Identifiers
  'core/identifier-has-one-owner': { add: 'mud:book datacite:hasIdentifier waves:identifier-doi .' },
  'core/identifier-has-one-scheme': {
    remove: 'waves:identifier-doi datacite:usesIdentifierScheme datacite:doi .',
  },
  'core/identifier-has-one-value': { add: `${oai} literal:hasLiteralValue "oai:shores.example:article/78" .` },

  // What the review cites, and what corrects it
  'core/reference-says-what-it-cites': { remove: 'review:reference-2388890b prism:doi "10.5555/other" .' },
  'core/cited-doi-is-bare': {
    remove: 'review:reference-2388890b prism:doi "10.5555/other" .',
    add: 'review:reference-2388890b prism:doi "doi:10.5555/other" .',
  },
  'core/notice-says-what-it-is': { remove: 'review:retraction-bae4251f schema:text "Withdrawn by the author." .' },

  // Rating
  'core/rating-has-one-value': { add: 'review:rating schema:ratingValue "5" .' },
  'core/rating-names-its-best': { remove: 'review:rating schema:bestRating "5" .' },

  // Journal, volume, issue
  'core/journal-has-a-title': {
    remove: 'journal:journal dcterms:title "Journal of Shores"@en ; schema:name "Journal of Shores"@en .',
  },
  'core/journal-has-one-title-per-language': {
    add: 'journal:journal dcterms:title "Shores"@en ; schema:name "Shores"@en .',
  },
  'core/journal-has-the-same-title-in-schema-org': { remove: 'journal:journal schema:name "Journal of Shores"@en .' },
  'core/issn-is-well-formed': { add: 'journal:journal schema:issn "12345679" .' },
  'core/journal-has-an-issn': { remove: 'journal:journal schema:issn "1234-5679" , "2049-3630" .' },
  'core/journal-has-one-print-issn': { add: 'journal:journal prism:issn "2049-3630" .' },
  'core/journal-has-one-online-issn': { add: 'journal:journal prism:eIssn "1234-5679" .' },
  'core/issue-has-one-number': { add: 'issue:issue fabio:hasSequenceIdentifier "3" .' },
  'core/issue-has-one-cover-date': {
    add: 'issue:issue prism:publicationDate "2026"^^xsd:gYear ; schema:datePublished "2026"^^xsd:gYear .',
  },
  'core/issue-leads-to-its-journal': {
    remove: 'journal:volume-26 frbr:partOf journal:journal ; schema:isPartOf journal:journal .',
  },
  'core/issue-stands-in-the-same-serial-in-schema-org': { remove: 'issue:issue schema:isPartOf journal:volume-26 .' },

  // The description itself
  'core/record-describes-one-thing': { add: `${record} foaf:primaryTopic waves:book .` },
  'core/record-names-its-source': { remove: `${record} prov:wasDerivedFrom ${source} .` },
  'core/gap-names-one-subject': { remove: 'review:gap-author-moon-and-mud rec:gapSubject mud:book .' },
  'core/gap-names-one-property': {
    remove: 'review:gap-author-moon-and-mud rec:gapProperty schema:author .',
    add: 'review:gap-author-moon-and-mud rec:gapProperty "author" .',
  },
}
