import type { Stated, StatedPerson, StatedReview } from '../stated/stated-review.js'

/**
 * What a record states, less the e-mail addresses that people type into fields which are printed: "Correspondence: jane@example.org"
 * at the end of an abstract, an address in the place of a name.
 */
export function withoutAddresses(stated: StatedReview): StatedReview {
  const { titles, abstracts, people, licences, references, keywords } = stated
  return {
    ...stated,
    ...(titles && { titles: titles.map(clean) }),
    ...(abstracts && { abstracts: abstracts.map(clean) }),
    ...(people && { people: people.map(cleanPerson) }),
    ...(licences && { licences: licences.map(clean) }),
    ...(keywords && { keywords: keywords.map(clean) }),
    ...(references && {
      references: references.map(({ text, ...rest }) => ({ ...rest, ...(text !== undefined && { text: left(text) }) })),
    }),
  }
}

function clean(stated: Stated): Stated {
  return { ...stated, text: left(stated.text) }
}

function cleanPerson({ name, family, given, ...rest }: StatedPerson): StatedPerson {
  return {
    ...rest,
    ...(name !== undefined && { name: left(name) }),
    ...(family !== undefined && { family: left(family) }),
    ...(given !== undefined && { given: left(given) }),
  }
}

function left(text: string): string {
  return text.includes('@') ? text.replace(address, '') : text
}

const address = /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
