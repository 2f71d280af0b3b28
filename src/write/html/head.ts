import type { BookReview } from '../../record/review.js'
import type { MetaTag } from '../meta-tags.js'
import type { HeadLink } from './head-links.js'
import { jsonldElement, linkElement, metaElement, turtleElement } from './head-elements.js'
import { lines, markup, type Markup, verbatim } from './markup.js'
import { stylesheet } from './stylesheet.js'
import { mainText } from './main-text.js'
import { windowTitle } from './window-title.js'

export interface HeadParts {
  readonly jsonld: string
  /** Everything, for whoever has the page alone. */
  readonly turtle: string
  readonly metas: readonly MetaTag[]
  readonly links: readonly HeadLink[]
  readonly preview: boolean
}

/**
 * The head of a landing page: what browsers, search engines and reference managers read.
 *
 * The page fetches nothing and runs nothing; its policy holds a browser to that, whatever a source has smuggled in.
 */
export function head(record: BookReview, { jsonld, turtle, metas, links, preview }: HeadParts): Markup | undefined {
  const description = beginning(mainText(record.abstracts, record.language)?.value)
  return lines(
    markup`<head>`,
    markup`<meta charset="utf-8">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    markup`<title>${windowTitle(record)}</title>`,
    description === undefined ? undefined : metaElement({ name: 'description', content: description }),
    preview ? metaElement({ name: 'robots', content: 'noindex' }) : undefined,
    metas.map((meta) => metaElement(meta)),
    links.map((link) => linkElement(link)),
    markup`<style>`,
    verbatim(stylesheet),
    markup`</style>`,
    jsonldElement(jsonld),
    turtleElement(turtle),
    markup`</head>`,
  )
}

/** As much of the abstract as a search engine shows, cut between words. */
function beginning(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= shown) return text
  const cut = text.slice(0, shown)
  const end = cut.lastIndexOf(' ')
  return `${end === -1 ? cut : cut.slice(0, end)}…`
}

const shown = 200
