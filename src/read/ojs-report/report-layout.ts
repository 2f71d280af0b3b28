import { slug } from '../../record/values/slug.js'

/** Which column of the report holds what, counted from 0. Columns that are not named here are never looked at. */
export interface ReportLayout {
  readonly fields: Readonly<Partial<Record<ReportField, number>>>
  readonly authors: readonly { readonly given?: number; readonly family?: number; readonly orcid?: number }[]
}

export type ReportField =
  'id' | 'title' | 'abstract' | 'section' | 'language' | 'rights' | 'type' | 'keywords' | 'status' | 'doi' | 'submitted' | 'published'
type AuthorField = 'given' | 'family' | 'orcid'

/** Headings of the report in English, Czech, German, Spanish, French and Portuguese. */
// prettier-ignore
const names: Readonly<Record<ReportField | AuthorField, readonly string[]>> = {
  id: ['Submission ID', 'Article ID', 'ID příspěvku', 'Einreichungs-ID', 'Beitrags-ID', 'ID del envío', 'ID de envío', 'ID de la soumission', 'Numéro de la soumission', 'ID da submissão', 'ID da Submissão'],
  title: ['Title', 'Název', 'Titel', 'Título', 'Titre'],
  abstract: ['Abstract', 'Abstrakt', 'Zusammenfassung', 'Resumen', 'Résumé', 'Resumo'],
  given: ['Given Name', 'First Name', 'Křestní jméno', 'Jméno', 'Vorname', 'Nombre', 'Prénom', 'Nome', 'Nome próprio'],
  family: ['Family Name', 'Last Name', 'Příjmení', 'Nachname', 'Familienname', 'Apellidos', 'Apellido', 'Nom', 'Nom de famille', 'Sobrenome', 'Apelido'],
  orcid: ['ORCID', 'ORCID iD', 'Identifikátor ORCID', 'Identifiant ORCID'],
  section: ['Section Title', 'Název sekce', 'Titel der Rubrik', 'Rubriktitel', 'Título de la sección', 'Titre de la section', 'Titre de la rubrique', 'Título da seção', 'Título da secção'],
  language: ['Language', 'Jazyk', 'Sprache', 'Idioma', 'Langue'],
  rights: ['Rights', 'Práva', 'Rechte', 'Derechos', 'Droits', 'Direitos'],
  type: ['Type', 'Typ', 'Tipo'],
  keywords: ['Keywords', 'Klíčová slova', 'Schlagwörter', 'Palabras clave', 'Mots-clés', 'Palavras-chave'],
  status: ['Status', 'Stav', 'Estado', 'Statut', 'Situação'],
  doi: ['DOI'],
  submitted: ['Date Submitted', 'Submitted', 'Datum odeslání', 'Einreichungsdatum', 'Fecha de envío', 'Date de soumission', 'Data de submissão'],
  published: ['First Published', 'Date of first publication', 'Poprvé publikováno', 'Erstveröffentlichung', 'Primera publicación', 'Première publication', 'Primeira publicação'],
}

const bySlug = new Map(
  Object.entries(names).flatMap(([field, list]) => list.map((name) => [slug(name), field as ReportField | AuthorField])),
)

/** The columns behind those of the authors, in the order in which every language has them. Source: OJS, ArticleReportPlugin. */
// prettier-ignore
const behindAuthors: readonly (ReportField | undefined)[] = [
  'section', 'language', undefined, 'rights', undefined, undefined, 'type', undefined, 'keywords', undefined, 'status', undefined, 'doi', 'submitted', undefined, 'published',
]
/** Given name, family name, ORCID iD, country, affiliation, e-mail address, page, biography. */
const columnsOfAuthor = 8

/** `Given Name (Author 1)`: what the column holds, of which person. */
const ofPerson = /^(.{1,100}) \((.{1,60}) (\d{1,3})\)$/

/**
 * The columns of an articles report by their headings; nothing where they are those of another table.
 *
 * In a language whose headings are not known the report is told by its order, which no language changes. The columns of editors and
 * their decisions stand behind all others.
 */
export function reportLayout(headings: readonly string[]): ReportLayout | undefined {
  const first = headings.findIndex((heading) => ofPerson.test(heading))
  if (first === -1) return undefined
  const role = ofPerson.exec(headings[first] ?? '')?.[2]
  const isAuthor = (heading: string): boolean => ofPerson.exec(heading)?.[2] === role
  const authors = headings.filter(isAuthor).length
  return inOrder(headings, first, authors) ?? byName(headings, isAuthor)
}

function inOrder(headings: readonly string[], first: number, authors: number): ReportLayout | undefined {
  const behind = first + authors
  const tail = headings.slice(behind, behind + behindAuthors.length)
  const plain = tail.findIndex((heading) => ofPerson.test(heading))
  const length = plain === -1 ? tail.length : plain
  if (first !== 3 || authors % columnsOfAuthor !== 0 || length < 13 || slug(tail[12] ?? '') !== 'doi') return undefined
  return {
    fields: {
      id: 0,
      title: 1,
      abstract: 2,
      ...Object.fromEntries(behindAuthors.slice(0, length).flatMap((field, i) => (field === undefined ? [] : [[field, behind + i]]))),
    },
    authors: Array.from({ length: authors / columnsOfAuthor }, (_, i) => {
      const at = first + i * columnsOfAuthor
      return { given: at, family: at + 1, orcid: at + 2 }
    }),
  }
}

/** A report of which columns were taken away, as a careful editor does with the addresses. */
function byName(headings: readonly string[], isAuthor: (heading: string) => boolean): ReportLayout | undefined {
  const fields: Partial<Record<ReportField, number>> = {}
  const authors: { given?: number; family?: number; orcid?: number }[] = []
  headings.forEach((heading, i) => {
    const [, what = heading, , number] = ofPerson.exec(heading) ?? []
    const field = bySlug.get(slug(what))
    if (field === undefined) return
    const isPersons = field === 'given' || field === 'family' || field === 'orcid'
    if (isPersons !== (number !== undefined)) return
    if (!isPersons) fields[field] ??= i
    else if (isAuthor(heading)) authors[Number(number)] = { ...authors[Number(number)], [field]: i }
  })
  return fields.status === undefined || fields.title === undefined ? undefined : { fields, authors: authors.filter(Boolean) }
}
