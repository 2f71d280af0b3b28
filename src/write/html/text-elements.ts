import type { Text } from '../../record/text.js'
import { doiUrl } from '../../record/values/doi.js'
import { markup, type Markup, type Piece } from './markup.js'
import { webAddress } from './page-address.js'

/** A text inside a sentence, in its own language and direction of reading. */
export function inline({ value, language }: Text): Markup {
  return markup`<bdi lang="${language ?? ''}">${value}</bdi>`
}

/** A name, kept apart from the direction of reading around it. */
export function name(value: string): Markup {
  return markup`<bdi>${value}</bdi>`
}

/** The language of a block of text. Empty where it is not known, so that the page's own does not stand in for it. */
export function languageAttributes(language: string | undefined): Markup {
  return markup` lang="${language ?? ''}" dir="auto"`
}

/** A link, where the address is one that a link may lead to; else the words alone. */
export function link(address: string | undefined, words: Piece, rel?: string): Markup {
  const href = webAddress(address)
  if (href === undefined) return markup`${words}`
  const relation = rel === undefined ? undefined : markup` rel="${rel}"`
  return markup`<a href="${href}"${relation}>${words}</a>`
}

/** A DOI as the link to what it names, readable on paper too. */
export function doiLink(doi: string): Markup {
  return link(doiUrl(doi), markup`<span class="address">doi.org/${doi}</span>`)
}

/** An address as the link to itself, without its scheme. */
export function addressLink(address: string): Markup {
  return link(address, markup`<span class="address">${address.replace(/^https?:\/\//, '')}</span>`)
}
