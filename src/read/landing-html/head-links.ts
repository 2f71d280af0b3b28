import { trust } from '../../record/draft.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLicence } from '../../record/values/licence.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { placeOf } from './meta-tags.js'
import { attribute, type Document, type Element, elementsIn } from './page-tree.js'

/** What `<link rel="canonical">`, `<link rel="license">` and `<a rel="license">` state. */
export function factsOfLinks(document: Document, file: string): ReviewFacts {
  const links = elementsIn(document, 'link').map(linkOf)
  const canonical = links.find(({ rel }) => rel === 'canonical')
  const licence = links.find(({ rel }) => rel === 'license') ?? licenceIn(document)
  const page = parseHttpUrl(canonical?.href ?? '')
  const read = parseLicence(licence?.href ?? '')
  return {
    ...(canonical && page.ok && { page: { value: page.value, place: placeOf(canonical.element, file), trust: trust.field } }),
    ...(licence && read.ok && { licence: { value: read.value, place: placeOf(licence.element, file), trust: trust.field } }),
  }
}

interface Link {
  readonly element: Element
  readonly rel: string
  readonly href: string
}

function linkOf(element: Element): Link {
  return { element, rel: (attribute(element, 'rel') ?? '').toLowerCase(), href: attribute(element, 'href') ?? '' }
}

/** The licence to which the text of the page links: the one that is marked so, else the only one of Creative Commons. */
function licenceIn(document: Document): Link | undefined {
  const links = elementsIn(document, 'a').map(linkOf)
  const marked = links.find(({ rel }) => rel.split(' ').includes('license'))
  if (marked !== undefined) return marked
  const named = links.filter(({ href }) => /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i.test(href))
  const different = new Set(named.map(({ href }) => licenceOf(href)))
  return different.size === 1 ? named[0] : undefined
}

function licenceOf(href: string): string {
  const read = parseLicence(href)
  return read.ok ? read.value : href
}
