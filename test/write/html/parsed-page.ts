import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A page as a browser's parser sees it: every element, in order. */
export function elementsOf(page: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(page))
  return found
}

export function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ tagName }) => tagName === name)
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value
}

export function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => attribute(element, 'class') === name)
}

export function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** `name → contents`, of all meta tags that have a name. */
export function metasOf(elements: readonly Element[]): Readonly<Record<string, readonly string[]>> {
  const metas: Record<string, string[]> = {}
  for (const meta of named(elements, 'meta')) {
    const name = attribute(meta, 'name')
    if (name !== undefined) (metas[name] ??= []).push(attribute(meta, 'content') ?? '')
  }
  return metas
}

export function linksOf(elements: readonly Element[], rel: string): readonly (string | undefined)[] {
  return named(elements, 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => attribute(link, 'href'))
}

/** The JSON in each script of the page. */
export function jsonsOf(elements: readonly Element[]): readonly unknown[] {
  const blocks = named(elements, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json')
  return blocks.map((script) => JSON.parse(textOf(script)) as unknown)
}

/** The terms of the page's definition lists with what stands behind them. */
export function factsOf(elements: readonly Element[]): readonly (readonly [string, string])[] {
  const terms = named(elements, 'dt').map(textOf)
  return named(elements, 'dd').map((value, i) => [terms[i] ?? '', textOf(value)] as const)
}
