import { canary, secret } from './native-fixture.js'

/** The words of a report in one language: those in front, of a person, behind, of an editor. */
export interface Words {
  readonly front: readonly string[]
  readonly person: readonly string[]
  readonly author: string
  readonly editor: string
  readonly behind: readonly string[]
  readonly published: string
  readonly declined: string
  readonly section: string
}

// prettier-ignore
export const english: Words = {
  front: ['Submission ID', 'Title', 'Abstract'],
  person: ['Given Name', 'Family Name', 'ORCID iD', 'Country', 'Affiliation', 'Email', 'Homepage URL', 'Bio Statement (e.g., department and rank)'],
  author: 'Author', editor: 'Editor',
  behind: ['Section Title', 'Language', 'Coverage Information', 'Rights', 'Source', 'Subjects', 'Type', 'Disciplines', 'Keywords', 'Supporting Agencies', 'Status', 'URL', 'DOI', 'Date submitted', 'Last modified', 'First Published'],
  published: 'Published', declined: 'Declined', section: 'Book Reviews',
}
// prettier-ignore
export const czech: Words = {
  front: ['ID příspěvku', 'Název', 'Abstrakt'],
  person: ['Křestní jméno', 'Příjmení', 'ORCID iD', 'Země', 'Afiliace', 'E-mail', 'URL', 'Medailonek'],
  author: 'Autor', editor: 'Editor',
  behind: ['Název sekce', 'Jazyk', 'Pokrytí', 'Práva', 'Zdroj', 'Předměty', 'Typ', 'Disciplíny', 'Klíčová slova', 'Podpůrné organizace', 'Stav', 'URL', 'DOI', 'Datum odeslání', 'Naposledy změněno', 'Poprvé publikováno'],
  published: 'Publikováno', declined: 'Odmítnuto', section: 'Recenze',
}
// prettier-ignore
export const german: Words = {
  front: ['Einreichungs-ID', 'Titel', 'Abstract'],
  person: ['Vorname', 'Nachname', 'ORCID iD', 'Land', 'Zugehörigkeit', 'E-Mail', 'URL', 'Biografie'],
  author: 'Autor/in', editor: 'Redakteur/in',
  behind: ['Titel der Rubrik', 'Sprache', 'Abdeckung', 'Rechte', 'Quelle', 'Themen', 'Typ', 'Fächer', 'Schlagwörter', 'Förderer', 'Status', 'URL', 'DOI', 'Einreichungsdatum', 'Zuletzt geändert', 'Erstveröffentlichung'],
  published: 'Veröffentlicht', declined: 'Abgelehnt', section: 'Rezensionen',
}
/** A language whose headings no table of ours has: the order tells. */
// prettier-ignore
export const finnish: Words = {
  front: ['Käsikirjoituksen tunniste', 'Otsikko', 'Tiivistelmä'],
  person: ['Etunimi', 'Sukunimi', 'ORCID iD', 'Maa', 'Organisaatio', 'Sähköposti', 'Kotisivu', 'Esittely'],
  author: 'Kirjoittaja', editor: 'Toimittaja',
  behind: ['Osaston otsikko', 'Kieli', 'Kattavuus', 'Oikeudet', 'Lähde', 'Aiheet', 'Tyyppi', 'Tieteenalat', 'Avainsanat', 'Rahoittajat', 'Tila', 'URL', 'DOI', 'Lähetetty', 'Muokattu', 'Julkaistu'],
  published: 'Published', declined: 'Hylätty', section: 'Book Reviews',
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A report of three submissions in the words of a language: a review, an article, a declined review; two authors and an editor wide. */
export function report(words: Words): string {
  const of = (role: string, n: number) => (what: string) => `${what} (${role} ${n})`
  const headings = [
    ...words.front,
    ...words.person.map(of(words.author, 1)),
    ...words.person.map(of(words.author, 2)),
    ...words.behind,
    ...[words.person[0] ?? '', words.person[1] ?? '', words.person[2] ?? '', words.person[5] ?? ''].map(of(words.editor, 1)),
    `Decision 1  (${words.editor} 1)`,
  ]
  const editor = ['Petra', secret, 'https://orcid.org/0000-0001-5109-3700', canary, secret]
  const nobody = ['', '', '', '', '', '', '', '']
  const behind = (section: string, status: string, doi: string) => [
    section,
    'en_US',
    '',
    '',
    '',
    '',
    '',
    '',
    'water, ethics',
    '',
    status,
    `https://jws.example/workflow/access/${secret}`,
    doi,
    '2021-03-01 10:20:30',
    '2022-01-01 00:00:00',
    '2021-10-02',
  ]
  const rows = [
    ['7', 'The &lt;em&gt;Ethics of Water&lt;/em&gt;, by Maria Stone. London: Verso, 2019', `Who owns a river?\nTwo answers. ${canary}`, 'Jane', 'Doe', 'https://orcid.org/0000-0002-1825-0097', 'NG', 'University of Lagos', canary, '', secret, 'Petr', 'Malý', '', '', '', canary, '', '', ...behind(words.section, words.published, '10.5555/JWS.2021.7'), ...editor],
    ['8', 'How rivers were dammed', '', 'Petr', '', '', '', '', canary, '', '', ...nobody, ...behind('Articles', words.published, ''), ...editor],
    ['9', `Review of: A Declined Book, by ${secret}`, secret, 'Declined', 'Person', '', '', '', canary, '', '', ...nobody, ...behind(words.section, words.declined, ''), ...editor],
  ] // prettier-ignore
  return `\uFEFF${[headings, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`
}
