import { canary, secret } from './native-fixture.js'

const submission = (id: number, status: number, publications: readonly object[], more: object = {}): object => ({
  _href: `https://jws.example/index.php/jws/api/v1/submissions/${id}`,
  contextId: 1,
  currentPublicationId: id * 10,
  dateSubmitted: '2021-03-01 10:20:30',
  id,
  publications,
  reviewAssignments: [{ reviewerFullName: `${secret} ${canary}`, recommendation: secret }],
  stages: [{ id: 5, label: secret }],
  status,
  urlPublished: `https://jws.example/index.php/jws/article/view/${id}`,
  urlWorkflow: `https://jws.example/index.php/jws/workflow/access/${secret}`,
  ...more,
})

/** A submission of OJS 3.4: a published version with all its fields, an older one, one in work. */
export const whole = submission(7, 3, [
  {
    id: 69,
    status: 3,
    version: 1,
    locale: 'en',
    title: { en: 'An early version of a title' },
    authors: [],
    sectionId: 2,
  },
  {
    _href: 'https://jws.example/index.php/jws/api/v1/submissions/7/publications/70',
    id: 70,
    status: 3,
    version: 2,
    locale: 'en',
    sectionId: 2,
    issueId: 41,
    datePublished: '2021-10-02',
    doiObject: { id: 3, doi: '10.5555/JWS.2021.7', status: 3 },
    prefix: { en: 'The', cs: '' },
    title: { cs: 'Recenze: Maria Stone, Etika vody', en: '<i>Ethics of Water</i>, by Maria Stone. London: Verso, 2019' },
    subtitle: { en: '', cs: '' },
    fullTitle: { en: 'wrong', cs: 'wrong' },
    abstract: { en: `<p>Who owns a <em>river</em>?</p> ${canary}`, cs: '' },
    authors: [
      { id: 2, seq: 2, givenName: { en: 'Ana' }, familyName: { en: 'de Souza' }, email: canary, userGroupName: { en: 'Translator' } },
      {
        id: 1,
        seq: 1,
        givenName: { en: 'Jane' },
        familyName: { en: 'Doe' },
        email: canary,
        orcid: 'https://orcid.org/0000-0002-1825-0097',
        affiliation: { en: 'University of Lagos' },
        biography: { en: `<p>${secret}</p>` },
        userGroupName: { en: 'Author' },
      },
    ],
    keywords: { en: ['water', 'ethics'] },
    citations: ['Reed, P. (2018). Dams and Democracy.'],
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0',
    copyrightHolder: { en: 'Jane Doe' },
    copyrightYear: 2021,
    pages: '345-348',
    galleys: [{ label: 'PDF', file: { uploaderUserName: canary } }],
  },
  { id: 71, status: 1, version: 3, locale: 'en', title: { en: `${secret}, by Maria Stone` }, sectionId: 2 },
])

export const declined = submission(8, 4, [
  {
    id: 80,
    status: 4,
    version: 1,
    locale: 'en',
    title: { en: `Review of: A Declined Book, by ${secret}` },
    authors: [{ givenName: { en: 'Declined' }, email: canary }],
  },
])

export const article = submission(9, 3, [
  { id: 90, status: 3, version: 1, locale: 'en', sectionId: 1, title: { en: 'How rivers were dammed' } },
])

export const sections = [
  { id: 1, title: { en: 'Articles' } },
  { id: 2, title: { en: 'Book Reviews', cs: 'Recenze' } },
]

/** The answer of `/issues/41`. */
export const issueAnswer = JSON.stringify(
  {
    id: 41,
    volume: 12,
    number: '3',
    year: 2021,
    identification: 'Vol. 12',
    isPublished: true,
    datePublished: '2021-09-30',
    publishedUrl: 'https://jws.example/issue/41',
    description: { en: canary },
    sections,
    articles: [whole, article, declined],
  },
  undefined,
  2,
)
