import type { Place } from '../../diagnostics/diagnostic.js'
import type { Line } from '../landing-text/page.js'
import { isBookBox } from './book-box.js'
import { attribute, type Document, type Element, stepsThrough } from './page-tree.js'

const unseen: ReadonlySet<string> = new Set(
  'script style noscript template nav footer aside head svg math select button form iframe object textarea dialog audio video canvas'.split(
    ' ',
  ),
)
const unseenRoles: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar'.split(' '),
)
/** What pages call the boxes that are not about the article. */
const unseenNames =
  /(?:^|[_-])(?:cookies?|consent|gdpr|sidebar|breadcrumbs?|related|recommended|recommendations|share|social|skip-link|screen-reader-text)(?:$|[_-])/i
/** Where readers of a page write. */
const comments = /^(?:comments|comments-area|comment-list|commentlist|comment-respond|respond|disqus_thread|post-comments)$/i
/** `has_sidebar` is said of the page beside such a box, as OJS does. */
const besideUnseen = /^(?:has|with|without|no|not|hide|show|body|page|layout|content|main)[_-]/i
const blocks: ReadonlySet<string> = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th blockquote pre hr br figure figcaption address fieldset legend details summary body html'.split(
    ' ',
  ),
)
/** Between these no blank line stands. */
const tight: ReadonlySet<string> = new Set('br li dt dd tr td th summary'.split(' '))
const italics: ReadonlySet<string> = new Set(['i', 'em', 'cite'])

/**
 * The text that a reader of the page sees, block by block, with places in the source. Menus, footers, side columns and notes on
 * cookies are left out as far as the page marks them.
 */
export function visibleLines(document: Document | Element, placeAt: (offset: number) => Place): readonly Line[] {
  const lines: Line[] = []
  let open = new LineUnderWay()
  let level: number | undefined
  let items = 0
  let affiliations = 0
  let links = 0
  const close = (blank: boolean): void => {
    const line = open.line(placeAt, {
      ...(level !== undefined && { level }),
      ...(items > 0 && { listed: true }),
      ...(affiliations > 0 && { affiliation: true }),
    })
    if (line !== undefined) lines.push(line)
    if (blank && lines.at(-1)?.text !== '') lines.push(blankLine(placeAt))
    open = new LineUnderWay()
  }
  const isSeen = (element: Element): boolean =>
    element === document || !isUnseen(element) || isBookBox(element, () => visibleLines(element, placeAt))
  for (const { node, entering } of stepsThrough(document, isSeen)) {
    if (entering && node.nodeName === '#text' && 'value' in node) open.add(node.value, node.sourceCodeLocation?.startOffset ?? 0, links > 0)
    if (!('tagName' in node)) continue
    if (node.tagName === 'a' && attribute(node, 'href') !== undefined) links += entering ? 1 : -1
    if (italics.has(node.tagName)) open.mark(entering)
    const isBeside = isAffiliation(node)
    if (isBeside || isOrcidBox(node)) close(false)
    if (isBeside) affiliations += entering ? 1 : -1
    if (!blocks.has(node.tagName)) continue
    close(!tight.has(node.tagName))
    if (node.tagName === 'li') items += entering ? 1 : -1
    level = entering && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName.charAt(1)) : undefined
  }
  close(false)
  return lines
}

function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    unseenRoles.has(attribute(element, 'role') ?? '') ||
    (names.length < 500 && names.split(/\s+/).some(isUnseenName) && element.tagName !== 'body' && element.tagName !== 'html')
  )
}

/** Whether a class or an id is that of a box which is not about the article. */
export function isUnseenName(name: string): boolean {
  return (unseenNames.test(name) && !besideUnseen.test(name)) || comments.test(name)
}

/** What stands beside a name on a line of its own, or in a span behind it, as the systems of journals mark it. */
function isAffiliation(element: Element): boolean {
  return /^(?:author[_-])?(?:affiliations?|institutions?)$/i.test((attribute(element, 'class') ?? '').slice(0, 100).trim())
}

function isOrcidBox(element: Element): boolean {
  return element.tagName !== 'a' && /^(?:author[_-])?orcid$/i.test((attribute(element, 'class') ?? '').slice(0, 100).trim())
}

function blankLine(placeAt: (offset: number) => Place): Line {
  return { text: '', at: () => placeAt(0) }
}

/** A line while its pieces are gathered: white space is collapsed, and each piece knows where it began. */
class LineUnderWay {
  private readonly pieces: string[] = []
  private readonly marked: string[] = []
  private readonly starts: { readonly at: number; readonly offset: number }[] = []
  private length = 0
  private spaced = true
  private emphasised = false
  private isLinked = true

  add(value: string, offset: number, linked: boolean): void {
    if (!linked && /[\p{L}\p{N}]/u.test(value)) this.isLinked = false
    for (const found of value.matchAll(/[^\s\u00A0]+|[\s\u00A0]+/g)) {
      const [run] = found
      if (/^[\s\u00A0]/.test(run)) {
        if (!this.spaced) this.push(' ', offset + found.index)
        this.spaced = true
      } else {
        this.push(run, offset + found.index)
        this.spaced = false
      }
    }
  }

  mark(opens: boolean): void {
    this.marked.push(opens ? '<i>' : '</i>')
    this.emphasised = true
  }

  line(placeAt: (offset: number) => Place, kind: Pick<Line, 'level' | 'listed' | 'affiliation'>): Line | undefined {
    const text = this.pieces.join('').trimEnd()
    if (text === '') return undefined
    const starts = this.starts
    const marked = this.emphasised ? { marked: this.marked.join('').trim() } : {}
    const link = this.isLinked && /[\p{L}\p{N}]/u.test(text) ? { linked: true as const } : {}
    return { text, at: (offset) => placeAt(offsetIn(starts, offset)), ...marked, ...link, ...kind }
  }

  private push(run: string, offset: number): void {
    this.starts.push({ at: this.length, offset })
    this.pieces.push(run)
    this.marked.push(run.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    this.length += run.length
  }
}

/** The source offset of a unit of a line, by the last word that begins before it. */
function offsetIn(starts: readonly { readonly at: number; readonly offset: number }[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const start = starts[low]
  return start === undefined ? 0 : start.offset + Math.max(0, at - start.at)
}
