import type { Contributor } from './contributor.js'
import type { Organization } from './organization.js'
import type { BookReview } from './review.js'
import { slug } from './values/slug.js'

/**
 * Makes one of what has one node: a person of one ORCID iD in a review and its book, or of one name in one list, has one family
 * and one given name; an organization printed in two spellings has one of them.
 *
 * Gives back the record itself where there is nothing to do.
 */
export function unify(record: BookReview): BookReview {
  const persons = new Map<string, Parts>()
  gather(persons, record.contributors, 'review')
  record.books?.forEach((book, i) => {
    gather(persons, book.contributors, `book ${i}`)
  })
  const organizations = organizationsOf(record)
  const next: BookReview = {
    ...record,
    ...(record.contributors && { contributors: people(record.contributors, 'review', persons, organizations) }),
    ...(record.serial?.publishers && { serial: { ...record.serial, publishers: publishers(record.serial.publishers, organizations) } }),
    ...(record.books && {
      books: record.books.map((book, i) => ({
        ...book,
        ...(book.contributors && { contributors: people(book.contributors, `book ${i}`, persons, organizations) }),
        ...(book.publishers && { publishers: publishers(book.publishers, organizations) }),
      })),
    }),
  }
  return JSON.stringify(next) === JSON.stringify(record) ? record : next
}

interface Parts {
  readonly family?: string
  readonly given?: string
}

/** Who has one node: people of one ORCID iD everywhere, others of one name in one document. */
function nodeKey({ orcid, name }: Contributor, document: string): string {
  return orcid ?? `${document} ${name}`
}

function gather(persons: Map<string, Parts>, list: readonly Contributor[] | undefined, document: string): void {
  for (const person of list ?? []) {
    if (person.kind === 'organization') continue
    const key = nodeKey(person, document)
    const known = persons.get(key) ?? {}
    const family = fuller(known.family, person.family)
    const given = fuller(known.given, person.given)
    persons.set(key, { ...(family !== undefined && { family }), ...(given !== undefined && { given }) })
  }
}

/** The longer of two spellings, the lesser of two equally long ones: the same whatever their order. */
function fuller(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a < b ? a : b
}

function people(
  list: readonly Contributor[],
  document: string,
  persons: ReadonlyMap<string, Parts>,
  organizations: ReadonlyMap<string, Organization>,
): readonly Contributor[] {
  return list.map((contributor) =>
    contributor.kind === 'organization'
      ? { ...contributor, name: organizations.get(organizationKey(contributor.name))?.name ?? contributor.name }
      : { ...contributor, ...persons.get(nodeKey(contributor, document)) },
  )
}

function publishers(list: readonly Organization[], organizations: ReadonlyMap<string, Organization>): readonly Organization[] {
  return list.map((organization) => organizations.get(organizationKey(organization.name)) ?? organization)
}

function organizationKey(name: string): string {
  return slug(name) || name
}

function organizationsOf(record: BookReview): ReadonlyMap<string, Organization> {
  const found = new Map<string, Organization>()
  const stated: Organization[] = [
    ...(record.serial?.publishers ?? []),
    ...(record.books ?? []).flatMap((book) => [...(book.publishers ?? []), ...corporate(book.contributors)]),
    ...corporate(record.contributors),
  ]
  for (const { name, ror } of stated) {
    const known = found.get(organizationKey(name))
    const one = known === undefined || name < known.name ? name : known.name
    const id = fuller(known?.ror, ror)
    found.set(organizationKey(name), { name: one, ...(id !== undefined && { ror: id }) })
  }
  return found
}

function corporate(list: readonly Contributor[] | undefined): Organization[] {
  return (list ?? []).flatMap(({ kind, name }) => (kind === 'organization' ? [{ name }] : []))
}
