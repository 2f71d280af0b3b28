import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** How long a page may be, how deep it may nest and how many elements it may hold: parsing takes the square of one, markup multiplies the other. */
export const limits = { characters: 5_000_000, depth: 2000, elements: 300_000 } as const

/** A page as browsers see it, every node with its place; or the limit that it breaks. */
export function treeOf(html: string): Document | keyof typeof limits {
  if (html.length > limits.characters) return 'characters'
  let broken: keyof typeof limits | undefined
  try {
    return parse(html, { sourceCodeLocationInfo: true, treeAdapter: limited((limit) => (broken = limit)) })
  } catch (error) {
    if (broken === undefined) throw error
    return broken
  }
}

/** The tree that parse5 builds, given up where it grows beyond the limits: throwing is the one way to stop the parser. */
function limited(tell: (limit: keyof typeof limits) => void): typeof defaultTreeAdapter {
  let depth = 0
  let elements = 0
  const giveUp = (limit: keyof typeof limits): never => {
    tell(limit)
    throw new RangeError(`a page beyond the limit of ${limit}`)
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...parts) => (++elements > limits.elements ? giveUp('elements') : defaultTreeAdapter.createElement(...parts)),
    onItemPush: () => {
      if (++depth > limits.depth) giveUp('depth')
    },
    onItemPop: () => {
      depth--
    },
  }
}

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
