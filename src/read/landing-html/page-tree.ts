import type { DefaultTreeAdapterTypes } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A node on the way through a tree: where it begins and, for elements, where it ends. */
export interface Step {
  readonly node: Node
  readonly entering: boolean
}

/** Walks a tree in the order of the page, without recursion. What `enters` refuses is passed over with all that is in it. */
export function* stepsThrough(root: Node, enters: (element: Element) => boolean = () => true): Generator<Step> {
  const waiting: Step[] = [{ node: root, entering: true }]
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, entering } = step
    if (entering && 'tagName' in node && !enters(node)) continue
    yield step
    if (!entering || !('childNodes' in node)) continue
    waiting.push({ node, entering: false })
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) waiting.push({ node: child, entering: true })
    }
  }
}

export function elementsIn(document: Document, tagName: string): readonly Element[] {
  const found: Element[] = []
  for (const { node, entering } of stepsThrough(document)) if (entering && 'tagName' in node && node.tagName === tagName) found.push(node)
  return found
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** The text directly in an element, as that of a script. */
export function ownText(element: Element): string {
  return element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')
}
