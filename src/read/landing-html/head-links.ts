import { trust } from '../../record/draft.js'
import { parseHttpUrl } from '../../record/values/http-url.js'
import { parseLicence } from '../../record/values/licence.js'
import type { ReviewFacts } from '../landing-text/stated.js'
import { placeOf } from './meta-tags.js'
import { attribute, type Document, elementsIn } from './page-tree.js'

/** What `<link rel="canonical">` and `<link rel="license">` state. */
export function factsOfLinks(document: Document, file: string): ReviewFacts {
  const links = elementsIn(document, 'link').map((element) => ({
    element,
    rel: (attribute(element, 'rel') ?? '').toLowerCase(),
    href: attribute(element, 'href') ?? '',
  }))
  const canonical = links.find(({ rel }) => rel === 'canonical')
  const licence = links.find(({ rel }) => rel === 'license')
  const page = parseHttpUrl(canonical?.href ?? '')
  const read = parseLicence(licence?.href ?? '')
  return {
    ...(canonical && page.ok && { page: { value: page.value, place: placeOf(canonical.element, file), trust: trust.field } }),
    ...(licence && read.ok && { licence: { value: read.value, place: placeOf(licence.element, file), trust: trust.field } }),
  }
}
