import { parseDoi } from '../../record/values/doi.js'
import type { Notice } from '../../record/review.js'
import type { StatedNotice, StatedReference } from '../stated/stated-review.js'
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { escaped, inlineMarkup } from './stated-value.js'

/** What a related article is to this one, where it says what became of it. */
const noticeKinds: Readonly<Record<string, Notice['kind']>> = {
  'correction-forward': 'correction',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  'corrected-by': 'correction',
  addendum: 'correction',
  'retraction-forward': 'retraction',
  retraction: 'retraction',
  'retracted-by': 'retraction',
  'partial-retraction': 'retraction',
}

/** Corrections and retractions of the review that came later. */
export function noticesOf(meta: XmlElement | undefined): readonly StatedNotice[] {
  return childrenOf(meta, 'related-article').flatMap((related) => {
    const kind = noticeKinds[related.attributes.get('related-article-type')?.trim().toLowerCase() ?? '']
    if (kind === undefined) return []
    const href = related.attributes.get('href')?.trim() ?? ''
    const text = textOf(related).replace(/\s+/g, ' ').trim()
    return [
      {
        kind,
        ...(parseDoi(href).ok && { doi: href }),
        text: text === '' && !parseDoi(href).ok ? escaped(href) : escaped(text),
      },
    ]
  })
}

/** The reference list, of `back`: as printed where there is a printed form, else the parts of each entry in their order. */
export function referencesOf(article: XmlElement): readonly StatedReference[] {
  const back = childOf(article, 'back')
  if (back === undefined) return []
  return descendantsOf(back, 'ref').map((ref) => {
    const citations = descendantsOf(ref, 'mixed-citation', 'element-citation', 'citation', 'nlm-citation')
    const printed = citations.find(({ name }) => name === 'mixed-citation' || name === 'citation') ?? citations[0] ?? ref
    const text = printed.name === 'element-citation' || printed.name === 'nlm-citation' ? partsOf(printed) : inlineMarkup(printed)
    const doi = doiIn(ref)
    return { text: text.replace(/\s+/g, ' ').trim(), ...(doi !== undefined && { doi }) }
  })
}

function doiIn(ref: XmlElement): string | undefined {
  const tagged = descendantsOf(ref, 'pub-id', 'object-id').find((id) => /^doi$/i.test(id.attributes.get('pub-id-type') ?? ''))
  if (tagged !== undefined) return textOf(tagged).trim()
  return descendantsOf(ref, 'ext-link', 'uri')
    .map((link) => link.attributes.get('href') ?? textOf(link))
    .find((href) => /^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(href) || parseDoi(href).ok)
}

/** An entry that is all elements: names of one person together, everything else parted by full stops. */
function partsOf(citation: XmlElement): string {
  return childrenOf(citation)
    .flatMap((child) => {
      if (child.name === 'person-group' || child.name === 'name')
        return [
          (child.name === 'name' ? [child] : childrenOf(child))
            .map((name) => wordsOf(name))
            .filter((name) => name !== '')
            .join(', '),
        ]
      return child.name === 'pub-id' || child.name === 'ext-link' ? [] : [wordsOf(child)]
    })
    .filter((part) => part !== '')
    .map(escaped)
    .join('. ')
}

function wordsOf(element: XmlElement): string {
  const inner = childrenOf(element, 'surname', 'given-names', 'suffix')
  return (inner.length === 0 ? textOf(element) : inner.map((part) => textOf(part)).join(' ')).replace(/\s+/g, ' ').trim()
}
