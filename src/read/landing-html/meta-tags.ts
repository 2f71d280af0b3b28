import type { Place } from '../../diagnostics/diagnostic.js'
import { trust } from '../../record/draft.js'
import type { Stated } from '../landing-text/stated.js'
import { attribute, type Document, type Element, elementsIn } from './page-tree.js'

/** A `<meta>` element with a name, in lower case, and a content. */
export interface MetaTag {
  readonly name: string
  readonly content: string
  readonly scheme?: string
  readonly language?: string
  readonly place: Place
}

/** The metadata in a page's head, in their order. `dc:title` and `dcterms.title` are both read as Dublin Core. */
export function metaTagsOf(document: Document, file: string): readonly MetaTag[] {
  return elementsIn(document, 'meta').flatMap((element) => {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').trim().toLowerCase()
    const content = attribute(element, 'content')?.trim() ?? ''
    const scheme = attribute(element, 'scheme')
    const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
    if (name === '' || content === '') return []
    return [
      {
        name,
        content,
        ...(scheme !== undefined && { scheme }),
        ...(language !== undefined && { language }),
        place: placeOf(element, file),
      },
    ]
  })
}

export function placeOf(element: Element, file: string): Place {
  const location = element.sourceCodeLocation
  return { file, ...(location && { line: location.startLine, column: location.startCol }) }
}

/** A value that a tag states. */
export function stated<T>(tag: MetaTag, value: T): Stated<T> {
  return { value, place: tag.place, trust: trust.field }
}
