import type { Identifier } from '../../record/review.js'
import type { Stated } from '../stated/stated-review.js'
import { childrenOf, type XmlElement } from '../xml/xml-element.js'
import { bare } from './stated-value.js'

/** Who gave an identifier, by `pub-id-type`. */
const schemes: Readonly<Record<string, Identifier['scheme']>> = {
  arxiv: 'arxiv',
  handle: 'handle',
  hdl: 'handle',
  oai: 'oai',
  pmc: 'pmcid',
  pmcid: 'pmcid',
  pmid: 'pmid',
  urn: 'urn',
  wikidata: 'wikidata',
  'publisher-id': 'local',
  manuscript: 'local',
  other: 'local',
}

/** The DOI, what the record is called without it, and the names that others gave. */
export function identifiersOf(meta: XmlElement | undefined): {
  readonly doi?: Stated
  readonly key?: string
  readonly identifiers: readonly (Stated & { readonly scheme: Identifier['scheme'] })[]
} {
  const ids = childrenOf(meta, 'article-id', 'book-part-id').flatMap((element) => {
    const value = bare(element)
    const type = (element.attributes.get('pub-id-type') ?? element.attributes.get('book-part-id-type') ?? '').trim().toLowerCase()
    return value === undefined ? [] : [{ ...value, type }]
  })
  const doi = ids.find(({ type }) => type === 'doi')
  const identifiers = ids.flatMap(({ type, ...value }) => (schemes[type] === undefined ? [] : [{ ...value, scheme: schemes[type] }]))
  const own = identifiers.filter(({ scheme, text }, i) => identifiers.findIndex((id) => id.scheme === scheme && id.text === text) === i)
  const key = (ids.find(({ type }) => type === 'publisher-id') ?? ids.find(({ type }) => type !== 'doi'))?.text
  return { ...(doi && { doi: { text: doi.text, place: doi.place } }), ...(key !== undefined && { key }), identifiers: own }
}
