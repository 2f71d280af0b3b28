import type { Place } from '../../diagnostics/diagnostic.js'
import type { Stated } from '../stated/stated-review.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'

/** What an issue says before its articles. */
export interface NativeIssue {
  volume?: Stated
  issue?: Stated
  year?: Stated
  published?: Stated
  /** Titles of sections by the name that articles refer to. */
  readonly sections: Map<string, readonly string[]>
}

/** The parts of an issue that stand before its articles, and are read one by one as they come. */
export const issueParts: readonly string[] = ['issue_identification', 'date_published', 'sections']

/** Takes in one of the parts. */
export function readIssuePart(element: XmlElement, into: NativeIssue): void {
  if (element.name === 'issue_identification') Object.assign(into, placeInJournal(element))
  else if (element.name === 'date_published') into.published = stated(element)
  else
    for (const section of childrenOf(element, 'section')) {
      const ref = section.attributes.get('ref') ?? textOf(childOf(section, 'abbrev'))
      into.sections.set(
        ref.trim(),
        childrenOf(section, 'title').map((title) => textOf(title)),
      )
    }
}

/** Volume, number and year; an article that is exported by itself says them of its issue. */
export function placeInJournal(element: XmlElement | undefined): Pick<NativeIssue, 'volume' | 'issue' | 'year'> {
  const [volume, issue, year] = ['volume', 'number', 'year'].map((name) => childOf(element, name))
  return { ...(volume && { volume: stated(volume) }), ...(issue && { issue: stated(issue) }), ...(year && { year: stated(year) }) }
}

/** The text of an element, where it stands. */
export function stated(element: XmlElement): Stated {
  return { text: textOf(element), place: element.place }
}

export function statedAt(text: string | undefined, place: Place): Stated | undefined {
  return text === undefined || text.trim() === '' ? undefined : { text, place }
}
