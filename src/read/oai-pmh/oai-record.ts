import type { Stated, StatedReview } from '../stated/stated-review.js'
import { statedText } from '../xml/stated-text.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** A record of an answer or of a harvest; a bare `dc` or `resource` (of OpenAIRE) is a record without a header. */
export function isRecord(name: string, within: readonly string[]): boolean {
  if (name === 'record') return within.length === 0 || /^(?:records|ListRecords|GetRecord)$/.test(within.at(-1) ?? '')
  if (name === 'dc' || name === 'resource') return within.every((around) => /^(?:records|dcs|metadata|collection)$/.test(around))
  return (name === 'error' || name === 'resumptionToken') && within.length > 0
}

/** What the header of a record says of it, whatever its metadata are in. */
export type Header = Pick<StatedReview, 'key' | 'identifiers' | 'sections'> & { readonly hash: string }

export function headerOf(header: XmlElement | undefined): Omit<Header, 'hash'> {
  const identifier = statedText(childOf(header, 'identifier'))
  const sets = childrenOf(header, 'setSpec').map((set) => textOf(set).trim())
  return {
    ...(identifier && { key: identifier.text.trim(), identifiers: [{ ...identifier, scheme: schemeOf(identifier) }] }),
    ...(sets.length > 0 && { sections: sets }),
  }
}

function schemeOf({ text }: Stated): 'oai' | 'local' {
  return text.trim().startsWith('oai:') ? 'oai' : 'local'
}

/** The header's own name first, then what the metadata say. */
export function mergedHeader(stated: StatedReview, header: Header): Partial<StatedReview> {
  const sections = [...(header.sections ?? []), ...(stated.sections ?? [])]
  const identifiers = [...(header.identifiers ?? []), ...(stated.identifiers ?? [])]
  return {
    ...(header.key !== undefined && { key: header.key }),
    ...(sections.length > 0 && { sections }),
    ...(identifiers.length > 0 && { identifiers }),
  }
}
