import type { Stated, StatedBook, StatedPerson, StatedReview } from './stated-review.js'

/**
 * What a record states, less the e-mail addresses that people type into fields which are printed: "Correspondence: jane@example.org"
 * at the end of an abstract, an address in the place of a name.
 */
export function withoutAddresses(stated: StatedReview): StatedReview {
  const { titles, abstracts, people, licences, references, keywords, key, sections, books, notices, notUnderstood } = stated
  const { bookHeading, doi, language, received, published, pages, volume, issue, issueDate, page } = stated
  const single = { bookHeading, doi, language, received, published, pages, volume, issue, issueDate, page }
  const cleaned = Object.entries(single).flatMap(([field, value]) => (value === undefined ? [] : [[field, clean(value)] as const]))
  return {
    ...stated,
    ...(key !== undefined && { key: withoutAddress(key) }),
    ...(sections && { sections: sections.map(withoutAddress) }),
    // A row of a table that lost a cell has an address where a DOI should stand.
    ...(Object.fromEntries(cleaned) as Partial<StatedReview>),
    ...(titles && { titles: titles.map(clean) }),
    ...(abstracts && { abstracts: abstracts.map(clean) }),
    ...(people && { people: people.map(cleanPerson) }),
    ...(licences && { licences: licences.map(clean) }),
    ...(keywords && { keywords: keywords.map(clean) }),
    ...(books && { books: books.map(cleanBook) }),
    ...(notices && {
      notices: notices.map(({ text, ...rest }) => ({ ...rest, ...(text !== undefined && { text: withoutAddress(text) }) })),
    }),
    ...(notUnderstood && { notUnderstood: notUnderstood.map((one) => ({ ...one, text: withoutAddress(one.text) })) }),
    ...(references && {
      references: references.map(({ text, ...rest }) => ({ ...rest, ...(text !== undefined && { text: withoutAddress(text) }) })),
    }),
  }
}

/** A title may name an address; people, publishers and a citation as prose do not. */
function cleanBook({ people, publishers, citation, ...rest }: StatedBook): StatedBook {
  return {
    ...rest,
    ...(people && { people: people.map(cleanPerson) }),
    ...(publishers && { publishers: publishers.map(clean) }),
    ...(citation && { citation: clean(citation) }),
  }
}

function clean<T extends Stated>(stated: T): T {
  return { ...stated, text: withoutAddress(stated.text) }
}

function cleanPerson({ name, family, given, orcid, ...rest }: StatedPerson): StatedPerson {
  return {
    ...rest,
    ...(name !== undefined && { name: withoutAddress(name) }),
    ...(family !== undefined && { family: withoutAddress(family) }),
    ...(given !== undefined && { given: withoutAddress(given) }),
    ...(orcid !== undefined && { orcid: withoutAddress(orcid) }),
  }
}

/** A text without its addresses. */
export function withoutAddress(text: string): string {
  return text.includes('@') ? text.replace(address, '') : text
}

const address = /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
