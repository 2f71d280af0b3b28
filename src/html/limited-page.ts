import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A page in the form that browsers make of it, every node with its place in the text. */
export type Page = DefaultTreeAdapterTypes.Document

/** How deep a page may nest and how many elements it may hold: parsing takes the square of the one, and markup can multiply the other. */
export const limits = { depth: 2000, elements: 300_000 } as const

/** Parses a page; says which limit it breaks if it breaks one. */
export function limitedPage(html: string): Page | keyof typeof limits {
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
