import type { Unseen } from './facts.js'

/** OJS: native XML, REST answers, the articles report. */
export const ojs: readonly Unseen[] = [
  {
    name: 'OJS 3.3 native XML: an issue with a review, an article, and a review that is not published',
    file: 'native.xml',
    text: `<?xml version="1.0"?>
<issue xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" published="1" current="0" access_status="1" url_path="" xsi:schemaLocation="http://pkp.sfu.ca native.xsd">
  <id type="internal" advice="ignore">12</id>
  <issue_identification><volume>8</volume><number>2</number><year>2021</year><title locale="en_US">Ports</title></issue_identification>
  <date_published>2021-06-30</date_published><last_modified>2021-07-01</last_modified>
  <sections>
    <section ref="ART" seq="0" editor_restricted="0" meta_indexed="1" meta_reviewed="1" abstracts_not_required="0" hide_title="0" hide_author="0" abstract_word_count="0"><id type="internal" advice="ignore">1</id><abbrev locale="en_US">ART</abbrev><title locale="en_US">Articles</title></section>
    <section ref="BR" seq="1" editor_restricted="0" meta_indexed="1" meta_reviewed="0" abstracts_not_required="1" hide_title="0" hide_author="0" abstract_word_count="0"><id type="internal" advice="ignore">2</id><abbrev locale="en_US">BR</abbrev><title locale="en_US">Book Reviews</title></section>
  </sections>
  <issue_galleys xsi:schemaLocation="http://pkp.sfu.ca native.xsd"/>
  <articles xsi:schemaLocation="http://pkp.sfu.ca native.xsd">
    <article xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" locale="en_US" date_submitted="2021-03-01" status="3" submission_progress="0" current_publication_id="45" stage="production">
      <id type="internal" advice="ignore">41</id>
      <publication locale="en_US" version="1" status="3" primary_contact_id="50" url_path="" seq="1" date_published="2021-06-30" section_ref="BR" access_status="0">
        <id type="internal" advice="ignore">45</id><id type="doi" advice="update">10.5555/ports.v8i2.45</id>
        <prefix locale="en_US">The</prefix><title locale="en_US">Dockers' Tongue</title><subtitle locale="en_US">Language and Labour in Antwerp, by Griet Maes (Leuven: Peeters Press, 2019)</subtitle>
        <abstract locale="en_US">&lt;p&gt;A review.&lt;/p&gt;</abstract>
        <licenseUrl>https://creativecommons.org/licenses/by/4.0</licenseUrl>
        <keywords locale="en_US"><keyword>dockers</keyword></keywords>
        <authors><author include_in_browse="true" user_group_ref="Author" seq="0" id="50"><givenname locale="en_US">Sanne</givenname><familyname locale="en_US">Wouters</familyname><country>BE</country><email>canary@ports.example</email><orcid>https://orcid.org/0000-0002-1825-0097</orcid></author></authors>
        <issue_identification><volume>8</volume><number>2</number><year>2021</year></issue_identification><pages>140-143</pages>
      </publication>
    </article>
    <article locale="en_US" date_submitted="2021-03-01" status="3" submission_progress="0" current_publication_id="46" stage="production"><id type="internal" advice="ignore">42</id><publication locale="en_US" version="1" status="3" section_ref="ART" date_published="2021-06-30"><id type="internal" advice="ignore">46</id><title locale="en_US">Cranes</title><pages>1-20</pages></publication></article>
    <article locale="en_US" date_submitted="2021-03-01" status="4" submission_progress="0" current_publication_id="47" stage="production"><id type="internal" advice="ignore">43</id><publication locale="en_US" version="1" status="1" section_ref="BR"><id type="internal" advice="ignore">47</id><title locale="en_US">Book Review: A Declined Book, by Nobody Known</title></publication></article>
  </articles>
</issue>`,
    reviews: [
      {
        title: "The Dockers' Tongue: Language and Labour in Antwerp, by Griet Maes (Leuven: Peeters Press, 2019)",
        reviewers: ['Sanne Wouters'],
        volume: '8',
        issue: '2',
        pages: '140-143',
        date: '2021-06-30',
        doi: '10.5555/ports.v8i2.45',
        books: [
          {
            title: "The Dockers' Tongue: Language and Labour in Antwerp",
            people: ['author Griet Maes'],
            publisher: 'Peeters Press',
            place: 'Leuven',
            year: '2019',
          },
        ],
      },
    ],
  },
  {
    name: 'OJS 3.3 native XML: articles alone, a section of reviews in Spanish, markup in the title',
    file: 'articles.xml',
    text: `<?xml version="1.0"?>
<articles xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://pkp.sfu.ca native.xsd">
<article locale="es_ES" date_submitted="2019-09-01" status="3" submission_progress="0" current_publication_id="9" stage="production"><id type="internal" advice="ignore">8</id>
<publication locale="es_ES" version="1" status="3" date_published="2019-12-20" section_ref="RES"><id type="internal" advice="ignore">9</id>
<title locale="es_ES">Reseña de &lt;em&gt;La sed de las minas&lt;/em&gt;, de Pilar Quiroga. Santiago: LOM, 2018, 220 pp.</title>
<authors><author include_in_browse="true" user_group_ref="Autor/a" seq="0" id="3"><givenname locale="es_ES">Ignacio</givenname><familyname locale="es_ES">Peña Soto</familyname><email>canary@minas.example</email></author></authors>
<issue_identification><volume>3</volume><number>1</number><year>2019</year><title locale="es_ES">Agua y mina</title></issue_identification><pages>210-213</pages></publication></article>
</articles>`,
    reviews: [
      {
        title: 'Reseña de La sed de las minas, de Pilar Quiroga. Santiago: LOM, 2018, 220 pp.',
        reviewers: ['Ignacio Peña Soto'],
        volume: '3',
        issue: '1',
        pages: '210-213',
        date: '2019-12-20',
        books: [
          {
            title: 'La sed de las minas',
            people: ['author Pilar Quiroga'],
            publisher: 'LOM',
            place: 'Santiago',
            year: '2018',
            extent: '220',
          },
        ],
      },
    ],
  },
  {
    name: 'OJS 3.4 REST: an issue with its sections and articles',
    file: 'issue.json',
    text: JSON.stringify({
      id: 5,
      _href: 'https://ej.example/index.php/ej/api/v1/issues/5',
      datePublished: '2022-05-01 00:00:00',
      identification: 'Vol. 10 No. 1 (2022)',
      volume: 10,
      number: '1',
      year: 2022,
      publishedUrl: 'https://ej.example/index.php/ej/issue/view/5',
      sections: [
        { id: 1, title: { en: 'Articles' }, abbrev: { en: 'ART' } },
        { id: 4, title: { en: 'Reviews' }, abbrev: { en: 'REV' } },
      ],
      articles: [
        {
          id: 81,
          currentPublicationId: 90,
          status: 3,
          urlPublished: 'https://ej.example/index.php/ej/article/view/81',
          publications: [
            {
              id: 90,
              sectionId: 4,
              status: 3,
              datePublished: '2022-05-01',
              locale: 'en',
              authorsString: 'Petra Lind (Author)',
              authors: [{ id: 1, givenName: { en: 'Petra' }, familyName: { en: 'Lind' }, email: 'canary@ej.example', orcid: '' }],
              fullTitle: { en: 'Book Review: Estuaries of Empire: Mapping the Pearl River by Mei Lam' },
              title: { en: 'Book Review: Estuaries of Empire' },
              subtitle: { en: 'Mapping the Pearl River by Mei Lam' },
              prefix: { en: '' },
              pages: '55–58',
              doiObject: { id: 4, doi: '10.5555/ej.81', status: 3 },
              version: 1,
            },
          ],
        },
        {
          id: 82,
          currentPublicationId: 91,
          status: 3,
          publications: [
            {
              id: 91,
              sectionId: 1,
              status: 3,
              datePublished: '2022-05-01',
              locale: 'en',
              fullTitle: { en: 'Currents' },
              title: { en: 'Currents' },
              authors: [],
            },
          ],
        },
      ],
    }),
    reviews: [
      {
        title: 'Book Review: Estuaries of Empire: Mapping the Pearl River by Mei Lam',
        reviewers: ['Petra Lind'],
        volume: '10',
        issue: '1',
        pages: '55-58',
        date: '2022-05-01',
        doi: '10.5555/ej.81',
        books: [{ title: 'Estuaries of Empire: Mapping the Pearl River', people: ['author Mei Lam'] }],
      },
    ],
  },
  {
    name: 'OJS 3.3 REST: /submissions with two versions of one review, and one that was declined',
    file: 'submissions.json',
    text: JSON.stringify({
      itemsMax: 2,
      items: [
        {
          _href: 'https://vr.example/index.php/vr/api/v1/submissions/7',
          contextId: 1,
          currentPublicationId: 72,
          id: 7,
          status: 3,
          urlPublished: 'https://vr.example/index.php/vr/article/view/7',
          publications: [
            {
              id: 71,
              status: 3,
              version: 1,
              datePublished: '2020-01-10',
              fullTitle: { it_IT: 'Recensione' },
              sectionId: 3,
              locale: 'it_IT',
              'pub-id::doi': '10.5555/vr.7',
            },
            {
              id: 72,
              status: 3,
              version: 2,
              datePublished: '2020-02-20',
              sectionId: 3,
              locale: 'it_IT',
              authorsString: 'Bruna Salis',
              authors: [{ givenName: { it_IT: 'Bruna' }, familyName: { it_IT: 'Salis' } }],
              fullTitle: { it_IT: 'Recensione a: Efisio Porcu, Le torri costiere della Sardegna, Cagliari, Edizioni del Golfo, 2018' },
              title: { it_IT: 'Recensione a: Efisio Porcu, Le torri costiere della Sardegna, Cagliari, Edizioni del Golfo, 2018' },
              pages: '301-303',
              'pub-id::doi': '10.5555/vr.7',
              urlPublished: 'https://vr.example/index.php/vr/article/view/7/version/72',
            },
          ],
        },
        {
          id: 8,
          status: 4,
          currentPublicationId: 80,
          publications: [
            { id: 80, status: 1, version: 1, fullTitle: { it_IT: 'Recensione a: Nessuno, Niente, Roma, Nulla, 2018' }, locale: 'it_IT' },
          ],
        },
      ],
    }),
    reviews: [
      {
        title: 'Recensione a: Efisio Porcu, Le torri costiere della Sardegna, Cagliari, Edizioni del Golfo, 2018',
        reviewers: ['Bruna Salis'],
        pages: '301-303',
        date: '2020-02-20',
        doi: '10.5555/vr.7',
        books: [
          {
            title: 'Le torri costiere della Sardegna',
            people: ['author Efisio Porcu'],
            publisher: 'Edizioni del Golfo',
            place: 'Cagliari',
            year: '2018',
          },
        ],
      },
    ],
  },
  {
    name: 'OJS articles report: one review, one editorial, one declined review',
    file: 'report.csv',
    text:
      '\uFEFF' +
      [
        '"Submission ID",Title,Abstract,"Given Name (Author 1)","Family Name (Author 1)","ORCID iD (Author 1)","Country (Author 1)","Affiliation (Author 1)","Email (Author 1)","URL (Author 1)","Bio Statement (e.g., department and rank) (Author 1)","Section Title",Language,Coverage,Rights,Source,Subjects,Type,Disciplines,Keyword(s),"Supporting Agencies",Status,URL,DOI,"Date submitted","Last modified"',
        '101,"Book Review: Adeyemi, Kola. Lagos Lagoon: A City Afloat. Ibadan: Heron, 2015",,Funke,Alabi,https://orcid.org/0000-0001-5109-3700,NG,"University of the Lagoon",canary@lagoon.example,,,"Book Reviews",en_US,,,,,,,lagoons,,Published,https://ll.example/index.php/ll/workflow/access/101,10.5555/ll.101,2016-02-01,2016-06-11',
        '102,"From the editors",,Funke,Alabi,,NG,,canary@lagoon.example,,,Editorial,en_US,,,,,,,,,Published,https://ll.example/index.php/ll/workflow/access/102,,2016-02-01,2016-06-11',
        '103,"Book Review: Nobody, A. Nothing at All. Ibadan: Heron, 2015",,Eve,Else,,NG,,canary@lagoon.example,,,"Book Reviews",en_US,,,,,,,,,Declined,https://ll.example/index.php/ll/workflow/access/103,,2016-02-01,2016-06-11',
        '',
      ].join('\n'),
    reviews: [
      {
        title: 'Book Review: Adeyemi, Kola. Lagos Lagoon: A City Afloat. Ibadan: Heron, 2015',
        reviewers: ['Funke Alabi'],
        doi: '10.5555/ll.101',
        books: [
          { title: 'Lagos Lagoon: A City Afloat', people: ['author Kola Adeyemi'], publisher: 'Heron', place: 'Ibadan', year: '2015' },
        ],
      },
    ],
  },
]
