import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Place } from './blocks.js'
import { indentBefore, restOfLine } from './lines.js'
import type { Page } from '../../html/limited-page.js'

type Element = DefaultTreeAdapterTypes.Element

/** Where a first block goes: at the end of the head, also of one whose tags are left out; `undefined` where a page has no mark of HTML. */
export function headPlace(text: string, page: Page): Place | undefined {
  const html = elementNamed(page, 'html')
  const head = html && elementNamed(html, 'head')
  const offset = endOfHead(page, html, head)
  return offset === undefined ? undefined : placeAt(text, offset, indentation(text, head))
}

function elementNamed(parent: Page | Element, name: string): Element | undefined {
  return parent.childNodes.find((node): node is Element => node.nodeName === name)
}

function endOfHead(page: Page, html: Element | undefined, head: Element | undefined): number | undefined {
  const body = html && elementNamed(html, 'body')
  const doctype = page.childNodes.find(({ nodeName }) => nodeName === '#documentType')
  return (
    head?.sourceCodeLocation?.endTag?.startOffset ??
    head?.childNodes.at(-1)?.sourceCodeLocation?.endOffset ??
    head?.sourceCodeLocation?.startTag?.endOffset ??
    html?.sourceCodeLocation?.startTag?.endOffset ??
    body?.sourceCodeLocation?.startTag?.startOffset ??
    doctype?.sourceCodeLocation?.endOffset
  )
}

/** Lines of its own where the offset begins or ends a line, else amid the line. */
function placeAt(text: string, offset: number, indent: string): Place {
  const before = indentBefore(text, offset)
  const behind = restOfLine(text, offset)
  if (before !== undefined) return { start: offset - before.length, end: offset - before.length, indent }
  if (behind !== undefined) return { start: offset + behind.length, end: offset + behind.length, indent }
  return { start: offset, end: offset }
}

/** The indentation of the last element of the head. */
function indentation(text: string, head: Element | undefined): string {
  const last = head?.childNodes.findLast((node) => 'tagName' in node)
  const offset = last?.sourceCodeLocation?.startOffset
  return offset === undefined ? '' : (indentBefore(text, offset) ?? '')
}
