import type { Stated, StatedBook, StatedPerson } from '../stated/stated-review.js'
import { bookOfIsbd } from './isbd-note.js'
import { imprintOf } from './imprint.js'
import { fieldsOf, type MarcField, type MarcRecord, subfieldOf, subfieldsOf, withoutIsbd } from './marc-record.js'
import { roleOf } from './relators.js'

/** What stands before the reviewed book, in the languages of libraries. */
const reviewOf =
  /^\W{0,3}(?:(?:book )?reviews? of|review(?:ed work|s)?\b|rezension(?: von| zu)?|rezensiertes werk|besprechung|bespricht|recenze|recenzovan|recenzja|rec\.|recenzia|compte[- ]rendu|recension|recensione|reseña|resenha|recensão|reviewed)/i

export function saysReview(text: string): boolean {
  return reviewOf.test(text.trim())
}

/** The reviewed books: links (787) that say that they are reviewed, notes (580, 500, 520) and entries (700) that do. */
export function reviewedItems(record: MarcRecord): readonly StatedBook[] {
  const linked = fieldsOf(record, '787', '700', '710', '740').filter((field) =>
    subfieldsOf(field, 'i').some(({ text }) => saysReview(text)),
  )
  const books = linked.map((field) => (field.tag === '787' ? linkedBook(field) : entryBook(field)))
  if (books.length > 0) return books
  return reviewNotes(record).map((note) => bookOfIsbd(note) ?? { place: note.place, citation: note })
}

/** Notes of the complex linking (580) and others that say what is reviewed: the citation behind the words. */
export function reviewNotes(record: MarcRecord): readonly Stated[] {
  return fieldsOf(record, '580', '500', '520', '505')
    .filter(({ tag, ind1 }) => tag !== '520' || ind1 !== '3')
    .flatMap((field) => subfieldsOf(field, 'a'))
    .filter(({ text }) => text.length < 1000 && noteBegins.test(text))
    .map((note) => ({ ...note, text: note.text.replace(noteBegins, '') }))
}

const noteBegins =
  /^\W{0,3}(?:(?:book )?reviews? of|reviewed works?|rezension von|rezension zu|rezensiertes werk|recenze na|recenze knihy|recenzja pracy|rec\. pracy|compte[- ]rendu de|reseña de|recensione di|recensão de)\s?:?\s/i

function linkedBook(field: MarcField): StatedBook {
  const [title, name] = [subfieldOf(field, 't') ?? subfieldOf(field, 's'), subfieldOf(field, 'a')]
  const isbns = subfieldsOf(field, 'z')
  const ids = subfieldsOf(field, 'o')
  const doi = ids.find(({ text }) => /10\.\d{4,9}\//.test(text))
  const page = ids.find(({ text }) => /^\s*https?:/.test(text))
  const [edition, extent, series] = [subfieldOf(field, 'b'), subfieldOf(field, 'h'), subfieldOf(field, 'k')]
  const imprint = subfieldOf(field, 'd')
  return {
    place: field.place,
    ...(title && { titles: [withoutIsbd(title)] }),
    ...(name && { people: [personOfHeading(name, subfieldOf(field, 'c'))] }),
    ...(imprint && imprintOf(imprint)),
    ...(edition && { edition: edition }),
    ...(extent && { extent }),
    ...(series && { series }),
    ...(isbns.length > 0 && { isbns }),
    ...(doi && { doi }),
    ...(page && doi !== page && { page }),
  }
}

/** An author-title entry for the reviewed work: 700 1_ $i Review of: $a … $t …. */
function entryBook(field: MarcField): StatedBook {
  const title = field.tag === '740' ? subfieldOf(field, 'a') : subfieldOf(field, 't')
  const name = field.tag === '740' ? undefined : subfieldOf(field, 'a')
  return {
    place: field.place,
    ...(title && { titles: [withoutIsbd(title)] }),
    ...(name && { people: [{ role: 'author' as const, name: withoutIsbd(name).text, place: name.place }] }),
  }
}

function personOfHeading(name: Stated, role: Stated | undefined): StatedPerson {
  return { role: roleOf([], role === undefined ? [] : [role.text]) ?? 'author', name: name.text.replace(/,\s*$/, ''), place: name.place }
}
